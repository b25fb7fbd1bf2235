package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an address (RFC 3986, section 3) whose beginning is constant: what stands in its
 * query is not in its host.
 */
final class AddressParts {

  private static final Set<String> OWNERS = Set.of("java/net/URI", "java/net/URL");
  private static final String AFTER_SCHEME = "://";

  /** The parts in their order, and the characters that begin them. */
  private enum Part {
    SCHEME,
    AUTHORITY,
    PATH,
    QUERY,
    FRAGMENT;

    /** The part that a character begins behind this one; null when it goes on. */
    @Nullable Part behind(char one) {
      if (one == '#' && this != FRAGMENT) {
        return FRAGMENT;
      }
      if (one == '?' && (this == AUTHORITY || this == PATH)) {
        return QUERY;
      }
      return one == '/' && this == AUTHORITY ? PATH : null;
    }
  }

  private final Evaluator evaluator;

  AddressParts(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a method of an address gives back; null for all others, and where nobody can tell. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    Part part = arguments.size() == 1 && OWNERS.contains(owner) ? part(name) : null;
    if (part == null) {
      return null;
    }
    List<Val> pieces = new ArrayList<>();
    flatten(arguments.get(0), pieces);
    return pieces.isEmpty()
            || !(evaluator.facts.constant(pieces.get(0)) instanceof String beginning)
        ? null
        : part(part, beginning, pieces);
  }

  private static @Nullable Part part(String name) {
    return switch (name) {
      case "getScheme", "getProtocol" -> Part.SCHEME;
      case "getHost", "getAuthority", "getRawAuthority" -> Part.AUTHORITY;
      case "getPath", "getRawPath" -> Part.PATH;
      case "getQuery", "getRawQuery" -> Part.QUERY;
      case "getFragment", "getRawFragment", "getRef" -> Part.FRAGMENT;
      default -> null;
    };
  }

  private void flatten(Val text, List<Val> into) {
    Atom only = text.only();
    if (only != null && only.isOrdered()) {
      only.parts.forEach(part -> flatten(part, into));
    } else {
      into.add(text);
    }
  }

  /** Whether values are put into the address elsewhere than behind it. */
  private boolean isTemplate(List<Val> pieces) {
    return pieces.stream()
        .anyMatch(
            piece ->
                evaluator.facts.constant(piece) instanceof String text && text.indexOf('{') >= 0);
  }

  private @Nullable Val part(Part wanted, String beginning, List<Val> pieces) {
    boolean relative = beginning.startsWith("/") && !beginning.startsWith("//");
    int scheme = relative ? 0 : beginning.indexOf(AFTER_SCHEME);
    if (scheme < 0 || !relative && scheme == 0 || isTemplate(pieces)) {
      return null;
    }
    if (wanted == Part.SCHEME && !relative) {
      return Val.of(evaluator.atoms().text(beginning.substring(0, scheme)));
    }
    int start = relative ? 0 : scheme + AFTER_SCHEME.length();
    List<Val> found = new ArrayList<>();
    Part at = relative ? Part.PATH : Part.AUTHORITY;
    for (int i = 0; i < pieces.size(); i++) {
      if (!(evaluator.facts.constant(pieces.get(i)) instanceof String text)) {
        // It may hold what begins the parts behind this one.
        if (at.compareTo(wanted) <= 0) {
          found.add(pieces.get(i));
        }
        continue;
      }
      StringBuilder own = new StringBuilder();
      for (char one : text.substring(i == 0 ? start : 0).toCharArray()) {
        Part next = at.behind(one);
        at = next == null ? at : next;
        if (at == wanted && (next == null || at == Part.PATH)) {
          own.append(one);
        }
      }
      if (own.length() > 0) {
        found.add(Val.of(evaluator.atoms().text(own.toString())));
      }
    }
    if (found.isEmpty()) {
      return Val.of(evaluator.atoms().nothing());
    }
    return found.size() == 1 ? found.get(0) : evaluator.atoms().ordered(found);
  }
}
