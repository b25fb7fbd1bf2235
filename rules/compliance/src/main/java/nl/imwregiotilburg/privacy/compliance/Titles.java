package nl.imwregiotilburg.privacy.compliance;

import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Subject;

/**
 * The titles the organisation gave its own ids, for reports to people. An id the register lacks is
 * its own title.
 *
 * @param register the register, if there is one
 */
public record Titles(Optional<Register> register) {

  /** The title of a category, {@code E-mailadres}. */
  public String category(String id) {
    return register
        .flatMap(known -> Optional.ofNullable(known.categories().get(id)))
        .map(Category::title)
        .filter(title -> !title.isBlank())
        .orElse(id);
  }

  /** The title of a purpose. */
  public String purpose(String id) {
    return register
        .flatMap(known -> Optional.ofNullable(known.purposes().get(id)))
        .map(Purpose::title)
        .filter(title -> !title.isBlank())
        .orElse(id);
  }

  /** The title of a group of data subjects. */
  public String subject(String id) {
    return register
        .flatMap(known -> Optional.ofNullable(known.subjects().get(id)))
        .map(Subject::title)
        .filter(title -> !title.isBlank())
        .orElse(id);
  }
}
