package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FilterKeten extends HttpServlet {
    static class Toevoeger implements Filter {
        @Override
        public void doFilter(ServletRequest r, ServletResponse a, FilterChain k) throws IOException, ServletException {
            r.setAttribute("fk.wie", r.getParameter("naam"));
            r.setAttribute("fk.tijd", "nu");
            k.doFilter(r, a);
        }
    }

    static class Wisser implements Filter {
        @Override
        public void doFilter(ServletRequest r, ServletResponse a, FilterChain k) throws IOException, ServletException {
            r.removeAttribute("fk.wie");
            k.doFilter(r, a);
        }
    }

    static class Blokker implements Filter {
        @Override
        public void doFilter(ServletRequest r, ServletResponse a, FilterChain k) {
            r.setAttribute("fk.blok", "geblokkeerd");
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Filter t = new Toevoeger();
        Filter v = new Wisser();
        t.doFilter(req, resp, (r, a) -> {
            a.getWriter().println(r.getAttribute("fk.wie")); // EXPECT
            a.getWriter().println(r.getAttribute("fk.tijd")); // SAFE
        });
        t.doFilter(req, resp, (r, a) -> v.doFilter(r, a, (r2, a2) -> {
            a2.getWriter().println(r2.getAttribute("fk.wie")); // SAFE
            a2.getWriter().println(r2.getParameter("naam")); // EXPECT
        }));
        new Blokker().doFilter(req, resp, (r, a) -> {
            a.getWriter().println(r.getParameter("naam")); // SAFE
        });
    }
}
