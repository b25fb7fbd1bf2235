package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EigenLru extends HttpServlet {
    static class Lru extends LinkedHashMap<String, String> {
        private final int max;

        Lru(int max) {
            super(8, 0.75f, true);
            this.max = max;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> oudste) {
            return size() > max;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Lru cache = new Lru(2);
        cache.put("a", req.getParameter("naam"));
        cache.put("b", "b-waarde");
        out.println(cache.get("a")); // EXPECT
        cache.put("c", "c-waarde");
        out.println(cache.get("c")); // SAFE
        out.println(cache.keySet()); // SAFE
        out.println(cache.values()); // EXPECT
    }
}
