package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeFilter extends HttpServlet {

    interface Keten {
        void door(Map<String, String> m);
    }

    static class Schakel implements Keten {
        private final Consumer<Map<String, String>> werk;
        private final Keten volgende;

        Schakel(Consumer<Map<String, String>> werk, Keten volgende) {
            this.werk = werk;
            this.volgende = volgende;
        }

        public void door(Map<String, String> m) {
            werk.accept(m);
            volgende.door(m);
        }
    }

    static class Omwikkeld extends HttpServletRequestWrapper {
        Omwikkeld(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String naam) {
            return AchttiendePagina.Masker.over(super.getParameter(naam));
        }
    }

    static class Standaard extends HttpServletRequestWrapper {
        Standaard(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getHeader(String naam) {
            return "taal".equals(naam) ? "nl" : super.getHeader(naam);
        }
    }

    static class Luisteraar implements HttpSessionAttributeListener {
        private String naam = "-";
        private Object waarde = "-";

        @Override
        public void attributeAdded(HttpSessionBindingEvent e) {
            naam = e.getName();
            waarde = e.getValue();
        }
    }

    static class Markeer implements Filter {
        @Override
        public void doFilter(ServletRequest rq, ServletResponse rs, FilterChain keten) throws IOException, ServletException {
            rq.setAttribute("voor", rq.getParameter("stof"));
            rq.setAttribute("merk", "gezien");
            keten.doFilter(new Standaard((HttpServletRequest) rq), rs);
            rs.getWriter().println(rq.getAttribute("na")); // EXPECT
            rs.getWriter().println(rq.getAttribute("merk")); // SAFE
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("stof");
        HttpServletRequest om = new Omwikkeld(req);
        w.println(om.getParameter("stof")); // SAFE
        w.println(om.getHeader("stof")); // EXPECT
        w.println(((HttpServletRequest) ((Omwikkeld) om).getRequest()).getParameter("stof")); // EXPECT
        new Markeer().doFilter(req, resp, (rq, rs) -> {
            HttpServletRequest h = (HttpServletRequest) rq;
            rs.getWriter().println(h.getHeader("taal")); // SAFE
            rs.getWriter().println(h.getHeader("land")); // EXPECT
            rs.getWriter().println(rq.getAttribute("voor")); // EXPECT
            rq.setAttribute("na", h.getHeader("plaats"));
        });
        HttpServletRequest dubbel = new Standaard(new Omwikkeld(req));
        w.println(dubbel.getParameter("stof")); // SAFE
        w.println(dubbel.getHeader("taal")); // SAFE
        w.println(dubbel.getHeader("munt")); // EXPECT

        Luisteraar l = new Luisteraar();
        w.println(l.waarde); // SAFE
        l.attributeAdded(new HttpSessionBindingEvent(req.getSession(), "sleutel", p));
        w.println(l.naam); // SAFE
        w.println(l.waarde); // EXPECT
        l.attributeRemoved(new HttpSessionBindingEvent(req.getSession(), p, "weg"));
        w.println(l.naam); // SAFE

        Map<String, String> m = new HashMap<>();
        Keten eind = x -> w.println(x.get("a")); // SAFE
        Keten open = x -> w.println(x.get("a")); // EXPECT
        new Schakel(x -> x.put("a", p), new Schakel(x -> x.put("a", "dicht"), eind)).door(m);
        new Schakel(x -> x.put("a", "dicht"), new Schakel(x -> x.put("a", p), open)).door(m);
        new Schakel(x -> x.replaceAll((k, v) -> AchttiendePagina.Masker.over(v)), eind).door(m);
        w.println(m); // SAFE
        HttpServletResponseWrapper rw = new HttpServletResponseWrapper(resp);
        rw.getWriter().println(p); // EXPECT
        StringWriter vang = new StringWriter();
        PrintWriter binnen = new PrintWriter(vang);
        schrijf(binnen, p);
        w.println(vang.toString()); // EXPECT
        w.println(vang.getBuffer().length()); // SAFE
    }

    private static void schrijf(Writer doel, String s) throws IOException {
        doel.write("deel " + s);
    }
}
