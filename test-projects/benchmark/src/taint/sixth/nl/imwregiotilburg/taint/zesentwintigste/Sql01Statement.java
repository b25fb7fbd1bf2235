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

public class Sql01Statement extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String naam = req.getParameter("naam");
        String volgorde = "a".equals(req.getParameter("modus")) ? "ASC" : "DESC";
        try (Connection c = DriverManager.getConnection("jdbc:zes:db"); Statement s = c.createStatement()) {
            s.executeQuery("SELECT * FROM klant WHERE naam = '" + naam + "'"); // EXPECT
            s.executeQuery("SELECT * FROM klant ORDER BY naam " + volgorde); // SAFE
            String sql = "DELETE FROM klant WHERE id = ";
            s.executeUpdate(sql + 12); // SAFE
            sql += naam;
            s.executeUpdate(sql); // EXPECT
            s.execute("UPDATE teller SET n = " + naam.length()); // SAFE
            s.execute(String.format("INSERT INTO log VALUES ('%s')", naam)); // EXPECT
        } catch (SQLException e) {
            throw new ServletException("databank");
        }
    }
}
