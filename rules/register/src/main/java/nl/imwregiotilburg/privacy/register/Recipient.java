package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who receives data (Art. 4(9)).
 *
 * @param kind a word of the organisation's own, or {@link #ANALYTICS}; empty when not given
 * @param notifiedOfCorrectionsBy the method that tells the recipient of a rectification or erasure
 *     (Art. 19), as {@code class#method}; empty when not given
 * @param elsewhere how it gets data, when not from this software; empty when not given
 */
public record Recipient(
    Mark mark,
    String id,
    String title,
    String kind,
    Role role,
    Countries countries,
    RecognisedBy recognisedBy,
    List<String> categories,
    Optional<Disclosure> disclosureGround,
    Optional<Agreement> agreement,
    List<Certificate> certificates,
    boolean confidentiality,
    Optional<Transfer> transfer,
    String notifiedOfCorrectionsBy,
    String elsewhere) {

  /** The {@link #kind} of who receives visit statistics. */
  public static final String ANALYTICS = "analytics";

  /** What a recipient is to the controller. */
  public enum Role {
    /** Processes on behalf of the controller (Art. 4(8)). */
    PROCESSOR,
    /** A third party (Art. 4(10)). */
    THIRD_PARTY,
    /** Decides together with the controller (Art. 26). */
    JOINT_CONTROLLER,
    /** Part of the controller's own organisation. */
    INTERNAL
  }

  public Recipient {
    categories = List.copyOf(categories);
    certificates = List.copyOf(certificates);
  }

  /**
   * Where a recipient is, as ISO 3166-1 alpha-2 codes.
   *
   * @param parent country of the parent company; empty when not given
   * @param contract country of the contracting entity; empty when not given
   * @param storage countries where data is kept
   * @param support countries from which data is looked at
   */
  public record Countries(
      Mark mark, String parent, String contract, List<String> storage, List<String> support) {
    public Countries {
      storage = List.copyOf(storage);
      support = List.copyOf(support);
    }

    /** Every country it is registered in, each once, that of the parent company first. */
    public List<String> all() {
      return Stream.of(
              Stream.of(parent, contract).filter(code -> !code.isEmpty()),
              storage.stream(),
              support.stream())
          .flatMap(codes -> codes)
          .distinct()
          .toList();
    }
  }

  /**
   * How a recipient is recognised in code.
   *
   * @param hosts host names, {@code *} as wildcard for any part
   * @param packages Java packages, subpackages included
   * @param maven coordinates {@code group:artifact}, {@code *} as wildcard
   */
  public record RecognisedBy(List<String> hosts, List<String> packages, List<String> maven) {
    public RecognisedBy {
      hosts = List.copyOf(hosts);
      packages = List.copyOf(packages);
      maven = List.copyOf(maven);
    }
  }

  /** A processor agreement (Art. 28(3)). */
  public record Agreement(Mark mark, String ref, Optional<LocalDate> dated) {}

  /** A certificate. */
  public record Certificate(Mark mark, String norm, Optional<LocalDate> validUntil) {}
}
