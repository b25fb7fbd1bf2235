package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Enumeration;
import java.util.Map;

public class ZeventiendeLus extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Enumeration<String> namen = req.getParameterNames();
        while (namen.hasMoreElements()) {
            String naam = namen.nextElement();
            out.println(naam); // EXPECT
        }
        int teller = 0;
        for (String waarde : req.getParameterValues("w")) {
            teller++;
            out.println(waarde); // EXPECT
        }
        out.println(teller); // SAFE
        for (Map.Entry<String, String[]> e : req.getParameterMap().entrySet()) {
            out.println(e.getValue()[0]); // EXPECT
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Enumeration<String> kop = req.getHeaders("Accept");
        String laatste = "geen";
        while (kop.hasMoreElements()) {
            laatste = kop.nextElement();
        }
        out.println(laatste); // EXPECT
        String ander = "geen";
        for (String s : new String[] {"html", "json"}) {
            ander = s;
        }
        out.println(ander); // SAFE
        String vorige = "begin";
        for (int i = 0; i < 3; i++) {
            out.println(vorige); // EXPECT
            vorige = req.getHeader("X-Deel");
        }
        for (int i = 0; i < 3; i++) {
            String ronde = "ronde";
            out.println(ronde); // SAFE
            ronde = req.getHeader("X-Deel");
            out.println(ronde); // EXPECT
        }
        String a = "a";
        String b = "b";
        int n = req.getHeader("X-Aantal").length();
        while (n-- > 0) {
            a = b;
            b = req.getHeader("X-Deel");
        }
        out.println(a); // EXPECT
    }
}
