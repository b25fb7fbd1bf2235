package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

public class ZestiendeRegister extends HttpServlet {

    private static class Voorraad<K, V> {
        private final Map<K, V> inhoud = new ConcurrentHashMap<>();
        private final Function<K, V> maker;
        private int missers;

        Voorraad(Function<K, V> maker) {
            this.maker = maker;
        }

        V haal(K sleutel) {
            V v = inhoud.get(sleutel);
            if (v == null) {
                missers++;
                v = maker.apply(sleutel);
                inhoud.put(sleutel, v);
            }
            return v;
        }
    }

    private static class Laatste<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> oudste) {
            return size() > 1;
        }
    }

    private static final class Diensten {
        private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

        <T> Diensten bied(Class<T> soort, Supplier<? extends T> maker) {
            makers.put(soort, maker);
            return this;
        }

        <T> T vind(Class<T> soort) {
            return soort.cast(makers.get(soort).get());
        }
    }

    private interface Namen {
        String naam();
    }

    private interface Tijden {
        String tijd();
    }

    private static final class Lui<T> {
        private Supplier<T> maker;
        private T waarde;

        Lui(Supplier<T> maker) {
            this.maker = maker;
        }

        T geef() {
            if (maker != null) {
                waarde = maker.get();
                maker = null;
            }
            return waarde;
        }
    }

    private final Voorraad<String, String> weergaven = new Voorraad<>(s -> "<i>" + s + "</i>");
    private final Voorraad<String, Integer> maten = new Voorraad<>(String::length);
    private final Map<String, String> onthouden = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(maten.haal(p)); // SAFE
        out.println(maten.inhoud.keySet()); // EXPECT
        onthouden.put("zoek", p);
        onthouden.put("kop", "Zoeken");
        Voorraad<String, String> vaste = new Voorraad<>(s -> "vast");
        out.println(vaste.haal(p)); // SAFE
        vaste.inhoud.put("bijzonder", p);
        out.println(vaste.haal("bijzonder")); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(onthouden.get("zoek")); // EXPECT
        out.println(onthouden.get("kop")); // SAFE
        Laatste<String, String> kort = new Laatste<>();
        kort.put("oud", p);
        kort.put("nieuw", "vers");
        out.println(kort); // SAFE
        kort.put("nog nieuwer", p);
        out.println(kort); // EXPECT
        Diensten diensten = new Diensten().bied(Namen.class, () -> () -> p).bied(Tijden.class, () -> () -> "noen");
        out.println(diensten.vind(Namen.class).naam()); // EXPECT
        out.println(diensten.vind(Tijden.class).tijd()); // SAFE
        String[] bron = {"vroeg"};
        Lui<String> gevraagd = new Lui<>(() -> bron[0]);
        Lui<String> ongevraagd = new Lui<>(() -> bron[0]);
        gevraagd.geef();
        bron[0] = p;
        out.println(gevraagd.geef()); // SAFE
        out.println(ongevraagd.geef()); // EXPECT
    }
}
