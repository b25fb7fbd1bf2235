package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;

public class DrieentwintigsteSessions {

    /** Session attributes under two keys. */
    public static class Session01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            HttpSession session = req.getSession();
            session.setAttribute("s01.user", req.getParameter("user"));
            session.setAttribute("s01.theme", "dark");
            writer.println((String) session.getAttribute("s01.user")); // EXPECT
            writer.println(req.getSession().getAttribute("s01.user")); // EXPECT
            writer.println((String) session.getAttribute("s01.theme")); // SAFE
            writer.println(session.getAttribute("s01.missing")); // SAFE
            session.setAttribute("s01.user", "anonymous");
            writer.println(session.getAttribute("s01.user")); // SAFE
        }
    }

    /** The value of the previous request, kept in the session. */
    public static class Session02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            HttpSession session = req.getSession(true);
            Object previous = session.getAttribute("s02.previous");
            writer.println("Previous: " + previous); // EXPECT
            writer.println("New: " + session.isNew()); // SAFE
            session.setAttribute("s02.previous", req.getParameter("q"));
            session.setAttribute("s02.count", req.getParameter("q").length());
            writer.println(session.getAttribute("s02.count")); // SAFE
        }
    }

    /** Request attributes, removed. */
    public static class Session03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            req.setAttribute("msg", req.getParameter("msg"));
            req.setAttribute("kind", "info");
            writer.println(req.getAttribute("msg")); // EXPECT
            writer.println(req.getAttribute("kind")); // SAFE
            req.removeAttribute("msg");
            writer.println(req.getAttribute("msg")); // SAFE
        }
    }

    /** Context attributes. */
    public static class Session04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            ServletContext ctx = req.getServletContext();
            ctx.setAttribute("s04.banner", req.getParameter("banner"));
            ctx.setAttribute("s04.footer", "(c)");
            writer.println(ctx.getAttribute("s04.banner")); // EXPECT
            writer.println(ctx.getAttribute("s04.footer")); // SAFE
            writer.println(req.getSession().getAttribute("s04.banner")); // SAFE
            writer.println(req.getAttribute("s04.banner")); // SAFE
        }
    }

    /** Written by one servlet ... */
    public static class Session05Put extends HttpServlet {
        static final String KEY = "s05.note";

        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            req.getSession().setAttribute(KEY, req.getParameter("note"));
            req.getSession().setAttribute("s05.masked", Masker.over(req.getParameter("note")));
            resp.getWriter().println("stored"); // SAFE
        }
    }

    /** ... and read by another. */
    public static class Session05Show extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Object note = req.getSession().getAttribute(Session05Put.KEY);
            Object masked = req.getSession().getAttribute("s05.masked");
            resp.getWriter().println(note == null ? "no note" : note.toString()); // EXPECT
            resp.getWriter().println(masked); // SAFE
        }
    }

    /** A mutable object in the session. */
    public static class Session06 extends HttpServlet {
        @SuppressWarnings("unchecked")
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            HttpSession session = req.getSession();
            List<String> cart = new ArrayList<>();
            List<String> wishes = new ArrayList<>();
            session.setAttribute("s06.cart", cart);
            session.setAttribute("s06.wishes", wishes);
            cart.add(req.getParameter("item"));
            wishes.add("bicycle");
            List<String> c = (List<String>) session.getAttribute("s06.cart");
            List<String> w = (List<String>) session.getAttribute("s06.wishes");
            writer.println(c.get(0)); // EXPECT
            writer.println(session.getAttribute("s06.cart")); // EXPECT
            writer.println(w.get(0)); // SAFE
        }
    }

    /** Cookies made here, and cookies of the request. */
    public static class Session07 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            Cookie mine = new Cookie("lang", "nl");
            writer.println(mine.getValue()); // SAFE
            mine.setValue(req.getParameter("lang"));
            writer.println(mine.getValue()); // EXPECT
            writer.println(mine.getName()); // SAFE
            Cookie[] theirs = req.getCookies();
            String found = "none";
            for (int i = 0; theirs != null && i < theirs.length; i++) {
                if (theirs[i].getName().length() > 2) {
                    found = theirs[i].getValue();
                }
            }
            writer.println(found); // EXPECT
        }
    }

    /** Names of attributes. */
    public static class Session08 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            req.setAttribute(req.getParameter("key"), "value");
            Enumeration<String> names = req.getAttributeNames();
            while (names.hasMoreElements()) {
                String n = names.nextElement();
                writer.println(n); // EXPECT
                writer.println(req.getAttribute(n)); // SAFE
            }
        }
    }
}
