package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;

public class Lambda03InVeld extends HttpServlet {
    static class Knop {
        private final String tekst;
        Supplier<String> bijKlik = () -> "niets";
        Function<String, String> filter = Function.identity();
        Knop(String t) { tekst = t; }
        String klik() { return bijKlik.get(); }
        String label() { return filter.apply(tekst); }
    }

    private static final Function<String, String> NETJES = s -> s.trim().toLowerCase();
    private static final Function<String, String> GEHEIM = s -> "#".repeat(s.length());

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Knop a = new Knop("ok");
        Knop b = new Knop("annuleer");
        a.bijKlik = () -> "geklikt door " + w;
        uit.println(a.klik()); // EXPECT
        uit.println(b.klik()); // SAFE
        uit.println(a.label()); // SAFE
        b.filter = s -> s + w;
        uit.println(b.label()); // EXPECT
        uit.println(NETJES.apply(w)); // EXPECT
        uit.println(GEHEIM.apply(w)); // SAFE
        Knop c = new Knop(w);
        uit.println(c.label()); // EXPECT
        c.filter = GEHEIM;
        uit.println(c.label()); // SAFE
    }
}
