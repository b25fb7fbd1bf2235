package nl.imwregiotilburg.jeugdloket.fun;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Two values together. */
public record Pair<A, B>(A first, B second) {

    public static <A, B> Pair<A, B> of(A a, B b) {
        return new Pair<>(a, b);
    }

    public <C> Pair<C, B> mapFirst(Function<? super A, ? extends C> f) {
        return new Pair<>(f.apply(first), second);
    }

    public Pair<B, A> swap() {
        return new Pair<>(second, first);
    }

    public <C> C apply(BiFunction<? super A, ? super B, ? extends C> f) {
        return f.apply(first, second);
    }
}
