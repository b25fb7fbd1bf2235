package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

@WebServlet("/v25/kaartsleutel")
public class KaartSleutel extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> gegevens = new LinkedHashMap<>();
        gegevens.put("naam", request.getParameter("naam"));
        gegevens.put("rol", "gast");
        String oud = gegevens.put("rol", request.getParameter("rol"));
        PrintWriter out = response.getWriter();
        out.println(oud); // SAFE
        out.println(gegevens.get("rol")); // EXPECT
        gegevens.replace("rol", "beheer");
        out.println(gegevens.get("rol")); // SAFE
        for (Map.Entry<String, String> e : gegevens.entrySet()) {
            out.println(e.getKey()); // SAFE
            out.println(e.getValue()); // EXPECT
        }
        Map<String, Integer> teller = new HashMap<>();
        teller.put(request.getParameter("naam"), 1);
        out.println(teller.values()); // SAFE
        out.println(teller.keySet()); // EXPECT
    }
}
