package nl.imwregiotilburg.jeugdloket.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the steps of a workflow share. */
public final class Context {

    /** A typed key. */
    public record Sleutel<T>(String code, Class<T> soort) {
        public static <T> Sleutel<T> van(String code, Class<T> soort) {
            return new Sleutel<>(code, soort);
        }
    }

    private final Map<Sleutel<?>, Object> waarden = new HashMap<>();

    public <T> Context zet(Sleutel<T> sleutel, T waarde) {
        waarden.put(sleutel, waarde);
        return this;
    }

    public <T> Optional<T> haal(Sleutel<T> sleutel) {
        return Optional.ofNullable(sleutel.soort().cast(waarden.get(sleutel)));
    }

    public void wis(Sleutel<?> sleutel) {
        waarden.remove(sleutel);
    }

    @Override
    public String toString() {
        return "Context" + waarden.keySet().stream().map(Sleutel::code).sorted().toList();
    }
}
