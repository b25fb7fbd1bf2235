package nl.imwregiotilburg.privacy.analysis.retention;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.BasicValue;

/** Works out the calls of {@code java.time} and of the boxed numbers whose arguments are known. */
final class TimeCalls {

  private static final String TIME = "java/time/";
  private static final Set<String> BOXES = Set.of("java/lang/Integer", "java/lang/Long");
  private static final Set<String> SAME =
      Set.of("valueOf", "intValue", "longValue", "parseInt", "parseLong");

  private static final List<String> BRIEF =
      List.of("Hours", "Minutes", "Seconds", "Millis", "Nanos");

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "Years", ChronoUnit.YEARS,
          "Months", ChronoUnit.MONTHS,
          "Weeks", ChronoUnit.WEEKS,
          "Days", ChronoUnit.DAYS,
          "Hours", ChronoUnit.HOURS,
          "Minutes", ChronoUnit.MINUTES,
          "Seconds", ChronoUnit.SECONDS,
          "Millis", ChronoUnit.MILLIS);

  private TimeCalls() {}

  /** What a call gives; empty when it is none of these, or its arguments are not known. */
  static List<Object> result(MethodInsnNode call, List<? extends BasicValue> arguments) {
    if (BOXES.contains(call.owner) && SAME.contains(call.name)) {
      return boxed(call, Known.in(arguments.get(0)));
    }
    boolean amount = call.owner.equals(TIME + "Period") || call.owner.equals(TIME + "Duration");
    if (!amount) {
      return List.of();
    }
    if (call.name.equals("parse")) {
      return each(arguments.get(0), text -> parsed(call.owner, text));
    }
    if (call.name.equals("of")) {
      return call.owner.endsWith("Period") ? period(arguments) : counted(arguments, 0);
    }
    return call.name.startsWith("of") ? units(call.name.substring(2), arguments.get(0)) : List.of();
  }

  /** Whether a call moves a moment by a length of time. */
  static boolean moves(MethodInsnNode call) {
    boolean moment =
        call.owner.startsWith(TIME)
            && !call.owner.equals(TIME + "Period")
            && !call.owner.equals(TIME + "Duration");
    return moment && (call.name.startsWith("minus") || call.name.startsWith("plus"));
  }

  /** Whether a call that moves a moment may move it by a day or more. */
  static boolean byDays(MethodInsnNode call) {
    return BRIEF.stream().noneMatch(call.name::endsWith);
  }

  /**
   * By how much a call moves a moment.
   *
   * @param arguments the receiver first
   */
  static List<Object> movedBy(MethodInsnNode call, List<? extends BasicValue> arguments) {
    String unit = call.name.substring(call.name.startsWith("minus") ? 5 : 4);
    if (!unit.isEmpty()) {
      return units(unit, arguments.get(1));
    }
    return arguments.size() == 3
        ? counted(arguments, 1)
        : each(arguments.get(1), Optional::ofNullable);
  }

  /** The length of time in {@code TimeUnit.DAYS.toMillis(30)}; empty when it is another call. */
  static List<Object> converted(MethodInsnNode call, List<? extends BasicValue> arguments) {
    if (!call.owner.equals("java/util/concurrent/TimeUnit")
        || arguments.size() != 2
        || !call.name.startsWith("to")) {
      return List.of();
    }
    return counted(List.of(arguments.get(1), arguments.get(0)), 0);
  }

  private static List<Object> counted(List<? extends BasicValue> arguments, int first) {
    List<Object> units = Known.in(arguments.get(first + 1));
    return units.size() == 1 && units.get(0) instanceof ChronoUnit unit
        ? numbers(arguments.get(first), unit)
        : List.of();
  }

  private static List<Object> units(String name, BasicValue argument) {
    ChronoUnit unit = UNITS.get(name);
    return unit == null ? List.of() : numbers(argument, unit);
  }

  private static List<Object> numbers(BasicValue argument, ChronoUnit unit) {
    return each(
        argument,
        value ->
            value instanceof Number number
                ? Amounts.of(number.longValue(), unit)
                : Optional.empty());
  }

  private static List<Object> period(List<? extends BasicValue> arguments) {
    List<Integer> parts = new ArrayList<>();
    for (BasicValue argument : arguments) {
      List<Object> known = Known.in(argument);
      if (known.size() != 1 || !(known.get(0) instanceof Integer part)) {
        return List.of();
      }
      parts.add(part);
    }
    return List.of(Period.of(parts.get(0), parts.get(1), parts.get(2)));
  }

  private static Optional<TemporalAmount> parsed(String owner, Object text) {
    if (!(text instanceof String iso)) {
      return Optional.empty();
    }
    return owner.endsWith("Period") ? Amounts.period(iso) : Amounts.duration(iso);
  }

  private static List<Object> boxed(MethodInsnNode call, List<Object> values) {
    boolean wide = call.name.equals("longValue") || call.owner.endsWith("Long");
    boolean narrowed = call.name.equals("intValue");
    List<Object> found = new ArrayList<>();
    for (Object value : values) {
      Optional<Long> number = number(value);
      if (number.isEmpty()) {
        return List.of();
      }
      found.add(wide && !narrowed ? number.get() : (Object) number.get().intValue());
    }
    return found;
  }

  private static Optional<Long> number(Object value) {
    if (value instanceof Number number) {
      return Optional.of(number.longValue());
    }
    try {
      return value instanceof String text
          ? Optional.of(Long.parseLong(text.trim()))
          : Optional.empty();
    } catch (NumberFormatException other) {
      return Optional.empty();
    }
  }

  private interface Step {
    Optional<?> of(Object value);
  }

  /** What a step makes of each possible value; none when it fails for one. */
  private static List<Object> each(BasicValue argument, Step step) {
    List<Object> found = new ArrayList<>();
    for (Object value : Known.in(argument)) {
      Optional<?> one = step.of(value);
      if (one.isEmpty()) {
        return List.of();
      }
      found.add(one.get());
    }
    return found;
  }
}
