package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class UtilEnum extends HttpServlet {
    enum Soort {
        ECHO {
            @Override
            String doe(String s) {
                return s;
            }
        },
        STIL {
            @Override
            String doe(String s) {
                return name().toLowerCase();
            }
        };

        abstract String doe(String s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        EnumMap<Soort, String> m = new EnumMap<>(Soort.class);
        for (Soort s : Soort.values()) {
            m.put(s, s.doe(naam));
        }
        out.println(m.get(Soort.ECHO)); // EXPECT
        out.println(m.get(Soort.STIL)); // SAFE
        out.println(Soort.valueOf("STIL").doe(naam)); // SAFE
        m.put(Soort.ECHO, "x");
        out.println(m); // SAFE
    }
}
