package nl.imwregiotilburg.vrijwilligers.support;

import java.util.List;
import java.util.function.Function;

public record Page<T>(List<T> items, int number, long total) {

    public <R> Page<R> map(Function<? super T, ? extends R> f) {
        return new Page<>(items.stream().<R>map(f).toList(), number, total);
    }

    public T first() {
        return items.get(0);
    }
}
