package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Properties;

public class IO05Eigenschappen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("naam"));
        Properties p = new Properties();
        p.setProperty("naam", w);
        p.setProperty("land", "NL");
        uit.println(p.getProperty("naam")); // EXPECT
        uit.println(p.getProperty("land")); // SAFE
        uit.println(p.stringPropertyNames()); // SAFE
        Properties q = new Properties(p);
        uit.println(q.getProperty("naam")); // EXPECT
        uit.println(q.getProperty("taal", "nl")); // SAFE
        StringWriter sw = new StringWriter();
        p.store(sw, null);
        Properties r = new Properties();
        r.load(new StringReader(sw.toString()));
        uit.println(r.getProperty("naam")); // EXPECT
        Properties v = new Properties();
        v.load(new StringReader("kleur=rood\nmaat=xl"));
        uit.println(v.getProperty("maat")); // SAFE
        v.load(new StringReader("gast=" + w));
        uit.println(v.getProperty("gast")); // EXPECT
    }
}
