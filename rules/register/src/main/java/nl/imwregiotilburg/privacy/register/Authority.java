package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Optional;

/** The supervisory authority. Empty strings when not given. */
public record Authority(
    Mark mark,
    String name,
    String address,
    String telephone,
    String url,
    Optional<LocalDate> checkedOn) {}
