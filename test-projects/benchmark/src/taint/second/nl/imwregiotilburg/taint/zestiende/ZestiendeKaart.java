package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class ZestiendeKaart extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String stad = req.getParameter("stad");
        Map<String, String> gegevens = new HashMap<>();
        gegevens.put("stad", stad);
        gegevens.put("land", "Nederland");
        out.println(gegevens.get("stad")); // EXPECT
        out.println(gegevens.get("land")); // SAFE
        gegevens.put("stad", "Breda");
        out.println(gegevens.get("stad")); // SAFE
        Map<String, String> omgekeerd = new TreeMap<>();
        omgekeerd.put(req.getParameter("sleutel"), "waarde");
        for (Map.Entry<String, String> e : omgekeerd.entrySet()) {
            out.println(e.getKey()); // EXPECT
            out.println(e.getValue()); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String stad = req.getParameter("stad");
        Map<String, Map<String, String>> genest = new LinkedHashMap<>();
        genest.put("bezoeker", new HashMap<>());
        genest.put("beheer", new HashMap<>());
        genest.get("bezoeker").put("stad", stad);
        genest.get("beheer").put("stad", "Tilburg");
        out.println(genest.get("bezoeker").get("stad")); // EXPECT
        out.println(genest.get("beheer").get("stad")); // SAFE
        Map<String, List<String>> groepen = new HashMap<>();
        groepen.computeIfAbsent("a", k -> new ArrayList<>()).add(stad);
        groepen.computeIfAbsent("b", k -> new ArrayList<>()).add("vast");
        out.println(groepen.get("a").get(0)); // EXPECT
        out.println(groepen.get("b").get(0)); // SAFE
        Map<String, String> telling = new HashMap<>();
        telling.merge("log", "begin", String::concat);
        telling.merge("log", stad, String::concat);
        out.println(telling.get("log")); // EXPECT
        telling.remove("log");
        out.println(telling.get("log")); // SAFE
        telling.putIfAbsent("log", stad);
        out.println(telling.get("log")); // EXPECT
    }
}
