package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

public class TweeentwintigsteKaarten extends HttpServlet {
    enum Kleur { ROOD, GROEN, BLAUW }

    private static final String SLEUTEL = "naam";

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        String p = request.getParameter("p");

        Map<String, String> m = new HashMap<>();
        m.put("schoon", "wit");
        m.put(SLEUTEL, p);
        out.println(m.get("schoon")); // SAFE
        out.println(m.get("na" + "am")); // EXPECT
        out.println(m.get(SLEUTEL)); // EXPECT
        out.println(m.containsKey(p)); // SAFE
        out.println(m.keySet()); // SAFE
        out.println(m.values()); // EXPECT
        out.println(m); // EXPECT
        out.println(m.getOrDefault("schoon", p)); // SAFE
        out.println(m.getOrDefault("ontbreekt", p)); // EXPECT
        m.put(SLEUTEL, "ververst");
        out.println(m.get(SLEUTEL)); // SAFE
        out.println(m.put("schoon", p)); // SAFE
        out.println(m.put("schoon", "x")); // EXPECT
        m.put("weg", p);
        out.println(m.remove("weg")); // EXPECT
        out.println(m); // SAFE
        out.println(m.get("weg")); // SAFE
        sleutels(out, p);
        rekenen(out, p);
        geordend(out, p);
        overig(out, p);
    }

    /* the key is the tainted part */
    private void sleutels(PrintWriter out, String p) {
        Map<String, String> perNaam = new LinkedHashMap<>();
        perNaam.put(p, "waarde");
        out.println(perNaam.get(p)); // SAFE
        for (Map.Entry<String, String> e : perNaam.entrySet()) {
            out.println(e.getKey()); // EXPECT
            out.println(e.getValue()); // SAFE
        }
        for (String k : perNaam.keySet()) {
            out.println(k); // EXPECT
        }
        perNaam.forEach((k, v) -> {
            out.println(v); // SAFE
            out.println(k); // EXPECT
        });
        perNaam.replaceAll((k, v) -> v + k);
        for (String v : perNaam.values()) {
            out.println(v); // EXPECT
        }
        Map<String, String> leeg = Map.of("k", "v");
        for (var e : leeg.entrySet()) {
            out.println(e.getKey() + e.getValue()); // SAFE
        }
        Map<String, String> omgekeerd = new HashMap<>();
        for (var e : Map.of("k", p).entrySet()) {
            omgekeerd.put(e.getValue(), e.getKey());
        }
        out.println(omgekeerd.values()); // SAFE
        out.println(omgekeerd.keySet()); // EXPECT
        out.println(omgekeerd); // EXPECT
    }

    private void rekenen(PrintWriter out, String p) {
        Map<String, String> m = new TreeMap<>();
        m.computeIfAbsent("a", k -> p);
        m.computeIfAbsent("b", k -> "vast-" + k);
        out.println(m.get("a")); // EXPECT
        out.println(m.get("b")); // SAFE
        m.merge("b", p, (oud, nieuw) -> oud);
        out.println(m.get("b")); // SAFE
        m.merge("b", p, (oud, nieuw) -> oud + nieuw);
        out.println(m.get("b")); // EXPECT
        m.compute("a", (k, v) -> "berekend");
        out.println(m.get("a")); // SAFE
        m.computeIfPresent("a", (k, v) -> v + p);
        out.println(m.get("a")); // EXPECT
        m.computeIfPresent("z", (k, v) -> p);
        out.println(m.get("z")); // SAFE
        m.putIfAbsent("c", "eerst");
        m.putIfAbsent("c", p);
        out.println(m.get("c")); // SAFE
        m.putIfAbsent("d", p);
        m.putIfAbsent("d", "later");
        out.println(m.get("d")); // EXPECT
        m.replace("d", "r");
        out.println(m.get("d")); // SAFE
    }

    private void geordend(PrintWriter out, String p) {
        NavigableMap<Integer, String> n = new TreeMap<>();
        n.put(10, "tien");
        n.put(20, p);
        n.put(30, "dertig");
        out.println(n.firstEntry().getValue()); // SAFE
        out.println(n.lastEntry().getValue()); // SAFE
        out.println(n.floorEntry(25).getValue()); // EXPECT
        out.println(n.floorEntry(15).getValue()); // SAFE
        out.println(n.ceilingEntry(15).getValue()); // EXPECT
        out.println(n.headMap(20)); // SAFE
        out.println(n.headMap(20, true)); // EXPECT
        out.println(n.tailMap(30)); // SAFE
        out.println(n.descendingMap().firstEntry().getValue()); // SAFE
        out.println(n.pollFirstEntry().getValue()); // SAFE
        out.println(n.pollFirstEntry().getValue()); // EXPECT
        out.println(n); // SAFE
        SortedMap<String, String> s = new ConcurrentSkipListMap<>();
        s.put("a", p);
        s.put("b", "bb");
        out.println(s.get(s.firstKey())); // EXPECT
        out.println(s.get(s.lastKey())); // SAFE
    }

    private void overig(PrintWriter out, String p) {
        Map<Kleur, String> em = new EnumMap<>(Kleur.class);
        em.put(Kleur.ROOD, p);
        em.put(Kleur.GROEN, "gras");
        out.println(em.get(Kleur.ROOD)); // EXPECT
        out.println(em.get(Kleur.GROEN)); // SAFE
        out.println(em.get(Kleur.BLAUW)); // SAFE
        Map<String, String> vast = Map.of("x", p, "y", "ypsilon");
        out.println(vast.get("x")); // EXPECT
        out.println(vast.get("y")); // SAFE
        Map<String, List<String>> bak = new ConcurrentHashMap<>();
        bak.computeIfAbsent("l1", k -> new ArrayList<>()).add(p);
        bak.computeIfAbsent("l2", k -> new ArrayList<>()).add("schoon");
        out.println(bak.get("l1").get(0)); // EXPECT
        out.println(bak.get("l2").get(0)); // SAFE
        Map<String, Map<String, String>> diep = new HashMap<>();
        diep.put("buiten", new HashMap<>());
        diep.get("buiten").put("binnen", p);
        diep.get("buiten").put("anders", "a");
        out.println(diep.get("buiten").get("binnen")); // EXPECT
        out.println(diep.get("buiten").get("anders")); // SAFE
        Map<String, String> kopie = new HashMap<>();
        kopie.putAll(vast);
        out.println(kopie.get("x")); // EXPECT
        kopie.clear();
        out.println(kopie.get("x")); // SAFE
        kopie.putAll(Map.of("x", "xx", "z", p));
        out.println(kopie.get("x")); // SAFE
        out.println(kopie.get("z")); // EXPECT
        for (Map.Entry<String, String> e : kopie.entrySet()) {
            e.setValue(e.getValue() + p);
        }
        out.println(kopie.get("x")); // EXPECT
        kopie.keySet().remove("z");
        out.println(kopie.containsValue(p)); // SAFE
        out.println(kopie.values().iterator().next()); // EXPECT
        Map.Entry<String, String> ie = Map.entry("sleutel", p);
        out.println(ie.getKey()); // SAFE
        out.println(ie.getValue()); // EXPECT
        IdentityHashMap<Object, String> id = new IdentityHashMap<>();
        Object o1 = new Object();
        Object o2 = new Object();
        id.put(o1, p);
        id.put(o2, "twee");
        out.println(id.get(o2)); // SAFE
        out.println(id.get(o1)); // EXPECT
    }
}
