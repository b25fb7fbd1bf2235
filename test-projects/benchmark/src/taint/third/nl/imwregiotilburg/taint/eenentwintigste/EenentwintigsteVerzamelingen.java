package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EenentwintigsteVerzamelingen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("lid");
        if (p == null) {
            return;
        }
        verz1(p, w);
        verz2(p, w);
        verz3(p, w);
        verz4(p, w);
        verz5(p, w);
        verz6(p, w);
        verz7(p, w);
        verz8(p, w);
        verz9(p, w);
        verz10(p, w);
        verz11(p, w);
        verz12(p, w);
        verz13(p, w);
        verz14(p, w);
        verz15(req.getParameterMap(), w);
    }

    private void verz1(String p, PrintWriter w) {
        List<String> l = new ArrayList<>();
        l.add("eerste");
        l.add(p);
        w.println(l.get(0)); // SAFE
        w.println(l.get(1)); // EXPECT
    }

    private void verz2(String p, PrintWriter w) {
        Map<String, String> m = new HashMap<>();
        m.put("naam", p);
        m.put("rol", "gast");
        w.println(m.get("naam")); // EXPECT
        w.println(m.get("rol")); // SAFE
    }

    private void verz3(String p, PrintWriter w) {
        Map<String, String> m = new HashMap<>();
        m.put("naam", p);
        String oud = m.put("naam", "vervangen");
        w.println(m.get("naam")); // SAFE
        w.println(oud); // EXPECT
    }

    private void verz4(String p, PrintWriter w) {
        List<String> l = new LinkedList<>();
        l.add("a");
        l.add(p);
        l.remove(0);
        w.println(l.get(0)); // EXPECT
        l.clear();
        w.println(l); // SAFE
    }

    private void verz5(String p, PrintWriter w) {
        Deque<String> stapel = new ArrayDeque<>();
        stapel.push(p);
        stapel.push("bovenop");
        w.println(stapel.pop()); // SAFE
        w.println(stapel.pop()); // EXPECT
    }

    private void verz6(String p, PrintWriter w) {
        Queue<String> rij = new LinkedList<>();
        rij.offer(p);
        rij.offer("achteraan");
        w.println(rij.poll()); // EXPECT
        w.println(rij.poll()); // SAFE
    }

    private void verz7(String p, PrintWriter w) {
        Map<String, String> m = new LinkedHashMap<>();
        m.put(p, "waarde");
        for (Map.Entry<String, String> e : m.entrySet()) {
            w.println(e.getKey()); // EXPECT
            w.println(e.getValue()); // SAFE
        }
    }

    private void verz8(String p, PrintWriter w) {
        Map<String, String> m = new TreeMap<>();
        m.put("kleur", "rood");
        w.println(m.getOrDefault("kleur", p)); // SAFE
        w.println(m.getOrDefault("maat", p)); // EXPECT
    }

    private void verz9(String p, PrintWriter w) {
        TreeMap<String, String> m = new TreeMap<>();
        m.put("b", "tweede");
        m.put("a", p);
        w.println(m.firstEntry().getValue()); // EXPECT
        w.println(m.lastEntry().getValue()); // SAFE
    }

    private void verz10(String p, PrintWriter w) {
        List<String> l = new ArrayList<>(List.of(p, "midden", "eind"));
        Collections.reverse(l);
        w.println(l.get(0)); // SAFE
        w.println(l.get(2)); // EXPECT
    }

    private void verz11(String p, PrintWriter w) {
        Set<String> s = new HashSet<>();
        s.add(p);
        w.println(s.contains("beheer")); // SAFE
        w.println(s.iterator().next()); // EXPECT
    }

    private void verz12(String p, PrintWriter w) {
        List<Map<String, String>> rijen = new ArrayList<>();
        rijen.add(new HashMap<>());
        rijen.add(new HashMap<>());
        rijen.get(0).put("k", p);
        rijen.get(1).put("k", "schoon");
        w.println(rijen.get(1).get("k")); // SAFE
        w.println(rijen.get(0).get("k")); // EXPECT
    }

    private void verz13(String p, PrintWriter w) {
        List<String> l = new ArrayList<>(Arrays.asList("a", "b", "c"));
        List<String> deel = l.subList(1, 3);
        deel.set(0, p);
        w.println(l.get(1)); // EXPECT
        w.println(l.get(2)); // SAFE
    }

    private void verz14(String p, PrintWriter w) {
        Properties vast = new Properties();
        vast.setProperty("titel", "Welkom");
        Properties eigen = new Properties(vast);
        eigen.setProperty("voet", p);
        w.println(eigen.getProperty("titel")); // SAFE
        w.println(eigen.getProperty("voet")); // EXPECT
    }

    private void verz15(Map<String, String[]> alles, PrintWriter w) {
        w.println(alles.size()); // SAFE
        for (String[] waarden : alles.values()) {
            w.println(String.join("|", waarden)); // EXPECT
        }
    }
}
