package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Methods that nobody reads and that look an object up by one of its properties. */
final class Lookups {

  private static final Pattern NAME =
      Pattern.compile(
          "^(?:find|get|load|lookup|lookUp|fetch|retrieve|resolve|search|select|query|locate)"
              + "(?:\\w*?By([A-Z]\\w*)|[A-Z]\\w*)?$");

  private final Program program;
  private final TypeFits fits;

  Lookups(Program program, TypeFits fits) {
    this.program = program;
    this.fits = fits;
  }

  /**
   * The property by which a method looks up an object that has it: what is asked for is that and
   * nothing else of the object. Null for all other methods.
   */
  @Nullable Selector property(CallShape shape) {
    Matcher name = NAME.matcher(shape.name());
    if (shape.isStatic() || !name.matches() || !isBean(shape.result()) || !isAskedByText(shape)) {
      return null;
    }
    String wanted = shape.count() > 1 ? null : name.group(1);
    String named = wanted == null ? null : named(shape.result().name(), wanted);
    return named != null
        ? Holdings.property(named)
        : program.lookup.describes(shape.result().name()) ? null : Holdings.ANY_PROPERTY;
  }

  /**
   * What a class calls a property, of which the name of a method tells no more than the letters.
   */
  private @Nullable String named(String owner, String wanted) {
    for (String type : program.index.supertypes(owner)) {
      ClassInfo info = program.index.find(type).orElse(null);
      for (MethodInfo method : info == null ? List.<MethodInfo>of() : info.methods()) {
        String called = method.name();
        if (method.descriptor().startsWith("()")
            && (called.equalsIgnoreCase("get" + wanted) || called.equalsIgnoreCase(wanted))) {
          return Naming.asked(called);
        }
      }
    }
    return null;
  }

  /** Whether objects of a type have properties, and not elements of some kind or a text. */
  private boolean isBean(TypeRef type) {
    return fits.isContainer(type)
        && !type.isArray()
        && type.arguments().isEmpty()
        && !type.name().startsWith("java/");
  }

  /** Whether all that a call is given is text and constants. */
  private static boolean isAskedByText(CallShape shape) {
    for (int i = 0; i < shape.count(); i++) {
      Val argument = shape.argument(i);
      for (int each = 0; each < argument.count(); each++) {
        Atom atom = argument.atom(each);
        if (atom.kind != Atom.Kind.CONSTANT && !TypeFits.isText(atom)) {
          return false;
        }
      }
    }
    return shape.count() > 0;
  }
}
