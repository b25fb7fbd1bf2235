package nl.imwregiotilburg.jeugdloket.fun;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Either a value or the fault that kept us from it. */
public sealed interface Result<T, E> {

    /** The value. */
    record Ok<T, E>(T value) implements Result<T, E> {
    }

    /** The fault. */
    record Err<T, E>(E fault) implements Result<T, E> {
    }

    static <T, E> Result<T, E> ok(T value) {
        return new Ok<>(value);
    }

    static <T, E> Result<T, E> err(E fault) {
        return new Err<>(fault);
    }

    static <T> Result<T, String> attempt(Supplier<T> work) {
        try {
            return ok(work.get());
        } catch (RuntimeException e) {
            return err(e.getMessage());
        }
    }

    default <R> Result<R, E> map(Function<? super T, ? extends R> f) {
        if (this instanceof Ok<T, E> ok) {
            return ok(f.apply(ok.value()));
        }
        return err(((Err<T, E>) this).fault());
    }

    default <R> Result<R, E> flatMap(Function<? super T, Result<R, E>> f) {
        if (this instanceof Ok<T, E> ok) {
            return f.apply(ok.value());
        }
        return err(((Err<T, E>) this).fault());
    }

    default <F> Result<T, F> mapErr(Function<? super E, ? extends F> f) {
        if (this instanceof Err<T, E> err) {
            return err(f.apply(err.fault()));
        }
        return ok(((Ok<T, E>) this).value());
    }

    default <R> R fold(Function<? super T, ? extends R> good, Function<? super E, ? extends R> bad) {
        if (this instanceof Ok<T, E> ok) {
            return good.apply(ok.value());
        }
        return bad.apply(((Err<T, E>) this).fault());
    }

    default Result<T, E> peek(Consumer<? super T> c) {
        if (this instanceof Ok<T, E> ok) {
            c.accept(ok.value());
        }
        return this;
    }

    default Result<T, E> peekErr(Consumer<? super E> c) {
        if (this instanceof Err<T, E> err) {
            c.accept(err.fault());
        }
        return this;
    }

    default T orElse(T other) {
        return this instanceof Ok<T, E> ok ? ok.value() : other;
    }
}
