package nl.imwregiotilburg.vrijwilligers.support;

import java.util.function.Consumer;
import java.util.function.Function;

public final class Result<T> {
    private final T value;
    private final String code;

    private Result(T value, String code) {
        this.value = value;
        this.code = code;
    }

    public static <T> Result<T> ok(T value) {
        return new Result<>(value, "OK");
    }

    public static <T> Result<T> fail(String code) {
        return new Result<>(null, code);
    }

    public boolean isOk() {
        return value != null;
    }

    public String code() {
        return code;
    }

    public <R> Result<R> map(Function<? super T, ? extends R> f) {
        return isOk() ? new Result<>(f.apply(value), code) : fail(code);
    }

    public T orElse(T other) {
        return isOk() ? value : other;
    }

    public void ifOk(Consumer<? super T> then) {
        if (isOk()) {
            then.accept(value);
        }
    }

    @Override
    public String toString() {
        return isOk() ? "Result(" + value + ")" : "Result(" + code + ")";
    }
}
