package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

public class ZeventiendeKaart extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("waarde");
        Map<String, String> kaart = new HashMap<>();
        kaart.put("a", p);
        kaart.put("b", "vast");
        out.println(kaart.get("a")); // EXPECT
        out.println(kaart.get("b")); // SAFE
        kaart.put("a", "over");
        out.println(kaart.get("a")); // SAFE
        out.println(kaart.get(p)); // SAFE
        out.println(kaart.getOrDefault(p, p)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("waarde");
        Map<String, String> op = new HashMap<>();
        op.put(p, "waarde");
        for (String k : op.keySet()) {
            out.println(k); // EXPECT
        }
        for (String v : op.values()) {
            out.println(v); // SAFE
        }
        Map<String, String> m = new HashMap<>();
        m.put("k", "v");
        out.println(m.computeIfAbsent("k", k -> p)); // SAFE
        out.println(m.computeIfAbsent("n", k -> p)); // EXPECT
        m.putIfAbsent("k", p);
        out.println(m.get("k")); // SAFE
        m.merge("k", p, String::concat);
        out.println(m.get("k")); // EXPECT
        out.println(m.remove("n")); // EXPECT
    }
}
