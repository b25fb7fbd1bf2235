package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/ternairketen")
public class TernairKeten extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        String q = req.getParameter("q");
        PrintWriter out = resp.getWriter();
        String a = p == null ? "nul" : p.isEmpty() ? "leeg" : p.length() > 9 ? "lang" : "kort";
        String b = p == null ? "nul" : p.isEmpty() ? "leeg" : p.length() > 9 ? p : "kort";
        out.println(a); // SAFE
        out.println(b); // EXPECT
        out.println((p == null ? q == null ? "beide" : q : "p").toString()); // EXPECT
        out.println((p == q ? "zelfde" : "anders").toUpperCase()); // SAFE
        Object o = true ? (Object) 1 : p;
        out.println(o); // SAFE
        String c;
        String d = (c = p) == null ? "d" : "e";
        out.println(d); // SAFE
        out.println(c); // EXPECT
        out.println(new String[] {"x", p}[p == null ? 0 : 1]); // EXPECT
    }
}
