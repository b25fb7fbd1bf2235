package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.util.Properties;

public class ZeventiendeEigenschap extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("eigen");
        Properties e = new Properties();
        e.setProperty("a", p);
        e.setProperty("b", "vast");
        out.println(e.getProperty("a")); // EXPECT
        out.println(e.getProperty("b")); // SAFE
        out.println(e.getProperty("c", p)); // EXPECT
        out.println(e.getProperty("b", p)); // SAFE
        Properties kind = new Properties(e);
        kind.setProperty("a", "eigen");
        out.println(kind.getProperty("a")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Properties e = new Properties();
        e.load(new StringReader("k=vast"));
        out.println(e.getProperty("k")); // SAFE
        e.load(new StringReader(req.getParameter("eigen")));
        out.println(e.getProperty("k")); // EXPECT
        Properties kind = new Properties(e);
        out.println(kind.getProperty("k")); // EXPECT
    }
}
