package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendeGeheugen extends HttpServlet {
    private String vorige = "geen";
    private int bezoeken;
    private final List<String> gastenboek = Collections.synchronizedList(new ArrayList<>());
    private String welkom = "welkom";
    private final Mandje mandje = new Mandje();

    static class Mandje implements Serializable {
        private String inhoud = "leeg";
        private int stuks;
        synchronized void doe(String s) { inhoud = s; stuks++; }
        synchronized String inhoud() { return inhoud; }
        synchronized int stuks() { return stuks; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println("vorige: " + vorige); // EXPECT
        out.println("bezoeken: " + bezoeken); // SAFE
        out.println(welkom); // SAFE
        for (String g : new ArrayList<>(gastenboek)) {
            out.println(g); // EXPECT
        }
        out.println(mandje.inhoud()); // EXPECT
        out.println(mandje.stuks()); // SAFE
        bezoeken++;
        sessie(req, out);
        context(req, out);
        vraag(req, out);
        koekjes(req, resp, out);
        namen(req, out);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("bericht");
        if (p == null) return;
        vorige = p;
        gastenboek.add(p);
        mandje.doe(p);
        welkom = "welkom" + (p.length() > 3 ? "!" : "?");
        HttpSession s = req.getSession();
        s.setAttribute("bericht", p);
        s.setAttribute("lengte", p.length());
        s.setAttribute("masker", NegentiendePagina.Masker.over(p));
        s.setAttribute("tijdelijk", p);
        s.removeAttribute("tijdelijk");
        getServletContext().setAttribute("mededeling", "m:" + p);
        out.print(s.getAttribute("lengte")); // SAFE
        out.print(s.getAttribute("bericht")); // EXPECT
    }

    private void sessie(HttpServletRequest req, PrintWriter out) {
        HttpSession s = req.getSession();
        out.print(s.getAttribute("bericht")); // EXPECT
        out.print(s.getAttribute("lengte")); // SAFE
        out.print(s.getAttribute("masker")); // SAFE
        out.print(s.getAttribute("nooit")); // SAFE
    }

    private void context(HttpServletRequest req, PrintWriter out) {
        ServletContext c = req.getServletContext();
        out.print(c.getAttribute("mededeling")); // EXPECT
        Object k = c.getAttribute("klok");
        if (k == null) c.setAttribute("klok", "12:00");
        out.print(c.getAttribute("klok")); // SAFE
    }

    private void vraag(HttpServletRequest req, PrintWriter out) {
        req.setAttribute("a", req.getParameter("a"));
        req.setAttribute("b", "b");
        hulp(req, out);
        req.setAttribute("a", "overschreven");
        out.print(req.getAttribute("a")); // SAFE
        req.setAttribute("b", req.getHeader("Referer"));
        out.print(req.getAttribute("b")); // EXPECT
    }

    private void hulp(HttpServletRequest req, PrintWriter out) {
        out.print(req.getAttribute("a")); // EXPECT
        out.print(req.getAttribute("b")); // SAFE
    }

    private void koekjes(HttpServletRequest req, HttpServletResponse resp, PrintWriter out) {
        Cookie[] cs = req.getCookies();
        if (cs == null) {
            out.print("geen koekjes"); // SAFE
            return;
        }
        for (Cookie c : cs) {
            if (c.getName().equals("taal")) {
                out.print(c.getName().length()); // SAFE
                out.print(c.getValue()); // EXPECT
            }
        }
        Cookie eigen = new Cookie("eigen", "vast");
        resp.addCookie(eigen);
        out.print(eigen.getValue()); // SAFE
        eigen.setValue(cs[0].getName());
        out.print(eigen.getValue()); // EXPECT
        out.print(eigen.getName()); // SAFE
    }

    private void namen(HttpServletRequest req, PrintWriter out) {
        HttpSession s = req.getSession();
        Object o = s.getAttribute("mand");
        Mandje m = o instanceof Mandje x ? x : new Mandje();
        out.print(m.inhoud()); // EXPECT
        out.print(m.stuks()); // SAFE
        s.setAttribute("mand", m);
        m.doe(req.getParameter("ding"));
    }
}
