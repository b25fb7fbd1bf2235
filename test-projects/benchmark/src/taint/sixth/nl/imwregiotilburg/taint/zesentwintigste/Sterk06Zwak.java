package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class Sterk06Zwak extends HttpServlet {
    static class Bak {
        String s = "leeg";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        boolean eerste = req.getParameter("modus") != null;
        Bak a = new Bak();
        Bak b = new Bak();
        a.s = w;
        b.s = w;
        Bak gekozen = eerste ? a : b;
        gekozen.s = "gewist";
        uit.println(gekozen.s); // SAFE
        uit.println(a.s); // EXPECT
        uit.println(b.s); // EXPECT
        a.s = "gewist";
        b.s = "gewist";
        uit.println(a.s + b.s); // SAFE
        List<Bak> l = new ArrayList<>(List.of(a, b));
        l.get(eerste ? 0 : 1).s = w;
        uit.println(a.s); // EXPECT
        for (Bak x : l) {
            x.s = "allemaal gewist";
        }
        uit.println(l.get(1).s); // SAFE
        String[] r = {"a", "b"};
        r[eerste ? 0 : 1] = w;
        uit.println(r[1]); // EXPECT
        r[0] = "0";
        r[1] = "1";
        uit.println(String.join("", r)); // SAFE
    }
}
