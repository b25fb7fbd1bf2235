package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class Enkeling extends HttpServlet {
    static final class Instellingen {
        private static final Instellingen ENIGE = new Instellingen();
        private final Map<String, String> waarden = new java.util.concurrent.ConcurrentHashMap<>();
        private volatile String laatste = "";
        private final String versie = "1.0";

        static Instellingen geef() {
            return ENIGE;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Instellingen.geef().laatste = req.getParameter("naam");
        Instellingen.geef().waarden.put("taal", "nl");
        Instellingen i = Instellingen.geef();
        out.println(i.laatste); // EXPECT
        out.println(i.waarden.get("taal")); // SAFE
        i.waarden.put("laatst", Integer.toString(i.laatste.length()));
        out.println(Instellingen.geef().waarden); // SAFE
    }
}
