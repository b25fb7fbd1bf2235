package nl.imwregiotilburg.privacy.analysis.source;

import com.github.javaparser.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the calls of a source file and their arguments stand, by name of what is called. */
final class Calls {

  /** The name under which string concatenations are kept. */
  static final String CONCATENATION = "+";

  private static final String CONSTRUCTOR = Declarations.CONSTRUCTOR;

  /**
   * A call.
   *
   * @param constructor whether it creates an object or calls another constructor; its name is then
   *     the simple name of the type, {@code <init>} for {@code this(…)} and {@code super(…)}
   * @param reference whether it is a method reference: every argument is then the reference itself
   * @param endLine last line
   * @param endColumn last column
   * @param position of the name
   * @param operands positions of the receiver ({@link Span#NONE} without one) and the arguments
   */
  record Call(
      String name,
      boolean constructor,
      boolean reference,
      int beginLine,
      int endLine,
      int endColumn,
      long position,
      List<Long> operands) {

    private boolean covers(int line) {
      return beginLine <= line && line <= endLine;
    }

    private boolean has(int argument) {
      return reference
          || (argument < 0 ? operands.get(0) != Span.NONE : argument + 1 < operands.size());
    }

    /** Elements of a variable argument list beyond the last one share its position. */
    private long operand(int argument) {
      if (argument < 0) {
        return operands.get(0) == Span.NONE ? position : operands.get(0);
      }
      if (operands.size() == 1) {
        return position;
      }
      return operands.get(Math.min(argument + 1, operands.size() - 1));
    }
  }

  private final List<Call> calls;
  private final int[] byEnd;

  private Calls(List<Call> calls) {
    this.calls = calls;
    this.byEnd = calls.stream().mapToInt(Call::endLine).toArray();
  }

  static Calls none() {
    return new Calls(List.of());
  }

  /**
   * Position of an argument of a call, {@link Span#NONE} when no such call covers the line.
   *
   * @param line the line bytecode gives: that of the name, or another line the call covers
   * @param method the name called, {@code <init>} or a simple type name for a constructor
   * @param argument zero-based, −1 for the receiver
   * @param occurrence which of several calls of that name, in the order in which they run; negative
   *     when unknown
   */
  long argument(int line, String method, int argument, int occurrence) {
    List<Call> candidates = named(line, method);
    List<Call> onLine =
        candidates.stream().filter(call -> Span.line(call.position()) == line).toList();
    if (occurrence >= 0 && occurrence < onLine.size()) {
      return onLine.get(occurrence).operand(argument);
    }
    return onLine.stream()
        .filter(call -> call.has(argument))
        .findFirst()
        .or(() -> nearest(candidates, line, argument))
        .map(call -> call.operand(argument))
        .orElse(Span.NONE);
  }

  private static Optional<Call> nearest(List<Call> candidates, int line, int argument) {
    return candidates.stream()
        .min(
            Comparator.<Call>comparingInt(call -> call.has(argument) ? 0 : 1)
                .thenComparingInt(call -> Math.abs(Span.line(call.position()) - line))
                .thenComparingInt(call -> call.endLine() - call.beginLine()));
  }

  private List<Call> named(int line, String method) {
    List<Call> found = covering(line, method);
    boolean concatenates = method.startsWith("makeConcat") || method.equals("append");
    return found.isEmpty() && concatenates ? covering(line, CONCATENATION) : found;
  }

  private List<Call> covering(int line, String method) {
    boolean constructor = method.equals(CONSTRUCTOR);
    return IntStream.range(firstEndingAt(line), calls.size())
        .mapToObj(calls::get)
        .filter(call -> call.covers(line))
        .filter(
            call ->
                call.name().equals(method)
                    || (call.constructor() && (constructor || call.name().equals(CONSTRUCTOR))))
        .filter(call -> !call.name().equals(CONSTRUCTOR) || isTypeName(method))
        .toList();
  }

  /**
   * {@code super(…)} names no type, so it may be asked for by any type name, but not by a method's.
   */
  private static boolean isTypeName(String name) {
    return name.equals(CONSTRUCTOR) || Character.isUpperCase(name.charAt(0));
  }

  private int firstEndingAt(int line) {
    int low = 0;
    int high = byEnd.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byEnd[middle] < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Collects the calls of one file. */
  static final class Builder {
    private final List<Call> calls = new ArrayList<>();

    void add(
        String name,
        boolean constructor,
        boolean reference,
        Range whole,
        long position,
        long receiver,
        List<Long> arguments) {
      List<Long> operands = new ArrayList<>(arguments.size() + 1);
      operands.add(receiver);
      operands.addAll(arguments);
      calls.add(
          new Call(
              name,
              constructor,
              reference,
              whole.begin.line,
              whole.end.line,
              whole.end.column,
              position,
              List.copyOf(operands)));
    }

    /**
     * A call runs when its arguments are there: the order of their ends is the order in which they
     * run.
     */
    Calls build() {
      return new Calls(
          calls.stream()
              .sorted(Comparator.comparingInt(Call::endLine).thenComparingInt(Call::endColumn))
              .collect(Collectors.toUnmodifiableList()));
    }
  }
}
