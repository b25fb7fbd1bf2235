package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

public class EenentwintigsteZuiveraars extends HttpServlet {
    private static String dubbel(String s) {
        return Masker.over(s) + Masker.over(s);
    }

    private static String soms(String s, boolean doen) {
        return doen ? Masker.over(s) : s;
    }

    private static String vergeten(String s) {
        Masker.over(s);
        return s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("ruw");
        if (p == null) {
            return;
        }
        zuiver1(p, w);
        zuiver2(p, w);
        zuiver3(p, w);
        zuiver4(p, w);
        zuiver5(p, w);
        zuiver6(p, w);
        zuiver7(p, w);
        zuiver8(p, w);
        zuiver9(p, w);
        zuiver10(p, w);
        zuiver11(p, w);
        try (Connection c = DriverManager.getConnection("jdbc:eenentwintigste:geheugen")) {
            zuiver12(p, c);
        } catch (SQLException e) {
            w.println(e.getErrorCode()); // SAFE
        }
    }

    private void zuiver1(String p, PrintWriter w) {
        String schoon = Masker.over(p);
        w.println(schoon); // SAFE
        w.println(schoon + p); // EXPECT
    }

    private void zuiver2(String p, PrintWriter w) {
        w.println(dubbel(p)); // SAFE
        w.println(vergeten(p)); // EXPECT
    }

    private void zuiver3(String p, PrintWriter w) {
        w.println(soms(p, true)); // SAFE
        w.println(soms(p, false)); // EXPECT
    }

    private void zuiver4(String p, PrintWriter w) {
        w.println(p.replace("<", "&lt;")); // EXPECT
        w.println(Masker.over(p).replace("*", "&#42;")); // SAFE
    }

    private void zuiver5(String p, PrintWriter w) {
        String b64 = Base64.getEncoder().encodeToString(p.getBytes(StandardCharsets.UTF_8));
        w.println(b64); // EXPECT
        w.println(b64.length()); // SAFE
    }

    private void zuiver6(String p, PrintWriter w) {
        w.println(URLEncoder.encode(p, StandardCharsets.UTF_8)); // EXPECT
        w.println(p.toUpperCase(Locale.ROOT)); // EXPECT
        w.println(p.toUpperCase(Locale.ROOT).equals("AAN")); // SAFE
    }

    private void zuiver7(String p, PrintWriter w) {
        List<String> l = new ArrayList<>(List.of(p, p));
        l.set(0, Masker.over(l.get(0)));
        w.println(l.get(1)); // EXPECT
        l.replaceAll(Masker::over);
        w.println(l.get(1)); // SAFE
    }

    private void zuiver8(String p, PrintWriter w) {
        UnaryOperator<String> f = Masker::over;
        UnaryOperator<String> g = String::trim;
        w.println(g.andThen(f).apply(p)); // SAFE
        w.println(g.apply(p)); // EXPECT
    }

    private void zuiver9(String p, PrintWriter w) {
        String s = p;
        if (s.contains("<")) {
            s = Masker.over(s);
        }
        w.println(s); // EXPECT
        w.println(s.contains("<") ? "open" : "dicht"); // SAFE
    }

    private void zuiver10(String p, PrintWriter w) {
        String[] delen = p.split(",");
        for (int i = 0; i < delen.length; i++) {
            w.print(delen[i]); // EXPECT
            delen[i] = Masker.over(delen[i]);
            w.print(delen[i]); // SAFE
        }
    }

    private void zuiver11(String p, PrintWriter w) {
        try {
            w.println(UUID.fromString("00000000-0000-0000-0000-000000000021")); // SAFE
            w.println(p.substring(0, Math.min(4, p.length()))); // EXPECT
        } finally {
            w.println(Masker.over(p.strip())); // SAFE
        }
    }

    private void zuiver12(String p, Connection c) throws SQLException {
        Statement st = c.createStatement();
        st.executeQuery("select * from t where a = '" + Masker.over(p) + "'"); // SAFE
        st.executeQuery("select * from t where a = '" + p.replace("'", "''") + "'"); // EXPECT
        st.execute("select * from t where a = " + p.length()); // SAFE
    }
}
