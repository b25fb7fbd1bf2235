package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Inter07Verzending extends HttpServlet {
    interface Bewerking {
        String doe(String s);
    }

    static class Hoofd implements Bewerking {
        @Override public String doe(String s) { return s.toUpperCase(); }
    }

    static class Vervang implements Bewerking {
        @Override public String doe(String s) { return "vervangen"; }
    }

    abstract static class Stap {
        final String voer(String s) { return "[" + kern(s) + "]"; }
        protected abstract String kern(String s);
    }

    static class Door extends Stap {
        @Override protected String kern(String s) { return s; }
    }

    static class Lengte extends Stap {
        @Override protected String kern(String s) { return "n=" + s.length(); }
    }

    private Bewerking kies(String modus) {
        return "a".equals(modus) ? new Hoofd() : new Vervang();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Bewerking h = new Hoofd();
        Bewerking v = new Vervang();
        uit.println(h.doe(w)); // EXPECT
        uit.println(v.doe(w)); // SAFE
        uit.println(kies(req.getParameter("modus")).doe(w)); // EXPECT
        Stap d = new Door();
        Stap l = new Lengte();
        uit.println(d.voer(w)); // EXPECT
        uit.println(l.voer(w)); // SAFE
        uit.println(d.voer("vast")); // SAFE
        uit.println(kies("a").doe(v.doe(w))); // SAFE
    }
}
