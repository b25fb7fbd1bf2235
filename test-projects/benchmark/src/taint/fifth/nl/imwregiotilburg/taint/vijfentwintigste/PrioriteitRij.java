package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.PriorityQueue;

@WebServlet("/v25/prioriteitrij")
public class PrioriteitRij extends HttpServlet {

    record Taak(int gewicht, String tekst) { }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse res) throws IOException {
        PriorityQueue<Taak> rij = new PriorityQueue<>(Comparator.comparingInt(Taak::gewicht));
        rij.add(new Taak(5, req.getParameter("taak")));
        rij.add(new Taak(1, "opstarten"));
        rij.add(new Taak(9, "afsluiten"));
        PrintWriter uit = res.getWriter();
        Taak a = rij.poll();
        Taak b = rij.poll();
        uit.println(a.tekst()); // SAFE
        uit.println(b.tekst()); // EXPECT
        uit.println(b.gewicht()); // SAFE
        uit.println(rij.peek()); // SAFE
        uit.println(a); // SAFE
        uit.println(b); // EXPECT
        rij.clear();
        rij.add(a);
        rij.add(new Taak(-1, b.tekst()));
        uit.println(rij.peek().tekst()); // EXPECT
        uit.println(rij.size() + rij.remove().tekst()); // EXPECT
    }
}
