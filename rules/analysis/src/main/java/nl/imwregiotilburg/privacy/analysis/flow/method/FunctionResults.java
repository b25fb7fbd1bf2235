package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeNames;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.objectweb.asm.Type;

/**
 * Which methods of libraries give back nothing but what functions made that they are handed, by
 * their generic types: {@code <U> Option<U> map(Function<T, U>)} has nothing else of type {@code
 * U}. Of {@code Either<L, R>} the same method gives back an {@code L} as well, which was there
 * before.
 */
final class FunctionResults {

  private FunctionResults() {}

  /** Whether a call gives back only what functions made, of which the code is known. */
  static boolean only(Program program, TypeFits fits, CallShape shape) {
    ClassInfo declaring =
        program.index.implementation(shape.owner(), shape.name(), shape.descriptor());
    MethodInfo method =
        declaring == null ? null : declaring.method(shape.name(), shape.descriptor());
    String signature = method == null ? null : method.signature();
    if (signature == null || !signature.startsWith("<") || shape.isStatic()) {
      return false;
    }
    Set<String> wanted = new HashSet<>(TypeNames.variables(TypeNames.result(signature)));
    if (wanted.isEmpty() || !TypeNames.formals(signature).containsAll(wanted)) {
      return false;
    }
    List<String> parameters = TypeNames.parameters(signature);
    Type[] types = Type.getArgumentTypes(shape.descriptor());
    Set<String> made = new HashSet<>();
    for (int i = 0; i < types.length && parameters.size() == types.length; i++) {
      List<String> variables = TypeNames.variables(parameters.get(i));
      if (fits.isFunction(TypeRef.parse(types[i].getDescriptor()))) {
        if (!isKnown(shape.argument(i))) {
          return false;
        }
        made.addAll(variables);
      } else if (variables.stream().anyMatch(wanted::contains)
          && !parameters.get(i).startsWith("T")) {
        // Who names a class is given something of it.
        return false;
      }
    }
    return made.containsAll(wanted);
  }

  private static boolean isKnown(Val function) {
    for (int i = 0; i < function.count(); i++) {
      if (function.atom(i).function() == null) {
        return false;
      }
    }
    return function.count() > 0;
  }
}
