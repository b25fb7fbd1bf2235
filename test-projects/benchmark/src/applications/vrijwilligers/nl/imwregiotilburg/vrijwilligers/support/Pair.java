package nl.imwregiotilburg.vrijwilligers.support;

import java.util.function.Function;

public record Pair<A, B>(A left, B right) {

    public static <A, B> Pair<A, B> of(A left, B right) {
        return new Pair<>(left, right);
    }

    public <C> Pair<A, C> mapRight(Function<? super B, ? extends C> f) {
        return new Pair<>(left, f.apply(right));
    }

    public Pair<B, A> swap() {
        return new Pair<>(right, left);
    }
}
