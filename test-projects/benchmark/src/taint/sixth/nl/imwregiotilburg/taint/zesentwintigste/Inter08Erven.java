package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Inter08Erven extends HttpServlet {
    static class Basis {
        protected String tekst;
        Basis(String t) { tekst = t; }
        String toon() { return tekst; }
        String kop() { return "Basis"; }
    }

    static class Kind extends Basis {
        private final String extra;
        Kind(String t, String e) { super(t); extra = e; }
        @Override String toon() { return super.toon() + "+" + extra; }
        @Override String kop() { return "Kind van " + super.kop(); }
    }

    static class Stil extends Basis {
        Stil(String t) { super(t); }
        @Override String toon() { return "stil"; }
        String luid() { return super.toon(); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Basis k = new Kind("vast", w);
        uit.println(k.toon()); // EXPECT
        uit.println(k.tekst); // SAFE
        uit.println(k.kop()); // SAFE
        Stil s = new Stil(w);
        uit.println(s.toon()); // SAFE
        uit.println(s.luid()); // EXPECT
        Basis b = s;
        uit.println(b.toon()); // SAFE
        uit.println(b.tekst); // EXPECT
        Basis schoon = new Kind("een", "twee");
        uit.println(schoon.toon()); // SAFE
    }
}
