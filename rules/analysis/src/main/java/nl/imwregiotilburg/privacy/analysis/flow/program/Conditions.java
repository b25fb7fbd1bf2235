package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Answer;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Operand;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * What the answers of methods tell of the variables they are given: {@code text.isBlank()}, {@code
 * "letter".equals(kind)}, {@code KINDS.contains(kind)}, and methods of the codebase that are made
 * of such tests.
 */
public final class Conditions {

  /** How static methods of libraries are called that say that a text is missing. */
  private static final Set<String> MISSING =
      Set.of("isEmpty", "isBlank", "isNullOrEmpty", "isNullOrBlank", "isEmptyOrNull", "isNull");

  /** How those are called that say that it is there. */
  private static final Set<String> PRESENT =
      Set.of(
          "isNotEmpty", "isNotBlank", "hasText", "hasLength", "nonNull", "isNotNull", "notEmpty");

  private static final Set<String> TEXTS = Set.of("java/lang/String", "java/lang/CharSequence");

  private static final Set<String> EQUALITIES = Set.of("equals", "equalsIgnoreCase");

  /** What makes another text of a text, which is empty or the same constant as before. */
  private static final Set<String> FORMS =
      Set.of("trim", "strip", "stripLeading", "stripTrailing", "toLowerCase", "toUpperCase");

  private static final Set<String> CONTAINERS = Set.of("contains", "containsKey");

  private final Program program;
  private final Predicates predicates;
  private final FixedContainers containers;

  Conditions(Program program) {
    this.program = program;
    this.predicates = new Predicates(program, this);
    this.containers = new FixedContainers(program);
  }

  /** What a call gives back, as far as it tells something of a variable. */
  public Operand call(MethodInsnNode call, List<Operand> operands, int depth) {
    Operand receiver = operands.isEmpty() ? Operand.OTHER : operands.get(0);
    if (TEXTS.contains(call.owner) && receiver instanceof Operand.Variable text) {
      if (FORMS.contains(call.name)) {
        return text;
      }
      if (call.name.equals("length")) {
        return new Operand.Length(text.index());
      }
    }
    return call.desc.endsWith(")Z")
        ? new Operand.Tested(answer(call, operands, depth))
        : Operand.OTHER;
  }

  private Answer answer(MethodInsnNode call, List<Operand> operands, int depth) {
    if (operands.stream().noneMatch(Operand.Variable.class::isInstance)) {
      return Answer.NOTHING;
    }
    if (TEXTS.contains(call.owner)
        && operands.size() == 1
        && (call.name.equals("isEmpty") || call.name.equals("isBlank"))) {
      return operands.get(0) instanceof Operand.Variable text
          ? Answer.when(text.index(), Set.of(""))
          : Answer.NOTHING;
    }
    if (operands.size() == 2
        && EQUALITIES.contains(call.name)
        && (call.owner.startsWith("java/lang/")
            || call.getOpcode() == Opcodes.INVOKESTATIC && program.index.isLibrary(call.owner))) {
      return equality(operands.get(0), operands.get(1));
    }
    if (operands.size() == 2
        && CONTAINERS.contains(call.name)
        && operands.get(0) instanceof Operand.Static container
        && operands.get(1) instanceof Operand.Variable key) {
      Set<Object> constants = containers.of(container.field(), call.name.equals("containsKey"));
      return constants.isEmpty() ? Answer.NOTHING : Answer.when(key.index(), constants);
    }
    if (!program.index.isLibrary(call.owner)) {
      return ofOwn(call, operands, depth);
    }
    return call.getOpcode() == Opcodes.INVOKESTATIC && operands.size() == 1
        ? missing(call, operands.get(0))
        : Answer.NOTHING;
  }

  private static Answer equality(Operand one, Operand other) {
    if (one instanceof Operand.Constant && other instanceof Operand.Variable) {
      return equality(other, one);
    }
    return one instanceof Operand.Variable variable
            && other instanceof Operand.Constant constant
            && constant.value() instanceof String text
        ? Answer.when(variable.index(), Set.of(text))
        : Answer.NOTHING;
  }

  /** What libraries call the same wherever they have it. */
  private static Answer missing(MethodInsnNode call, Operand operand) {
    Type taken = Type.getArgumentTypes(call.desc)[0];
    boolean text = taken.getSort() == Type.OBJECT && TEXTS.contains(taken.getInternalName());
    boolean nulls = call.owner.equals("java/util/Objects");
    if (!(operand instanceof Operand.Variable variable) || !text && !nulls) {
      return Answer.NOTHING;
    }
    Set<Object> constants = nulls ? Set.of(Atom.NULL) : Answer.EMPTY;
    Answer answer = Answer.when(variable.index(), constants);
    return MISSING.contains(call.name)
        ? answer
        : PRESENT.contains(call.name) ? answer.opposite() : Answer.NOTHING;
  }

  /** A method of the codebase that nothing overrides. */
  private Answer ofOwn(MethodInsnNode call, List<Operand> operands, int depth) {
    MethodRef target = target(call);
    Answer told = target == null ? Answer.NOTHING : predicates.of(target, depth + 1);
    return told.isEmpty()
        ? told
        : new Answer(passed(told.yes(), operands), passed(told.no(), operands));
  }

  private @Nullable MethodRef target(MethodInsnNode call) {
    MethodRef called = new MethodRef(call.owner, call.name, call.desc);
    if (call.getOpcode() == Opcodes.INVOKESTATIC || call.getOpcode() == Opcodes.INVOKESPECIAL) {
      return called;
    }
    List<ClassInfo> found = program.dispatch.implementations(called, 0);
    return found.size() == 1 ? new MethodRef(found.get(0).name(), call.name, call.desc) : null;
  }

  /** What is told of parameters is told of the variables that were passed. */
  private static Map<Integer, Set<Object>> passed(
      Map<Integer, Set<Object>> told, List<Operand> operands) {
    Map<Integer, Set<Object>> passed = new HashMap<>();
    told.forEach(
        (parameter, constants) -> {
          if (parameter < operands.size()
              && operands.get(parameter) instanceof Operand.Variable variable) {
            passed.put(variable.index(), constants);
          }
        });
    return passed;
  }
}
