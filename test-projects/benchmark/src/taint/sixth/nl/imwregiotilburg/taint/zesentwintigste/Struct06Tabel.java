package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

public class Struct06Tabel extends HttpServlet {
    static class Rekord {
        private final Map<String, String> kolommen = new HashMap<>();
        Rekord zet(String k, String w) { kolommen.put(k, w); return this; }
        String haal(String k) { return kolommen.get(k); }
    }

    static class Tabel {
        private final Map<Integer, Rekord> rijen = new HashMap<>();
        private int teller;
        int voeg(Rekord r) { rijen.put(++teller, r); return teller; }
        Rekord rij(int id) { return rijen.get(id); }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Tabel t = new Tabel();
        int id1 = t.voeg(new Rekord().zet("naam", req.getParameter("naam")).zet("rol", "lid"));
        Tabel t2 = new Tabel();
        int id2 = t2.voeg(new Rekord().zet("naam", "beheerder").zet("rol", "baas"));
        uit.println(t.rij(id1).haal("naam")); // EXPECT
        uit.println(t.rij(id1).haal("rol")); // SAFE
        uit.println(t2.rij(id2).haal("naam")); // SAFE
        uit.println(id1 + id2); // SAFE
        t2.rij(id2).zet("rol", t.rij(id1).haal("naam"));
        uit.println(t2.rij(id2).haal("rol")); // EXPECT
        uit.println(t2.rij(id2).haal("naam")); // SAFE
        uit.println(t.rij(1).kolommen); // EXPECT
    }
}
