package nl.imwregiotilburg.taint.vijftiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.Masker;

public class VijftiendeFilter extends HttpServlet {

    static class Gemaskerd extends HttpServletRequestWrapper {
        Gemaskerd(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String naam) {
            return Masker.over(super.getParameter(naam));
        }
    }

    static class Aangevuld extends HttpServletRequestWrapper {
        private final Map<String, String> extra = new HashMap<>();

        Aangevuld(HttpServletRequest r) {
            super(r);
        }

        Aangevuld met(String naam, String w) {
            extra.put(naam, w);
            return this;
        }

        @Override
        public String getParameter(String naam) {
            return extra.containsKey(naam) ? extra.get(naam) : super.getParameter(naam);
        }

        @Override
        public String getHeader(String naam) {
            return "vast-" + naam;
        }
    }

    static class Leeg extends HttpServletRequestWrapper {
        Leeg(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String naam) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }

    static class Teller extends HttpServletResponseWrapper {
        int keren;

        Teller(HttpServletResponse r) {
            super(r);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            keren++;
            return super.getWriter();
        }
    }

    static class Taalfilter implements Filter {
        @Override
        public void doFilter(ServletRequest a, ServletResponse b, FilterChain k) throws IOException, ServletException {
            a.setAttribute("vijftiende.taal", "fr".equals(a.getParameter("taal")) ? "fr" : "nl");
            a.setAttribute("vijftiende.wens", a.getParameter("taal"));
            k.doFilter(a, b);
            b.getWriter().println(a.getAttribute("vijftiende.taal")); // SAFE
        }
    }

    static class Maskerfilter implements Filter {
        @Override
        public void doFilter(ServletRequest a, ServletResponse b, FilterChain k) throws IOException, ServletException {
            k.doFilter(new Gemaskerd((HttpServletRequest) a), b);
        }
    }

    private static FilterChain keten(Iterator<Filter> filters, FilterChain slot) {
        return (a, b) -> {
            if (filters.hasNext()) {
                filters.next().doFilter(a, b, keten(filters, slot));
            } else {
                slot.doFilter(a, b);
            }
        };
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        HttpServletRequest m = new Gemaskerd(req);
        uit.println(m.getParameter("naam")); // SAFE
        uit.println(m.getHeader("Referer")); // EXPECT
        String[] alle = m.getParameterValues("naam");
        uit.println(alle == null ? "geen" : alle[0]); // EXPECT
        HttpServletRequest a = new Aangevuld(req).met("naam", "Jansen");
        uit.println(a.getParameter("naam")); // SAFE
        uit.println(a.getParameter("plaats")); // EXPECT
        uit.println(a.getHeader("Referer")); // SAFE
        uit.println(a.getQueryString()); // EXPECT
        uit.println(((Aangevuld) a).extra); // SAFE
        HttpServletRequest am = new Aangevuld(m).met("kleur", req.getParameter("kleur"));
        uit.println(am.getParameter("naam")); // SAFE
        uit.println(am.getParameter("kleur")); // EXPECT
        HttpServletRequest ma = new Gemaskerd((HttpServletRequest) am);
        uit.println(ma.getParameter("kleur")); // SAFE
        HttpServletRequest l = new Leeg(req);
        uit.println(l.getParameter("naam")); // SAFE
        uit.println(l.getParameterMap()); // SAFE
        uit.println(((HttpServletRequestWrapper) l).getRequest().getParameter("naam")); // EXPECT
        for (Enumeration<String> e = l.getParameterNames(); e.hasMoreElements();) {
            uit.println(e.nextElement()); // EXPECT
        }
        HttpServletRequest naamloos = new HttpServletRequestWrapper(req) {
            @Override
            public Cookie[] getCookies() {
                return new Cookie[] {new Cookie("vast", "koek")};
            }
        };
        for (Cookie c : naamloos.getCookies()) {
            uit.println(c.getName() + "=" + c.getValue()); // SAFE
        }
        for (Cookie c : Objects.requireNonNullElse(req.getCookies(), new Cookie[0])) {
            uit.println(c.getName() + "=" + c.getValue()); // EXPECT
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        FilterChain slot = (a, b) -> {
            PrintWriter w = b.getWriter();
            w.println(a.getAttribute("vijftiende.taal")); // SAFE
            w.println(a.getAttribute("vijftiende.wens")); // EXPECT
            w.println(a.getParameter("taal")); // EXPECT
        };
        keten(List.<Filter>of(new Taalfilter()).iterator(), slot).doFilter(req, resp);
        FilterChain na = (a, b) -> {
            PrintWriter w = b.getWriter();
            w.println(a.getParameter("taal")); // SAFE
            w.println(((HttpServletRequest) a).getHeader("Accept")); // EXPECT
        };
        keten(List.of(new Taalfilter(), new Maskerfilter()).iterator(), na).doFilter(req, resp);
        FilterChain omgekeerd = (a, b) -> {
            PrintWriter w = b.getWriter();
            w.println(a.getAttribute("vijftiende.wens")); // SAFE
        };
        req.removeAttribute("vijftiende.wens");
        keten(List.of(new Maskerfilter(), new Taalfilter()).iterator(), omgekeerd).doFilter(req, resp);
        Teller t = new Teller(resp);
        StringBuilder koppen = new StringBuilder();
        for (Enumeration<String> e = req.getHeaders("X-Via"); e != null && e.hasMoreElements();) {
            koppen.append(e.nextElement()).append(';');
        }
        t.getWriter().println(koppen); // EXPECT
        req.setAttribute("vijftiende.naam", req.getParameter("naam"));
        t.getWriter().println(req.getAttribute("vijftiende.naam")); // EXPECT
        t.getWriter().println(new Gemaskerd(req).getAttribute("vijftiende.naam")); // EXPECT
        req.setAttribute("vijftiende.naam", "gewist");
        t.getWriter().println(req.getAttribute("vijftiende.naam")); // SAFE
    }
}
