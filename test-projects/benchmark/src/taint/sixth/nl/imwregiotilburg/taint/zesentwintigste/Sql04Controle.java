package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

public class Sql04Controle extends HttpServlet {
    private static final Map<String, String> KOLOM = Map.of("a", "naam", "b", "plaats");

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String sorteer = String.valueOf(req.getParameter("modus"));
        String filter = req.getParameter("naam");
        try (Connection c = DriverManager.getConnection("jdbc:zes:db"); Statement s = c.createStatement()) {
            s.executeQuery("SELECT * FROM klant ORDER BY " + KOLOM.getOrDefault(sorteer, "id")); // SAFE
            s.executeQuery("SELECT * FROM klant ORDER BY " + KOLOM.getOrDefault(filter, filter)); // EXPECT
            s.executeUpdate("INSERT INTO log VALUES ('" + Masker.over(filter) + "')"); // SAFE
            s.executeUpdate("INSERT INTO log VALUES ('" + filter.replace("'", "") + "')"); // EXPECT
            int limiet = filter.matches("\\d+") ? Integer.parseInt(filter) : 10;
            s.executeQuery("SELECT * FROM klant LIMIT " + limiet); // SAFE
        } catch (SQLException e) {
            throw new ServletException("databank");
        }
    }
}
