package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.Function;

public class VijftiendeTabel extends HttpServlet {

    enum Kolom {
        NAAM("Naam", r -> r.naam), PLAATS("Plaats", r -> r.plaats), BEDRAG("Bedrag", r -> String.valueOf(r.bedrag));

        final String kop;
        final Function<Rij, String> cel;

        Kolom(String kop, Function<Rij, String> cel) {
            this.kop = kop;
            this.cel = cel;
        }

        static Kolom zoek(String s) {
            for (Kolom k : values()) {
                if (k.name().equalsIgnoreCase(s)) {
                    return k;
                }
            }
            return NAAM;
        }
    }

    static final class Rij {
        final String naam;
        final String plaats;
        final int bedrag;

        Rij(String naam, String plaats, int bedrag) {
            this.naam = naam;
            this.plaats = plaats;
            this.bedrag = bedrag;
        }
    }

    static final class Bladzijde<T> {
        final List<T> deel;
        final int nummer;
        final int totaal;
        final String sorteer;

        Bladzijde(List<T> alles, int nummer, int grootte, String sorteer) {
            this.totaal = (alles.size() + grootte - 1) / grootte;
            this.nummer = Math.max(1, Math.min(nummer, totaal));
            int van = (this.nummer - 1) * grootte;
            this.deel = alles.subList(van, Math.min(alles.size(), van + grootte));
            this.sorteer = sorteer;
        }

        String volgende() {
            return nummer < totaal ? "?blad=" + (nummer + 1) + "&sorteer=" + sorteer : "#";
        }

        String stand() {
            return nummer + " van " + totaal;
        }
    }

    private static List<Rij> vaste() {
        List<Rij> l = new ArrayList<>();
        l.add(new Rij("Jansen", "Tilburg", 12));
        l.add(new Rij("Aerts", "Goirle", 7));
        l.add(new Rij("Smulders", "Oisterwijk", 31));
        return l;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String sorteer = tekst(req, "sorteer", "naam");
        Kolom kolom = Kolom.zoek(sorteer);
        List<Rij> rijen = vaste();
        rijen.sort(Comparator.comparing(kolom.cel));
        uit.println("Gesorteerd op " + kolom.kop); // SAFE
        uit.println("Gesorteerd op " + sorteer); // EXPECT
        Bladzijde<Rij> blad = new Bladzijde<>(rijen, getal(req, "blad", 1), 2, sorteer);
        uit.println(blad.volgende()); // EXPECT
        for (Rij r : blad.deel) {
            uit.println(r.naam + ";" + kolom.cel.apply(r)); // SAFE
        }
        Bladzijde<Rij> net = new Bladzijde<>(rijen, getal(req, "blad", 1), 2, kolom.name().toLowerCase(Locale.ROOT));
        uit.println(net.volgende()); // SAFE
        try {
            Kolom streng = Kolom.valueOf(sorteer);
            uit.println(streng.name()); // SAFE
        } catch (IllegalArgumentException e) {
            uit.println(e.getMessage()); // EXPECT
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        List<Rij> rijen = vaste();
        rijen.add(new Rij(tekst(req, "naam"), "Breda", getal(req, "bedrag", 0)));
        uit.println(rijen.get(3).naam); // EXPECT
        uit.println(rijen.get(2).naam); // SAFE
        uit.println(rijen.get(3).plaats); // SAFE
        rijen.sort(Comparator.comparing(r -> r.naam));
        uit.println(rijen.get(0).naam); // EXPECT
        for (Rij r : rijen) {
            uit.println(Kolom.NAAM.cel.apply(r)); // EXPECT
            uit.println(Kolom.PLAATS.cel.apply(r)); // SAFE
        }
        int som = rijen.stream().mapToInt(r -> r.bedrag).sum();
        uit.printf("totaal %d over %d rijen", som, rijen.size()); // SAFE
        String[] koppen = new String[Kolom.values().length];
        for (Kolom k : Kolom.values()) {
            koppen[k.ordinal()] = k.kop;
        }
        uit.println(String.join("|", koppen)); // SAFE
        String[] voet = koppen.clone();
        voet[1] = tekst(req, "voet");
        uit.println(String.join("|", voet)); // EXPECT
        uit.println(String.join("|", koppen)); // SAFE
        Kolom gekozen = Kolom.zoek(req.getParameter("kolom"));
        uit.println(gekozen.cel.apply(rijen.get(0))); // EXPECT
        Map<String, List<Rij>> perPlaats = new TreeMap<>();
        for (Rij r : rijen) {
            perPlaats.computeIfAbsent(r.plaats, x -> new ArrayList<>()).add(r);
        }
        uit.println(perPlaats.get("Breda").get(0).naam); // EXPECT
        uit.println(perPlaats.get("Tilburg").get(0).naam); // SAFE
        Map<String, Integer> perNaam = new HashMap<>();
        rijen.forEach(r -> perNaam.merge(r.naam, r.bedrag, Integer::sum));
        uit.println(perNaam.values()); // SAFE
        uit.println(perNaam.keySet()); // EXPECT
        uit.println(perNaam); // EXPECT
        String breed = rijen.stream().map(r -> r.naam).max(Comparator.comparingInt(String::length)).orElse("");
        uit.println(breed); // EXPECT
    }
}
