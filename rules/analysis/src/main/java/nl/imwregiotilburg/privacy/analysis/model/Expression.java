package nl.imwregiotilburg.privacy.analysis.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that a modelled method works out. */
public sealed interface Expression {

  /** The values it is made of, one level down. */
  default List<Expression> parts() {
    return List.of();
  }

  /** The paths it reads itself, without those of its {@link #parts}. */
  default List<Path> paths() {
    return List.of();
  }

  /** The paths it reads, itself and in its parts. */
  default Stream<Path> allPaths() {
    return Stream.concat(paths().stream(), parts().stream().flatMap(Expression::allPaths));
  }

  /** What a path leads to. */
  record Of(Path path) implements Expression {
    @Override
    public List<Path> paths() {
      return List.of(path);
    }
  }

  /** {@code str(x)}: the text {@code String.valueOf} makes of a value, by its real toString(). */
  record Text(Expression value) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(value);
    }
  }

  /**
   * {@code json(x)}, {@code json(x, this)}: the text a JSON serialiser makes of a value.
   *
   * @param serialiser what knows how it was set up; empty when it leaves out nothing
   */
  record Json(Expression value, Optional<Path> serialiser) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(value);
    }

    @Override
    public List<Path> paths() {
      return serialiser.stream().toList();
    }
  }

  /**
   * {@code fields(x)}, {@code fields(x, this)}: the text made of all fields of a value, with or
   * without getters.
   *
   * @param serialiser what knows how it was set up; empty when it leaves out nothing
   */
  record Fields(Expression value, Optional<Path> serialiser) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(value);
    }

    @Override
    public List<Path> paths() {
      return serialiser.stream().toList();
    }
  }

  /** {@code row(x)}: what the SQL statement that is the value selects, by name and by place. */
  record Row(Expression sql) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(sql);
    }
  }

  /**
   * {@code selected(x)}: each of the results of the query that is the value: what it selects, or a
   * row where it selects several things.
   */
  record Selected(Expression query) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(query);
    }
  }

  /**
   * {@code perhaps(x)}: a value of which it is not sure that it gets there: what is in the model of
   * a template whose text is not read. Findings that rest on it do not fail a build by themselves.
   */
  record Perhaps(Expression value) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(value);
    }
  }

  /**
   * {@code number(x)}: a text read as a number. Of what is no number nothing is left: a name, or an
   * answer of which a program makes a number to reckon with.
   */
  record Number(Expression text) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(text);
    }
  }

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
   * {@code unknown}: an object of the method's declared result that comes from outside, as from a
   * database: nobody knows what it holds.
   */
  record Unknown() implements Expression {}

  /**
   * {@code arg0#apply(this[])}: what a method of an object the application handed over returns.
   *
   * @param receiver the object
   * @param method name of the method called
   * @param arguments what it is called with
   */
  record Call(Path receiver, String method, List<Expression> arguments) implements Expression {
    @Override
    public List<Expression> parts() {
      return arguments;
    }

    @Override
    public List<Path> paths() {
      return List.of(receiver);
    }
  }

  /** {@code a | b}: one of several. */
  record Union(List<Expression> values) implements Expression {
    @Override
    public List<Expression> parts() {
      return values;
    }
  }
}
