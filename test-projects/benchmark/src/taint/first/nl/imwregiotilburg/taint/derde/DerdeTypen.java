package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Records, sealed types, builders, results and visitors. */
final class DerdeTypen {

  private DerdeTypen() {}

  /** A record that tidies what it is made of. */
  static final class Netjes extends Pagina {
    private record Persoon(String naam, String code) {
      Persoon {
        naam = naam == null ? "" : naam.trim();
        code = Masker.over(code);
      }

      Persoon(String naam) {
        this(naam, "standaard");
      }

      Persoon metNaam(String andere) {
        return new Persoon(andere, code);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Persoon een = new Persoon(vraag.getParameter("naam"), vraag.getParameter("code"));
      uit.println(een.naam()); // EXPECT
      uit.println(een.code()); // SAFE
      uit.println(een); // EXPECT
      Persoon twee = een.metNaam("vast");
      uit.println(twee.naam()); // SAFE
      uit.println(twee); // SAFE
      uit.println(new Persoon(vraag.getParameter("naam")).code()); // SAFE
      uit.println(een.equals(twee)); // SAFE
    }
  }

  /** A record with an accessor that hides. */
  static final class Verhuld extends Pagina {
    private record Rekening(String nummer, String houder) {
      @Override
      public String nummer() {
        return Masker.over(nummer);
      }

      String volledig() {
        return nummer + " van " + houder;
      }

      @Override
      public String toString() {
        return "Rekening van " + houder.length();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Rekening rekening = new Rekening(vraag.getParameter("nummer"), "Piet");
      uit.println(rekening.nummer()); // SAFE
      uit.println(rekening.houder()); // SAFE
      uit.println(rekening.volledig()); // EXPECT
      uit.println(rekening); // SAFE
      uit.println("" + rekening); // SAFE
      uit.println(rekening.nummer); // EXPECT
    }
  }

  /** Shapes of one sealed kind, told apart with instanceof. */
  static final class Vormen extends Pagina {
    private sealed interface Bericht permits Tekst, Plaatje, Bundel {}

    private record Tekst(String inhoud) implements Bericht {}

    private record Plaatje(String adres, int breed) implements Bericht {}

    private record Bundel(Bericht eerste, Bericht tweede) implements Bericht {}

    private static String maak(Bericht bericht) {
      if (bericht instanceof Tekst tekst) {
        return tekst.inhoud();
      } else if (bericht instanceof Plaatje plaatje && plaatje.breed() > 0) {
        return "<img width=" + plaatje.breed() + ">";
      } else if (bericht instanceof Bundel bundel) {
        return maak(bundel.eerste()) + maak(bundel.tweede());
      }
      return "";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Bericht tekst = new Tekst(vraag.getParameter("tekst"));
      Bericht plaatje = new Plaatje(vraag.getParameter("adres"), 3);
      uit.println(maak(tekst)); // EXPECT
      uit.println(maak(plaatje)); // SAFE
      uit.println(maak(new Bundel(plaatje, tekst))); // EXPECT
      uit.println(maak(new Bundel(plaatje, plaatje))); // SAFE
      uit.println(maak(new Bundel(new Tekst("a"), new Bundel(new Tekst("b"), plaatje)))); // SAFE
    }
  }

  /** A builder within a builder. */
  static final class Bouwers extends Pagina {
    private static final class Brief {
      private String aan;
      private Adres adres;

      static Bouwer bouwer() {
        return new Bouwer();
      }

      static final class Bouwer {
        private final Brief brief = new Brief();

        Bouwer aan(String aan) {
          brief.aan = aan;
          return this;
        }

        Adres.Bouwer adres() {
          return new Adres.Bouwer(this);
        }

        Brief klaar() {
          return brief;
        }
      }
    }

    private static final class Adres {
      private String straat;
      private String plaats;

      static final class Bouwer {
        private final Brief.Bouwer boven;
        private final Adres adres = new Adres();

        Bouwer(Brief.Bouwer boven) {
          this.boven = boven;
        }

