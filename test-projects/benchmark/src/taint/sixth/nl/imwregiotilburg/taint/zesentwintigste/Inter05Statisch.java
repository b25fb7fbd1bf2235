package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Inter05Statisch extends HttpServlet {
    private static final Map<String, String> OPSLAG = new ConcurrentHashMap<>();
    private static String laatste = "geen";
    private static String versie = "1.0";
    private static int bezoeken;

    static class Stand {
        static String gast = "niemand";
        static final String HUIS = "Tilburg";
    }

    private static void onthoud(String s) {
        laatste = s;
        bezoeken++;
        OPSLAG.put("laatste", s);
        OPSLAG.put("huis", Stand.HUIS);
    }

    private static void nieuweVersie() {
        versie = versie.startsWith("1") ? "2.0" : "1.0";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        uit.println(Stand.gast); // EXPECT
        onthoud(req.getParameter("naam"));
        uit.println(laatste); // EXPECT
        uit.println(versie); // SAFE
        nieuweVersie();
        uit.println("versie " + versie); // SAFE
        uit.println(bezoeken); // SAFE
        uit.println(OPSLAG.get("laatste")); // EXPECT
        Stand.gast = laatste;
    }
}
