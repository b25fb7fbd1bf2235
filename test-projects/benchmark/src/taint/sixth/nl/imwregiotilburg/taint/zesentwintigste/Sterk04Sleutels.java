package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

public class Sterk04Sleutels extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Map<String, String> m = new HashMap<>();
        m.put("k", w);
        m.put("k", "nieuw");
        uit.println(m.get("k")); // SAFE
        String oud = m.put("k", w);
        uit.println(oud); // SAFE
        uit.println(m.get("k")); // EXPECT
        uit.println(m.remove("k")); // EXPECT
        uit.println(m.get("k")); // SAFE
        m.putIfAbsent("k", "eerste");
        m.putIfAbsent("k", w);
        uit.println(m.get("k")); // SAFE
        m.compute("k", (k, v) -> v + w);
        uit.println(m.get("k")); // EXPECT
        m.replace("k", "vast");
        Properties p = new Properties();
        p.setProperty("naam", w);
        uit.println(p.getProperty("naam")); // EXPECT
        p.setProperty("naam", "anoniem");
        uit.println(p.getProperty("naam")); // SAFE
        uit.println(p.getProperty("stad", w)); // EXPECT
    }
}
