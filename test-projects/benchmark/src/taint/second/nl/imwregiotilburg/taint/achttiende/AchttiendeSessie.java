package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeSessie extends HttpServlet {

    private static final String SLEUTEL = "acht.mand";

    private static String koek(HttpServletRequest req, String naam) {
        Cookie[] alle = req.getCookies();
        if (alle != null) {
            for (Cookie c : alle) {
                if (c.getName().equals(naam)) {
                    return c.getValue();
                }
            }
        }
        return "geen";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        HttpSession s = req.getSession();
        ServletContext ctx = req.getServletContext();
        w.println(s.getAttribute(SLEUTEL)); // EXPECT
        w.println(s.getAttribute("acht.telling")); // SAFE
        w.println(s.getAttribute("acht.masker")); // SAFE
        w.println(s.getAttribute("acht.lijst")); // EXPECT
        w.println(ctx.getAttribute("acht.bericht")); // EXPECT
        w.println(ctx.getAttribute("acht.versie")); // SAFE
        w.println(req.getAttribute("acht.tijdelijk")); // SAFE
        String p = req.getParameter("mand");
        req.setAttribute("acht.tijdelijk", p);
        req.setAttribute("acht.vast", "x");
        w.println(req.getAttribute("acht.tijdelijk")); // EXPECT
        w.println(req.getAttribute("acht.vast")); // SAFE
        req.setAttribute("acht.tijdelijk", "y");
        w.println(req.getAttribute("acht.tijdelijk")); // SAFE
        req.setAttribute("acht.vast", p);
        req.removeAttribute("acht.vast");
        w.println(req.getAttribute("acht.vast")); // SAFE

        w.println(koek(req, "smaak")); // EXPECT
        w.println(koek(req, "smaak").equals("geen")); // SAFE
        Cookie eigen = new Cookie("smaak", "vanille");
        w.println(eigen.getValue()); // SAFE
        eigen.setValue(p);
        w.println(eigen.getValue()); // EXPECT
        w.println(eigen.getName()); // SAFE
        for (Cookie c : req.getCookies()) {
            w.println(c.getName()); // EXPECT
            w.println(c.getMaxAge()); // SAFE
            c.setValue("nul");
            w.println(c.getValue()); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        HttpSession s = req.getSession();
        String p = req.getParameter("mand");
        s.setAttribute(SLEUTEL, p);
        s.setAttribute("acht.telling", p == null ? 0 : p.length());
        s.setAttribute("acht.masker", AchttiendePagina.Masker.over(p));
        @SuppressWarnings("unchecked")
        List<String> lijst = (List<String>) s.getAttribute("acht.lijst");
        if (lijst == null) {
            lijst = Collections.synchronizedList(new ArrayList<>());
            s.setAttribute("acht.lijst", lijst);
            w.println("nieuwe lijst"); // SAFE
        }
        lijst.add(p);
        w.println(lijst.size()); // SAFE
        w.println(lijst.get(0)); // EXPECT
        req.getServletContext().setAttribute("acht.bericht", new StringBuilder("van ").append(p));
        req.getServletContext().setAttribute("acht.versie", "18");
        req.setAttribute("acht.ander", p);
        String naam = "acht." + "ander";
        w.println(req.getAttribute(naam)); // EXPECT
        w.println(req.getAttribute("acht.nergens")); // SAFE
        StringJoiner namen = new StringJoiner(",");
        for (Enumeration<String> e = req.getAttributeNames(); e.hasMoreElements();) {
            namen.add(e.nextElement());
        }
        w.println(namen); // SAFE
    }
}
