package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeKoek extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Cookie[] koeken = req.getCookies();
        for (Cookie k : koeken) {
            out.println(k.getValue()); // EXPECT
            out.println(k.getName()); // EXPECT
            out.println(k.getMaxAge()); // SAFE
        }
        Cookie eigen = new Cookie("smaak", "vanille");
        out.println(eigen.getValue()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Cookie nieuw = new Cookie("smaak", req.getParameter("smaak"));
        out.println(nieuw.getValue()); // EXPECT
        Cookie kloon = (Cookie) nieuw.clone();
        nieuw.setValue("vast");
        out.println(nieuw.getValue()); // SAFE
        out.println(kloon.getValue()); // EXPECT
        out.println(zoek(req, "taal")); // EXPECT
        out.println(heeft(req, "taal")); // SAFE
        resp.addCookie(nieuw);
    }

    private String zoek(HttpServletRequest req, String naam) {
        for (Cookie k : req.getCookies()) {
            if (k.getName().equals(naam)) {
                return k.getValue();
            }
        }
        return "nl";
    }

    private boolean heeft(HttpServletRequest req, String naam) {
        return !"nl".equals(zoek(req, naam));
    }
}
