package nl.imwregiotilburg.privacy.analysis.retention;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.UsedPeriod;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.element.Positions;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Reads which periods a method's code uses, and that of the methods of one's own it calls: how far
 * it goes back or forth in time, and the lengths of time it hands to others.
 */
final class PeriodReader {

  private static final int DEEPEST = 6;
  private static final int MOST_METHODS = 400;
  private static final int MOST_TARGETS = 4;
  private static final Set<String> LENGTHS =
      Set.of("java.time.Period", "java.time.Duration", "java.time.temporal.TemporalAmount");
  private static final String ENVIRONMENT = "org/springframework/core/env/";

  private final ClassIndex index;
  private final Positions positions;
  private final Settings settings;
  private final Map<String, List<Object>> fields = new HashMap<>();

  PeriodReader(ClassIndex index, Positions positions, Settings settings) {
    this.index = index;
    this.positions = positions;
    this.settings = settings;
  }

  /** The periods that a method uses, by place. */
  List<UsedPeriod> usedBy(ClassInfo owner, MethodInfo method) {
    Reading reading = new Reading();
    reading.enter(owner, method, List.of(), 0);
    return List.copyOf(reading.used);
  }

  /** What a field can hold; nothing when that is not known. */
  private List<Object> field(String owner, String name, String descriptor) {
    if (owner.equals("java/time/temporal/ChronoUnit")) {
      return Stream.of(ChronoUnit.values())
          .filter(it -> it.name().equals(name))
          .<Object>map(it -> it)
          .toList();
    }
    if (owner.equals("java/util/concurrent/TimeUnit")) {
      return Stream.of(TimeUnit.values())
          .filter(it -> it.name().equals(name))
          .<Object>map(TimeUnit::toChronoUnit)
          .toList();
    }
    if (name.equals("ZERO") && owner.startsWith("java/time/")) {
      return List.of(owner.endsWith("Period") ? Period.ZERO : Duration.ZERO);
    }
    ClassInfo declaring = index.declaringField(owner, name);
    FieldInfo field = declaring == null ? null : declaring.field(name).orElse(null);
    if (declaring == null || field == null || !declaring.container().followed()) {
      return List.of();
    }
    String key = declaring.name() + "." + name;
    List<Object> known = fields.get(key);
    if (known == null) {
      // A field that is read while its own value is worked out is not known.
      fields.put(key, List.of());
      known = value(declaring, field, descriptor);
      fields.put(key, known);
    }
    return known;
  }

  private List<Object> value(ClassInfo declaring, FieldInfo field, String descriptor) {
    if (field.constant() != null) {
      return List.of(field.constant());
    }
    Optional<List<Object>> injected = settings.injected(field.annotations(), descriptor);
    if (injected.isPresent()) {
      return injected.get();
    }
    Optional<List<Object>> bound = settings.bound(declaring, field.name(), descriptor);
    if (bound.isPresent()) {
      return bound.get();
    }
    boolean fixed = (field.access() & (Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE)) != 0;
    return fixed ? assigned(declaring, field) : List.of();
  }

  /** What the code of its class writes into a field; nothing when one of the values is unknown. */
  private List<Object> assigned(ClassInfo declaring, FieldInfo field) {
    List<Object> values = new ArrayList<>();
    Reading reading = new Reading();
    for (MethodInfo method : declaring.methods()) {
      MethodNode code = code(declaring, method);
      if (code == null || !writes(code, declaring, field)) {
        continue;
      }
      Frame<BasicValue>[] frames = reading.frames(declaring, code, injected(declaring, method), 0);
      for (int i = 0; i < frames.length; i++) {
        if (frames[i] != null && writes(code.instructions.get(i), declaring, field)) {
          List<Object> written = Known.in(frames[i].getStack(frames[i].getStackSize() - 1));
          if (written.isEmpty()) {
            return List.of();
          }
          written.stream().filter(value -> !values.contains(value)).forEach(values::add);
        }
      }
    }
    return values;
  }

  private static boolean writes(MethodNode code, ClassInfo declaring, FieldInfo field) {
    for (AbstractInsnNode instruction : code.instructions) {
      if (writes(instruction, declaring, field)) {
        return true;
      }
    }
    return false;
  }

  private static boolean writes(AbstractInsnNode instruction, ClassInfo owner, FieldInfo field) {
    return instruction instanceof FieldInsnNode write
        && (write.getOpcode() == Opcodes.PUTFIELD || write.getOpcode() == Opcodes.PUTSTATIC)
        && write.owner.equals(owner.name())
        && write.name.equals(field.name());
  }

