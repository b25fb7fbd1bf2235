package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColMapSleutel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Map<String, String> m = new HashMap<>();
        m.put("naam", req.getParameter("naam"));
        m.put("rol", "burger");
        out.println(m.get("naam")); // EXPECT
        out.println(m.get("rol")); // SAFE
        String weg = m.remove("naam");
        out.println(m); // SAFE
        out.println(weg); // EXPECT
        m.put(req.getParameter("stad"), "stad");
        out.println(m.keySet()); // EXPECT
    }
}
