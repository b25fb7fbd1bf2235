package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Binnen03Lokaal extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("adres");
        class Etiket {
            private final String kop;
            private String regel = "";
            Etiket(String k) { kop = k; }
            void schrijf(String r) { regel += r; }
            String heel() { return kop + "/" + regel; }
            String metBron() { return kop + w; }
        }
        Etiket e = new Etiket("E");
        Etiket f = new Etiket("F");
        e.schrijf(w);
        f.schrijf("vast");
        uit.println(e.heel()); // EXPECT
        uit.println(f.heel()); // SAFE
        uit.println(f.metBron()); // EXPECT
        record Duo(String a, String b) { }
        Duo d = new Duo(w, "b");
        uit.println(d.a()); // EXPECT
        uit.println(d.b()); // SAFE
        uit.println(new Duo("a", f.kop)); // SAFE
        interface Soort { String naam(); }
        Soort s = () -> "soort";
        uit.println(s.naam()); // SAFE
    }
}
