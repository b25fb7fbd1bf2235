package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.register.Category;

/** Which flows the rules about exposure look at. */
final class Exposures {

  private Exposures() {}

  /**
   * Flows of personal data to endpoints of these kinds. Left out are anonymous information, which
   * is no personal data (GDPR recital 26), and categories that may be processed only after
   * anonymisation, which {@link IpAddressNotAnonymised} reports with what to do about it.
   */
  static List<Flow> to(EnumSet<Endpoint.Kind> kinds, Case codebase) {
    return codebase.map().flows().stream()
        .filter(flow -> kinds.contains(flow.endpoint().kind()))
        .filter(
            flow ->
                !anonymous(flow.element(), codebase)
                    && !onlyAfterAnonymisation(flow.element(), codebase))
        .toList();
  }

  /** Whether the register says the data cannot be traced to a person. */
  static boolean anonymous(Element element, Case codebase) {
    return category(element, codebase)
        .filter(category -> category.kind() == Category.Kind.ANONYMOUS)
        .isPresent();
  }

  /** Whether the register allows the data only when it is anonymised. */
  static boolean onlyAfterAnonymisation(Element element, Case codebase) {
    return category(element, codebase).filter(Category::onlyAfterAnonymisation).isPresent();
  }

  private static Optional<Category> category(Element element, Case codebase) {
    return codebase
        .register()
        .flatMap(register -> Optional.ofNullable(register.categories().get(element.category())));
  }
}
