package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColGenest extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Map<String, List<Map<String, String>>> boom = new HashMap<>();
        Map<String, String> vuil = new HashMap<>();
        vuil.put("v", req.getParameter("naam"));
        Map<String, String> schoon = new HashMap<>();
        schoon.put("v", "vast");
        boom.put("a", new ArrayList<>(List.of(schoon)));
        boom.put("b", new ArrayList<>(List.of(vuil)));
        out.println(boom.get("a").get(0).get("v")); // SAFE
        out.println(boom.get("b").get(0).get("v")); // EXPECT
        boom.get("b").add(0, schoon);
        out.println(boom.get("b").get(0).get("v")); // SAFE
        out.println(boom.get("b").get(1).get("v")); // EXPECT
        vuil.clear();
        out.println(boom); // SAFE
    }
}
