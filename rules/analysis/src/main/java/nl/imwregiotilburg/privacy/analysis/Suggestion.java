package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A declaration that nobody declared to be personal data and that looks like it. Best first: the
 * surest, then those with the most evidence.
 *
 * @param id as that of an {@link Element}: {@code nl.imw.Client.emailadres}
 * @param kind a field or a parameter
 * @param owner binary name of the declaring type
 * @param name simple name
 * @param type its type as written in source
 * @param category id of the category it seems to belong to
 * @param sureness how likely it is
 * @param score more is more evidence, between 0 and 100
 * @param reason why, for people, as the rest of a sentence
 * @param flowing whether it is followed as suspected personal data; not when its class declares
 *     personal data itself, because then somebody looked at it
 * @param subject group of data subjects of the enclosing type or package
 * @param module {@code artifactId} of the module
 * @param location of the declared name
 */
public record Suggestion(
    String id,
    Element.Kind kind,
    String owner,
    String name,
    String type,
    String category,
    Sureness sureness,
    int score,
    String reason,
    boolean flowing,
    Optional<String> subject,
    String module,
    Location location)
    implements Comparable<Suggestion> {

  /** How likely it is that a suggestion is right. */
  public enum Sureness {
    /** Right nine times out of ten or more, as measured: see docs/recognition.md. */
    CONFIDENT,
    /** Worth a look. */
    POSSIBLE
  }

  private static final Comparator<Suggestion> ORDER =
      Comparator.comparing(Suggestion::sureness)
          .thenComparing(Suggestion::score, Comparator.reverseOrder())
          .thenComparing(Suggestion::id)
          .thenComparing(Suggestion::category);

  /** Whether it may be acted on without somebody looking at it. */
  public boolean confident() {
    return sureness == Sureness.CONFIDENT;
  }

  /** The simple name of the declaring type with its own, {@code Client.emailadres}. */
  public String shortName() {
    return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.') + "." + name;
  }

  /** The same in another category. */
  public Suggestion in(String other) {
    return new Suggestion(
        id, kind, owner, name, type, other, sureness, score, reason, flowing, subject, module,
        location);
  }

  /** The element it would be. */
  public Element toElement() {
    return new Element(
        id,
        kind,
        owner,
        name,
        type,
        category,
        List.of(),
        List.of(),
        subject,
        Element.Origin.RECOGNISED,
        true,
        module,
        location);
  }

  @Override
  public int compareTo(Suggestion other) {
    return ORDER.compare(this, other);
  }
}
