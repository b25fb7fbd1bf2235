package nl.imwregiotilburg.privacy.analysis.flow.value;

import org.jspecify.annotations.Nullable;

/** What an instruction puts on the stack, as far as it matters to a test of it. */
public sealed interface Operand {

  /** Something nobody looks at. */
  Operand OTHER = new Other();

  /** Null, a text or a number. */
  record Constant(@Nullable Object value) implements Operand {}

  /** What a static field holds. */
  record Static(Selector.Field field) implements Operand {}

  /**
   * What a variable holds, or the same text trimmed or in another case.
   *
   * @param index of the variable
   */
  record Variable(int index) implements Operand {}

  /**
   * The length of a text.
   *
   * @param variable index of the variable that holds it
   */
  record Length(int variable) implements Operand {}

  /** The answer to a test, as a number. */
  record Tested(Answer answer) implements Operand {}

  /** Anything else. */
  record Other() implements Operand {}
}
