package nl.imwregiotilburg.privacy.compliance.dpia;

import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Location;

/**
 * Why a signal is there.
 *
 * @param kind what sort of evidence
 * @param subject what it is about: an id of the register, a declaration, a service
 * @param location where it stands in the code, for evidence from code
 */
public record Evidence(Kind kind, String subject, Optional<Location> location) {

  /** Sorts of evidence. */
  public enum Kind {
    /** The organisation says so itself in the register. */
    DECLARED,
    /** The register names a category of a special, criminal, sensitive or identifying kind. */
    CATEGORY,
    /** The register marks a group of people as vulnerable. */
    VULNERABLE_GROUP,
    /** The register says that people are profiled. */
    PROFILING,
    /** The register says that a computer decides. */
    AUTOMATED_DECISION,
    /** A recipient of visit statistics. */
    ANALYTICS,
    /** The register names an operation that joins data. */
    OPERATION,
    /** Data comes from somebody else than the data subject. */
    OTHER_SOURCE,
    /** Others decide about the processing too. */
    JOINT_CONTROLLER,
    /** The code declares data of such a category for the purpose. */
    CODE_CATEGORY,
    /** The code declares data of such a group for the purpose. */
    CODE_GROUP,
    /** The code uses one declaration for several purposes. */
    CODE_SHARED,
    /** The code hands data to a service of artificial intelligence. */
    CODE_SERVICE
  }

  static Evidence of(Kind kind, String subject) {
    return new Evidence(kind, subject, Optional.empty());
  }
}
