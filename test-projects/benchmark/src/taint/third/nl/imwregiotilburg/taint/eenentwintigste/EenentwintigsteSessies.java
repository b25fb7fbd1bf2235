package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Enumeration;

public class EenentwintigsteSessies extends HttpServlet {
    static class Profiel {
        String naam = "anoniem";
        String rol = "gast";
    }

    static class Dicht extends HttpServletRequestWrapper {
        Dicht(HttpServletRequest req) { super(req); }

        @Override
        public String getParameter(String naam) { return "dicht"; }
    }

    static class Schoon extends HttpServletRequestWrapper {
        Schoon(HttpServletRequest req) { super(req); }

        @Override
        public String getParameter(String naam) { return Masker.over(super.getParameter(naam)); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        sessie1(req, w);
        sessie2(req, w);
        sessie3(req, w);
        sessie4(req, w);
        sessie5(req, w);
        sessie6(req, w);
        sessie7(req, w);
        sessie8(req, w);
        sessie9(req, w);
        sessie10(req, w);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        HttpSession s = req.getSession();
        w.println(s.getAttribute("e21.naam")); // EXPECT
        w.println(s.getAttribute("e21.land")); // SAFE
        w.println(s.getAttribute("e21.masker")); // SAFE
        w.println(getServletContext().getAttribute("e21.laatste")); // EXPECT
        w.println(getServletContext().getAttribute("e21.versie")); // SAFE
        w.println(req.getAttribute("e21.verzoek")); // SAFE
        Profiel pr = (Profiel) s.getAttribute("e21.profiel");
        if (pr != null) {
            w.println(pr.naam); // EXPECT
            w.println(pr.rol); // SAFE
        }
    }

    private void sessie1(HttpServletRequest req, PrintWriter w) {
        HttpSession s = req.getSession();
        s.setAttribute("e21.naam", req.getParameter("naam"));
        s.setAttribute("e21.land", "NL");
        w.println(s.getAttribute("e21.naam")); // EXPECT
        w.println(s.getAttribute("e21.land")); // SAFE
    }

    private void sessie2(HttpServletRequest req, PrintWriter w) {
        req.getSession().setAttribute("e21.masker", Masker.over(req.getParameter("naam")));
        w.println(req.getSession().getAttribute("e21.masker")); // SAFE
        w.println(req.getParameter("naam")); // EXPECT
    }

    private void sessie3(HttpServletRequest req, PrintWriter w) {
        HttpSession s = req.getSession();
        w.println(s.getAttribute("e21.vorig")); // EXPECT
        s.setAttribute("e21.vorig", req.getHeader("Accept"));
        w.println(s.getAttribute("e21.nooit")); // SAFE
    }

    private void sessie4(HttpServletRequest req, PrintWriter w) {
        Profiel pr = new Profiel();
        req.getSession().setAttribute("e21.profiel", pr);
        pr.naam = req.getParameter("profiel");
        w.println(((Profiel) req.getSession().getAttribute("e21.profiel")).naam); // EXPECT
        w.println(((Profiel) req.getSession().getAttribute("e21.profiel")).rol); // SAFE
    }

    private void sessie5(HttpServletRequest req, PrintWriter w) {
        req.setAttribute("e21.verzoek", req.getParameter("verzoek"));
        w.println(req.getAttribute("e21.verzoek")); // EXPECT
        req.setAttribute("e21.verzoek", "overschreven");
        w.println(req.getAttribute("e21.verzoek")); // SAFE
    }

    private void sessie6(HttpServletRequest req, PrintWriter w) {
        req.setAttribute("e21.weg", req.getParameter("weg"));
        Object oud = req.getAttribute("e21.weg");
        req.removeAttribute("e21.weg");
        w.println(req.getAttribute("e21.weg")); // SAFE
        w.println(oud); // EXPECT
    }

    private void sessie7(HttpServletRequest req, PrintWriter w) {
        getServletContext().setAttribute("e21.laatste", req.getParameter("laatste"));
        getServletContext().setAttribute("e21.versie", 21);
        w.println(getServletContext().getAttribute("e21.versie")); // SAFE
        w.println(getServletContext().getAttribute("e21.laatste")); // EXPECT
    }

    private void sessie8(HttpServletRequest req, PrintWriter w) {
        Cookie k = new Cookie("voorkeur", req.getParameter("voorkeur"));
        w.println(k.getName()); // SAFE
        w.println(k.getValue()); // EXPECT
        k.setValue("geen");
        w.println(k.getValue()); // SAFE
    }

    private void sessie9(HttpServletRequest req, PrintWriter w) {
        HttpServletRequest dicht = new Dicht(req);
        HttpServletRequest schoon = new Schoon(req);
        w.println(dicht.getParameter("x")); // SAFE
        w.println(schoon.getParameter("x")); // SAFE
        w.println(schoon.getHeader("x")); // EXPECT
        w.println(new HttpServletRequestWrapper(dicht).getParameter("x")); // SAFE
        w.println(new HttpServletRequestWrapper(req).getParameter("x")); // EXPECT
    }

    private void sessie10(HttpServletRequest req, PrintWriter w) {
        req.setAttribute("e21." + req.getParameter("sleutel"), "waarde");
        for (Enumeration<String> e = req.getAttributeNames(); e.hasMoreElements();) {
            String sleutel = e.nextElement();
            w.println(sleutel); // EXPECT
            w.println(sleutel.startsWith("e21.")); // SAFE
        }
    }
}
