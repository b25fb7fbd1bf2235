package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

public class VeertiendeKaart extends HttpServlet {
    enum Veld { NAAM, STAD }

    private static final String K1 = "naam";
    private static final String K2 = "stad";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        gewoon(p, out);
        berekend(p, out);
        sleutels(p, vraag(req, "sleutel"), out);
        soorten(p, out);
        Map<String, Object> model = model(p);
        toon(model, out);
        veranderd(p, out);
        String[] ruw = req.getParameterMap().get("stad");
        if (ruw != null) {
            Map<String, String> eigen = new HashMap<>();
            eigen.put("stad", ruw[0]);
            eigen.put("land", "NL");
            out.println(eigen.get("stad")); // EXPECT
            out.println(eigen.get("land")); // SAFE
        }
    }

    private void gewoon(String p, PrintWriter out) {
        Map<String, String> m = new HashMap<>();
        m.put(K1, p);
        m.put(K2, "Tilburg");
        out.println(m.get(K1)); // EXPECT
        out.println(m.get(K2)); // SAFE
        out.println(m.get("na" + "am")); // EXPECT
        out.println(m); // EXPECT
        String oud = m.put(K1, "niemand");
        out.println(m.get(K1)); // SAFE
        out.println(oud); // EXPECT
        m.put(K2, p);
        String weg = m.remove(K2);
        out.println(m.values()); // SAFE
        out.println(weg); // EXPECT
        out.println(m.getOrDefault("mist", p)); // EXPECT
        out.println(m.getOrDefault(K1, p)); // SAFE
    }

    private void berekend(String p, PrintWriter out) {
        Map<String, String> m = new HashMap<>();
        m.put("a", "vast");
        m.putIfAbsent("a", p);
        m.putIfAbsent("b", p);
        out.println(m.get("a")); // SAFE
        out.println(m.get("b")); // EXPECT
        m.computeIfAbsent("c", k -> k + p);
        m.computeIfAbsent("a", k -> k + p);
        out.println(m.get("c")); // EXPECT
        out.println(m.get("a")); // SAFE
        m.merge("a", p, (x, y) -> x);
        out.println(m.get("a")); // SAFE
        m.merge("a", p, String::concat);
        out.println(m.get("a")); // EXPECT
        m.computeIfPresent("b", (k, v) -> null);
        out.println(m.get("b")); // SAFE
        m.replaceAll((k, v) -> VeertiendePagina.Masker.over(v));
        out.println(m.get("c")); // SAFE
    }

    private void sleutels(String p, String sleutel, PrintWriter out) {
        Map<String, String> m = new TreeMap<>();
        m.put(sleutel, "waarde");
        out.println(m.keySet().iterator().next()); // EXPECT
        out.println(m.get(sleutel)); // SAFE
        for (Map.Entry<String, String> e : m.entrySet()) {
            out.println(e.getKey()); // EXPECT
            out.println(e.getValue()); // SAFE
        }
        Map<String, String> vrij = new HashMap<>();
        vrij.put("x", "vast");
        vrij.put(sleutel, p);
        out.println(vrij.get("x")); // EXPECT
        vrij.put("x", "vast");
        out.println(vrij.get("x")); // SAFE
    }

    private void soorten(String p, PrintWriter out) {
        EnumMap<Veld, String> velden = new EnumMap<>(Veld.class);
        velden.put(Veld.NAAM, p);
        velden.put(Veld.STAD, "Breda");
        out.println(velden.get(Veld.NAAM)); // EXPECT
        out.println(velden.get(Veld.STAD)); // SAFE
        Properties pr = new Properties();
        pr.setProperty("kop", p);
        out.println(pr.getProperty("kop")); // EXPECT
        out.println(pr.getProperty("voet", "geen")); // SAFE
        LinkedHashMap<Integer, String> orde = new LinkedHashMap<>();
        orde.put(1, "een");
        orde.put(2, p);
        out.println(orde.values().iterator().next()); // SAFE
        out.println(orde.get(2)); // EXPECT
        Map.Entry<String, String> paar = Map.entry("sleutel", p);
        out.println(paar.getKey()); // SAFE
        out.println(paar.getValue()); // EXPECT
    }

    private Map<String, Object> model(String p) {
        Map<String, Object> binnen = new HashMap<>();
        binnen.put("titel", "vast");
        binnen.put("tekst", p);
        return Map.of("blok", binnen, "titel", "pagina");
    }

    private void toon(Map<String, Object> model, PrintWriter out) {
        Map<?, ?> blok = (Map<?, ?>) model.get("blok");
        out.println(blok.get("tekst")); // EXPECT
        out.println(blok.get("titel")); // SAFE
    }

    private void veranderd(String p, PrintWriter out) {
        Map<String, String> bron = new HashMap<>(Map.of("q", "vast"));
        Map<String, String> eerder = new HashMap<>(bron);
        for (Map.Entry<String, String> e : bron.entrySet()) {
            e.setValue(p);
        }
        out.println(bron.get("q")); // EXPECT
        out.println(eerder.get("q")); // SAFE
    }
}
