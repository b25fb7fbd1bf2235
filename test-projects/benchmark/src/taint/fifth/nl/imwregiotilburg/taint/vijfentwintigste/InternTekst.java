package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@WebServlet("/v25/interntekst")
public class InternTekst extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        String i = p.intern();
        PrintWriter out = resp.getWriter();
        out.println(i); // EXPECT
        out.println("vast".intern()); // SAFE
        out.println(i == p); // SAFE
        out.println(new String(p)); // EXPECT
        Map<String, String> poel = new ConcurrentHashMap<>();
        poel.putIfAbsent("eik", "eik");
        String oud = poel.putIfAbsent(p, p);
        out.println(oud == null ? p : oud); // EXPECT
        out.println(poel.putIfAbsent("eik", p)); // SAFE
        Long n = Long.valueOf(p.length());
        out.println(n.toString().intern()); // SAFE
        out.println(String.copyValueOf(p.toCharArray()).strip().repeat(2)); // EXPECT
    }
}
