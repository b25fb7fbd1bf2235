package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Record02Verzegeld extends HttpServlet {
    sealed interface Vorm permits Cirkel, Tekst, Groep { }
    record Cirkel(int straal) implements Vorm { }
    record Tekst(String inhoud, String kleur) implements Vorm { }
    record Groep(Vorm links, Vorm rechts) implements Vorm { }

    private static String teken(Vorm v) {
        if (v instanceof Cirkel c) {
            return "cirkel " + c.straal();
        } else if (v instanceof Tekst t) {
            return "tekst " + t.inhoud();
        } else if (v instanceof Groep g) {
            return teken(g.links()) + " en " + teken(g.rechts());
        }
        return "";
    }

    private static String kleur(Vorm v) {
        return v instanceof Tekst t ? t.kleur() : "zwart";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Vorm c = new Cirkel(w.length());
        Vorm t = new Tekst(w, "rood");
        Vorm g = new Groep(c, t);
        Vorm h = new Groep(c, new Tekst("vast", "blauw"));
        uit.println(teken(t)); // EXPECT
        uit.println(teken(c)); // SAFE
        uit.println(teken(g)); // EXPECT
        uit.println(teken(h)); // SAFE
        uit.println(kleur(t)); // SAFE
        uit.println(((Groep) g).rechts()); // EXPECT
        uit.println(((Groep) g).links()); // SAFE
    }
}
