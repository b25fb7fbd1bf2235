package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Verz10Wijzigen extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String naam = req.getParameter("naam");
        List<String> l = new ArrayList<>(List.of("a", naam));
        l.replaceAll(s -> s + "!");
        uit.println(l.get(1)); // EXPECT
        l.replaceAll(s -> "x");
        uit.println(l.get(1)); // SAFE
        Map<String, String> bron = new HashMap<>();
        bron.put("n", naam);
        bron.put("v", "vast");
        Map<String, String> doel = new HashMap<>();
        doel.putAll(bron);
        uit.println(doel.get("n")); // EXPECT
        doel.keySet().remove("n");
        uit.println(doel); // SAFE
        uit.println(bron); // EXPECT
        bron.replaceAll((k, v) -> k.toUpperCase());
        uit.println(bron.get("n")); // SAFE
        String[] rij = {"1", "2"};
        List<String> uitzicht = Arrays.asList(rij);
        rij[0] = naam;
        uit.println(uitzicht.get(0)); // EXPECT
        uitzicht.set(0, "dicht");
        uit.println(rij[0]); // SAFE
        List<String> m = new ArrayList<>(List.of("p"));
        m.retainAll(List.of("p", naam));
    }
}
