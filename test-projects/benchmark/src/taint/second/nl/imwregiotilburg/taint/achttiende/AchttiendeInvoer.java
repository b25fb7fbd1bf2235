package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

import java.sql.*;

public class AchttiendeInvoer extends HttpServlet {

    private static String slurp(Reader r) throws IOException {
        StringBuilder sb = new StringBuilder();
        int c;
        while ((c = r.read()) != -1) {
            sb.append((char) c);
        }
        return sb.toString();
    }

    private void vraag(HttpServletRequest req) throws SQLException {
        String naam = req.getParameter("naam");
        Connection con = (Connection) req.getServletContext().getAttribute("db");
        Statement st = con.createStatement();
        st.executeQuery("select * from gast where naam='" + naam + "'"); // EXPECT
        st.executeQuery("select * from gast where naam='" + AchttiendePagina.Masker.over(naam) + "'"); // SAFE
        st.executeUpdate("delete from gast where lengte=" + (naam == null ? 0 : naam.length())); // SAFE
        st.execute(String.format("drop table %s", req.getHeader("tafel"))); // EXPECT
        PreparedStatement ps = con.prepareStatement("select * from gast where naam=?"); // SAFE
        ps.setString(1, naam);
        ps.executeQuery(); // SAFE
        String orde = "oplopend".equals(req.getParameter("orde")) ? "asc" : "desc";
        con.prepareStatement("select * from gast order by naam " + orde); // SAFE
        con.prepareStatement("select * from gast order by " + req.getParameter("orde")); // EXPECT
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter w = resp.getWriter();
        Map<String, String[]> kaart = req.getParameterMap();
        w.println(kaart.keySet()); // EXPECT
        w.println(kaart.size()); // SAFE
        for (Map.Entry<String, String[]> e : kaart.entrySet()) {
            w.println(e.getKey()); // EXPECT
            w.println(e.getValue().length); // SAFE
            w.println(String.join(",", e.getValue())); // EXPECT
        }
        for (String[] r : kaart.values()) {
            w.println(r[0]); // EXPECT
        }
        w.println(kaart.containsKey("sleutel")); // SAFE
        w.println(kaart.getOrDefault("sleutel", new String[]{"geen"})[0]); // EXPECT
        Enumeration<String> namen = req.getParameterNames();
        while (namen.hasMoreElements()) {
            String n = namen.nextElement();
            w.println(n); // EXPECT
            w.println(n.length() == 1 ? "nul" : "iets"); // SAFE
        }
        w.println(Collections.list(req.getHeaders("via"))); // EXPECT
        w.println(Collections.list(req.getHeaders("via")).size()); // SAFE
        w.println(req.getHeader("agent")); // EXPECT
        w.println(AchttiendePagina.Masker.over(req.getHeader("agent"))); // SAFE
        String q = req.getQueryString();
        w.println("?" + q); // EXPECT
        w.println(q == null ? "geen vraag" : "vraag"); // SAFE
        if (q != null && q.contains("=")) {
            String links = q.substring(0, q.indexOf('='));
            w.println(links); // EXPECT
            w.println("pagina".equals(links) ? "pagina" : "onbekend"); // SAFE
        }
        try {
            vraag(req);
        } catch (SQLException e) {
            throw new ServletException("vraag mislukt", e);
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        BufferedReader r = req.getReader();
        w.println(r.readLine()); // EXPECT
        StringBuilder alles = new StringBuilder();
        int n = 0;
        for (String regel = r.readLine(); regel != null; regel = r.readLine()) {
            alles.append(regel).append('\n');
            n++;
        }
        w.println(n + " regels"); // SAFE
        w.println(alles); // EXPECT
        w.println(slurp(req.getReader())); // EXPECT
        w.println(slurp(new StringReader("eigen"))); // SAFE
        w.println(req.getReader().lines().map(String::trim).collect(Collectors.toList())); // EXPECT
        w.println(req.getReader().lines().count()); // SAFE
        char[] buf = new char[64];
        int k = req.getReader().read(buf);
        w.println(k); // SAFE
        w.write(buf, 0, Math.max(k, 0)); // EXPECT
        Cookie[] koeken = req.getCookies();
        if (koeken != null && koeken.length > 0) {
            w.println(koeken[0].getValue()); // EXPECT
            w.println(koeken.length); // SAFE
            w.println(Arrays.stream(koeken).map(Cookie::getName).collect(Collectors.joining("&"))); // EXPECT
        }
        String[] vinkjes = req.getParameterValues("vink");
        if (vinkjes != null) {
            w.println(List.of(vinkjes)); // EXPECT
            EnumSet<Vink> set = EnumSet.noneOf(Vink.class);
            for (String v : vinkjes) {
                for (Vink x : Vink.values()) {
                    if (x.name().equalsIgnoreCase(v)) {
                        set.add(x);
                    }
                }
            }
            w.println(set); // SAFE
        }
    }

    enum Vink { JA, NEE, SOMS }
}
