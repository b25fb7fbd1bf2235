package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeStatisch extends HttpServlet {

    private static String laatste = "niemand";
    private static String welkom;
    private static final String VAST;
    private static final Map<String, String> TABEL = new java.util.concurrent.ConcurrentHashMap<>();
    private static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());
    private static volatile int aantal;

    static {
        welkom = "welkom";
        VAST = welkom.toUpperCase(Locale.ROOT);
        TABEL.put("nl", "hallo");
    }

    static final class Enig {
        private static final Enig EEN = new Enig();
        private volatile String geheugen = "leeg";
        private volatile boolean gezien;

        static Enig een() {
            return EEN;
        }
    }

    static final class Lui {
        static volatile String invoer = "vooraf";

        static final class Houder {
            static final String WAARDE = "houdt " + invoer;
        }
    }

    static final class Nooit {
        static String veld = "nooit";

        static void zet(String s) {
            veld = s;
        }
    }

    private static void noteer(String s) {
        laatste = s;
        aantal++;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        w.println(laatste); // EXPECT
        w.println(welkom); // SAFE
        w.println(VAST); // SAFE
        w.println(aantal); // SAFE
        w.println(TABEL.get("nl")); // SAFE
        w.println(TABEL.get("fr")); // EXPECT
        w.println(LOG); // EXPECT
        w.println(LOG.size()); // SAFE
        w.println(Enig.een().geheugen); // EXPECT
        w.println(Enig.een().gezien); // SAFE
        w.println(new Enig().geheugen); // SAFE
        w.println(Nooit.veld); // SAFE
        Lui.invoer = "" + req.getParameter("lui");
        w.println(Lui.Houder.WAARDE); // EXPECT
        w.println(Lui.Houder.WAARDE.length()); // SAFE
        Nooit.zet(AchttiendePagina.Masker.over(req.getParameter("nooit")));
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("gast");
        if (p == null) {
            w.println("gast ontbreekt"); // SAFE
            return;
        }
        noteer(p);
        TABEL.put("fr", "bonjour " + p);
        LOG.add("post " + aantal);
        if (p.length() > 5) {
            LOG.add(p);
        }
        Enig.een().geheugen = p;
        Enig.een().gezien = true;
        String lokaal = laatste;
        w.println(lokaal); // EXPECT
        w.println("gast nummer " + aantal); // SAFE
        w.println(TABEL.keySet()); // SAFE
        w.println(TABEL.values()); // EXPECT
        Enig los = new Enig();
        los.geheugen = p;
        w.println(los.geheugen); // EXPECT
        los.geheugen = "los";
        w.println(los.geheugen); // SAFE
    }
}
