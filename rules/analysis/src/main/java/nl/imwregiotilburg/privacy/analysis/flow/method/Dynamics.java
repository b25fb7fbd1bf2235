package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What the compiler leaves to run time: lambdas, string concatenation, methods of records. */
final class Dynamics {

  private final Evaluator evaluator;

  Dynamics(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Val call(InvokeDynamicInsnNode dynamic, List<Val> arguments) {
    return switch (dynamic.bsm.getOwner()) {
      case "java/lang/invoke/LambdaMetafactory" -> lambda(dynamic, arguments);
      case "java/lang/invoke/StringConcatFactory" -> concatenation(dynamic, arguments);
      case "java/lang/runtime/ObjectMethods" -> recordMethod(dynamic, arguments);
      default -> unknown(dynamic, arguments);
    };
  }

  private Val lambda(InvokeDynamicInsnNode dynamic, List<Val> arguments) {
    Handle implementation = (Handle) dynamic.bsmArgs[1];
    Atom.Function function =
        Atom.Function.of(
            dynamic.name,
            implementation.getOwner(),
            implementation.getName(),
            implementation.getDesc(),
            implementation.getTag(),
            arguments.size(),
            evaluator.site());
    TypeRef type = TypeRef.parse(Type.getReturnType(dynamic.desc).getDescriptor());
    Atom object = evaluator.atoms().object(evaluator.site(), type, function, evaluator.repeated);
    evaluator.heap.create(object);
    for (int i = 0; i < arguments.size(); i++) {
      evaluator.write(Val.of(object), Selector.captured(function, i), arguments.get(i), true);
    }
    return Val.of(object);
  }

  private Val concatenation(InvokeDynamicInsnNode dynamic, List<Val> arguments) {
    List<Val> parts = new ArrayList<>();
    if (!dynamic.name.equals("makeConcatWithConstants")) {
      for (Val argument : arguments) {
        parts.add(evaluator.texts.text(argument.sized(1)));
      }
      return evaluator.atoms().ordered(parts);
    }
    String recipe = (String) dynamic.bsmArgs[0];
    StringBuilder literal = new StringBuilder();
    Type[] types = Type.getArgumentTypes(dynamic.desc);
    int argument = 0;
    int constant = 1;
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
      if (c == '\u0001' && argument < arguments.size()) {
        flush(literal, parts);
        parts.add(printed(arguments.get(argument), types[argument]));
        argument++;
      } else if (c == '\u0002' && constant < dynamic.bsmArgs.length) {
        literal.append(dynamic.bsmArgs[constant++]);
      } else {
        literal.append(c);
      }
    }
    flush(literal, parts);
    return evaluator.atoms().ordered(parts);
  }

  private Val printed(Val argument, Type type) {
    boolean number = type.getSort() >= Type.BYTE && type.getSort() <= Type.INT;
    return number && argument.constant() instanceof Integer known
        ? Val.of(evaluator.atoms().text(known.toString()))
        : evaluator.texts.text(argument.sized(1));
  }

  private void flush(StringBuilder literal, List<Val> parts) {
    if (literal.length() > 0) {
      parts.add(Val.of(evaluator.atoms().text(literal.toString())));
      literal.setLength(0);
    }
  }

  private Val recordMethod(InvokeDynamicInsnNode dynamic, List<Val> arguments) {
    if (!dynamic.name.equals("toString")) {
      return Val.of(Atoms.ANY);
    }
    List<Val> parts = new ArrayList<>();
    parts.add(Val.of(evaluator.atoms().text("[")));
    for (Object bootstrap : dynamic.bsmArgs) {
      if (bootstrap instanceof Handle getter) {
        parts.add(
            evaluator.texts.text(
                evaluator
                    .fields
                    .read(arguments.get(0), getter.getOwner(), getter.getName())
                    .sized(1)));
      }
    }
    return evaluator.atoms().rough(evaluator.atoms().concat(parts));
  }

  private static Val unknown(InvokeDynamicInsnNode dynamic, List<Val> arguments) {
    Type returned = Type.getReturnType(dynamic.desc);
    if (returned.getSort() != Type.OBJECT && returned.getSort() != Type.ARRAY) {
      return Val.of(Atoms.ANY);
    }
    Val all = Val.of(Atoms.ANY);
    for (Val argument : arguments) {
      all = all.or(argument.sized(1));
    }
    return all;
  }
}
