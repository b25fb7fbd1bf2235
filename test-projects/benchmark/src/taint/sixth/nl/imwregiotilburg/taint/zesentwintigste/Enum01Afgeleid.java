package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Enum01Afgeleid extends HttpServlet {
    enum Kleur {
        ROOD("r"), BLAUW("b"), ONBEKEND("?");
        private final String code;
        Kleur(String c) { code = c; }
        static Kleur van(String s) {
            for (Kleur k : values()) {
                if (k.code.equals(s)) {
                    return k;
                }
            }
            return ONBEKEND;
        }
        String label() { return name().toLowerCase() + "/" + code; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("kleur");
        Kleur k = Kleur.van(w);
        uit.println(k); // SAFE
        uit.println(k.label()); // SAFE
        uit.println(k == Kleur.ONBEKEND ? "onbekend: " + w : k.name()); // EXPECT
        try {
            Kleur j = Kleur.valueOf(w);
        } catch (IllegalArgumentException e) {
            uit.println("geen kleur"); // SAFE
            uit.println(w); // EXPECT
        }
    }
}
