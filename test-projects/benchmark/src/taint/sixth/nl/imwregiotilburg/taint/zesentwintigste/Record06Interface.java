package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

public class Record06Interface extends HttpServlet {
    interface Toonbaar {
        String ruw();
        default String toon() { return "<" + ruw() + ">"; }
        default String titel() { return "titel"; }
    }

    record Regel(String ruw) implements Toonbaar { }

    record Geheim(String echt) implements Toonbaar {
        @Override public String ruw() { return "***"; }
        @Override public String toString() { return "Geheim[" + echt.length() + "]"; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("bsn"));
        Toonbaar r = new Regel(w);
        Toonbaar g = new Geheim(w);
        uit.println(r.toon()); // EXPECT
        uit.println(g.toon()); // SAFE
        uit.println(g); // SAFE
        uit.println(r.titel()); // SAFE
        uit.println(((Geheim) g).echt()); // EXPECT
        for (Toonbaar t : List.of(g, r)) {
            uit.println(t.toon()); // EXPECT
        }
        for (Toonbaar t : List.of(g, new Regel("vast"))) {
            uit.println(t.toon()); // SAFE
        }
    }
}
