package nl.imwregiotilburg.jeugdloket.fun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule a value has to meet. */
@FunctionalInterface
public interface Rule<T> {

    List<Breach> check(T subject);

    /** A rule that was not met: where, which and what was found. */
    record Breach(String path, String code, Object found) {
        public String brief() {
            return path + ":" + code;
        }

        public String full() {
            return brief() + " (was '" + found + "')";
        }
    }

    static <T, V> Rule<T> on(String path, Function<T, V> getter, String code, Predicate<V> test) {
        return t -> {
            V v = getter.apply(t);
            return test.test(v) ? List.of() : List.of(new Breach(path, code, v));
        };
    }

    default Rule<T> and(Rule<? super T> other) {
        return t -> {
            List<Breach> all = new ArrayList<>(check(t));
            all.addAll(other.check(t));
            return all;
        };
    }

    default Rule<T> blind() {
        return t -> check(t).stream().map(b -> new Breach(b.path(), b.code(), null)).toList();
    }
}
