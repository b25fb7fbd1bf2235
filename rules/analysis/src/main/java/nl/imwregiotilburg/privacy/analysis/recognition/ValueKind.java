package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.Locale;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
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

  /** The kind of a declaration's type; that of its elements for a collection or optional. */
  static ValueKind of(String descriptor, TypeRef type, ClassIndex index) {
    if (descriptor.length() == 1) {
      return descriptor.equals("Z") ? OTHER : descriptor.equals("C") ? TEXT : NUMBER;
    }
    if (descriptor.startsWith("[")) {
      return array(descriptor, index);
    }
    ValueKind own = ofClass(descriptor.substring(1, descriptor.length() - 1), index);
    return own == OTHER && type.arguments().size() == 1
        ? ofArgument(type.arguments().get(0), index)
        : own;
  }

  private static ValueKind array(String descriptor, ClassIndex index) {
    String of = descriptor.substring(1);
    if (of.equals("B")) {
      return BYTES;
    }
    if (of.equals("C")) {
      return TEXT;
    }
    return of.startsWith("L") ? ofClass(of.substring(1, of.length() - 1), index) : OTHER;
  }

  private static ValueKind ofArgument(TypeRef argument, ClassIndex index) {
    ValueKind kind = ofClass(argument.name(), index);
    return kind == UNKNOWN ? OTHER : kind;
  }

  private static ValueKind ofClass(String name, ClassIndex index) {
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
    ClassInfo info = name.startsWith("java/") ? null : index.loaded(name);
    return info != null && info.isEnum() ? ENUM : OTHER;
  }
}