        Bouwer straat(String straat) {
          adres.straat = straat;
          return this;
        }

        Bouwer plaats(String plaats) {
          adres.plaats = plaats;
          return this;
        }

        Brief.Bouwer terug() {
          boven.brief.adres = adres;
          return boven;
        }
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Brief brief =
          Brief.bouwer()
              .aan("lezer")
              .adres()
              .straat(vraag.getParameter("straat"))
              .plaats("Tilburg")
              .terug()
              .klaar();
      uit.println(brief.aan); // SAFE
      uit.println(brief.adres.plaats); // SAFE
      uit.println(brief.adres.straat); // EXPECT
      Brief ander = Brief.bouwer().adres().plaats("Breda").terug().aan("x").klaar();
      uit.println(ander.adres.plaats); // SAFE
      uit.println(ander.adres.straat); // SAFE
    }
  }

  /** A builder that is told what to do by functions. */
  static final class Instellen extends Pagina {
    private static final class Knop {
      private String tekst = "";
      private String kleur = "";

      static Knop maak(Consumer<Knop> wens) {
        Knop knop = new Knop();
        wens.accept(knop);
        return knop;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Knop los = Knop.maak(knop -> knop.tekst = vraag.getParameter("tekst"));
      Knop vast =
          Knop.maak(
              knop -> {
                knop.tekst = "OK";
                knop.kleur = "rood";
              });
      uit.println(los.tekst); // EXPECT
      uit.println(los.kleur); // SAFE
      uit.println(vast.tekst); // SAFE
      uit.println(vast.kleur + los.tekst); // EXPECT
    }
  }

  /** Either a value or a complaint. */
  static final class Uitslag extends Pagina {
    private abstract static class Of<L, R> {
      abstract <T> T vouw(Function<L, T> links, Function<R, T> rechts);

      static <L, R> Of<L, R> links(L waarde) {
        return new Of<>() {
          @Override
          <T> T vouw(Function<L, T> links, Function<R, T> rechts) {
            return links.apply(waarde);
          }
        };
      }

      static <L, R> Of<L, R> rechts(R waarde) {
        return new Of<>() {
          @Override
          <T> T vouw(Function<L, T> links, Function<R, T> rechts) {
            return rechts.apply(waarde);
          }
        };
      }

      <S> Of<L, S> map(Function<R, S> functie) {
        return vouw(Of::links, waarde -> Of.rechts(functie.apply(waarde)));
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Of<String, String> goed = Of.rechts(vraag.getParameter("naam"));
      Of<String, String> fout = Of.links("mis");
      uit.println((Object) goed.vouw(l -> "mis", r -> r)); // EXPECT
      uit.println((Object) goed.vouw(l -> l, r -> "goed")); // SAFE
      uit.println((Object) fout.vouw(l -> l, r -> r)); // SAFE
      uit.println((Object) goed.map(r -> r + "!").vouw(l -> l, r -> r)); // EXPECT
      uit.println((Object) goed.map(String::length).vouw(l -> 0, r -> r)); // SAFE
      Of<String, Integer> klacht = Of.links("geen getal: " + vraag.getParameter("naam"));
      uit.println((Object) klacht.vouw(l -> l, r -> "getal")); // EXPECT
      uit.println((Object) klacht.vouw(l -> "klacht", r -> "getal")); // SAFE
    }
  }

  /** A result that may hold an exception. */
  static final class Poging extends Pagina {
    private record Resultaat<T>(T waarde, Exception fout) {
      static <T> Resultaat<T> van(Supplier<T> werk) {
        try {
          return new Resultaat<>(werk.get(), null);
        } catch (RuntimeException e) {
          return new Resultaat<>(null, e);
        }
      }

