package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.Optional;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.register.Register;
import org.jspecify.annotations.Nullable;

/** The titles that the register gives to ids; an id it lacks is shown as it is. */
record Names(Result result) {

  String category(String id) {
    return title(id, register -> register.categories().get(id), Register.Category::title);
  }

  String purpose(String id) {
    return title(id, register -> register.purposes().get(id), Register.Purpose::title);
  }

  String subject(String id) {
    return title(id, register -> register.subjects().get(id), Register.Subject::title);
  }

  /** A declaration with what it holds: {@code Client.bsn (Burgerservicenummer)}. */
  String element(Element element) {
    return element.shortName() + " (" + category(element.category()) + ")";
  }

  /** A place as file and line, below the root of the build. */
  String place(Location location) {
    String file = result.relative(location);
    return location.line() == 0 ? file : file + ", regel " + location.line();
  }

  private <T> String title(
      String id, Function<Register, @Nullable T> entry, Function<T, String> title) {
    Optional<T> found = result.register().map(entry);
    return found.map(title).filter(it -> !it.isEmpty()).orElse(id);
  }
}
