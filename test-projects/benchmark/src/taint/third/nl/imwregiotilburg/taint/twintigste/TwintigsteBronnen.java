package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;

public class TwintigsteBronnen extends HttpServlet {
    static class Luid extends HttpServletRequestWrapper {
        Luid(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String naam) {
            return "luid " + super.getParameter(naam);
        }
    }

    static class Gedempt extends HttpServletRequestWrapper {
        Gedempt(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String naam) {
            return Masker.over(super.getParameter(naam));
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        try {
            parameter(req, resp);
            meerdere(req, resp);
            kaart(req, resp);
            namen(req, resp);
            kop(req, resp);
            zoekreeks(req, resp);
            lijf(req, resp);
            vraag(req, resp);
            voorbereid(req, resp);
            volgorde(req, resp);
            omhuld(req, resp);
            keten(req, resp);
            meerKoppen(req, resp);
            koekje(req, resp);
        } catch (Exception e) {
            throw new ServletException("mislukt");
        }
    }

    private Connection verbinding() {
        return (Connection) getServletContext().getAttribute("verbinding");
    }

    private void parameter(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        resp.getWriter().print(req.getParameter("naam")); // EXPECT
        resp.getWriter().print(req.getParameter("naam") != null); // SAFE
    }

    private void meerdere(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        String[] w = req.getParameterValues("keuze");
        resp.getWriter().print(w == null ? "geen" : w[0]); // EXPECT
        resp.getWriter().print(w == null ? 0 : w.length); // SAFE
    }

    private void kaart(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        Map<String, String[]> m = req.getParameterMap();
        resp.getWriter().print(String.join(",", m.keySet())); // EXPECT
        resp.getWriter().print(m.containsKey("naam")); // SAFE
    }

    private void namen(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        String naam = req.getParameterNames().nextElement();
        resp.getWriter().append(naam); // EXPECT
        resp.getWriter().append(naam.length() > 3 ? "lang" : "kort"); // SAFE
    }

    private void kop(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        String kop = req.getHeader("Referer");
        resp.getWriter().format("%s", kop); // EXPECT
        resp.getWriter().format("%s", kop == null ? "direct" : "verwezen"); // SAFE
    }

    private void zoekreeks(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        String q = req.getQueryString();
        resp.getWriter().write("?" + q); // EXPECT
        resp.getWriter().write("?" + (q == null ? 0 : q.indexOf('&'))); // SAFE
    }

    private void lijf(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        int c = req.getReader().read();
        resp.getWriter().print(c < 0 ? "leeg" : "vol"); // SAFE
        resp.getWriter().print(req.getReader().readLine()); // EXPECT
    }

    private void vraag(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        Statement st = verbinding().createStatement();
        st.executeQuery("select * from klant where naam='" + req.getParameter("naam") + "'"); // EXPECT
        st.executeUpdate("delete from klant where id=" + Integer.parseInt(req.getParameter("getal"))); // SAFE
    }

    private void voorbereid(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        PreparedStatement a = verbinding().prepareStatement("select * from klant where naam=?"); // SAFE
        a.setString(1, req.getParameter("naam"));
        PreparedStatement b = verbinding().prepareStatement("select * from " + req.getParameter("tabel")); // EXPECT
        b.close();
    }

    private void volgorde(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        String richting = "af".equals(req.getParameter("richting")) ? "desc" : "asc";
        Statement st = verbinding().createStatement();
        st.execute("select * from klant order by naam " + richting); // SAFE
        st.execute("select * from klant order by " + req.getParameter("kolom") + " " + richting); // EXPECT
    }

    private void omhuld(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        resp.getWriter().println(new Luid(req).getParameter("naam")); // EXPECT
        resp.getWriter().println(new Gedempt(req).getParameter("naam")); // SAFE
        resp.getWriter().println(new Gedempt(req).getHeader("X-Naam")); // EXPECT
    }

    private void keten(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        resp.getWriter().append("a" + "b"); // SAFE
        resp.getWriter().append("a" + req.getParameter("naam")); // EXPECT
    }

    private void meerKoppen(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        StringBuilder sb = new StringBuilder();
        for (java.util.Enumeration<String> e = req.getHeaders("Accept"); e.hasMoreElements();) {
            sb.append(e.nextElement()).append(' ');
        }
        resp.getWriter().print(sb); // EXPECT
    }

    private void koekje(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        String gevonden = "geen";
        for (jakarta.servlet.http.Cookie k : req.getCookies()) {
            if ("thema".equals(k.getName())) {
                gevonden = k.getValue();
            }
        }
        resp.getWriter().print(gevonden); // EXPECT
    }
}
