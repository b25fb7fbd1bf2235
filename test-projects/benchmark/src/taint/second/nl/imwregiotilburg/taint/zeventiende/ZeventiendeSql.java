package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class ZeventiendeSql extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("id");
        try (Connection c = DriverManager.getConnection("jdbc:zeventien:mem"); Statement s = c.createStatement()) {
            s.executeQuery("select naam from klant where id = '" + p + "'"); // EXPECT
            s.executeQuery("select naam from klant"); // SAFE
            s.executeUpdate("delete from klant where naam = '" + p.replace("'", "''") + "'"); // EXPECT
            String orde = "af".equals(req.getParameter("orde")) ? "desc" : "asc";
            s.execute("select naam from klant order by naam " + orde); // SAFE
        } catch (SQLException e) {
            throw new ServletException("databank");
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("id");
        try (Connection c = DriverManager.getConnection("jdbc:zeventien:mem")) {
            PreparedStatement een = c.prepareStatement("select naam from klant where id = ?"); // SAFE
            een.setString(1, p);
            een.executeQuery(); // SAFE
            c.prepareStatement("select " + p + " from klant"); // EXPECT
        } catch (SQLException e) {
            throw new ServletException("databank");
        }
    }
}
