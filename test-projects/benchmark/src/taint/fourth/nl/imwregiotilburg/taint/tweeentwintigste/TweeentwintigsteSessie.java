package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;

/** Attributes of request, session and context; cookies; and the other ways in. */
public class TweeentwintigsteSessie extends HttpServlet {
    private static final String GEBRUIKER = "gebruiker";

    static class Profiel implements Serializable {
        private static final long serialVersionUID = 1L;
        private String naam = "gast";
        private String rol = "lezer";

        String getNaam() {
            return naam;
        }

        void setNaam(String naam) {
            this.naam = naam;
        }

        String getRol() {
            return rol;
        }

        void setRol(String rol) {
            this.rol = rol;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String n = req.getParameter("naam");

        req.setAttribute("vuil", n);
        req.setAttribute("schoon", "wit");
        out.println(req.getAttribute("vuil")); // EXPECT
        out.println(req.getAttribute("schoon")); // SAFE
        req.setAttribute("vuil", "gewassen");
        out.println(req.getAttribute("vuil")); // SAFE
        req.setAttribute("tijdelijk", n);
        req.removeAttribute("tijdelijk");
        out.println(req.getAttribute("tijdelijk")); // SAFE

        HttpSession s = req.getSession();
        s.setAttribute(GEBRUIKER, n);
        s.setAttribute("taal", "nl");
        out.println(s.getAttribute(GEBRUIKER)); // EXPECT
        out.println((String) req.getSession().getAttribute("gebruiker")); // EXPECT
        out.println(req.getSession(false).getAttribute("taal")); // SAFE
        s.setAttribute("masker", Masker.over(n));
        out.println(s.getAttribute("masker")); // SAFE

        Profiel p = new Profiel();
        s.setAttribute("profiel", p);
        p.setNaam(n);
        Profiel uit = (Profiel) s.getAttribute("profiel");
        out.println(uit.getNaam()); // EXPECT
        out.println(uit.getRol()); // SAFE
        uit.setRol(n);
        out.println(p.getRol()); // EXPECT
        uit.setNaam("gast");
        out.println(p.getNaam()); // SAFE

        ServletContext c = getServletContext();
        c.setAttribute("ctx", n);
        c.setAttribute("vast", "v");
        out.println(c.getAttribute("ctx")); // EXPECT
        out.println(req.getServletContext().getAttribute("ctx")); // EXPECT
        out.println(c.getAttribute("vast")); // SAFE
        out.println(c.getAttribute("nooitGezet")); // SAFE

        s.setAttribute("overDeGrens", n);
        legIn(req, "een", n);
        legIn(req, "twee", "t");
        out.println(haal(req, "een")); // EXPECT
        out.println(haal(req, "twee")); // SAFE
    }

    private static void legIn(HttpServletRequest r, String sleutel, String waarde) {
        r.setAttribute("pre." + sleutel, waarde);
    }

    private static String haal(HttpServletRequest r, String sleutel) {
        return (String) r.getAttribute("pre." + sleutel);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        // filled by an earlier GET in the same session
        out.println(req.getSession().getAttribute("overDeGrens")); // EXPECT
        out.println(req.getSession().getAttribute("taal")); // SAFE

        for (Cookie k : req.getCookies()) {
            if ("sid".equals(k.getName())) {
                out.println(k.getValue()); // EXPECT
                out.println(k.getMaxAge()); // SAFE
            }
        }
        Cookie eigen = new Cookie("thema", "donker");
        out.println(eigen.getValue()); // SAFE
        eigen.setValue(req.getHeader("Thema"));
        out.println(eigen.getValue()); // EXPECT
        out.println(eigen.getName()); // SAFE
        Cookie ander = (Cookie) eigen.clone();
        eigen.setValue("licht");
        out.println(eigen.getValue()); // SAFE
        out.println(ander.getValue()); // EXPECT
        resp.addCookie(eigen);

        out.println(req.getHeader("User-Agent")); // EXPECT
        out.println(req.getHeader("User-Agent").length()); // SAFE
        out.println(Masker.over(req.getHeader("User-Agent"))); // SAFE
        String[] waarden = req.getParameterValues("v");
        out.println(waarden[1]); // EXPECT
        out.println(waarden.length); // SAFE
        waarden[1] = "vervangen";
        out.println(waarden[1]); // SAFE
        out.println(waarden[0]); // EXPECT
        Map<String, String[]> m = req.getParameterMap();
        out.println(m.get("naam")[0]); // EXPECT
        out.println(m.containsKey("naam")); // SAFE
        for (Map.Entry<String, String[]> e : m.entrySet()) {
            out.println(e.getValue()[0]); // EXPECT
            out.println(e.getValue().length); // SAFE
        }
        String alles = m.values().stream().map(a -> a[0]).collect(Collectors.joining("&"));
        out.println(alles); // EXPECT
        String sterren = m.values().stream().map(a -> "*").collect(Collectors.joining("&"));
        out.println(sterren); // SAFE
        out.println(req.getQueryString()); // EXPECT
        out.println(req.getQueryString() == null ? "geen" : "wel"); // SAFE
        BufferedReader r = req.getReader();
        out.println(r.readLine()); // EXPECT
        char[] buf = new char[8];
        int gelezen = r.read(buf, 0, 8);
        if (gelezen > 0) {
            out.write(buf, 0, gelezen); // EXPECT
            out.print(gelezen); // SAFE
        }
        StringBuilder rest = new StringBuilder();
        StringBuilder streepjes = new StringBuilder();
        int regels = 0;
        for (String l = r.readLine(); l != null; l = r.readLine()) {
            rest.append(l).append('\n');
            streepjes.append("-\n");
            regels++;
        }
        out.println(rest); // EXPECT
        out.println(streepjes); // SAFE
        out.println(regels); // SAFE
    }
}
