package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.FieldWrites;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.objectweb.asm.Opcodes;

/**
 * Calls of code of the codebase that is not looked into, because no personal data passes there.
 * They may still change what decides: constants in fields, and in the containers they are given.
 */
final class UnfollowedCalls {

  /** With more objects than this to be come to, the others are taken for unchanged. */
  private static final int MOST_OBJECTS = 40;

  private final Evaluator evaluator;

  UnfollowedCalls(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Forgets the constants that such a call may have replaced. */
  void called(MethodRef target, List<Val> arguments) {
    if (!evaluator.program.budget.isSmall()) {
      // Where there is much, most calls are not looked into.
      return;
    }
    forget(arguments, evaluator.program.writes.of(target));
  }

  /** Forgets the constants that a call may have replaced which may run too many methods. */
  void calledOneOfMany(List<Val> arguments) {
    if (evaluator.program.budget.isSmall()) {
      forget(arguments, FieldWrites.Written.ANY);
    }
  }

  private void forget(List<Val> arguments, FieldWrites.Written itself) {
    Set<Atom> reached = new LinkedHashSet<>(Set.of(Atoms.STATICS));
    arguments.forEach(argument -> reach(argument, reached));
    List<Atom> open = new ArrayList<>(reached);
    for (int i = 0; i < open.size() && i < MOST_OBJECTS; i++) {
      Atom object = open.get(i);
      for (Val held : evaluator.heap.parts(object).values()) {
        Set<Atom> inside = new LinkedHashSet<>();
        reach(held, inside);
        inside.stream().filter(reached::add).forEach(open::add);
      }
    }
    FieldWrites.Written written = itself;
    for (Atom object : open) {
      written = written.or(run(object));
    }
    for (int i = 0; i < open.size() && i < MOST_OBJECTS; i++) {
      forget(open.get(i), written);
    }
  }

  /** What may be written to when an object that was handed over is run. */
  private FieldWrites.Written run(Atom object) {
    FieldWrites writes = evaluator.program.writes;
    Atom.Function function = object.function();
    if (function != null) {
      return writes.of(new MethodRef(function.owner(), function.name(), function.descriptor()));
    }
    return object.kind == Atom.Kind.OBJECT
        ? writes.calledBack(object.type.name())
        : FieldWrites.Written.NONE;
  }

  private static void reach(Val value, Set<Atom> reached) {
    for (int i = 0; i < value.count(); i++) {
      switch (value.atom(i).kind) {
        case OBJECT, PARAMETER, CELL -> reached.add(value.atom(i));
        default -> {
          // Holds nothing that can be changed.
        }
      }
    }
  }

  private void forget(Atom object, FieldWrites.Written written) {
    Set<Selector> parts = new LinkedHashSet<>();
    for (String type : evaluator.program.index.supertypes(object.type.name())) {
      ClassInfo info = evaluator.program.index.loaded(type);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        Selector.Field part = new Selector.Field(type, field.name());
        if ((field.access() & Opcodes.ACC_STATIC) == 0 && written.has(part)) {
          parts.add(part);
        }
      }
    }
    Parts held = evaluator.heap.parts(object);
    for (int i = 0; i < held.size(); i++) {
      Selector part = held.key(i);
      if (part.isContent() || part instanceof Selector.Field field && written.has(field)) {
        parts.add(part);
      }
    }
    for (Selector part : parts) {
      Val value = evaluator.read(object, part);
      if (decides(value)) {
        evaluator.heap.put(object, part, value.or(Val.of(Atoms.ANY)));
      }
    }
  }

  /** Whether a value may be what a condition asks for. */
  private boolean decides(Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      boolean decides =
          switch (atom.kind) {
            case CONSTANT -> true;
            case CELL, PARAMETER -> atom.type.isPrimitive() || atom.type.equals(TypeRef.STRING);
            case OBJECT -> evaluator.memory.statics.isEnumConstant(atom);
            default -> false;
          };
      if (decides) {
        return true;
      }
    }
    return false;
  }
}
