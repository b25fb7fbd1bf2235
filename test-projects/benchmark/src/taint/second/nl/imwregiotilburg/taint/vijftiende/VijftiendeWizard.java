package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.*;

public class VijftiendeWizard extends HttpServlet {

    enum Stap {
        PERSOON, ADRES, CONTROLE, KLAAR;

        Stap volgende() {
            return this == KLAAR ? KLAAR : values()[ordinal() + 1];
        }
    }

    static final class Gang implements Serializable {
        Stap stap = Stap.PERSOON;
        final Map<Stap, Map<String, String>> antwoorden = new EnumMap<>(Stap.class);
        final List<String> herinneringen = new ArrayList<>();
        transient String tussendoor;

        void antwoord(String vraag, String a) {
            antwoorden.computeIfAbsent(stap, s -> new LinkedHashMap<>()).put(vraag, a);
        }

        String van(Stap s, String vraag) {
            return antwoorden.getOrDefault(s, Map.of()).getOrDefault(vraag, "-");
        }

        String samenvatting() {
            StringBuilder b = new StringBuilder();
            antwoorden.forEach((s, m) -> m.forEach((k, v) -> b.append(s).append('.').append(k).append('=').append(v).append('\n')));
            return b.toString();
        }

        String voortgang() {
            return stap.ordinal() + 1 + " van " + Stap.values().length;
        }
    }

    private Gang gang(HttpServletRequest req) {
        HttpSession s = req.getSession(true);
        Object o = s.getAttribute("vijftiende.gang");
        if (o instanceof Gang g) {
            return g;
        }
        Gang g = new Gang();
        s.setAttribute("vijftiende.gang", g);
        return g;
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Gang g = gang(req);
        switch (g.stap) {
            case PERSOON -> {
                g.antwoord("naam", tekst(req, "naam"));
                g.antwoord("leeftijd", String.valueOf(getal(req, "leeftijd", 0)));
                g.herinneringen.add("naam ingevuld");
            }
            case ADRES -> {
                g.antwoord("straat", Masker.over(tekst(req, "straat")));
                g.antwoord("plaats", tekst(req, "plaats").toLowerCase(Locale.ROOT));
                g.tussendoor = tekst(req, "opmerking");
            }
            case CONTROLE -> g.antwoord("akkoord", req.getParameter("akkoord") == null ? "nee" : "ja");
            default -> req.getSession().setAttribute("vijftiende.slotwoord", tekst(req, "slotwoord"));
        }
        req.getSession().setAttribute("vijftiende.stap", g.stap.name());
        g.stap = g.stap.volgende();
        uit.println(g.voortgang()); // SAFE
        uit.println(g.samenvatting()); // EXPECT
        Gang proef = new Gang();
        proef.antwoord("naam", tekst(req, "naam"));
        proef.stap = Stap.ADRES;
        proef.antwoord("plaats", "Tilburg");
        uit.println(proef.van(Stap.PERSOON, "naam")); // EXPECT
        uit.println(proef.van(Stap.ADRES, "naam")); // SAFE
        uit.println(proef.antwoorden.get(Stap.ADRES)); // SAFE
        uit.println(proef.samenvatting()); // EXPECT
        proef.antwoorden.remove(Stap.PERSOON);
        uit.println(proef.samenvatting()); // SAFE
        proef.antwoord("plaats", tekst(req, "plaats"));
        uit.println(proef.samenvatting()); // EXPECT
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Gang g = gang(req);
        uit.println(g.van(Stap.PERSOON, "naam")); // EXPECT
        uit.println(g.van(Stap.PERSOON, "leeftijd")); // SAFE
        uit.println(g.van(Stap.ADRES, "straat")); // SAFE
        uit.println(g.van(Stap.ADRES, "plaats")); // EXPECT
        uit.println(g.van(Stap.CONTROLE, "akkoord")); // SAFE
        uit.println(g.antwoorden.get(Stap.PERSOON)); // EXPECT
        uit.println(g.herinneringen); // SAFE
        uit.println(g.tussendoor); // EXPECT
        uit.println(req.getSession().getAttribute("vijftiende.slotwoord")); // EXPECT
        uit.println(req.getSession().getAttribute("vijftiende.stap")); // SAFE
        for (Map<String, String> m : g.antwoorden.values()) {
            uit.println(m.values()); // EXPECT
        }
        g.antwoorden.forEach((s, m) -> uit.println(s + ": " + m.keySet())); // SAFE
        if (g.stap == Stap.PERSOON) {
            uit.println("Welkom, begin met uw naam"); // SAFE
        } else if (g.stap == Stap.ADRES) {
            uit.println("Waar woont u, " + g.van(Stap.PERSOON, "naam") + "?"); // EXPECT
        } else {
            uit.println("Klopt dit? " + g.samenvatting()); // EXPECT
        }
    }

    @Override
    protected void doDelete(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Gang oud = gang(req);
        Gang nieuw = new Gang();
        nieuw.stap = oud.stap;
        req.getSession().setAttribute("vijftiende.gang", nieuw);
        uit.println(nieuw.voortgang()); // SAFE
        uit.println("gewist: " + oud.samenvatting()); // EXPECT
    }
}
