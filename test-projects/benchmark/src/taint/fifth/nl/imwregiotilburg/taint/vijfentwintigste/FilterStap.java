package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/filterstap")
public class FilterStap extends HttpServlet {

    @WebFilter("/v25/filterstap")
    public static class Verrijker implements Filter {
        @Override
        public void doFilter(ServletRequest req, ServletResponse resp, FilterChain chain) throws IOException, ServletException {
            String h = ((HttpServletRequest) req).getHeader("X-Spoor");
            req.setAttribute("spoor", h);
            req.setAttribute("heeftSpoor", h != null);
            HttpServletRequest omhuld = new HttpServletRequestWrapper((HttpServletRequest) req) {
                @Override
                public String getParameter(String naam) {
                    if ("rol".equals(naam)) {
                        return "gast";
                    }
                    String w = super.getParameter(naam);
                    return w == null ? null : w.trim();
                }
            };
            chain.doFilter(omhuld, resp);
            resp.getWriter().println(req.getAttribute("klaar")); // SAFE
            resp.getWriter().println(req.getAttribute("nasleep")); // EXPECT
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(req.getAttribute("spoor")); // EXPECT
        out.println(req.getAttribute("heeftSpoor")); // SAFE
        out.println(req.getParameter("naam")); // EXPECT
        req.setAttribute("klaar", "ja");
        req.setAttribute("nasleep", req.getParameter("naam"));
        HttpServletRequest eigen = new HttpServletRequestWrapper(req) {
            @Override
            public String getHeader(String naam) {
                return "Host".equalsIgnoreCase(naam) ? "localhost" : super.getHeader(naam);
            }
        };
        out.println(eigen.getHeader("Host")); // SAFE
        out.println(eigen.getHeader("X-Spoor")); // EXPECT
        HttpServletRequest echo = new HttpServletRequestWrapper(req) {
            @Override
            public String getParameter(String n) {
                return n;
            }
        };
        out.println(echo.getParameter("naam")); // SAFE
    }
}
