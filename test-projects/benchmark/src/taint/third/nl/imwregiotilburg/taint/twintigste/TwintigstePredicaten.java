package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public class TwintigstePredicaten extends HttpServlet {
    private static final boolean SPOREN = false;
    private static final int NIVEAU = 2;
    private static final Set<String> TALEN = Set.of("nl", "en");

    enum Stand {
        UIT, AAN
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        constante(req, out);
        niveau(req, out);
        rekensom(req, out);
        keuzeschakelaar(req, out);
        doorval(req, out);
        gekoppeld(req, out);
        nul(req, out);
        nieuwObject(req, out);
        legeLus(req, out);
        stand(req, out);
        vroegWeg(req, out);
        kortsluiting(req, out);
        leegMisschien(req, out);
        tweeVlaggen(req, out);
    }

    private void constante(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        if (SPOREN) {
            out.println(p); // SAFE
        }
        if (!SPOREN) {
            out.println(p); // EXPECT
        }
    }

    private void niveau(HttpServletRequest req, PrintWriter out) throws IOException {
        String s = "laag";
        if (NIVEAU > 3) {
            s = req.getParameter("naam");
        }
        out.println(s); // SAFE
        if (NIVEAU >= 2) {
            s = req.getParameter("naam");
        }
        out.println(s); // EXPECT
    }

    private void rekensom(HttpServletRequest req, PrintWriter out) throws IOException {
        int n = 3;
        n = n * 2 + 1;
        String s = n > 10 ? req.getParameter("naam") : "klein";
        out.println(s); // SAFE
        String t = n < 10 ? req.getParameter("naam") : "groot";
        out.println(t); // EXPECT
    }

    private void keuzeschakelaar(HttpServletRequest req, PrintWriter out) throws IOException {
        String stand = "b";
        String p = req.getParameter("naam");
        switch (stand) {
            case "a":
                out.println(p); // SAFE
                break;
            case "b":
                out.println(p); // EXPECT
                break;
            default:
                out.println("c" + p); // SAFE
        }
    }

    private void doorval(HttpServletRequest req, PrintWriter out) throws IOException {
        String s = "begin";
        switch (req.getParameter("soort")) {
            case "a":
                s = req.getParameter("naam");
            case "b":
                out.println(s); // EXPECT
                break;
            default:
                out.println(s); // SAFE
        }
    }

    private void gekoppeld(HttpServletRequest req, PrintWriter out) throws IOException {
        boolean ruw = req.getParameter("ruw") != null;
        String s = ruw ? req.getParameter("naam") : "netjes";
        if (ruw) {
            out.println(s); // EXPECT
        } else {
            out.println(s); // SAFE
        }
    }

    private void nul(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        if (p == null) {
            out.println(p); // SAFE
        } else {
            out.println(p); // EXPECT
        }
    }

    private void nieuwObject(HttpServletRequest req, PrintWriter out) throws IOException {
        StringBuilder sb = new StringBuilder();
        if (sb == null) {
            out.println(req.getParameter("naam")); // SAFE
        }
        Object o = req.getParameter("naam");
        if (o instanceof Integer) {
            out.println(o); // SAFE
        }
        if (o instanceof String) {
            out.println(o); // EXPECT
        }
    }

    private void legeLus(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> geen = List.of();
        for (String s : geen) {
            out.println(s + req.getParameter("naam")); // SAFE
        }
        for (int i = 0; i < 1; i++) {
            out.println(i + req.getParameter("naam")); // EXPECT
        }
    }

    private void stand(HttpServletRequest req, PrintWriter out) throws IOException {
        Stand stand = Stand.UIT;
        String p = req.getHeader("X-Stand");
        out.println(stand == Stand.AAN ? p : "uit"); // SAFE
        stand = Stand.AAN;
        out.println(stand == Stand.AAN ? p : "uit"); // EXPECT
    }

    private void vroegWeg(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("taal");
        if (p == null || !TALEN.contains(p)) {
            out.println("onbekende taal"); // SAFE
            return;
        }
        String taal = p.equals("nl") ? "Nederlands" : "Engels";
        out.println(taal); // SAFE
    }

    private void kortsluiting(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        boolean altijd = true;
        if (altijd || p.isEmpty()) {
            out.println("goed"); // SAFE
        } else {
            out.println(p); // SAFE
        }
    }

    private void leegMisschien(HttpServletRequest req, PrintWriter out) throws IOException {
        Optional<String> leeg = Optional.empty();
        leeg.ifPresent(x -> out.println(req.getParameter("naam"))); // SAFE
        Optional.of("x").ifPresent(x -> out.println(req.getParameter("naam"))); // EXPECT
    }

    private void tweeVlaggen(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        boolean a = p != null && p.length() > 2;
        boolean b = req.getParameter("b") != null;
        String s = "vast";
        if (a) {
            s = p;
        }
        if (b) {
            out.println(s); // EXPECT
        }
        if (!a) {
            out.println(s); // SAFE
        }
    }
}