  /** What configuration gives to the parameters of a method. */
  private List<BasicValue> injected(ClassInfo owner, MethodInfo method) {
    List<BasicValue> given = new ArrayList<>();
    if (!method.isStatic()) {
      given.add(BasicValue.REFERENCE_VALUE);
    }
    Type[] types = Type.getArgumentTypes(method.descriptor());
    for (int i = 0; i < types.length; i++) {
      BasicValue plain = plain(types[i]);
      String descriptor = types[i].getDescriptor();
      given.add(
          Known.of(
              plain, settings.injected(method.annotationsOf(i), descriptor).orElse(List.of())));
    }
    return given;
  }

  private static BasicValue plain(Type type) {
    return switch (type.getSort()) {
      case Type.LONG -> BasicValue.LONG_VALUE;
      case Type.DOUBLE -> BasicValue.DOUBLE_VALUE;
      case Type.FLOAT -> BasicValue.FLOAT_VALUE;
      case Type.ARRAY, Type.OBJECT -> BasicValue.REFERENCE_VALUE;
      default -> BasicValue.INT_VALUE;
    };
  }

  private @Nullable MethodNode code(ClassInfo owner, MethodInfo method) {
    return index
        .code(owner.name())
        .flatMap(
            node ->
                node.methods.stream()
                    .filter(it -> it.name.equals(method.name()))
                    .filter(it -> it.desc.equals(method.descriptor()))
                    .findFirst())
        .filter(it -> it.instructions.size() > 0)
        .orElse(null);
  }

  private record Call(String method, List<BasicValue> arguments) {}

  /** One walk through the code, from a method on. */
  private final class Reading {
    private final Set<UsedPeriod> used = new TreeSet<>();
    private final Map<Call, List<Object>> results = new HashMap<>();
    private final Set<Call> open = new HashSet<>();

    /** Reads a method with these arguments; what it can give. */
    List<Object> enter(ClassInfo owner, MethodInfo method, List<BasicValue> given, int depth) {
      List<BasicValue> arguments = given.isEmpty() ? injected(owner, method) : given;
      Call call = new Call(owner.name() + "." + method.key(), arguments);
      List<Object> known = results.get(call);
      if (known != null) {
        return known;
      }
      MethodNode code = code(owner, method);
      if (code == null || depth > DEEPEST || results.size() > MOST_METHODS || !open.add(call)) {
        return List.of();
      }
      List<Object> result = read(owner, code, arguments, depth);
      open.remove(call);
      results.put(call, result);
      return result;
    }

    private List<Object> read(
        ClassInfo owner, MethodNode code, List<BasicValue> arguments, int depth) {
      Frame<BasicValue>[] frames = frames(owner, code, arguments, depth);
      BasicValue result = null;
      int line = 0;
      for (int i = 0; i < frames.length; i++) {
        AbstractInsnNode instruction = code.instructions.get(i);
        if (instruction instanceof LineNumberNode number) {
          line = number.line;
        }
        Frame<BasicValue> frame = frames[i];
        if (frame == null) {
          continue;
        }
        if (instruction instanceof MethodInsnNode call) {
          collect(owner, call, arguments(call, frame), line);
        } else if (instruction instanceof InvokeDynamicInsnNode lambda) {
          enterLambda(lambda, frame, depth);
        } else if (instruction.getOpcode() >= Opcodes.IRETURN
            && instruction.getOpcode() <= Opcodes.ARETURN) {
          BasicValue top = frame.getStack(frame.getStackSize() - 1);
          result = result == null ? top : Known.either(result, top);
        }
      }
      return Known.in(result);
    }

    /** Reads the body of a lambda, which is given what it captures first. */
    private void enterLambda(InvokeDynamicInsnNode lambda, Frame<BasicValue> frame, int depth) {
      int captured = Type.getArgumentTypes(lambda.desc).length;
      for (Object argument : lambda.bsmArgs) {
        if (argument instanceof Handle handle) {
          for (Target target : targets(handle.getOwner(), handle.getName(), handle.getDesc())) {
            List<BasicValue> given = injected(target.owner(), target.method());
            for (int i = 0; i < captured && i < given.size(); i++) {
              given.set(i, frame.getStack(frame.getStackSize() - captured + i));
            }
            enter(target.owner(), target.method(), given, depth + 1);
          }
        }
      }
    }

