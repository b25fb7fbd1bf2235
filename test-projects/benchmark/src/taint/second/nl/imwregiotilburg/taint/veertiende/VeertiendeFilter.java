package nl.imwregiotilburg.taint.veertiende;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

public class VeertiendeFilter extends HttpServlet {
    static final class Gemaskerd extends HttpServletRequestWrapper {
        Gemaskerd(HttpServletRequest req) {
            super(req);
        }

        public String getParameter(String naam) {
            return VeertiendePagina.Masker.over(super.getParameter(naam));
        }
    }

    static final class Aangevuld extends HttpServletRequestWrapper {
        private final String extra;

        Aangevuld(HttpServletRequest req, String extra) {
            super(req);
            this.extra = extra;
        }

        public String getHeader(String naam) {
            return naam.equals("X-Extra") ? extra : "vast";
        }

        public Object getAttribute(String naam) {
            return naam.startsWith("p.") ? getParameter(naam.substring(2)) : "vast";
        }
    }

    static final class Stempel implements Filter {
        private final String sleutel;

        Stempel(String sleutel) {
            this.sleutel = sleutel;
        }

        public void doFilter(ServletRequest req, ServletResponse resp, FilterChain keten)
                throws IOException, ServletException {
            req.setAttribute(sleutel, req.getParameter("naam"));
            keten.doFilter(req, resp);
            req.setAttribute(sleutel, "na");
        }
    }

    static final class Schoon implements Filter {
        public void doFilter(ServletRequest req, ServletResponse resp, FilterChain keten)
                throws IOException, ServletException {
            keten.doFilter(new Gemaskerd((HttpServletRequest) req), resp);
        }
    }

    static final class Oor implements ServletRequestListener {
        private String gehoord = "niets";
        private int keer;

        public void requestInitialized(ServletRequestEvent e) {
            gehoord = e.getServletRequest().getParameter("naam");
            keer++;
        }
    }

    static final class Terug extends HttpServletResponseWrapper {
        Terug(HttpServletResponse r) {
            super(r);
        }

        void zeg(String s) throws IOException {
            getWriter().println(s); // EXPECT
        }

        void zegMaat(String s) throws IOException {
            getWriter().println(s.length()); // SAFE
        }
    }

    @WebServlet("/veertien/doel")
    public static final class Doel extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(req.getAttribute("v14.door")); // EXPECT
            out.println(req.getAttribute("v14.vast")); // SAFE
            out.println(req.getAttribute("v14.net")); // SAFE
        }
    }

    private static void toonNaam(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.getWriter().println(req.getParameter("naam")); // EXPECT
    }

    private static void toonSchoon(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.getWriter().println(req.getParameter("naam")); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter out = resp.getWriter();
        HttpServletRequest net = new Gemaskerd(req);
        toonNaam(req, resp);
        toonSchoon(net, resp);
        out.println(net.getHeader("Referer")); // EXPECT
        HttpServletRequest vol = new Aangevuld(net, req.getParameter("stad"));
        out.println(vol.getHeader("X-Extra")); // EXPECT
        out.println(vol.getHeader("Referer")); // SAFE
        out.println(vol.getAttribute("p.naam")); // SAFE
        out.println(new Aangevuld(req, "e").getAttribute("p.naam")); // EXPECT
        out.println(new Aangevuld(req, "e").getHeader("X-Extra")); // SAFE
        new Stempel("st.a").doFilter(req, resp, (q, r) -> out.println(q.getAttribute("st.a"))); // EXPECT
        new Stempel("st.b").doFilter(req, resp, (q, r) -> out.println(q.getAttribute("st.c"))); // SAFE
        out.println(req.getAttribute("st.a")); // SAFE
        new Stempel("st.d").doFilter(net, resp, (q, r) -> out.println(q.getAttribute("st.d"))); // SAFE
        new Schoon().doFilter(req, resp, (q, r) -> r.getWriter().println(q.getParameter("stad"))); // SAFE
        new Schoon().doFilter(req, resp, (q, r) -> r.getWriter().println(req.getParameter("stad"))); // EXPECT
        Oor oor = new Oor();
        Oor doof = new Oor();
        oor.requestInitialized(new ServletRequestEvent(getServletContext(), req));
        doof.requestInitialized(new ServletRequestEvent(getServletContext(), net));
        out.println(oor.gehoord); // EXPECT
        out.println(doof.gehoord); // SAFE
        Terug terug = new Terug(resp);
        terug.zeg(req.getParameter("tekst"));
        terug.zegMaat(String.valueOf(req.getParameter("tekst")));
        req.setAttribute("v14.door", req.getQueryString());
        req.setAttribute("v14.vast", "vast");
        req.setAttribute("v14.net", net.getParameter("naam"));
        req.getRequestDispatcher("/veertien/doel").forward(req, resp);
    }
}
