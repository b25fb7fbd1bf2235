package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.BiConsumer;
import java.util.function.Function;

public class VijftiendeGeheugen extends HttpServlet {

    static final class Lru<K, V> extends LinkedHashMap<K, V> {
        private final int plaats;
        private final BiConsumer<K, V> bijVertrek;

        Lru(int plaats, BiConsumer<K, V> bijVertrek) {
            super(16, 0.75f, true);
            this.plaats = plaats;
            this.bijVertrek = bijVertrek;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> e) {
            if (size() > plaats) {
                bijVertrek.accept(e.getKey(), e.getValue());
                return true;
            }
            return false;
        }
    }

    static final class Lader<K, V> {
        private final Map<K, V> m = new HashMap<>();
        private final Function<K, V> lader;
        int raak;
        int mis;

        Lader(Function<K, V> lader) {
            this.lader = lader;
        }

        V geef(K k) {
            if (m.containsKey(k)) {
                raak++;
            } else {
                mis++;
                m.put(k, lader.apply(k));
            }
            return m.get(k);
        }
    }

    static final class Emmer {
        private final int max;
        private final Map<String, Integer> verbruik = new TreeMap<>();
        private String laatstGeweigerd = "niemand";

        Emmer(int max) {
            this.max = max;
        }

        synchronized boolean neem(String wie) {
            int n = verbruik.merge(wie, 1, Integer::sum);
            if (n > max) {
                laatstGeweigerd = wie;
                return false;
            }
            return true;
        }

        synchronized int rest(String wie) {
            return Math.max(0, max - verbruik.getOrDefault(wie, 0));
        }
    }

    private final Emmer perGebruiker = new Emmer(3);
    private final Emmer perSoort = new Emmer(5);
    private final Map<Integer, String> brieven = Collections.synchronizedMap(new Lru<>(20, (k, v) -> { }));

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String w = tekst(req, "waarde");
        List<String> vertrokken = new ArrayList<>();
        List<String> sleutels = new ArrayList<>();
        Lru<String, String> c = new Lru<>(2, (k, v) -> {
            sleutels.add(k);
            vertrokken.add(v);
        });
        c.put("een", w);
        c.put("twee", "vast");
        uit.println(c.get("twee")); // SAFE
        uit.println(c); // EXPECT
        c.put("drie", "ook vast");
        uit.println(c); // SAFE
        uit.println(c.getOrDefault("een", "weg")); // SAFE
        uit.println(vertrokken); // EXPECT
        uit.println(sleutels); // SAFE
        Lru<String, String> d = new Lru<>(2, (k, v) -> uit.println("weg: " + k + v)); // SAFE
        d.put("een", w);
        d.put("twee", "vast");
        uit.println(d.get("een")); // EXPECT
        d.put("drie", "ook vast");
        uit.println(d.values()); // EXPECT
        Lru<String, String> e = new Lru<>(1, (k, v) -> uit.println("weg: " + k + v)); // EXPECT
        e.put("een", w);
        e.put("twee", "vast");
        uit.println(e); // SAFE
        Lader<String, String> groet = new Lader<>(k -> "Dag " + k);
        uit.println(groet.geef("Jan")); // SAFE
        uit.println(groet.geef(w)); // EXPECT
        uit.println(groet.geef("Jan")); // SAFE
        uit.println(groet.m.keySet()); // EXPECT
        Lader<String, Integer> lengte = new Lader<>(String::length);
        lengte.geef(w);
        uit.println(lengte.m.values()); // SAFE
        uit.println(lengte.m.entrySet()); // EXPECT
        Lader<Integer, String> eerste = new Lader<>(k -> k == 1 ? w : "nr " + k);
        uit.println(eerste.geef(2)); // SAFE
        uit.println(eerste.geef(1)); // EXPECT
        Lader<String, String> dicht = new Lader<>(Masker::over);
        uit.println(dicht.geef(w)); // SAFE
        uit.println(dicht.m); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String wie = String.valueOf(req.getHeader("X-Sleutel"));
        String soort = wie.startsWith("app") ? "app" : "web";
        if (!perGebruiker.neem(wie)) {
            uit.println("te veel verzoeken van " + perGebruiker.laatstGeweigerd); // EXPECT
        }
        if (!perSoort.neem(soort)) {
            uit.println("te veel verzoeken van " + perSoort.laatstGeweigerd); // SAFE
        }
        uit.println("nog " + perGebruiker.rest(wie)); // SAFE
        uit.println(perSoort.verbruik); // SAFE
        uit.println(perGebruiker.verbruik); // EXPECT
        int nr = getal(req, "nr", 0);
        uit.println(brieven.get(nr)); // EXPECT
        brieven.put(nr, tekst(req, "brief"));
        uit.println(brieven.keySet()); // SAFE
        uit.println(brieven.get(nr)); // EXPECT
        for (Map.Entry<String, Integer> g : perGebruiker.verbruik.entrySet()) {
            uit.println(g.getKey() + " -> " + g.getValue()); // EXPECT
        }
    }
}
