package nl.imwregiotilburg.privacy.register;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How data subjects exercise their rights.
 *
 * @param form web address of the form for a request; empty when not given
 */
public record Rights(
    Mark mark,
    Optional<Period> respondWithin,
    List<String> channels,
    String identificationMethod,
    boolean copyKept,
    List<String> portabilityFormats,
    String form) {
  public Rights {
    channels = List.copyOf(channels);
    portabilityFormats = List.copyOf(portabilityFormats);
  }
}
