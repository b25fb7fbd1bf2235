package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Design patterns. */
public final class ZesdePatronen {

  private ZesdePatronen() {}

  /** Observers. */
  public static class Waarnemers extends HttpServlet {
    private interface Waarnemer {
      void gewijzigd(String onderwerp, String waarde);
    }

    private static class Onderwerp {
      private final List<Waarnemer> waarnemers = new ArrayList<>();

      void meldAan(Waarnemer waarnemer) {
        waarnemers.add(waarnemer);
      }

      void zet(String waarde) {
        for (Waarnemer waarnemer : waarnemers) {
          waarnemer.gewijzigd("koers", waarde);
        }
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      Onderwerp onderwerp = new Onderwerp();
      onderwerp.meldAan((naam, waarde) -> out.println(waarde)); // EXPECT
      onderwerp.meldAan((naam, waarde) -> out.println(naam)); // SAFE
      onderwerp.zet(request.getParameter("koers"));
    }
  }

  /** A visitor. */
  public static class Bezoekers extends Zijde {
    private interface Bezoeker<R> {
      R bijTekst(Tekst tekst);

      R bijLijn(Lijn lijn);
    }

    private interface Deel {
      <R> R ontvang(Bezoeker<R> bezoeker);
    }

    private record Tekst(String inhoud) implements Deel {
      @Override
      public <R> R ontvang(Bezoeker<R> bezoeker) {
        return bezoeker.bijTekst(this);
      }
    }

    private record Lijn(String bron) implements Deel {
      @Override
      public <R> R ontvang(Bezoeker<R> bezoeker) {
        return bezoeker.bijLijn(this);
      }
    }

    private static class Weergave implements Bezoeker<String> {
      @Override
      public String bijTekst(Tekst tekst) {
        return tekst.inhoud();
      }

      @Override
      public String bijLijn(Lijn lijn) {
        return "----";
      }
    }

    private static class Lengte implements Bezoeker<Integer> {
      @Override
      public Integer bijTekst(Tekst tekst) {
        return String.valueOf(tekst.inhoud()).length();
      }

      @Override
      public Integer bijLijn(Lijn lijn) {
        return 4;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Deel tekst = new Tekst(request.getParameter("tekst"));
      Deel lijn = new Lijn(request.getParameter("tekst"));
      out.println(tekst.ontvang(new Weergave())); // EXPECT
      out.println(lijn.ontvang(new Weergave())); // SAFE
      out.println(tekst.ontvang(new Lengte())); // SAFE
    }
  }

  /** Commands that can be undone. */
  public static class Opdrachten extends Zijde {
    private interface Opdracht {
      void voerUit();

      void maakOngedaan();
    }

    private static class Document {
      private String tekst = "leeg";
    }

    private static class Schrijf implements Opdracht {
      private final Document document;
      private final String nieuw;
      private String oud;

      Schrijf(Document document, String nieuw) {
        this.document = document;
        this.nieuw = nieuw;
      }

      @Override
      public void voerUit() {
        oud = document.tekst;
        document.tekst = nieuw;
      }

      @Override
      public void maakOngedaan() {
        document.tekst = oud;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Document document = new Document();
      Deque<Opdracht> gedaan = new ArrayDeque<>();
      Opdracht schrijf = new Schrijf(document, request.getParameter("tekst"));
      out.println(document.tekst); // SAFE
      schrijf.voerUit();
      gedaan.push(schrijf);
      out.println(document.tekst); // EXPECT
      gedaan.pop().maakOngedaan();
      out.println(document.tekst); // SAFE
    }
  }

  /** Decorators. */
  public static class Versieringen extends Zijde {
    private interface Bron {
      String lees();
    }

    private record Basis(String tekst) implements Bron {
      @Override
      public String lees() {
        return tekst;
      }
    }

    private record Vet(Bron binnen) implements Bron {
      @Override
      public String lees() {
        return "<b>" + binnen.lees() + "</b>";
      }
    }

    private record Veilig(Bron binnen) implements Bron {
      @Override
      public String lees() {
        return Masker.over(binnen.lees());
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Bron bron = new Basis(request.getParameter("tekst"));
      out.println(new Vet(bron).lees()); // EXPECT
      out.println(new Vet(new Vet(bron)).lees()); // EXPECT
      out.println(new Vet(new Veilig(bron)).lees()); // SAFE
      out.println(new Vet(new Basis("vast")).lees()); // SAFE
    }
  }

  /** Strategies. */
  public static class Strategieen extends Zijde {
    private interface Strategie {
      String kies(String een, String twee);
    }

    private static class Eerste implements Strategie {
      @Override
      public String kies(String een, String twee) {
        return een;
      }
    }

