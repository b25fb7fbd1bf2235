package nl.imwregiotilburg.jeugdloket.fun;

import java.util.function.Function;
import java.util.function.Predicate;

/** A value that may be missing. */
public abstract class Option<A> {

    private static final Option<Object> NONE = new Option<>() {
        @Override
        public <B> B match(Function<? super Object, ? extends B> some, B none) {
            return none;
        }

        @Override
        public String toString() {
            return "None";
        }
    };

    public abstract <B> B match(Function<? super A, ? extends B> some, B none);

    @SuppressWarnings("unchecked")
    public static <A> Option<A> none() {
        return (Option<A>) NONE;
    }

    public static <A> Option<A> of(A value) {
        return value == null ? none() : new Some<>(value);
    }

    public <B> Option<B> map(Function<? super A, ? extends B> f) {
        return match(a -> Option.<B>of(f.apply(a)), none());
    }

    public Option<A> filter(Predicate<? super A> p) {
        return match(a -> p.test(a) ? this : Option.<A>none(), none());
    }

    public A getOrElse(A other) {
        return match(a -> a, other);
    }

    public boolean isDefined() {
        return match(a -> true, false);
    }

    private static final class Some<A> extends Option<A> {
        private final A value;

        Some(A value) {
            this.value = value;
        }

        @Override
        public <B> B match(Function<? super A, ? extends B> some, B none) {
            return some.apply(value);
        }

        @Override
        public String toString() {
            return "Some(" + value + ")";
        }
    }
}
