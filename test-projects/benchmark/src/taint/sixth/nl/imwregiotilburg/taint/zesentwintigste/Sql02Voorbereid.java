package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class Sql02Voorbereid extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String naam = req.getParameter("naam");
        try (Connection c = DriverManager.getConnection("jdbc:zes:db")) {
            PreparedStatement p = c.prepareStatement("SELECT * FROM klant WHERE naam = ?"); // SAFE
            p.setString(1, naam);
            p.executeQuery();
            PreparedStatement q = c.prepareStatement("SELECT * FROM klant WHERE naam = '" + naam + "'"); // EXPECT
            q.executeQuery();
            String tabel = "klant";
            PreparedStatement r = c.prepareStatement("SELECT count(*) FROM " + tabel); // SAFE
            r.executeQuery();
            tabel = req.getHeader("X-Tabel");
            PreparedStatement t = c.prepareStatement("SELECT count(*) FROM " + tabel); // EXPECT
            t.executeQuery();
        } catch (SQLException e) {
            throw new ServletException("databank");
        }
    }
}
