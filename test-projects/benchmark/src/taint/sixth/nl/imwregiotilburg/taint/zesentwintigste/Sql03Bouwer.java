package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Sql03Bouwer extends HttpServlet {
    static class Vraag {
        private final StringBuilder sql = new StringBuilder("SELECT * FROM ");
        private final List<Object> waarden = new ArrayList<>();
        Vraag(String tabel) { sql.append(tabel); }
        Vraag waar(String kolom, Object w) {
            sql.append(" WHERE ").append(kolom).append(" = ?");
            waarden.add(w);
            return this;
        }
        Vraag ruw(String deel) { sql.append(' ').append(deel); return this; }
        String sql() { return sql.toString(); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String[] ids = req.getParameterValues("id");
        PrintWriter uit = resp.getWriter();
        Vraag a = new Vraag("klant").waar("naam", ids[0]);
        Vraag b = new Vraag("klant").ruw("ORDER BY " + ids[0]);
        String vragen = String.join(",", Collections.nCopies(ids.length, "?"));
        try (Connection c = DriverManager.getConnection("jdbc:zes:db"); Statement s = c.createStatement()) {
            c.prepareStatement(a.sql()); // SAFE
            c.prepareStatement(b.sql()); // EXPECT
            c.prepareStatement("SELECT * FROM klant WHERE id IN (" + vragen + ")"); // SAFE
            s.executeQuery("SELECT * FROM klant WHERE id IN (" + String.join(",", ids) + ")"); // EXPECT
        } catch (SQLException e) {
            throw new ServletException("databank");
        }
        uit.println(a.waarden); // EXPECT
        uit.println(a.waarden.size()); // SAFE
    }
}