      T of(T anders) {
        return fout == null ? waarde : anders;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      Resultaat<String> goed = Resultaat.van(() -> naam);
      uit.println(goed.of("x")); // EXPECT
      uit.println(goed.fout() == null); // SAFE
      Resultaat<String> mis =
          Resultaat.van(
              () -> {
                throw new IllegalStateException("fout bij " + naam);
              });
      uit.println(mis.of("y")); // SAFE
      uit.println(mis.fout().getMessage()); // EXPECT
      uit.println(mis.fout().getClass().getSimpleName()); // SAFE
      Resultaat<String> vast = Resultaat.van(() -> "vast");
      uit.println(vast.of("z")); // SAFE
    }
  }

  /** A visitor that prints and one that counts. */
  static final class Bezoek extends Pagina {
    private interface Knoop {
      <T> T neem(Bezoeker<T> bezoeker);
    }

    private interface Bezoeker<T> {
      T blad(String tekst);

      T paar(Knoop links, Knoop rechts);
    }

    private record Blad(String tekst) implements Knoop {
      @Override
      public <T> T neem(Bezoeker<T> bezoeker) {
        return bezoeker.blad(tekst);
      }
    }

    private record Paar(Knoop links, Knoop rechts) implements Knoop {
      @Override
      public <T> T neem(Bezoeker<T> bezoeker) {
        return bezoeker.paar(links, rechts);
      }
    }

    private static final class Drukker implements Bezoeker<String> {
      @Override
      public String blad(String tekst) {
        return tekst;
      }

      @Override
      public String paar(Knoop links, Knoop rechts) {
        return "(" + links.neem(this) + " " + rechts.neem(this) + ")";
      }
    }

    private static final class Teller implements Bezoeker<Integer> {
      @Override
      public Integer blad(String tekst) {
        return tekst.length();
      }

      @Override
      public Integer paar(Knoop links, Knoop rechts) {
        return links.neem(this) + rechts.neem(this);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Knoop boom = new Paar(new Blad("a"), new Blad(vraag.getParameter("b")));
      uit.println(boom.neem(new Drukker())); // EXPECT
      uit.println(boom.neem(new Teller())); // SAFE
      uit.println(new Paar(new Blad("c"), new Blad("d")).neem(new Drukker())); // SAFE
    }
  }

  /** Strategies in the constants of an enum. */
  static final class Wijzen extends Pagina {
    private enum Wijze {
      KLEIN(t -> t.toLowerCase(Locale.ROOT)),
      WEG(t -> ""),
      MASKER(Masker::over);

      private final Function<String, String> werk;

      Wijze(Function<String, String> werk) {
        this.werk = werk;
      }

      String pas(String tekst) {
        return werk.apply(tekst);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(Wijze.KLEIN.pas(naam)); // EXPECT
      uit.println(Wijze.WEG.pas(naam)); // SAFE
      uit.println(Wijze.MASKER.pas(naam)); // SAFE
      uit.println(Wijze.KLEIN.pas("VAST")); // SAFE
      Map<Wijze, String> per = new EnumMap<>(Wijze.class);
      for (Wijze wijze : Wijze.values()) {
        per.put(wijze, wijze.pas(naam));
      }
      uit.println(per); // EXPECT
      uit.println(per.keySet()); // SAFE
      Wijze gekozen = naam.length() > 1 ? Wijze.KLEIN : Wijze.WEG;
      uit.println(gekozen); // SAFE
      uit.println(gekozen.pas(naam)); // EXPECT
    }
  }

  /** Conditions that can be put together, and written as a query. */
  static final class Eisen extends Pagina {
    private interface Eis {
      String alsTekst();

      default Eis en(Eis ander) {
        return () -> "(" + alsTekst() + " AND " + ander.alsTekst() + ")";
      }

      static Eis gelijk(String veld, String waarde) {
        return () -> veld + " = '" + waarde + "'";
      }

