package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class TwintigsteOverschrijven extends HttpServlet {
    static class Punt {
        String naam = "o";
        Punt buur;

        void reset() {
            naam = "o";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        lokaal(req, resp);
        veld(req, resp);
        veldViaMethode(req, resp);
        misschien(req, resp);
        anderObject(req, resp);
        viaAlias(req, resp);
        onzekereAlias(req, resp);
        genest(req, resp);
        rij(req, resp);
        kaart(req, resp);
        lijst(req, resp);
        lus(req, resp);
        zelfdeBouwer(req, resp);
        toewijzingInVolgorde(req, resp);
    }

    private void lokaal(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String s = req.getParameter("naam");
        resp.getWriter().println(s); // EXPECT
        s = "vast";
        resp.getWriter().println(s); // SAFE
    }

    private void veld(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Punt p = new Punt();
        p.naam = req.getParameter("naam");
        p.naam = "vast";
        resp.getWriter().println(p.naam); // SAFE
    }

    private void veldViaMethode(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Punt p = new Punt();
        p.naam = req.getParameter("naam");
        resp.getWriter().println(p.naam); // EXPECT
        p.reset();
        resp.getWriter().println(p.naam); // SAFE
    }

    private void misschien(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Punt p = new Punt();
        p.naam = req.getParameter("naam");
        if ("1".equals(req.getParameter("wis"))) {
            p.reset();
        }
        resp.getWriter().println(p.naam); // EXPECT
    }

    private void anderObject(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Punt p = new Punt();
        Punt q = new Punt();
        p.naam = req.getParameter("naam");
        q.naam = "vast";
        resp.getWriter().println(p.naam); // EXPECT
        resp.getWriter().println(q.naam); // SAFE
    }

    private void viaAlias(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Punt p = new Punt();
        Punt q = p;
        p.naam = req.getParameter("naam");
        q.naam = "gewist";
        resp.getWriter().println(p.naam); // SAFE
    }

    private void onzekereAlias(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Punt p = new Punt();
        Punt q = new Punt();
        Punt r = req.getParameter("x") == null ? p : q;
        p.naam = req.getParameter("naam");
        r.naam = "gewist";
        resp.getWriter().println(p.naam); // EXPECT
        resp.getWriter().println(r.naam); // SAFE
    }

    private void genest(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Punt p = new Punt();
        p.buur = new Punt();
        p.buur.naam = req.getHeader("X-Buur");
        resp.getWriter().println(p.buur.naam); // EXPECT
        p.buur = new Punt();
        resp.getWriter().println(p.buur.naam); // SAFE
    }

    private void rij(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] rij = {"a", "b"};
        rij[1] = req.getParameter("naam");
        rij[1] = "vast";
        resp.getWriter().println(rij[1]); // SAFE
        rij[0] = req.getParameter("naam");
        rij[1] = "vast";
        resp.getWriter().println(rij[0]); // EXPECT
    }

    private void kaart(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Map<String, String> m = new HashMap<>();
        m.put("k", req.getParameter("naam"));
        String oud = m.put("k", "nieuw");
        resp.getWriter().println(m.get("k")); // SAFE
        resp.getWriter().println(oud); // EXPECT
    }

    private void lijst(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        l.set(0, req.getParameter("naam"));
        l.set(1, "vast");
        resp.getWriter().println(l); // EXPECT
        l.set(0, "schoon");
        resp.getWriter().println(l); // SAFE
    }

    private void lus(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String vorige = "geen";
        for (String s : List.of("a", "b")) {
            resp.getWriter().println(vorige); // EXPECT
            vorige = s + req.getParameter("naam");
        }
        vorige = "klaar";
        resp.getWriter().println(vorige); // SAFE
    }

    private void zelfdeBouwer(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        StringBuilder sb = new StringBuilder(String.valueOf(req.getParameter("naam")));
        sb.replace(0, sb.length(), "vervangen");
        resp.getWriter().println(sb); // SAFE
        sb = new StringBuilder().append(req.getParameter("naam"));
        resp.getWriter().println(sb); // EXPECT
    }

    private void toewijzingInVolgorde(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String a = "a";
        String b = req.getParameter("naam");
        String t = a;
        a = b;
        b = t;
        resp.getWriter().println(a); // EXPECT
        resp.getWriter().println(b); // SAFE
    }
}
