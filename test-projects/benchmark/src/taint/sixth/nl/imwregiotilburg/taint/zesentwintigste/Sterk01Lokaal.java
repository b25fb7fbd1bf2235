package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Sterk01Lokaal extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String modus = req.getParameter("modus");
        String a = req.getParameter("naam");
        uit.println(a); // EXPECT
        a = "gewist";
        uit.println(a); // SAFE
        String b = "schoon";
        String c = req.getParameter("email");
        String hulp = b;
        b = c;
        c = hulp;
        uit.println(b); // EXPECT
        uit.println(c); // SAFE
        if (modus == null) {
            b = "een";
        } else {
            b = "twee";
        }
        uit.println(b); // SAFE
        String d = req.getParameter("adres");
        if (modus != null) {
            d = "drie";
        }
        uit.println(d); // EXPECT
        String e = "start";
        for (int i = 0; i < 3; i++) {
            uit.println(e); // EXPECT
            e = i == 0 ? d : e;
        }
        e = null;
        uit.println(e); // SAFE
    }
}