      static Eis vraagteken(String veld, String waarde) {
        Objects.requireNonNull(waarde);
        return () -> veld + " = ?";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      Eis raw = Eis.gelijk("soort", "lid").en(Eis.gelijk("naam", naam));
      Eis net = Eis.vraagteken("soort", "lid").en(Eis.vraagteken("naam", naam));
      try (var verbinding = verbinding();
          var opdracht = verbinding.createStatement()) {
        opdracht.executeQuery("SELECT * FROM t WHERE " + raw.alsTekst()); // EXPECT
        opdracht.executeQuery("SELECT * FROM t WHERE " + net.alsTekst()); // SAFE
      }
    }
  }

  /** A pair of two types, swapped. */
  static final class Paren extends Pagina {
    private record Paar<A, B>(A een, B twee) {
      Paar<B, A> om() {
        return new Paar<>(twee, een);
      }

      <C> Paar<C, B> metEen(C ander) {
        return new Paar<>(ander, twee);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Paar<String, String> paar = new Paar<>(vraag.getParameter("naam"), "vast");
      uit.println(paar.om().een()); // SAFE
      uit.println(paar.om().twee()); // EXPECT
      uit.println(paar.om().om().een()); // EXPECT
      uit.println(paar.metEen("nieuw").een()); // SAFE
      uit.println(paar.metEen(1)); // SAFE
      Paar<Paar<String, Integer>, String> diep = new Paar<>(new Paar<>("a", 1), paar.een());
      uit.println(diep.een()); // SAFE
      uit.println(diep.om().een()); // EXPECT
    }
  }

  /** A repository of any kind, with keys. */
  static final class Bewaarplaats extends Pagina {
    private interface Ding<K> {
      K sleutel();
    }

    private static class Plaats<K, T extends Ding<K>> {
      private final List<T> dingen = new ArrayList<>();

      void bewaar(T ding) {
        dingen.removeIf(oud -> oud.sleutel().equals(ding.sleutel()));
        dingen.add(ding);
      }

      T zoek(K sleutel) {
        for (T ding : dingen) {
          if (ding.sleutel().equals(sleutel)) {
            return ding;
          }
        }
        throw new IllegalArgumentException("geen " + sleutel);
      }

      List<T> alle() {
        return Collections.unmodifiableList(dingen);
      }
    }

    private record Klant(Integer sleutel, String naam) implements Ding<Integer> {}

    private record Artikel(String sleutel, String titel) implements Ding<String> {}

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Plaats<Integer, Klant> klanten = new Plaats<>();
      Plaats<String, Artikel> artikelen = new Plaats<>();
      klanten.bewaar(new Klant(1, vraag.getParameter("naam")));
      artikelen.bewaar(new Artikel("a", "mok"));
      uit.println(klanten.zoek(1).naam()); // EXPECT
      uit.println(klanten.zoek(1).sleutel()); // SAFE
      uit.println(artikelen.zoek("a").titel()); // SAFE
      uit.println(klanten.alle()); // EXPECT
      uit.println(artikelen.alle().get(0)); // SAFE
      try {
        artikelen.zoek(vraag.getParameter("code"));
      } catch (IllegalArgumentException e) {
        uit.println(e.getMessage()); // EXPECT
      }
    }
  }

  /** Inner classes that read and write what is around them. */
  static final class Binnenin extends Pagina {
    private static final class Scherm {
      private String titel = "leeg";
      private String voet = "leeg";

      private final class Veld {
        private final String titel;

        Veld(String titel) {
          this.titel = titel;
        }

        void zet() {
          Scherm.this.titel = titel;
        }

        String buiten() {
          return Scherm.this.voet;
        }
      }

      Veld veld(String titel) {
        return new Veld(titel);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Scherm scherm = new Scherm();
      Scherm.Veld veld = scherm.veld(vraag.getParameter("titel"));
      uit.println(scherm.titel); // SAFE
      veld.zet();
      uit.println(scherm.titel); // EXPECT
      uit.println(veld.buiten()); // SAFE
      Scherm tweede = new Scherm();
      tweede.new Veld("vast").zet();
      uit.println(tweede.titel); // SAFE
      scherm.veld("weer vast").zet();
      uit.println(scherm.titel); // SAFE
    }
  }
}
