package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendeKaarten extends HttpServlet {
    private static final Map<String, String> LANDEN = Map.of("nl", "Nederland", "be", "Belgie");

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("sleutel"));
        sleutels(p, out);
        opzoeken(p, out);
        overschreven(p, out);
        samen(p, out);
        bereken(p, out);
        alles(req, out);
        boom(p, out);
        entry(p, out);
        verwijder(p, out);
        genest(p, out);
        enumkaart(p, out);
        vervangen(p, out);
    }

    private void sleutels(String p, PrintWriter out) {
        Map<String, String> m = new HashMap<>();
        m.put(p, "vast");
        out.print(m.values()); // SAFE
        out.print(m.keySet()); // EXPECT
        out.print(m.get(p)); // SAFE
    }

    private void opzoeken(String p, PrintWriter out) {
        out.print(LANDEN.get(p)); // SAFE
        out.print(LANDEN.getOrDefault(p, "onbekend")); // SAFE
        out.print(LANDEN.getOrDefault(p, p)); // EXPECT
    }

    private void overschreven(String p, PrintWriter out) {
        Map<String, String> m = new HashMap<>();
        m.put("a", p);
        m.put("a", "schoon");
        m.put("b", p);
        out.println(m.get("a")); // SAFE
        out.println(m.get("b")); // EXPECT
        out.println(m.put("b", "x")); // EXPECT
        out.println(m.get("b")); // SAFE
    }

    private void samen(String p, PrintWriter out) {
        Map<String, String> m = new TreeMap<>();
        m.merge("k", "een", String::concat);
        out.print(m.get("k")); // SAFE
        m.merge("k", p, (oud, nieuw) -> oud + "+" + nieuw);
        out.print(m.get("k")); // EXPECT
    }

    private void bereken(String p, PrintWriter out) {
        Map<String, String> m = new HashMap<>();
        out.print(m.computeIfAbsent("a", k -> k + "!")); // SAFE
        out.print(m.computeIfAbsent("b", k -> k + p)); // EXPECT
        out.print(m.computeIfAbsent("a", k -> p)); // SAFE
        out.print(m.computeIfPresent("a", (k, v) -> p + v)); // EXPECT
    }

    private void alles(HttpServletRequest req, PrintWriter out) {
        for (Map.Entry<String, String[]> e : req.getParameterMap().entrySet()) {
            out.println(e.getKey()); // EXPECT
            out.println(e.getValue()[0]); // EXPECT
            out.println(e.getValue().length); // SAFE
        }
    }

    private void boom(String p, PrintWriter out) {
        TreeMap<Integer, String> t = new TreeMap<>();
        t.put(1, "laag");
        t.put(5, p);
        t.put(9, "hoog");
        out.print(t.firstEntry().getValue()); // SAFE
        out.print(t.floorEntry(6).getValue()); // EXPECT
        out.print(t.headMap(5)); // SAFE
        out.print(t.tailMap(5)); // EXPECT
    }

    private void entry(String p, PrintWriter out) {
        Map<String, String> m = new HashMap<>(Map.of("x", "y"));
        for (Map.Entry<String, String> e : m.entrySet()) e.setValue(p);
        out.print(m.get("x")); // EXPECT
        m.replaceAll((k, v) -> "gewist");
        out.print(m.get("x")); // SAFE
    }

    private void verwijder(String p, PrintWriter out) {
        Map<String, String> m = new HashMap<>();
        m.put("geheim", p);
        m.put("open", "o");
        out.print(m.remove("geheim")); // EXPECT
        out.print(m); // SAFE
    }

    private void genest(String p, PrintWriter out) {
        Map<String, Map<String, String>> m = new HashMap<>();
        m.computeIfAbsent("u", k -> new HashMap<>()).put("naam", p);
        m.computeIfAbsent("v", k -> new HashMap<>()).put("naam", "Sjef");
        out.print(m.get("v").get("naam")); // SAFE
        out.print(m.get("u").get("naam")); // EXPECT
    }

    private enum Dag { MA, DI }

    private void enumkaart(String p, PrintWriter out) {
        EnumMap<Dag, String> em = new EnumMap<>(Dag.class);
        em.put(Dag.MA, p);
        em.put(Dag.DI, "dinsdag");
        out.print(em.get(Dag.DI)); // SAFE
        out.print(em.get(Dag.MA)); // EXPECT
        out.print(em.keySet()); // SAFE
    }

    private void vervangen(String p, PrintWriter out) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("lengte", p.length());
        m.put("leeg", p.isEmpty());
        out.print(m); // SAFE
        m.putIfAbsent("lengte", p);
        out.print(m.get("lengte")); // SAFE
        m.putIfAbsent("tekst", p);
        out.print(m.get("tekst")); // EXPECT
    }
}
