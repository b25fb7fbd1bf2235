package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Optional;

/** A data protection impact assessment (Art. 35). */
public record Dpia(Mark mark, String status, String document, Optional<LocalDate> reviewBefore) {}
