package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendeFilters extends HttpServlet {
    static class Schoonmaak extends HttpServletRequestWrapper {
        Schoonmaak(HttpServletRequest r) { super(r); }
        @Override public String getParameter(String n) { return NegentiendePagina.Masker.over(super.getParameter(n)); }
    }

    static class Vertaler extends HttpServletRequestWrapper {
        Vertaler(HttpServletRequest r) { super(r); }
        @Override public String getHeader(String n) { return super.getHeader("X-" + n); }
        @Override public String getQueryString() { return "pagina=1"; }
        @Override public String[] getParameterValues(String n) { return new String[] {"vast", n}; }
    }

    static class Merk implements Filter {
        @Override
        public void doFilter(ServletRequest q, ServletResponse s, FilterChain k) throws IOException, ServletException {
            q.setAttribute("merk", q.getParameter("merk"));
            q.setAttribute("soort", "auto");
            k.doFilter(q, s);
        }
    }

    static class Wisser implements Filter {
        @Override
        public void doFilter(ServletRequest q, ServletResponse s, FilterChain k) throws IOException, ServletException {
            if (q.getAttribute("merk") != null) q.setAttribute("merk", "gewist");
            k.doFilter(q, s);
        }
    }

    static class Poort implements Filter {
        @Override
        public void doFilter(ServletRequest q, ServletResponse s, FilterChain k) throws IOException, ServletException {
            k.doFilter(new Schoonmaak((HttpServletRequest) q), s);
        }
    }

    static class Keten implements FilterChain {
        private final Iterator<Filter> it;
        private final FilterChain eind;
        Keten(FilterChain eind, Filter... f) { this.it = Arrays.asList(f).iterator(); this.eind = eind; }
        @Override
        public void doFilter(ServletRequest q, ServletResponse s) throws IOException, ServletException {
            if (it.hasNext()) it.next().doFilter(q, s, this);
            else eind.doFilter(q, s);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        new Keten((q, s) -> naMerk(q, s.getWriter()), new Merk()).doFilter(req, resp);
        new Keten((q, s) -> naWisser(q, s.getWriter()), new Merk(), new Wisser()).doFilter(req, resp);
        new Keten((q, s) -> naPoort(q, s.getWriter()), new Poort()).doFilter(req, resp);
        new Keten((q, s) -> omgekeerd(q, s.getWriter()), new Wisser(), new Merk()).doFilter(req, resp);
        omhuld(req, resp.getWriter());
        vertaald(req, resp.getWriter());
        luisteraar(req, resp.getWriter());
        antwoord(req, resp);
    }

    private void naMerk(ServletRequest q, PrintWriter out) {
        out.print(q.getAttribute("merk")); // EXPECT
        out.print(q.getAttribute("soort")); // SAFE
    }

    private void naWisser(ServletRequest q, PrintWriter out) {
        out.print(q.getAttribute("merk")); // SAFE
        out.print(q.getAttribute("soort")); // SAFE
    }

    private void omgekeerd(ServletRequest q, PrintWriter out) {
        out.print(q.getAttribute("merk")); // EXPECT
    }

    private void naPoort(ServletRequest q, PrintWriter out) {
        out.print(q.getParameter("x")); // SAFE
        out.print(((HttpServletRequest) q).getHeader("x")); // EXPECT
    }

    private void omhuld(HttpServletRequest req, PrintWriter out) {
        HttpServletRequest s = new Schoonmaak(req);
        out.print(s.getParameter("y")); // SAFE
        out.print(req.getParameter("y")); // EXPECT
        HttpServletRequest dubbel = new HttpServletRequestWrapper(new Schoonmaak(req));
        out.print(dubbel.getParameter("y")); // SAFE
        out.print(((Schoonmaak) s).getRequest().getParameter("y")); // EXPECT
    }

    private void vertaald(HttpServletRequest req, PrintWriter out) {
        HttpServletRequest v = new Vertaler(req);
        out.print(v.getQueryString()); // SAFE
        out.print(v.getHeader("Taal")); // EXPECT
        out.print(v.getParameterValues("z")[0]); // SAFE
        out.print(v.getParameterValues("z")[1]); // SAFE
        out.print(v.getParameter("z")); // EXPECT
    }

    static class Spion implements ServletRequestAttributeListener {
        final List<String> namen = new ArrayList<>();
        final List<Object> waarden = new ArrayList<>();
        @Override public void attributeAdded(ServletRequestAttributeEvent e) { namen.add(e.getName()); waarden.add(e.getValue()); }
    }

    private void luisteraar(HttpServletRequest req, PrintWriter out) {
        Spion s = new Spion();
        s.attributeAdded(new ServletRequestAttributeEvent(getServletContext(), req, "sleutel", req.getParameter("w")));
        out.print(s.namen); // SAFE
        out.print(s.waarden); // EXPECT
    }

    static class Doof extends HttpServletResponseWrapper {
        Doof(HttpServletResponse r) { super(r); }
        String kop = "kop";
        @Override public void setHeader(String n, String w) { kop = n; }
        @Override public void addHeader(String n, String w) { kop = w; }
    }

    private void antwoord(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Doof d = new Doof(resp);
        d.setHeader("Vast", req.getParameter("v"));
        d.getWriter().print(d.kop); // SAFE
        d.addHeader("Vast", req.getParameter("v"));
        d.getWriter().print(d.kop); // EXPECT
    }
}
