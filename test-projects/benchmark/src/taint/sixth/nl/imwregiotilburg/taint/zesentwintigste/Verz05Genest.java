package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Verz05Genest extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Map<String, List<String>> groepen = new HashMap<>();
        groepen.computeIfAbsent("klant", k -> new ArrayList<>()).add(req.getParameter("naam"));
        groepen.computeIfAbsent("product", k -> new ArrayList<>()).add("fiets");
        uit.println(groepen.get("klant").get(0)); // EXPECT
        uit.println(groepen.get("product").get(0)); // SAFE
        Map<String, Map<String, String>> boom = new HashMap<>();
        boom.put("a", new HashMap<>());
        boom.put("b", new HashMap<>());
        boom.get("a").put("x", req.getParameter("email"));
        boom.get("a").put("y", "vast");
        boom.get("b").put("x", "schoon");
        uit.println(boom.get("a").get("x")); // EXPECT
        uit.println(boom.get("b").get("x")); // SAFE
        uit.println(boom.get("a").get("y")); // SAFE
        List<List<String>> raster = List.of(List.of("1"), List.of("2", boom.get("a").get("x")));
        uit.println(raster.get(1).get(1)); // EXPECT
        uit.println(raster.get(0).get(0)); // SAFE
        uit.println(groepen); // EXPECT
    }
}
