package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Forms, baskets, comments and sign-in pages. */
final class DerdeFormulieren {

  private DerdeFormulieren() {}

  /** A contact form that repeats what was filled in, field by field. */
  static final class Contact extends Pagina {
    private static final List<String> VELDEN = List.of("naam", "plaats", "bericht");

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> waarden = new LinkedHashMap<>();
      List<String> fouten = new ArrayList<>();
      for (String veld : VELDEN) {
        String waarde = vraag.getParameter(veld);
        if (waarde == null || waarde.isBlank()) {
          fouten.add("Vul " + veld + " in");
        } else {
          waarden.put(veld, waarde.strip());
        }
      }
      for (String fout : fouten) {
        uit.println("<li>" + fout + "</li>"); // SAFE
      }
      for (Map.Entry<String, String> paar : waarden.entrySet()) {
        uit.print("<label>" + paar.getKey() + "</label>"); // SAFE
        uit.print("<input value='" + paar.getValue() + "'>"); // EXPECT
      }
      uit.println(waarden.size() + " van " + VELDEN.size()); // SAFE
    }
  }

  /** A basket whose lines know their article and their number. */
  static final class Mandje extends Pagina {
    private static final class Regel {
      final String artikel;
      final String opdruk;
      int aantal;

      Regel(String artikel, String opdruk) {
        this.artikel = artikel;
        this.opdruk = opdruk;
      }
    }

    private static final class Inhoud {
      private final List<Regel> regels = new ArrayList<>();

      void leg(Regel regel) {
        regel.aantal++;
        regels.add(regel);
      }

      Regel laatste() {
        return regels.get(regels.size() - 1);
      }

      int stuks() {
        int som = 0;
        for (Regel regel : regels) {
          som += regel.aantal;
        }
        return som;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Inhoud inhoud = new Inhoud();
      inhoud.leg(new Regel("mok", vraag.getParameter("opdruk")));
      inhoud.leg(new Regel("bord", "geen"));
      for (Regel regel : inhoud.regels) {
        uit.println(regel.artikel); // SAFE
        uit.println(regel.opdruk); // EXPECT
      }
      uit.println(inhoud.stuks()); // SAFE
      uit.println(inhoud.laatste().artikel); // SAFE
    }
  }

  /** Comments with an escaped text but a raw author. */
  static final class Reacties extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst");
      String auteur = vraag.getParameter("auteur");
      String schoon = Masker.over(tekst);
      uit.println("<p>" + schoon + "</p>"); // SAFE
      uit.println("<p>" + schoon + " - " + auteur + "</p>"); // EXPECT
      auteur = Masker.over(auteur);
      uit.println("<i>" + auteur + "</i>"); // SAFE
      uit.println("<b>" + tekst + "</b>"); // EXPECT
    }
  }

  /** Masks the wrong one of two names. */
  static final class Aanmelden extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String wachtwoord = vraag.getParameter("wachtwoord");
      wachtwoord = Masker.over(wachtwoord);
      boolean goed = "beheer".equals(naam) && wachtwoord.length() > 8;
      if (!goed) {
        uit.printf("Onbekend: %s (%s)%n", naam, wachtwoord); // EXPECT
      }
      uit.printf("Poging: %s%n", wachtwoord); // SAFE
      uit.println(goed ? "welkom" : "helaas"); // SAFE
    }
  }

  /** Only masks when somebody asks for it. */
  static final class Half extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      if ("a".equals(vraag.getParameter("keuze"))) {
        naam = Masker.over(naam);
        uit.println(naam); // SAFE
      }
      uit.println(naam); // EXPECT
      String altijd = naam;
      if (altijd != null) {
        altijd = Masker.over(altijd);
      } else {
        altijd = "onbekend";
      }
      uit.println(altijd); // SAFE
    }
  }

  /** A choice from a fixed list: what was sent only selects. */
  static final class Keuzelijst extends Pagina {
    private static final Map<String, String> LANDEN = Map.of("a", "Aruba", "b", "Belgie");

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String code = vraag.getParameter("keuze");
      if (code == null) {
        return;
      }
      String land = LANDEN.getOrDefault(code, "Nederland");
      uit.println(land); // SAFE
      String terug = LANDEN.containsKey(code) ? LANDEN.get(code) : "geen land " + code;
      uit.println(terug); // EXPECT
      switch (code) {
        case "a" -> uit.println("eiland"); // SAFE
        case "b" -> uit.println("buren"); // SAFE
        default -> uit.println("land: " + code); // EXPECT
      }
    }
  }

  /** Walks through all parameters, once by name, once by value. */
  static final class Alles extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String[]> alles = vraag.getParameterMap();
      alles.forEach((naam, waarden) -> uit.println(naam)); // EXPECT
      alles.forEach((naam, waarden) -> uit.println(waarden.length)); // SAFE
      alles.values().forEach(waarden -> uit.println(String.join(",", waarden))); // EXPECT
      Enumeration<String> namen = vraag.getParameterNames();
      while (namen.hasMoreElements()) {
        String naam = namen.nextElement();
        uit.println("veld " + naam.length()); // SAFE
        uit.println("veld " + naam); // EXPECT
      }
      uit.println(Collections.list(vraag.getParameterNames()).size()); // SAFE
    }
  }

  /** Several steps of a form, kept in hidden fields. */
  static final class Stappen extends Pagina {
    private static String verborgen(String naam, String waarde) {
      return "<input type='hidden' name='" + naam + "' value='" + waarde + "'>";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      int stap = 1;
      String adres = "";
      do {
        uit.println(verborgen("stap", String.valueOf(stap))); // SAFE
        uit.println(verborgen("adres", adres)); // EXPECT
        adres = vraag.getParameter("adres");
        stap++;
      } while (stap < 3);
    }
  }

  /** A search page with pages of results. */
  static final class Bladeren extends Pagina {
    private static <T> List<T> pagina(List<T> alles, int nummer, int grootte) {
      int van = Math.min(nummer * grootte, alles.size());
      int tot = Math.min(van + grootte, alles.size());
      return alles.subList(van, tot);
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> treffers = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        treffers.add(vraag.getParameter("q") + i);
      }
      List<String> koppen = new ArrayList<>(List.of("nr", "titel", "datum"));
      for (String treffer : pagina(treffers, 1, 3)) {
        uit.println(treffer); // EXPECT
      }
      for (String kop : pagina(koppen, 0, 2)) {
        uit.println(kop); // SAFE
      }
      uit.println(pagina(treffers, 2, 3).size()); // SAFE
    }
  }

  /** Checks what was sent and gathers complaints that quote it. */
  static final class Keuring extends Pagina {
    private interface Regel {
      Optional<String> keur(String waarde);
    }

    private static Regel nietLeeg() {
      return waarde -> waarde == null ? Optional.of("leeg") : Optional.empty();
    }

    private static Regel hoogstens(int lengte) {
      return waarde ->
          waarde != null && waarde.length() > lengte
              ? Optional.of(waarde + " is te lang")
              : Optional.empty();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String waarde = vraag.getParameter("naam");
      nietLeeg().keur(waarde).ifPresent(uit::println); // SAFE
      hoogstens(3).keur(waarde).ifPresent(uit::println); // EXPECT
      for (Regel regel : List.of(nietLeeg(), hoogstens(5))) {
        Optional<String> klacht = regel.keur(waarde);
        uit.println(klacht.orElse("goed")); // EXPECT
        uit.println(klacht.isPresent()); // SAFE
      }
    }
  }

  /** A form bean filled through setters in an order that matters. */
  static final class Boon extends Pagina {
    private static final class Klant {
      private String naam;
      private String bijnaam = "geen";

      void setNaam(String naam) {
        this.bijnaam = this.naam == null ? this.bijnaam : this.naam;
        this.naam = naam;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Klant een = new Klant();
      een.setNaam(vraag.getParameter("naam"));
      een.setNaam("vast");
      uit.println(een.naam); // SAFE
      uit.println(een.bijnaam); // EXPECT
      Klant twee = new Klant();
      twee.setNaam("vast");
      twee.setNaam("nog vaster");
      uit.println(twee.bijnaam); // SAFE
    }
  }

  /** A key from outside with a value from inside, and the other way around. */
  static final class Tellingen extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, Integer> tellingen = new TreeMap<>();
      for (String woord : Objects.toString(vraag.getParameter("tekst")).split(" ")) {
        tellingen.merge(woord, 1, Integer::sum);
      }
      for (Map.Entry<String, Integer> telling : tellingen.entrySet()) {
        uit.println(telling.getValue()); // SAFE
        uit.println(telling.getKey()); // EXPECT
      }
      Map<String, String> kleuren = new HashMap<>();
      kleuren.put(vraag.getParameter("naam"), "rood");
      uit.println(kleuren.values()); // SAFE
      uit.println(kleuren.keySet()); // EXPECT
      uit.println(kleuren); // EXPECT
      uit.println(kleuren.get(vraag.getParameter("naam"))); // SAFE
    }
  }

  /** Several values under one name. */
  static final class Vinkjes extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] gekozen = vraag.getParameterValues("vink");
      if (gekozen == null) {
        uit.println("niets gekozen"); // SAFE
        return;
      }
      String[] toegestaan = {"a", "b"};
      for (String keuze : gekozen) {
        for (String mag : toegestaan) {
          if (mag.equals(keuze)) {
            uit.println(mag); // SAFE
          }
        }
      }
      Arrays.sort(gekozen);
      uit.println(gekozen[0]); // EXPECT
      uit.println(Arrays.toString(gekozen)); // EXPECT
      uit.println(Arrays.asList(gekozen).contains("a")); // SAFE
      uit.println(Arrays.hashCode(gekozen)); // SAFE
    }
  }

  /** A message to show after the next request. */
  static final class Flits extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String melding = (String) vraag.getSession().getAttribute("flits");
      vraag.getSession().removeAttribute("flits");
      uit.println(melding == null ? "niets" : "iets"); // SAFE
      vraag.getSession().setAttribute("flits", "Dank, " + vraag.getParameter("naam"));
      vraag.getSession().setAttribute("teller", vraag.getParameter("naam").length());
      uit.println(vraag.getSession().getAttribute("flits")); // EXPECT
      uit.println(vraag.getSession().getAttribute("teller")); // SAFE
    }
  }
}
