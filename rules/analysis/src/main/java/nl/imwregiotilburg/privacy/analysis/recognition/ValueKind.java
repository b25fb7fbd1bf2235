package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.Locale;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;

/** What kind of value a declaration holds. */
enum ValueKind {
  TEXT,
  DATE,
  NUMBER,
  BYTES,
  ENUM,
  /** {@code Object}, or a type variable: it can be anything. */
  UNKNOWN,
  /** Yes or no, or a type that declares its own data. */
  OTHER;

  private static final Set<String> TEXTS =
      Set.of("java/lang/String", "java/lang/CharSequence", "java/lang/StringBuilder");
  private static final Set<String> DATES =
      Set.of(
          "java/time/LocalDate",
          "java/time/LocalDateTime",
          "java/time/OffsetDateTime",
          "java/time/ZonedDateTime",
          "java/time/Instant",
          "java/time/Year",
          "java/time/YearMonth",
          "java/util/Date",
          "java/util/Calendar",
          "java/sql/Date",
          "java/sql/Timestamp",
          "org/joda/time/LocalDate",
          "org/joda/time/DateTime",
          "javax/xml/datatype/XMLGregorianCalendar");
  private static final Set<String> NUMBERS =
      Set.of(
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Short",
          "java/math/BigDecimal",
          "java/math/BigInteger");

  static ValueKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * The kind of a declaration's type; that of its elements for a collection or optional.
   *
   * @param enums internal names of the enums of the codebase
   */
  static ValueKind of(String descriptor, TypeRef type, Set<String> enums) {
    if (descriptor.length() == 1) {
      return descriptor.equals("Z") ? OTHER : descriptor.equals("C") ? TEXT : NUMBER;
    }
    if (descriptor.startsWith("[")) {
      return array(descriptor, enums);
    }
    ValueKind own = ofClass(descriptor.substring(1, descriptor.length() - 1), enums);
    return own == OTHER && type.arguments().size() == 1
        ? ofArgument(type.arguments().get(0), enums)
        : own;
  }

  private static ValueKind array(String descriptor, Set<String> enums) {
    String of = descriptor.substring(1);
    if (of.equals("B")) {
      return BYTES;
    }
    if (of.equals("C")) {
      return TEXT;
    }
    return of.startsWith("L") ? ofClass(of.substring(1, of.length() - 1), enums) : OTHER;
  }

  private static ValueKind ofArgument(TypeRef argument, Set<String> enums) {
    ValueKind kind = ofClass(argument.name(), enums);
    return kind == UNKNOWN ? OTHER : kind;
  }

  private static ValueKind ofClass(String name, Set<String> enums) {
    if (TEXTS.contains(name)) {
      return TEXT;
    }
    if (DATES.contains(name)) {
      return DATE;
    }
    if (NUMBERS.contains(name)) {
      return NUMBER;
    }
    if (name.equals("java/lang/Object")) {
      return UNKNOWN;
    }
    return enums.contains(name) ? ENUM : OTHER;
  }
}
