package nl.imwregiotilburg.privacy.analysis.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing a modelled method does; a method's operations happen in the order they are written. */
public sealed interface Operation {

  /** The values it works with, besides what it changes. */
  List<Expression> values();

  /**
   * {@code target = value} or {@code target += value}.
   *
   * @param target what is changed; in a constructor also {@code this} itself, for values such as a
   *     string, which are what they were made of
   * @param replaces whether the old value is lost ({@code =})
   * @param value the new value
   */
  record Assign(Path target, boolean replaces, Expression value) implements Operation {
    @Override
    public List<Expression> values() {
      return List.of(value);
    }
  }

  /** {@code arg0#run()}: calls back, result unused. */
  record Perform(Expression.Call call) implements Operation {
    @Override
    public List<Expression> values() {
      return List.of(call);
    }
  }

  /**
   * {@code throw java.lang.NumberFormatException(arg0)}: may throw an exception that quotes a
   * value.
   *
   * @param type binary name of the exception
   * @param quoted what its message holds
   */
  record Throw(String type, Expression quoted) implements Operation {
    @Override
    public List<Expression> values() {
      return List.of(quoted);
    }
  }

  /**
   * {@code throw arg0#get()}: may throw an exception it was handed, or that a function makes.
   *
   * @param exception what is thrown
   */
  record Raise(Expression exception) implements Operation {
    @Override
    public List<Expression> values() {
      return List.of(exception);
    }
  }

  /**
   * {@code copy(arg0, arg1)}: copies same-named properties from one bean to another.
   *
   * @param from the bean they are read from
   * @param to the bean they are written to
   * @param except the names of those that are left out
   */
  record Copy(Expression from, Path to, Optional<Expression> except) implements Operation {
    @Override
    public List<Expression> values() {
      return Stream.concat(Stream.of(from), except.stream()).toList();
    }
  }

  /**
   * {@code store(this.sql, this.params)}: puts parameters into the columns that a SQL statement
   * inserts or updates.
   *
   * @param sql the statement
   * @param parameters what holds its parameters, by place from 0 and by name
   */
  record Store(Expression sql, Path parameters) implements Operation {
    @Override
    public List<Expression> values() {
      return List.of(sql, new Expression.Of(parameters));
    }
  }

  /**
   * {@code send('kafka', arg0, arg1)}, {@code send('events', arg0)}: hands a message to whoever
   * listens.
   *
   * @param space where the destination belongs to, such as one kind of broker
   * @param destination what names it; empty when the type of the message decides who gets it
   * @param message the message
   */
  record Send(String space, Optional<Expression> destination, Expression message)
      implements Operation {
    @Override
    public List<Expression> values() {
      return Stream.concat(destination.stream(), Stream.of(message)).toList();
    }
  }
}
