package nl.imwregiotilburg.jeugdloket.fun;

import java.util.function.Supplier;

/** A value computed at its first use. */
public final class Lazy<T> implements Supplier<T> {

    private Supplier<? extends T> source;
    private T value;

    public Lazy(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (source != null) {
            value = source.get();
            source = null;
        }
        return value;
    }

    @Override
    public String toString() {
        return source == null ? "Lazy(" + value + ")" : "Lazy(?)";
    }
}
