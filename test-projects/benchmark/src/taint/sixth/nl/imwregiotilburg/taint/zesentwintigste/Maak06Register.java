package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

public class Maak06Register extends HttpServlet {
    static class Register {
        private final Map<String, Supplier<String>> makers = new HashMap<>();
        void meld(String k, Supplier<String> s) { makers.put(k, s); }
        String maak(String k) { return makers.get(k).get(); }
    }

    static class Sjabloon {
        String kop = "kop";
        String voet = "voet";
        Sjabloon kopie() {
            Sjabloon s = new Sjabloon();
            s.kop = kop;
            s.voet = voet;
            return s;
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Register r = new Register();
        r.meld("naam", () -> "naam " + w);
        r.meld("vast", () -> "vaste tekst");
        uit.println(r.maak("naam")); // EXPECT
        uit.println(r.maak("vast")); // SAFE
        Function<String, StringBuilder> nieuw = StringBuilder::new;
        uit.println(nieuw.apply(w)); // EXPECT
        Sjabloon s = new Sjabloon();
        Sjabloon voor = s.kopie();
        s.kop = w;
        Sjabloon na = s.kopie();
        uit.println(voor.kop); // SAFE
        uit.println(na.kop); // EXPECT
        uit.println(na.voet); // SAFE
    }
}
