package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

public class Dood04Typen extends HttpServlet {
    private static String beschrijf(Object o) {
        if (o instanceof Integer i) {
            return "getal " + i;
        }
        if (o instanceof String s && s.length() > 1) {
            return "tekst " + s;
        }
        return "iets";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Object a = w;
        Object b = w.length();
        if (a instanceof String s) {
            uit.println(s); // EXPECT
        } else {
            uit.println("anders " + a); // SAFE
        }
        if (b instanceof String) {
            uit.println(w + b); // SAFE
        }
        uit.println(beschrijf(a)); // EXPECT
        uit.println(beschrijf(b)); // SAFE
        uit.println(beschrijf(List.of(w))); // SAFE
        Object[] bak = {b, a};
        for (Object o : bak) {
            if (o instanceof Number) {
                uit.println(o); // SAFE
            } else {
                uit.println(o); // EXPECT
            }
        }
    }
}