    /** The values at each instruction; none when the code cannot be followed. */
    @SuppressWarnings("unchecked")
    Frame<BasicValue>[] frames(
        ClassInfo owner, MethodNode code, List<BasicValue> arguments, int depth) {
      Constants.Surroundings surroundings =
          new Constants.Surroundings() {
            @Override
            public List<Object> field(String holder, String name, String descriptor) {
              return PeriodReader.this.field(holder, name, descriptor);
            }

            @Override
            public List<Object> call(MethodInsnNode call, List<? extends BasicValue> given) {
              return result(call, given, depth);
            }
          };
      try {
        return new Analyzer<>(new Constants(arguments, surroundings)).analyze(owner.name(), code);
      } catch (AnalyzerException unusual) {
        return new Frame[0];
      }
    }

    private List<Object> result(MethodInsnNode call, List<? extends BasicValue> given, int depth) {
      List<Object> computed = TimeCalls.result(call, given);
      if (!computed.isEmpty()) {
        return computed;
      }
      if (call.owner.startsWith(ENVIRONMENT) && call.name.endsWith("Property")) {
        List<Object> key = Known.in(given.get(1));
        String type = Type.getReturnType(call.desc).getDescriptor();
        return key.size() == 1 && key.get(0) instanceof String name
            ? settings.of(name, type)
            : List.of();
      }
      List<Target> targets = targets(call.owner, call.name, call.desc);
      if (targets.isEmpty()) {
        ClassInfo declaring = index.loaded(call.owner);
        return declaring == null || !call.desc.startsWith("()")
            ? List.of()
            : settings
                .bound(declaring, call.name, Type.getReturnType(call.desc).getDescriptor())
                .orElse(List.of());
      }
      List<Object> found = new ArrayList<>();
      boolean complete = true;
      for (Target target : targets) {
        List<Object> one =
            enter(target.owner(), target.method(), List.<BasicValue>copyOf(given), depth + 1);
        complete &= !one.isEmpty();
        one.stream().filter(value -> !found.contains(value)).forEach(found::add);
      }
      return complete ? found : List.of();
    }

    private void collect(
        ClassInfo owner, MethodInsnNode call, List<BasicValue> arguments, int line) {
      if (TimeCalls.moves(call)) {
        add(owner, call, line, TimeCalls.movedBy(call, arguments), TimeCalls.byDays(call));
      } else if (!call.owner.startsWith("java/time/")) {
        add(owner, call, line, TimeCalls.converted(call, arguments), false);
        boolean entered = !targets(call.owner, call.name, call.desc).isEmpty();
        Type[] types = Type.getArgumentTypes(call.desc);
        int receiver = arguments.size() - types.length;
        for (int i = 0; i < types.length && !entered; i++) {
          if (LENGTHS.contains(types[i].getClassName())) {
            add(owner, call, line, Known.in(arguments.get(receiver + i)), false);
          }
        }
      }
    }

    private void add(
        ClassInfo owner, MethodInsnNode call, int line, List<Object> amounts, boolean must) {
      if (amounts.isEmpty() && must) {
        used.add(new UsedPeriod("", call.name, positions.ofCall(owner, line, call.name, 0)));
      }
      for (Object value : amounts) {
        if (value instanceof TemporalAmount amount && !Amounts.brief(amount)) {
          used.add(
              new UsedPeriod(
                  Amounts.iso(amount), call.name, positions.ofCall(owner, line, call.name, 0)));
        }
      }
    }
  }

  private static List<BasicValue> arguments(MethodInsnNode call, Frame<BasicValue> frame) {
    int count =
        Type.getArgumentTypes(call.desc).length
            + (call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1);
    List<BasicValue> arguments = new ArrayList<>();
    for (int i = frame.getStackSize() - count; i < frame.getStackSize(); i++) {
      arguments.add(frame.getStack(i));
    }
    return arguments;
  }

  private record Target(ClassInfo owner, MethodInfo method) {}

  /** The methods of one's own that a call may end in; none when there are too many. */
  private List<Target> targets(String receiver, String name, String descriptor) {
    ClassInfo named = index.loaded(receiver);
    if (named == null || !named.container().followed()) {
      return List.of();
    }
    Set<Target> found = new LinkedHashSet<>();
    target(receiver, name, descriptor).ifPresent(found::add);
    if (!name.equals("<init>")) {
      index.subtypes(receiver).stream()
          .sorted()
          .flatMap(subtype -> target(subtype, name, descriptor).stream())
          .forEach(found::add);
    }
    return found.size() > MOST_TARGETS ? List.of() : List.copyOf(found);
  }

  private Optional<Target> target(String receiver, String name, String descriptor) {
    ClassInfo owner = index.implementation(receiver, name, descriptor);
    MethodInfo method = owner == null ? null : owner.method(name, descriptor);
    return owner == null || method == null || method.isAbstract() || !owner.container().followed()
        ? Optional.empty()
        : Optional.of(new Target(owner, method));
  }
}
