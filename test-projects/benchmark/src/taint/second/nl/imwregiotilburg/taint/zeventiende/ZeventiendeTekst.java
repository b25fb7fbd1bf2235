package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeTekst extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter w = resp.getWriter();
        String vraag = req.getQueryString();
        String staart = vraag.substring(vraag.indexOf('=') + 1);
        w.println(staart); // EXPECT
        String[] delen = vraag.split("&");
        w.println(delen[0]); // EXPECT
        String vast = "kleur=rood";
        w.println(vast.split("=")[1]); // SAFE
        w.print(vraag.charAt(0)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String a = req.getParameter("a");
        String b = "b";
        String wissel = a;
        a = b;
        b = wissel;
        out.println(a); // SAFE
        out.println(b); // EXPECT
        String c = a;
        c += b;
        out.println(c); // EXPECT
        String d = "";
        d += a;
        out.println(d); // SAFE
        String of = b != null ? b : "geen";
        out.println(of); // EXPECT
        out.println(b != null ? "wel" : a); // SAFE
    }
}
