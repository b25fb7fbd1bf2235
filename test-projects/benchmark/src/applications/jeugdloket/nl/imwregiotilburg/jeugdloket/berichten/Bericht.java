package nl.imwregiotilburg.jeugdloket.berichten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A message with headers and a body. */
public class Bericht<T> {

    public static final String KENMERK = "kenmerk";
    public static final String AFZENDER = "afzender";
    public static final String BETREFT = "betreft";

    private final Map<String, String> koppen = new LinkedHashMap<>();
    private final T inhoud;

    public Bericht(T inhoud) {
        this.inhoud = Objects.requireNonNull(inhoud);
    }

    public Bericht<T> kop(String sleutel, String waarde) {
        koppen.put(sleutel, waarde);
        return this;
    }

    public String kop(String sleutel) {
        return koppen.get(sleutel);
    }

    public Map<String, String> koppen() {
        return Map.copyOf(koppen);
    }

    public T inhoud() {
        return inhoud;
    }

    public <R> Bericht<R> metInhoud(R ander) {
        Bericht<R> nieuw = new Bericht<>(ander);
        nieuw.koppen.putAll(koppen);
        return nieuw;
    }

    @Override
    public String toString() {
        return "Bericht" + koppen + " met " + inhoud.getClass().getSimpleName();
    }
}
