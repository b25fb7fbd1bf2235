package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

/** Filters, listeners, wrappers, dispatchers. */
public class DrieentwintigsteFilters {

    static class MaskingRequest extends HttpServletRequestWrapper {
        MaskingRequest(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String n) {
            return Masker.over(super.getParameter(n));
        }
    }

    static class FixedRequest extends HttpServletRequestWrapper {
        FixedRequest(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getHeader(String n) {
            return "fixed";
        }
    }

    /** Request wrappers that override one getter. */
    public static class Wrap01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpServletRequest masked = new MaskingRequest(req);
            HttpServletRequest fixed = new FixedRequest(req);
            HttpServletRequest bare = new HttpServletRequestWrapper(req);
            out.println(masked.getParameter("name")); // SAFE
            out.println(masked.getHeader("X-Name")); // EXPECT
            out.println(fixed.getHeader("X-Name")); // SAFE
            out.println(fixed.getParameter("name")); // EXPECT
            out.println(bare.getParameter("name")); // EXPECT
            out.println(new FixedRequest(masked).getParameter("name")); // SAFE
        }
    }

    /** A response wrapper that captures the page. */
    public static class Wrap02 extends HttpServlet {
        static class Capture extends HttpServletResponseWrapper {
            private final StringWriter memory = new StringWriter();
            private final PrintWriter writer = new PrintWriter(memory);

            Capture(HttpServletResponse r) {
                super(r);
            }

            @Override
            public PrintWriter getWriter() {
                return writer;
            }

            String captured() {
                writer.flush();
                return memory.toString();
            }
        }

        private void fill(Appendable w, String s) throws IOException {
            w.append(s);
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Capture one = new Capture(resp);
            Capture two = new Capture(resp);
            StringWriter scratch = new StringWriter();
            fill(scratch, req.getParameter("name"));
            fill(one.memory, req.getParameter("name"));
            fill(two.memory, "two");
            PrintWriter out = resp.getWriter();
            out.println(scratch); // EXPECT
            out.println(one.captured()); // EXPECT
            out.println(two.captured()); // SAFE
        }
    }

    static class AttributeFilter implements Filter {
        @Override
        public void doFilter(ServletRequest rq, ServletResponse rs, FilterChain chain) throws IOException, ServletException {
            rq.setAttribute("f.raw", rq.getParameter("name"));
            rq.setAttribute("f.masked", Masker.over(rq.getParameter("name")));
            chain.doFilter(rq, rs);
        }
    }

    static class WrappingFilter implements Filter {
        @Override
        public void doFilter(ServletRequest rq, ServletResponse rs, FilterChain chain) throws IOException, ServletException {
            chain.doFilter(new MaskingRequest((HttpServletRequest) rq), rs);
        }
    }

    /** A filter in front of a chain. */
    public static class Filter01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            new AttributeFilter().doFilter(req, resp, (rq, rs) -> {
                PrintWriter out = rs.getWriter();
                out.println(rq.getAttribute("f.raw")); // EXPECT
                out.println(rq.getAttribute("f.masked")); // SAFE
                out.println(rq.getParameter("name")); // EXPECT
            });
            new WrappingFilter().doFilter(req, resp, (rq, rs) -> {
                PrintWriter out = rs.getWriter();
                out.println(rq.getParameter("name")); // SAFE
                out.println(rq.getParameterValues("name")[0]); // EXPECT
            });
        }
    }

    /** Own chain of filters. */
    public static class Filter02 extends HttpServlet {
        static class ListChain implements FilterChain {
            private final Iterator<Filter> filters;
            private final FilterChain end;

            ListChain(List<Filter> filters, FilterChain end) {
                this.filters = filters.iterator();
                this.end = end;
            }

            @Override
            public void doFilter(ServletRequest rq, ServletResponse rs) throws IOException, ServletException {
                if (filters.hasNext()) {
                    filters.next().doFilter(rq, rs, this);
                } else {
                    end.doFilter(rq, rs);
                }
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            FilterChain plainEnd = (rq, rs) -> rs.getWriter().println(rq.getParameter("name")); // EXPECT
            FilterChain maskedEnd = (rq, rs) -> rs.getWriter().println(rq.getParameter("name")); // SAFE
            new ListChain(List.of(new AttributeFilter()), plainEnd).doFilter(req, resp);
            new ListChain(List.of(new WrappingFilter(), new AttributeFilter()), maskedEnd).doFilter(req, resp);
            resp.getWriter().println(req.getAttribute("f.raw")); // SAFE
        }
    }

    /** Includes another servlet, with request attributes. */
    public static class Dispatch01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            req.setAttribute("d01.text", req.getParameter("name"));
            req.setAttribute("d01.title", "Title");
            req.getRequestDispatcher("/Dispatch01Target").include(req, resp);
            resp.getWriter().println("included"); // SAFE
        }
    }

    /** The target of the above. */
    public static class Dispatch01Target extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(req.getAttribute("d01.title")); // SAFE
            resp.getWriter().println(req.getAttribute("d01.text")); // EXPECT
        }
    }

    /** A listener that keeps what the session was given. */
    public static class Listener01 extends HttpServlet {
        static class Keeper implements HttpSessionAttributeListener {
            Object lastValue = "none";
            String lastName = "none";

            @Override
            public void attributeAdded(HttpSessionBindingEvent ev) {
                lastValue = ev.getValue();
                lastName = ev.getName();
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Keeper k = new Keeper();
            Keeper other = new Keeper();
            k.attributeAdded(new HttpSessionBindingEvent(req.getSession(), "user", req.getParameter("user")));
            other.attributeAdded(new HttpSessionBindingEvent(req.getSession(), "page", "home"));
            out.println(k.lastValue); // EXPECT
            out.println(k.lastName + "=" + k.lastValue); // EXPECT
            out.println(k.lastName); // SAFE
            out.println(other.lastValue); // SAFE
        }
    }
}