    private static class Tweede implements Strategie {
      @Override
      public String kies(String een, String twee) {
        return twee;
      }
    }

    private static class Kiezer {
      private final Strategie strategie;

      Kiezer(Strategie strategie) {
        this.strategie = strategie;
      }

      String kies(String een, String twee) {
        return strategie.kies(een, twee);
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(new Kiezer(new Eerste()).kies(naam, "vast")); // EXPECT
      out.println(new Kiezer(new Tweede()).kies(naam, "vast")); // SAFE
      out.println(new Kiezer(new Tweede()).kies("vast", naam)); // EXPECT
    }
  }

  /** A template with steps. */
  public static class Sjablonen extends Zijde {
    private abstract static class Rapport {
      final String maak(String invoer) {
        return kop() + romp(invoer) + voet();
      }

      protected String kop() {
        return "= Rapport =";
      }

      protected abstract String romp(String invoer);

      protected String voet() {
        return "= Einde =";
      }
    }

    private static class Volledig extends Rapport {
      @Override
      protected String romp(String invoer) {
        return "Invoer: " + invoer;
      }
    }

    private static class Beknopt extends Rapport {
      @Override
      protected String romp(String invoer) {
        return invoer == null ? "geen" : "wel";
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Rapport volledig = new Volledig();
      Rapport beknopt = new Beknopt();
      out.println(volledig.maak(request.getParameter("invoer"))); // EXPECT
      out.println(beknopt.maak(request.getParameter("invoer"))); // SAFE
    }
  }

  /** States. */
  public static class Standen extends Zijde {
    private interface Stand {
      Stand volgende(String invoer);

      String scherm();
    }

    private static class Wacht implements Stand {
      @Override
      public Stand volgende(String invoer) {
        return new Bezig(invoer);
      }

      @Override
      public String scherm() {
        return "wacht";
      }
    }

    private static class Bezig implements Stand {
      private final String klus;

      Bezig(String klus) {
        this.klus = klus;
      }

      @Override
      public Stand volgende(String invoer) {
        return new Wacht();
      }

      @Override
      public String scherm() {
        return "bezig met " + klus;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String klus = request.getParameter("klus");
      Stand stand = new Wacht();
      out.println(stand.scherm()); // SAFE
      stand = stand.volgende(klus);
      out.println(stand.scherm()); // EXPECT
      stand = stand.volgende(klus);
      out.println(stand.scherm()); // SAFE
    }
  }

  /** A chain of handlers. */
  public static class Schakels extends Zijde {
    private abstract static class Schakel {
      private Schakel volgende;

      Schakel dan(Schakel schakel) {
        volgende = schakel;
        return schakel;
      }

      String behandel(String tekst) {
        return volgende == null ? tekst : volgende.behandel(tekst);
      }
    }

    private static class Knip extends Schakel {
      @Override
      String behandel(String tekst) {
        return super.behandel(tekst.strip());
      }
    }

    private static class Stop extends Schakel {
      @Override
      String behandel(String tekst) {
        return "gestopt";
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      Schakel open = new Knip();
      open.dan(new Knip());
      Schakel dicht = new Knip();
      dicht.dan(new Stop());
      out.println(open.behandel(naam)); // EXPECT
      out.println(dicht.behandel(naam)); // SAFE
    }
  }

  /** A mediator between members of a room. */
  public static class Bemiddelaar extends Zijde {
    private static class Kamer {
      private final Map<String, Lid> leden = new HashMap<>();

      void stuur(String naar, String tekst) {
        leden.get(naar).ontvang(tekst);
      }
    }

    private static class Lid {
      private final Kamer kamer;
      private String laatste = "niets";

      Lid(Kamer kamer, String naam) {
        this.kamer = kamer;
        kamer.leden.put(naam, this);
      }

      void zeg(String naar, String tekst) {
        kamer.stuur(naar, tekst);
      }

      void ontvang(String tekst) {
        laatste = tekst;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Kamer kamer = new Kamer();
      Lid jan = new Lid(kamer, "jan");
      Lid piet = new Lid(kamer, "piet");
      jan.zeg("piet", request.getParameter("tekst"));
      out.println(piet.laatste); // EXPECT
      out.println(jan.laatste); // SAFE
    }
  }

  /** A repository with a service on top. */
  public static class Bewaarplaats extends Zijde {
    private record Klant(String code, String naam) {}

    private static class Klanten {
      private final Map<String, Klant> rijen = new HashMap<>();

      void bewaar(Klant klant) {
        rijen.put(klant.code(), klant);
      }

