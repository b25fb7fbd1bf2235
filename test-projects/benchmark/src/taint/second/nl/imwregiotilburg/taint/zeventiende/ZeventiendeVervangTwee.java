package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ZeventiendeVervangTwee extends HttpServlet {

    private static String stand = "begin";
    private static String laatste = "geen";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("stand");
        synchronized (ZeventiendeVervangTwee.class) {
            stand = p;
            out.println(stand); // EXPECT
            stand = "schoon";
            out.println(stand); // SAFE
            laatste = p;
        }
        List<String> l = new ArrayList<>(List.of(p, p));
        l.set(0, "nul");
        out.println(l.get(0)); // SAFE
        out.println(l.get(1)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        synchronized (ZeventiendeVervangTwee.class) {
            out.println(stand); // SAFE
            out.println(laatste); // EXPECT
        }
        Map<String, String> m = new HashMap<>();
        m.put("k", req.getParameter("stand"));
        Map<String, String> zelfde = m;
        String oud = zelfde.put("k", "nieuw");
        out.println(m.get("k")); // SAFE
        out.println(oud); // EXPECT
    }
}
