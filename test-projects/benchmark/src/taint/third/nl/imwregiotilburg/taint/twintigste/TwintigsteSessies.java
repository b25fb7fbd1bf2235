package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;

public class TwintigsteSessies extends HttpServlet {
    static class Mand {
        String laatste = "leeg";
        int aantal;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        sessie(req, out);
        vorigVerzoek(req, out);
        verzoek(req, out);
        overschreven(req, out);
        verwijderd(req, out);
        mandje(req, out);
        sessieMand(req, out);
        context(req, out);
        koekjes(req, out);
        nieuwKoekje(req, out);
        sleutelnaam(req, out);
        alleenTaal(req, out);
        voorHetZetten(req, out);
        alleAttributen(req, out);
        postNaarGet(req, out);
    }
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        contextVullen(req, resp);
        sessieVullen(req, resp);
    }

    private void sessie(HttpServletRequest req, PrintWriter out) throws IOException {
        HttpSession s = req.getSession();
        s.setAttribute("a.naam", req.getParameter("naam"));
        s.setAttribute("a.rol", "gast");
        out.println(s.getAttribute("a.naam")); // EXPECT
        out.println(s.getAttribute("a.rol")); // SAFE
    }

    private void vorigVerzoek(HttpServletRequest req, PrintWriter out) throws IOException {
        HttpSession s = req.getSession();
        out.println(s.getAttribute("b.vorige")); // EXPECT
        s.setAttribute("b.vorige", req.getParameter("naam"));
    }

    private void verzoek(HttpServletRequest req, PrintWriter out) throws IOException {
        req.setAttribute("c", req.getParameter("naam"));
        req.setAttribute("d", "vast");
        out.println(req.getAttribute("c")); // EXPECT
        out.println(req.getAttribute("d")); // SAFE
    }

    private void overschreven(HttpServletRequest req, PrintWriter out) throws IOException {
        req.setAttribute("e", req.getParameter("naam"));
        req.setAttribute("e", "nieuw");
        out.println(req.getAttribute("e")); // SAFE
    }

    private void verwijderd(HttpServletRequest req, PrintWriter out) throws IOException {
        req.setAttribute("f", req.getParameter("naam"));
        Object oud = req.getAttribute("f");
        req.removeAttribute("f");
        out.println(req.getAttribute("f")); // SAFE
        out.println(oud); // EXPECT
    }

    private void mandje(HttpServletRequest req, PrintWriter out) throws IOException {
        Mand m = new Mand();
        req.setAttribute("mand", m);
        m.laatste = req.getParameter("artikel");
        m.aantal++;
        Mand zelfde = (Mand) req.getAttribute("mand");
        out.println(zelfde.laatste); // EXPECT
        out.println(zelfde.aantal); // SAFE
    }

    private void sessieMand(HttpServletRequest req, PrintWriter out) throws IOException {
        HttpSession s = req.getSession();
        Mand m = (Mand) s.getAttribute("g.mand");
        if (m == null) {
            m = new Mand();
            s.setAttribute("g.mand", m);
        }
        out.println(m.laatste); // EXPECT
        out.println(m.aantal); // SAFE
        m.laatste = req.getParameter("artikel");
        m.aantal++;
    }

    private void context(HttpServletRequest req, PrintWriter out) throws IOException {
        ServletContext c = getServletContext();
        out.println(c.getAttribute("h.bericht")); // EXPECT
        out.println(c.getAttribute("h.versie")); // SAFE
    }

    private void contextVullen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        getServletContext().setAttribute("h.bericht", req.getParameter("bericht"));
        getServletContext().setAttribute("h.versie", "1.0");
    }

    private void koekjes(HttpServletRequest req, PrintWriter out) throws IOException {
        Cookie[] koekjes = req.getCookies();
        if (koekjes != null) {
            for (Cookie k : koekjes) {
                out.println(k.getValue()); // EXPECT
                out.println(k.getMaxAge()); // SAFE
            }
            out.println(koekjes.length); // SAFE
        }
    }

    private void nieuwKoekje(HttpServletRequest req, PrintWriter out) throws IOException {
        Cookie k = new Cookie("soort", req.getParameter("soort"));
        out.println(k.getValue()); // EXPECT
        out.println(k.getName()); // SAFE
    }

    private void sleutelnaam(HttpServletRequest req, PrintWriter out) throws IOException {
        req.setAttribute("i" + req.getParameter("naam"), "waarde");
        for (String naam : Collections.list(req.getAttributeNames())) {
            out.println(naam); // EXPECT
        }
    }

    private void alleenTaal(HttpServletRequest req, PrintWriter out) throws IOException {
        HttpSession s = req.getSession(true);
        s.setAttribute("j.taal", "en".equals(req.getParameter("taal")) ? "en" : "nl");
        out.println(s.getAttribute("j.taal")); // SAFE
        out.println(s.isNew()); // SAFE
    }

    private void voorHetZetten(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(req.getAttribute("k")); // SAFE
        req.setAttribute("k", req.getParameter("naam"));
        doorgeven(req, out);
    }

    private static void doorgeven(HttpServletRequest req, PrintWriter out) {
        out.println(req.getAttribute("k")); // EXPECT
    }

    private void alleAttributen(HttpServletRequest req, PrintWriter out) throws IOException {
        HttpSession s = req.getSession();
        s.setAttribute("l.tekst", req.getHeader("X-Tekst"));
        StringBuilder sb = new StringBuilder();
        for (String naam : Collections.list(s.getAttributeNames())) {
            sb.append(s.getAttribute(naam));
        }
        out.println(sb); // EXPECT
    }

    private static Object uitSessie(HttpServletRequest req, String sleutel) {
        HttpSession s = req.getSession(false);
        return s == null ? "geen sessie" : s.getAttribute(sleutel);
    }

    private void postNaarGet(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(uitSessie(req, "m.post")); // EXPECT
        out.println(uitSessie(req, "m.nooit")); // SAFE
    }

    private void sessieVullen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        req.getSession().setAttribute("m.post", req.getParameter("bericht"));
    }
}