      Klant vind(String code) {
        return rijen.get(code);
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      Klanten klanten = new Klanten();
      klanten.bewaar(new Klant("k1", request.getParameter("naam")));
      Klant klant = klanten.vind("k1");
      Connection db = DriverManager.getConnection("jdbc:zesde:klanten");
      db.prepareStatement("SELECT * FROM k WHERE naam = '" + klant.naam() + "'"); // EXPECT
      db.prepareStatement("SELECT * FROM k WHERE code = '" + klant.code() + "'"); // SAFE
    }
  }

  /** From an entity to a transfer object. */
  public static class Omzetter extends Zijde {
    private static class Persoon {
      private String voornaam;
      private String achternaam;
      private String wachtwoord;
    }

    private record PersoonDto(String naam, String wachtwoord, String soort) {}

    private static PersoonDto naarDto(Persoon persoon) {
      String naam = persoon.voornaam + " " + persoon.achternaam;
      return new PersoonDto(naam, Masker.over(persoon.wachtwoord), "persoon");
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Persoon persoon = new Persoon();
      persoon.voornaam = "Jan";
      persoon.achternaam = request.getParameter("achternaam");
      persoon.wachtwoord = request.getParameter("wachtwoord");
      PersoonDto dto = naarDto(persoon);
      out.println(dto.naam()); // EXPECT
      out.println(dto.wachtwoord()); // SAFE
      out.println(dto.soort()); // SAFE
      out.println(persoon.wachtwoord); // EXPECT
      out.println(persoon.voornaam); // SAFE
    }
  }

  /** A composite of parts. */
  public static class Samenstelling extends Zijde {
    private interface Onderdeel {
      String html();
    }

    private static class Blad implements Onderdeel {
      private final String tekst;

      Blad(String tekst) {
        this.tekst = tekst;
      }

      @Override
      public String html() {
        return tekst;
      }
    }

    private static class Groep implements Onderdeel {
      private final List<Onderdeel> delen = new ArrayList<>();

      Groep met(Onderdeel deel) {
        delen.add(deel);
        return this;
      }

      @Override
      public String html() {
        StringBuilder som = new StringBuilder();
        for (Onderdeel deel : delen) {
          som.append(deel.html());
        }
        return som.toString();
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Blad blad = new Blad(request.getParameter("tekst"));
      Groep eigen = new Groep().met(new Blad("kop")).met(new Groep().met(blad));
      Groep tweede = new Groep().met(new Blad("kop")).met(new Groep().met(new Blad("voet")));
      out.println(eigen.html()); // EXPECT
      out.println(tweede.html()); // SAFE
    }
  }

  /** An event bus with types of events. */
  public static class Bus extends Zijde {
    private interface Luisteraar {
      void bij(Object gebeurtenis);
    }

    private record Aangemeld(String naam, String kanaal) {}

    private static class Berichtenbus {
      private final Map<Class<?>, List<Luisteraar>> luisteraars = new HashMap<>();

      void luister(Class<?> soort, Luisteraar luisteraar) {
        luisteraars.computeIfAbsent(soort, s -> new ArrayList<>()).add(luisteraar);
      }

      void verspreid(Object gebeurtenis) {
        for (Luisteraar l : luisteraars.getOrDefault(gebeurtenis.getClass(), List.of())) {
          l.bij(gebeurtenis);
        }
      }
    }

    private static class Verslag implements Luisteraar {
      private final PrintWriter out;

      Verslag(PrintWriter out) {
        this.out = out;
      }

      @Override
      public void bij(Object gebeurtenis) {
        Aangemeld aangemeld = (Aangemeld) gebeurtenis;
        out.println(aangemeld.naam()); // EXPECT
        out.println(aangemeld.kanaal()); // SAFE
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Berichtenbus bus = new Berichtenbus();
      bus.luister(Aangemeld.class, new Verslag(out));
      bus.verspreid(new Aangemeld(request.getParameter("naam"), "web"));
    }
  }

  /** An adapter and a proxy. */
  public static class Tussenpersoon extends Zijde {
    private interface Catalogus {
      String titel(String code);
    }

    private static class Echte implements Catalogus {
      @Override
      public String titel(String code) {
        return "Boek " + code;
      }
    }

    private static class Bewaakt implements Catalogus {
      private final Catalogus achter;

      Bewaakt(Catalogus achter) {
        this.achter = achter;
      }

      @Override
      public String titel(String code) {
        return achter.titel(Masker.over(code));
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Catalogus echt = new Echte();
      Catalogus bewaakt = new Bewaakt(echt);
      Catalogus lambda = code -> echt.titel(code).trim();
      String code = request.getParameter("code");
      out.println(echt.titel(code)); // EXPECT
      out.println(bewaakt.titel(code)); // SAFE
      out.println(lambda.titel(code)); // EXPECT
    }
  }
}
