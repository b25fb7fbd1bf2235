package nl.imwregiotilburg.jeugdloket.berichten;

import java.util.EnumMap;
import java.util.Map;

/** Writes and reads the fixed-width lines of the protocol. */
public final class Regelformaat {

    /** The columns of a line. */
    public enum Veld {
        SOORT(3), KENMERK(12), CLIENT(9), PRODUCT(6), TOELICHTING(30);

        final int breedte;

        Veld(int breedte) {
            this.breedte = breedte;
        }
    }

    private Regelformaat() {
    }

    public static String schrijf(Map<Veld, String> waarden) {
        StringBuilder regel = new StringBuilder();
        for (Veld v : Veld.values()) {
            String w = waarden.getOrDefault(v, "");
            regel.append(w.length() > v.breedte ? w.substring(0, v.breedte) : w);
            for (int i = w.length(); i < v.breedte; i++) {
                regel.append(' ');
            }
        }
        return regel.toString();
    }

    public static Map<Veld, String> lees(String regel) {
        Map<Veld, String> waarden = new EnumMap<>(Veld.class);
        int vanaf = 0;
        for (Veld v : Veld.values()) {
            int tot = Math.min(regel.length(), vanaf + v.breedte);
            waarden.put(v, regel.substring(vanaf, tot).strip());
            vanaf = tot;
        }
        return waarden;
    }
}
