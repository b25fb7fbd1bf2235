package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Replacements that leave nothing of a text: what comes out tells at most how long it was. */
final class Replacements {

  /** The part that holds the regular expression a matcher was made of. */
  private static final Selector PATTERN = new Selector.Named("pattern");

  /** One character of some kind, or as many as there are, wherever it stands. */
  private static final Pattern ONE_CHARACTER =
      Pattern.compile("(?:\\(\\?[su]+\\))?(?:\\.|\\\\[SX]|\\[[^\\[\\]&]+])(?:[+*][+?]?)?");

  private static final String BLANKS = "\t\n\u000b\f\r \u0085\u2028\u2029";

  private final Evaluator evaluator;
  private final Map<String, Boolean> known = new HashMap<>();

  Replacements(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The result of a call that replaces a whole text by constants; null for all others. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    boolean whole =
        switch (name) {
          case "replaceAll" ->
              owner.equals("java/lang/String")
                  ? isWhole(arguments.get(1), arguments.get(2))
                  : owner.equals("java/util/regex/Matcher")
                      && isWhole(evaluator.read(arguments.get(0), PATTERN), arguments.get(1));
          case "replace" -> owner.equals("java/lang/String") && isItself();
          default -> false;
        };
    return whole ? Val.of(Atoms.CLEAN) : null;
  }

  private boolean isWhole(Val pattern, Val replacement) {
    return pattern.constant() instanceof String text
        && replacement.constant() instanceof String constant
        && constant.indexOf('$') < 0
        && known.computeIfAbsent(text, Replacements::matchesEverything);
  }

  /**
   * Whether a pattern matches every character, whatever stands around it. Blanks may be left: they
   * tell nothing.
   */
  private static boolean matchesEverything(String text) {
    if (!ONE_CHARACTER.matcher(text).matches()) {
      return false;
    }
    try {
      Pattern pattern = Pattern.compile(text);
      for (char one = ' '; one < Character.MIN_SURROGATE; one++) {
        if (BLANKS.indexOf(one) < 0 && !pattern.matcher(String.valueOf(one)).matches()) {
          return false;
        }
      }
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** Whether a text is replaced in itself by a constant: {@code text.replace(text, "")}. */
  private boolean isItself() {
    MethodInsnNode replace = evaluator.invoked;
    return replace != null
        && replace.name.equals("replace")
        && replace.getPrevious() instanceof LdcInsnNode replacement
        && replacement.getPrevious() instanceof VarInsnNode replaced
        && replaced.getPrevious() instanceof VarInsnNode text
        && text.var == replaced.var
        && text.getOpcode() == replaced.getOpcode();
  }
}
