package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class VeertiendeSessie extends HttpServlet {
    private static final String MAND = "v14.mand";

    static class Profiel {
        String bijnaam = "nieuw";
        String thema = "licht";
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        HttpSession s = req.getSession();
        String p = vraag(req, "naam");
        s.setAttribute("v14.naam", p);
        s.setAttribute("v14.maat", p.length());
        s.setAttribute("v14.net", VeertiendePagina.Masker.over(p));
        s.setAttribute("v14.keur." + vraag(req, "sleutel"), "aan");
        Profiel pr = profiel(s);
        pr.bijnaam = p;
        pr.thema = vraag(req, "kleur").equals("donker") ? "donker" : "licht";
        @SuppressWarnings("unchecked")
        List<String> mand = (List<String>) s.getAttribute(MAND);
        if (mand == null) {
            mand = Collections.synchronizedList(new ArrayList<>());
            s.setAttribute(MAND, mand);
        }
        mand.add(vraag(req, "tekst"));
        ServletContext c = getServletContext();
        c.setAttribute("v14.laatste", p);
        c.setAttribute("v14.tijd", System.currentTimeMillis());
        verzoek(req, p, out);
        koeken(req, resp, p);
    }

    private Profiel profiel(HttpSession s) {
        Profiel pr = (Profiel) s.getAttribute("v14.profiel");
        if (pr == null) {
            pr = new Profiel();
            s.setAttribute("v14.profiel", pr);
        }
        return pr;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        HttpSession s = req.getSession();
        out.println(s.getAttribute("v14.naam")); // EXPECT
        out.println(s.getAttribute("v14.maat")); // SAFE
        out.println(s.getAttribute("v14.net")); // SAFE
        Profiel pr = profiel(s);
        out.println(pr.bijnaam); // EXPECT
        out.println(pr.thema); // SAFE
        for (String n : Collections.list(s.getAttributeNames())) {
            if (n.startsWith("v14.keur.")) {
                out.println(n.substring(9)); // EXPECT
            }
        }
        Object mand = s.getAttribute("v14." + "mand");
        if (mand != null) {
            out.println(mand); // EXPECT
        }
        ServletContext c = req.getServletContext();
        out.println(c.getAttribute("v14.laatste")); // EXPECT
        out.println(c.getAttribute("v14.tijd")); // SAFE
        out.println(getServletConfig().getInitParameter("kop")); // SAFE
        verwijderd(req, vraag(req, "stad"), out);
    }

    private void verzoek(HttpServletRequest req, String p, PrintWriter out) {
        req.setAttribute("a", p);
        req.setAttribute("b", "vast");
        out.println(req.getAttribute("a")); // EXPECT
        out.println(req.getAttribute("b")); // SAFE
        req.setAttribute("a", "over");
        out.println(req.getAttribute("a")); // SAFE
        req.setAttribute("houder", new StringBuilder("x"));
        StringBuilder sb = (StringBuilder) req.getAttribute("houder");
        out.println(sb); // SAFE
        sb.append(p);
        out.println(req.getAttribute("houder")); // EXPECT
    }

    private void verwijderd(HttpServletRequest req, String p, PrintWriter out) {
        req.setAttribute("weg", p);
        req.removeAttribute("weg");
        out.println(req.getAttribute("weg")); // SAFE
        req.setAttribute("blijft", p);
        req.removeAttribute("anders");
        out.println(req.getAttribute("blijft")); // EXPECT
        HttpSession oud = req.getSession(false);
        if (oud != null && p.equals("uitloggen")) {
            Object laatst = oud.getAttribute("v14.naam");
            oud.invalidate();
            out.println(laatst); // EXPECT
            out.println(req.getSession(true).getAttribute("v14.naam")); // SAFE
        }
    }

    private void koeken(HttpServletRequest req, HttpServletResponse resp, String p) throws IOException {
        PrintWriter out = resp.getWriter();
        Cookie k = new Cookie("voorkeur", "geen");
        out.println(k.getValue()); // SAFE
        k.setValue(p);
        resp.addCookie(k);
        out.println(k.getValue()); // EXPECT
        Cookie[] ks = req.getCookies();
        for (int i = 0; ks != null && i < ks.length; i++) {
            if ("taal".equals(ks[i].getName())) {
                out.println(ks[i].getValue()); // EXPECT
                out.println(ks[i].getValue().equals("nl") ? "Nederlands" : "Engels"); // SAFE
            }
        }
    }
}
