package nl.imwregiotilburg.taint.veertiende;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

public class VeertiendePagina extends HttpServlet {
    public static final class Masker {
        private Masker() {
        }

        public static String over(String s) {
            return s == null ? "" : "*".repeat(Math.min(8, s.length()));
        }
    }

    static final class Doos {
        String links;
        String rechts;

        Doos(String links, String rechts) {
            this.links = links;
            this.rechts = rechts;
        }
    }

    static String vraag(HttpServletRequest req, String naam) {
        String s = req.getParameter(naam);
        return s == null ? "" : s;
    }

    static <T> T zelfde(T t) {
        return t;
    }

    static Connection verbinding() throws SQLException {
        return DriverManager.getConnection("jdbc:nep:veertien");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println("Dag " + naam); // EXPECT
        out.println("Gegeven: " + (naam != null)); // SAFE
        String[] steden = req.getParameterValues("stad");
        if (steden != null && steden.length > 0) {
            out.print(steden[0]); // EXPECT
            out.print(steden.length); // SAFE
        }
        Map<String, String[]> alles = req.getParameterMap();
        for (Map.Entry<String, String[]> e : alles.entrySet()) {
            out.write(e.getKey()); // EXPECT
            out.write(String.valueOf(e.getValue().length)); // SAFE
            for (String v : e.getValue()) {
                out.append(v); // EXPECT
                out.append(v.isEmpty() ? "leeg" : "vol"); // SAFE
            }
        }
        Enumeration<String> namen = req.getParameterNames();
        int n = 0;
        while (namen.hasMoreElements()) {
            String volgende = namen.nextElement();
            n++;
            out.printf("%d: %s%n", n, volgende); // EXPECT
            out.printf("%d: %d%n", n, volgende.length()); // SAFE
        }
        for (String kop : Collections.list(req.getHeaders("X-Spoor"))) {
            out.format("[%s]", kop); // EXPECT
            out.format("[%b]", kop.startsWith("a")); // SAFE
        }
        String agent = req.getHeader("User-Agent");
        resp.getWriter().println(agent); // EXPECT
        resp.getWriter().println(Masker.over(agent)); // SAFE
        String vraagtekst = req.getQueryString();
        if (vraagtekst != null) {
            out.print(vraagtekst.substring(vraagtekst.indexOf('=') + 1)); // EXPECT
            out.print(vraagtekst.indexOf('=') + 1); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        BufferedReader lezer = req.getReader();
        String regel;
        int regels = 0;
        while ((regel = lezer.readLine()) != null) {
            regels++;
            out.println(regel.trim()); // EXPECT
            out.println("regel " + regels); // SAFE
        }
        Cookie[] koeken = req.getCookies();
        if (koeken != null) {
            for (Cookie koek : koeken) {
                out.println(koek.getName()); // EXPECT
                out.println(koek.getValue()); // EXPECT
                Cookie kopie = new Cookie("kopie", "vast");
                out.println(kopie.getValue()); // SAFE
            }
        }
        String id = vraag(req, "sleutel");
        try (Connection c = verbinding(); Statement st = c.createStatement()) {
            st.executeQuery("select * from lid where id = '" + id + "'"); // EXPECT
            st.executeQuery("select * from lid where id = " + id.length()); // SAFE
            st.executeUpdate("delete from lid where code = '" + Masker.over(id) + "'"); // SAFE
            st.execute("update lid set x = 1 where naam = '" + id.toUpperCase() + "'"); // EXPECT
            try (PreparedStatement ps = c.prepareStatement("select naam from lid where id = ?")) { // SAFE
                ps.setString(1, id);
            }
            try (PreparedStatement ps = c.prepareStatement("select naam from lid order by " + id)) { // EXPECT
                ps.setInt(1, 4);
            }
        } catch (SQLException e) {
            out.println("storing " + e.getErrorCode()); // SAFE
        }
    }
}
