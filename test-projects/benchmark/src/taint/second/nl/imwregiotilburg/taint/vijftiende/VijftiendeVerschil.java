package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.BinaryOperator;

public class VijftiendeVerschil extends HttpServlet {

    record Persoon(String naam, String straat, int leeftijd) {
        Persoon metNaam(String n) {
            return new Persoon(n, straat, leeftijd);
        }

        Persoon metStraat(String s) {
            return new Persoon(naam, s, leeftijd);
        }

        Map<String, String> velden() {
            Map<String, String> m = new LinkedHashMap<>();
            m.put("naam", naam);
            m.put("straat", straat);
            m.put("leeftijd", String.valueOf(leeftijd));
            return m;
        }
    }

    record Wijziging(String veld, String oud, String nieuw) {
        Wijziging om() {
            return new Wijziging(veld, nieuw, oud);
        }
    }

    static List<Wijziging> verschil(Persoon a, Persoon b) {
        List<Wijziging> l = new ArrayList<>();
        Map<String, String> n = b.velden();
        a.velden().forEach((k, v) -> {
            if (!Objects.equals(v, n.get(k))) {
                l.add(new Wijziging(k, v, n.get(k)));
            }
        });
        return l;
    }

    static Map<String, String> voegSamen(Map<String, String> a, Map<String, String> b, BinaryOperator<String> keuze) {
        Map<String, String> m = new TreeMap<>(a);
        b.forEach((k, v) -> m.merge(k, v, keuze));
        return m;
    }

    static Persoon driewegs(Persoon basis, Persoon wij, Persoon zij) {
        String naam = basis.naam().equals(wij.naam()) ? zij.naam() : wij.naam();
        return new Persoon(naam, wij.straat(), Math.max(wij.leeftijd(), zij.leeftijd()));
    }

    static List<String> regels(List<String> oud, List<String> nieuw) {
        List<String> l = new ArrayList<>();
        oud.stream().filter(s -> !nieuw.contains(s)).forEach(s -> l.add("- " + s));
        nieuw.stream().filter(s -> !oud.contains(s)).forEach(s -> l.add("+ " + s));
        return l;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Persoon oud = new Persoon("Jansen", "Heuvel", 40);
        Persoon nieuw = oud.metNaam(tekst(req, "naam"));
        uit.println(oud); // SAFE
        uit.println(nieuw); // EXPECT
        for (Wijziging w : verschil(oud, nieuw)) {
            uit.println(w.oud()); // SAFE
            uit.println(w.nieuw()); // EXPECT
            uit.println(w.om().nieuw()); // SAFE
        }
        for (Wijziging w : verschil(nieuw, oud)) {
            uit.println(w.oud()); // EXPECT
            uit.println(w.nieuw()); // SAFE
        }
        uit.println(verschil(oud, oud.metStraat("Korvel"))); // SAFE
        uit.println(verschil(nieuw, nieuw.metStraat("Korvel"))); // SAFE
        uit.println(verschil(oud, nieuw.metStraat("Korvel"))); // EXPECT
        uit.println(nieuw.metNaam("Smulders")); // SAFE
        uit.println(nieuw.metStraat("Korvel").naam()); // EXPECT
        Persoon samen = driewegs(oud, oud.metStraat("Korvel"), nieuw);
        uit.println(samen.naam()); // EXPECT
        uit.println(samen.straat()); // SAFE
        uit.println(driewegs(oud, oud.metNaam("Pols"), nieuw)); // SAFE
        uit.println(driewegs(oud, nieuw, oud.metNaam("Pols"))); // EXPECT
        uit.println(driewegs(oud, oud, oud.metStraat(tekst(req, "straat"))).straat()); // SAFE
        uit.println(driewegs(oud, oud.metStraat(tekst(req, "straat")), oud)); // EXPECT
        uit.println(new HashSet<>(List.of(oud.naam(), nieuw.naam() + "!"))); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Map<String, String> basis = Map.of("kleur", "wit", "maat", "M");
        Map<String, String> wens = new HashMap<>();
        wens.put("kleur", tekst(req, "kleur"));
        uit.println(voegSamen(basis, wens, (a, b) -> b)); // EXPECT
        uit.println(voegSamen(basis, wens, (a, b) -> a)); // SAFE
        uit.println(voegSamen(wens, basis, (a, b) -> a)); // EXPECT
        uit.println(voegSamen(wens, basis, (a, b) -> b)); // SAFE
        wens.put("stof", tekst(req, "stof"));
        uit.println(voegSamen(basis, wens, (a, b) -> a)); // EXPECT
        uit.println(voegSamen(basis, wens, (a, b) -> a).get("kleur")); // SAFE
        uit.println(voegSamen(basis, wens, (a, b) -> a + "/" + b).get("kleur")); // EXPECT
        List<String> oud = List.of("een", "twee");
        List<String> nieuw = List.of("een", tekst(req, "regel"));
        uit.println(regels(oud, nieuw)); // EXPECT
        uit.println(regels(oud, nieuw).get(0)); // SAFE
        uit.println(regels(oud, nieuw).get(1)); // EXPECT
        uit.println(regels(oud, List.of("een"))); // SAFE
        Set<String> gelijk = new TreeSet<>(oud);
        gelijk.retainAll(nieuw);
        uit.println(gelijk); // SAFE
        Set<String> alles = new TreeSet<>(oud);
        alles.addAll(nieuw);
        uit.println(alles); // EXPECT
        alles.removeAll(oud);
        uit.println(alles); // EXPECT
        alles.clear();
        uit.println(alles); // SAFE
    }
}
