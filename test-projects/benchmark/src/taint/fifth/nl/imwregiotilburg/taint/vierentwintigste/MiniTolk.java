package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class MiniTolk extends HttpServlet {
    private final Map<String, BiFunction<Map<String, String>, String[], String>> opdrachten = Map.of(
            "zet", (m, a) -> String.valueOf(m.put(a[1], a[2])),
            "toon", (m, a) -> m.getOrDefault(a[1], "?"),
            "kopie", (m, a) -> String.valueOf(m.put(a[2], m.get(a[1]))),
            "wis", (m, a) -> m.remove(a[1]));

    private String doe(Map<String, String> m, String... a) {
        return opdrachten.get(a[0]).apply(m, a);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        Map<String, String> m = new HashMap<>();
        w.println(doe(m, "zet", "x", request.getParameter("naam"))); // SAFE
        w.println(doe(m, "toon", "x")); // EXPECT
        doe(m, "zet", "y", "vast");
        w.println(doe(m, "toon", "y")); // SAFE
        doe(m, "kopie", "x", "y");
        w.println(doe(m, "wis", "x")); // EXPECT
        w.println(doe(m, "toon", "x")); // SAFE
        w.println(doe(m, "toon", "y")); // EXPECT
    }
}
