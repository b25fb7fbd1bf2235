package nl.imwregiotilburg.privacy.analysis.model;

import java.util.List;
import java.util.Optional;

/** A value that a modelled method works out. */
public sealed interface Expression {

  /** What a path leads to. */
  record Of(Path path) implements Expression {}

  /** {@code str(x)}: the text {@code String.valueOf} makes of a value, by its real toString(). */
  record Text(Expression value) implements Expression {}

  /**
   * {@code json(x)}, {@code json(x, this)}: the text a JSON serialiser makes of a value.
   *
   * @param serialiser what knows how it was set up; empty when it leaves out nothing
   */
  record Json(Expression value, Optional<Path> serialiser) implements Expression {}

  /**
   * {@code fields(x)}, {@code fields(x, this)}: the text made of all fields of a value, with or
   * without getters.
   *
   * @param serialiser what knows how it was set up; empty when it leaves out nothing
   */
  record Fields(Expression value, Optional<Path> serialiser) implements Expression {}

  /** {@code row(x)}: what the SQL statement that is the value selects, by name and by place. */
  record Row(Expression sql) implements Expression {}

  /**
   * {@code number(x)}: a text read as a number. Of what is no number nothing is left: a name, or an
   * answer of which a program makes a number to reckon with.
   */
  record Number(Expression text) implements Expression {}

  /** {@code '://'}: a text as it stands. */
  record Literal(String text) implements Expression {}

  /** {@code null}: where something may be missing. */
  record Null() implements Expression {}

  /** {@code concat(a, b)}: texts one after the other. */
  record Concat(List<Expression> parts) implements Expression {}

  /**
   * {@code new} or {@code new(java.util.ArrayList)}: a fresh object.
   *
   * @param type its class; one that starts with {@code model.} exists in models only, and where
   *     they are silent about a method of it, the declared type decides; empty for the method's
   *     declared result
   */
  record New(Optional<String> type) implements Expression {}

  /**
   * {@code arg0#apply(this[])}: what a method of an object the application handed over returns.
   *
   * @param receiver the object
   * @param method name of the method called
   * @param arguments what it is called with
   */
  record Call(Path receiver, String method, List<Expression> arguments) implements Expression {}

  /** {@code a | b}: one of several. */
  record Union(List<Expression> values) implements Expression {}
}
