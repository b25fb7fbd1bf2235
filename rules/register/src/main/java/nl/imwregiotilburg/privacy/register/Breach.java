package nl.imwregiotilburg.privacy.register;

import java.time.Duration;
import java.util.Optional;

/** How a breach is handled (Arts. 33 and 34). */
public record Breach(
    Mark mark, String procedure, Optional<Duration> notifyWithin, boolean onSuspicion) {}
