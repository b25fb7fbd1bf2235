package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Kopie04Record extends HttpServlet {
    record Boeking(String gast, String kamer, int nachten) {
        Boeking metGast(String g) { return new Boeking(g, kamer, nachten); }
        Boeking metKamer(String k) { return new Boeking(gast, k, nachten); }
        static Boeking leeg() { return new Boeking("-", "-", 0); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Boeking a = Boeking.leeg().metGast(w).metKamer("12");
        uit.println(a.gast()); // EXPECT
        uit.println(a.kamer()); // SAFE
        Boeking b = a.metGast("anoniem");
        uit.println(b); // SAFE
        uit.println(a); // EXPECT
        a.metKamer(w);
        uit.println(a.kamer()); // SAFE
        uit.println(b.metKamer(w).kamer()); // EXPECT
        uit.println(b.metKamer(w).gast()); // SAFE
        uit.println(new Boeking("g", "k", w.length()).nachten()); // SAFE
    }
}
