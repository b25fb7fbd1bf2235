package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

public class TwintigsteCollecties extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        lijst(req, out);
        kaart(req, out);
        sleutel(req, out);
        stapel(req, out);
        wachtrij(req, out);
        leegmaken(req, out);
        alsAfwezig(req, out);
        genest(req, out);
        kopie(req, out);
        verzameling(req, out);
        parameters(req, out);
        verwijderen(req, out);
        standaard(req, out);
        samenvoegen(req, out);
        deelLijst(req, out);
    }

    private void lijst(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> lijst = new ArrayList<>();
        lijst.add(req.getParameter("naam"));
        lijst.add("vast");
        out.println(lijst.get(0)); // EXPECT
        out.println(lijst.get(1)); // SAFE
    }

    private void kaart(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, String> kaart = new HashMap<>();
        kaart.put("naam", req.getParameter("naam"));
        kaart.put("stad", "Tilburg");
        out.println(kaart.get("naam")); // EXPECT
        out.println(kaart.get("stad")); // SAFE
    }

    private void sleutel(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, String> kaart = new HashMap<>();
        kaart.put(req.getParameter("naam"), "waarde");
        out.println(kaart.keySet()); // EXPECT
        out.println(kaart.values()); // SAFE
    }

    private void stapel(HttpServletRequest req, PrintWriter out) throws IOException {
        Deque<String> stapel = new ArrayDeque<>();
        stapel.push("onder");
        stapel.push(String.valueOf(req.getParameter("naam")));
        String boven = stapel.pop();
        out.println(boven); // EXPECT
        out.println(stapel.pop()); // SAFE
    }

    private void wachtrij(HttpServletRequest req, PrintWriter out) throws IOException {
        Deque<String> rij = new ArrayDeque<>();
        rij.offerLast("vast");
        rij.offerLast(String.valueOf(req.getHeader("X-Rij")));
        out.println(rij.pollFirst()); // SAFE
        out.println(rij.pollFirst()); // EXPECT
    }

    private void leegmaken(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> lijst = new ArrayList<>();
        lijst.add(req.getParameter("naam"));
        lijst.clear();
        lijst.add("leeg");
        out.println(lijst); // SAFE
    }

    private void alsAfwezig(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, String> kaart = new HashMap<>();
        kaart.put("a", "vast");
        kaart.putIfAbsent("a", req.getParameter("naam"));
        kaart.putIfAbsent("b", req.getParameter("naam"));
        out.println(kaart.get("a")); // SAFE
        out.println(kaart.get("b")); // EXPECT
    }

    private void genest(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, List<String>> groepen = new TreeMap<>();
        groepen.computeIfAbsent("x", k -> new ArrayList<>()).add(req.getParameter("naam"));
        groepen.computeIfAbsent("y", k -> new ArrayList<>()).add("vast");
        out.println(groepen.get("x").get(0)); // EXPECT
        out.println(groepen.get("y").get(0)); // SAFE
    }

    private void kopie(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> bron = new ArrayList<>(List.of("a"));
        List<String> kopie = new ArrayList<>(bron);
        List<String> zicht = Collections.unmodifiableList(bron);
        bron.add(req.getParameter("naam"));
        out.println(kopie); // SAFE
        out.println(zicht); // EXPECT
    }

    private void verzameling(HttpServletRequest req, PrintWriter out) throws IOException {
        Set<String> set = new LinkedHashSet<>();
        Collections.addAll(set, req.getParameterValues("keuze"));
        out.println(set.iterator().next()); // EXPECT
        out.println(set.contains("ja")); // SAFE
        out.println(set.size()); // SAFE
    }

    private void parameters(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, String[]> alles = req.getParameterMap();
        for (Map.Entry<String, String[]> e : alles.entrySet()) {
            out.println(e.getValue()[0]); // EXPECT
        }
        out.println(alles.isEmpty()); // SAFE
    }

    private void verwijderen(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, String> kaart = new LinkedHashMap<>();
        kaart.put("a", req.getParameter("naam"));
        kaart.put("b", "vast");
        String oud = kaart.remove("a");
        out.println(kaart); // SAFE
        out.println(oud); // EXPECT
    }

    private void standaard(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, String> kaart = Map.of("k", "v");
        out.println(kaart.getOrDefault(req.getParameter("naam"), "onbekend")); // SAFE
        out.println(kaart.getOrDefault("z", req.getParameter("naam"))); // EXPECT
    }

    private void samenvoegen(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, String> tel = new HashMap<>();
        tel.put("t", "begin ");
        tel.merge("t", String.valueOf(req.getParameter("naam")), String::concat);
        out.println(tel.get("t")); // EXPECT
    }

    private void deelLijst(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> l = new ArrayList<>(List.of("a", "b", "c"));
        l.subList(1, 3).set(0, req.getParameter("naam"));
        out.println(l.get(1)); // EXPECT
    }
}
