package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A personal data element: one declaration that holds personal data.
 *
 * @param id stable name without line numbers: {@code nl.imw.Client.emailadres} for a field or
 *     record component, {@code nl.imw.Client.getEmail()} for a method's return value, {@code
 *     nl.imw.Intake.meld(naam)} for a parameter, {@code nl.imw.Bsn} for a type
 * @param kind what was declared
 * @param owner binary name of the declaring type, {@code .} as package separator
 * @param name simple name of what was declared
 * @param type its type as written in source, for instance {@code List<String>}
 * @param category id of the category in the register, as the code gives it
 * @param purposes ids of the purposes: its own, else those of the nearest enclosing declaration;
 *     empty when there are none
 * @param retentions ids of the retention rules it names itself; empty when the register decides
 * @param subject group of data subjects of the enclosing type or package
 * @param origin how it came to be known
 * @param own whether it is declared in one of the analysed modules, not in a dependency
 * @param module {@code artifactId} of the module that declares it; the file name of the jar for a
 *     dependency
 * @param location of the declared name
 */
public record Element(
    String id,
    Kind kind,
    String owner,
    String name,
    String type,
    String category,
    List<String> purposes,
    List<String> retentions,
    Optional<String> subject,
    Origin origin,
    boolean own,
    String module,
    Location location)
    implements Comparable<Element> {

  /** What was declared as personal data. */
  public enum Kind {
    /** A field or record component. */
    FIELD,
    /** The return value of a method. */
    METHOD,
    /** A parameter. */
    PARAMETER,
    /** Every instance of a type. */
    TYPE
  }

  /** How an element came to be known. */
  public enum Origin {
    /** An annotation of this project in a class file. */
    ANNOTATION,
    /** An annotation read from source only, because the class file does not have it. */
    SOURCE,
    /** An entry in a {@code models.yml}. */
    MODEL,
    /** Recognised by name and type; findings about it are suspicions. */
    RECOGNISED
  }

  private static final Comparator<Element> ORDER =
      Comparator.comparing(Element::id).thenComparing(Element::category);

  public Element {
    purposes = List.copyOf(purposes);
    retentions = List.copyOf(retentions);
  }

  /** The simple name of the declaring type with the element's name, {@code Client.emailadres}. */
  public String shortName() {
    String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    return switch (kind) {
      case TYPE -> simple;
      case METHOD -> simple + "." + name + "()";
      case FIELD, PARAMETER -> simple + "." + name;
    };
  }

  @Override
  public int compareTo(Element other) {
    return ORDER.compare(this, other);
  }
}
