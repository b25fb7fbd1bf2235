package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Factories, builders, wrappers and holders. */
public final class VierdeMakers {
  private VierdeMakers() {}

  /** A letter with an addressee and a text. */
  static final class Brief {
    private final String aan;
    private final String tekst;

    private Brief(Bouwer bouwer) {
      this.aan = bouwer.aan;
      this.tekst = bouwer.tekst;
    }

    String aan() {
      return aan;
    }

    String tekst() {
      return tekst;
    }

    static Bouwer bouwer() {
      return new Bouwer();
    }

    /** Builds a letter. */
    static final class Bouwer {
      private String aan = "onbekend";
      private String tekst = "";

      Bouwer aan(String aan) {
        this.aan = aan;
        return this;
      }

      Bouwer tekst(String tekst) {
        this.tekst = tekst;
        return this;
      }

      Brief klaar() {
        return new Brief(this);
      }
    }
  }

  /** A letter from its builder. */
  public static class Bouwer extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Brief brief = Brief.bouwer().aan("bestuur").tekst(request.getParameter("tekst")).klaar();
      uit.println(brief.aan()); // SAFE
      uit.println(brief.tekst()); // EXPECT
      Brief kaal = Brief.bouwer().aan("bestuur").klaar();
      uit.println(kaal.tekst()); // SAFE
    }
  }

  /** One builder for two letters. */
  public static class Herbruik extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Brief.Bouwer bouwer = Brief.bouwer();
      Brief eerste = bouwer.aan("jan").tekst("vast").klaar();
      Brief tweede = bouwer.tekst(vraag.getParameter("tekst")).klaar();
      uit.println(eerste.tekst()); // SAFE
      uit.println(tweede.tekst()); // EXPECT
      uit.println(tweede.aan()); // SAFE
    }
  }

  /** A shape that can name itself. */
  interface Vorm {
    String omschrijving();
  }

  static final class Cirkel implements Vorm {
    private final String kleur;

    Cirkel(String kleur) {
      this.kleur = kleur;
    }

    @Override
    public String omschrijving() {
      return "cirkel in " + kleur;
    }
  }

  static final class Vierkant implements Vorm {
    private final String kleur;

    Vierkant(String kleur) {
      this.kleur = kleur;
    }

    @Override
    public String omschrijving() {
      return kleur.isEmpty() ? "kaal vierkant" : "vierkant";
    }
  }

  /** A factory chooses the class. */
  public static class Fabriek extends Blad {
    private static Vorm maak(String soort, String kleur) {
      switch (soort) {
        case "cirkel":
          return new Cirkel(kleur);
        default:
          return new Vierkant(kleur);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String kleur = vraag.getParameter("kleur") + "";
      Vorm rond = maak("cirkel", kleur);
      uit.print(rond.omschrijving()); // EXPECT
      Vorm recht = new Vierkant(kleur);
      uit.print(recht.omschrijving()); // SAFE
      uit.print(maak("cirkel", "groen").omschrijving()); // SAFE
    }
  }

  /** Factories as objects. */
  public static class Fabrieken extends HttpServlet {
    private abstract static class Vormmaker {
      abstract Vorm maak(String kleur);

      String etiket(String kleur) {
        return "[" + maak(kleur).omschrijving() + "]";
      }
    }

    private static final class Cirkelmaker extends Vormmaker {
      @Override
      Vorm maak(String kleur) {
        return new Cirkel(kleur);
      }
    }

    private static final class Vierkantmaker extends Vormmaker {
      @Override
      Vorm maak(String kleur) {
        return new Vierkant(kleur);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String kleur = request.getParameter("kleur") + "";
      uit.print(new Cirkelmaker().etiket(kleur)); // EXPECT
      uit.print(new Vierkantmaker().etiket(kleur)); // SAFE
    }
  }

  /** A holder for any type. */
  public static class Houder extends Blad {
    private static class Doos<T> {
      private T inhoud;

      static <T> Doos<T> van(T t) {
        Doos<T> d = new Doos<>();
        d.inhoud = t;
        return d;
      }

      T open() {
        return inhoud;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Doos<String> vol = Doos.van(vraag.getParameter("naam"));
      Doos<String> vast = Doos.van("vast");
      Doos<Doos<String>> dubbel = Doos.van(vol);
      uit.print(vol.open()); // EXPECT
      uit.print(vast.open()); // SAFE
      uit.print(dubbel.open().open()); // EXPECT
    }
  }

  /** A wrapper round a wrapper. */
  public static class Verpakking extends Blad {
    private interface Bron {
      String lees();
    }

    private static final class Vast implements Bron {
      private final String s;

      Vast(String s) {
        this.s = s;
      }

      @Override
      public String lees() {
        return s;
      }
    }

    private static final class Omkleed implements Bron {
      private final Bron binnen;
      private final String kant;

      Omkleed(Bron binnen, String kant) {
        this.binnen = binnen;
        this.kant = kant;
      }

      @Override
      public String lees() {
        return kant + binnen.lees() + kant;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Bron vuil = new Omkleed(new Omkleed(new Vast(vraag.getParameter("tekst")), "'"), "\"");
      Bron schoon = new Omkleed(new Omkleed(new Vast("x"), "'"), "\"");
      uit.print(vuil.lees()); // EXPECT
      uit.print(schoon.lees()); // SAFE
    }
  }

  /** A prototype which is copied. */
  public static class Voorbeeld extends HttpServlet {
    private static class Sjabloon {
      private String kop;
      private String voet;

      Sjabloon(String kop, String voet) {
        this.kop = kop;
        this.voet = voet;
      }

      Sjabloon kopie() {
        return new Sjabloon(kop, voet);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Sjabloon basis = new Sjabloon("kop", "voet");
      Sjabloon eigen = basis.kopie();
      eigen.kop = request.getParameter("titel");
      Sjabloon tweede = eigen.kopie();
      uit.print(basis.kop); // SAFE
      uit.print(tweede.kop); // EXPECT
      uit.print(tweede.voet); // SAFE
    }
  }

  /** A singleton with two fields. */
  public static class Enige extends Blad {
    private static final class Register {
      private static final Register ENIGE = new Register();
      private String laatste = "geen";
      private String versie = "1.0";

      static Register enige() {
        return ENIGE;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Register.enige().laatste = vraag.getParameter("naam");
      uit.print(Register.enige().laatste); // EXPECT
      uit.print(Register.enige().versie); // SAFE
    }
  }

  /** State kept in enum constants. */
  public static class Opsomming extends Blad {
    private enum Loket {
      NOORD,
      ZUID;

      private String wachtende = "niemand";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Loket.NOORD.wachtende = vraag.getParameter("naam");
      uit.print(Loket.NOORD.wachtende); // EXPECT
      uit.print(Loket.ZUID.wachtende); // SAFE
      uit.print(Loket.NOORD.name()); // SAFE
    }
  }

  /** Components of a record. */
  public static class Records extends HttpServlet {
    private record Persoon(String naam, String land) {
      Persoon metLand(String ander) {
        return new Persoon(naam, ander);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Persoon p = new Persoon(request.getParameter("naam"), "NL");
      uit.println(p.naam()); // EXPECT
      uit.println(p.land()); // SAFE
      Persoon q = p.metLand("BE");
      uit.println(q.naam()); // EXPECT
      uit.println(q.land()); // SAFE
    }
  }

  /** A record that normalises what it gets. */
  public static class Compact extends Blad {
    private record Code(String waarde, String bron) {
      Code {
        waarde = waarde == null ? "" : waarde.toLowerCase(Locale.ROOT);
        bron = "web";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Code code = new Code(vraag.getParameter("id"), vraag.getParameter("bron"));
      uit.println(code.waarde()); // EXPECT
      uit.println(code.bron()); // SAFE
    }
  }

  /** A pool of reusable objects. */
  public static class Voorraad extends Blad {
    private static final class Kom {
      private String inhoud = "";
    }

    private static final class Kast {
      private final List<Kom> vrij = new ArrayList<>();

      Kom pak() {
        return vrij.isEmpty() ? new Kom() : vrij.remove(vrij.size() - 1);
      }

      void zetTerug(Kom kom, boolean spoel) {
        if (spoel) {
          kom.inhoud = "";
        }
        vrij.add(kom);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Kast kast = new Kast();
      Kom kom = kast.pak();
      kom.inhoud = vraag.getParameter("tekst");
      kast.zetTerug(kom, false);
      uit.print(kast.pak().inhoud); // EXPECT
      Kast tweede = new Kast();
      tweede.zetTerug(new Kom(), true);
      uit.print(tweede.pak().inhoud); // SAFE
    }
  }

  /** A value made when it is asked for. */
  public static class Uitgesteld extends HttpServlet {
    private static final class Lui<T> {
      private final Supplier<T> maker;
      private T waarde;

      Lui(Supplier<T> maker) {
        this.maker = maker;
      }

      T geef() {
        if (waarde == null) {
          waarde = maker.get();
        }
        return waarde;
      }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Lui<String> vuil = new Lui<>(() -> request.getHeader("X-Naam"));
      Lui<String> schoon = new Lui<>(() -> "vast");
      uit.println(vuil.geef()); // EXPECT
      uit.println(schoon.geef()); // SAFE
    }
  }

  /** A builder of SQL. */
  public static class Vraagbouw extends Blad {
    private static final class Vraagbouwer {
      private final StringBuilder sql = new StringBuilder("select * from ");

      Vraagbouwer van(String tabel) {
        sql.append(tabel);
        return this;
      }

      Vraagbouwer waar(String voorwaarde) {
        sql.append(" where ").append(voorwaarde);
        return this;
      }

      String bouw() {
        return sql.toString();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      try (Connection c = verbinding();
          Statement s = c.createStatement()) {
        String naam = vraag.getParameter("naam");
        String los = new Vraagbouwer().van("lid").waar("naam='" + naam + "'").bouw();
        String vast = new Vraagbouwer().van("lid").waar("actief=1").bouw();
        s.executeQuery(los); // EXPECT
        s.executeQuery(vast); // SAFE
      }
    }
  }

  /** Services by their class. */
  public static class Dienstenlijst extends HttpServlet {
    private static class Lijst {
      private final Map<Class<?>, Object> diensten = new HashMap<>();

      <T> void zet(Class<T> soort, T dienst) {
        diensten.put(soort, dienst);
      }

      <T> T haal(Class<T> soort) {
        return soort.cast(diensten.get(soort));
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Lijst lijst = new Lijst();
      lijst.zet(String.class, request.getParameter("naam"));
      lijst.zet(Integer.class, 12);
      lijst.zet(CharSequence.class, "vast");
      uit.println(lijst.haal(String.class)); // EXPECT
      uit.println(lijst.haal(Integer.class)); // SAFE
      uit.println(lijst.haal(CharSequence.class)); // SAFE
    }
  }

  /** A builder that inherits. */
  public static class Erfbouwer extends Blad {
    private abstract static class Bouw<B extends Bouw<B>> {
      protected String naam = "";

      abstract B zelf();

      B naam(String s) {
        naam = s;
        return zelf();
      }
    }

    private static class Autobouw extends Bouw<Autobouw> {
      private String merk = "";

      @Override
      Autobouw zelf() {
        return this;
      }

      Autobouw merk(String s) {
        merk = s;
        return this;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Autobouw een = new Autobouw().naam(vraag.getParameter("naam")).merk("daf");
      Autobouw twee = new Autobouw().naam("vast").merk(vraag.getParameter("merk"));
      uit.println(een.naam); // EXPECT
      uit.println(een.merk); // SAFE
      uit.println(twee.naam); // SAFE
      uit.println(twee.merk); // EXPECT
    }
  }

  /** A memento of an earlier state. */
  public static class Terugzetten extends Blad {
    private static class Opsteller {
      private String tekst = "begin";

      record Stand(String tekst) {}

      Stand bewaar() {
        return new Stand(tekst);
      }

      void herstel(Stand stand) {
        tekst = stand.tekst();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Opsteller o = new Opsteller();
      Opsteller.Stand vroeg = o.bewaar();
      o.tekst = vraag.getParameter("tekst");
      Opsteller.Stand laat = o.bewaar();
      o.herstel(vroeg);
      uit.print(o.tekst); // SAFE
      o.herstel(laat);
      uit.print(o.tekst); // EXPECT
    }
  }

  /** An enum that makes objects. */
  public static class Afgeleid extends HttpServlet {
    private enum Maker {
      GROOT {
        @Override
        StringBuilder maak(String s) {
          return new StringBuilder(s.toUpperCase(Locale.ROOT));
        }
      },
      LEEG {
        @Override
        StringBuilder maak(String s) {
          return new StringBuilder(s.length());
        }
      };

      abstract StringBuilder maak(String s);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getParameter("naam") + "";
      uit.println(Maker.GROOT.maak(naam)); // EXPECT
      uit.println(Maker.LEEG.maak(naam).append('.')); // SAFE
    }
  }

  /** An adapter in front of an older interface. */
  public static class Adapter extends Blad {
    private static class Oud {
      private final String[] velden;

      Oud(String... velden) {
        this.velden = velden;
      }

      String veld(int i) {
        return velden[i];
      }
    }

    private static class Nieuw {
      private final Oud oud;

      Nieuw(Oud oud) {
        this.oud = oud;
      }

      String naam() {
        return oud.veld(0);
      }

      String land() {
        return oud.veld(1);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Nieuw n = new Nieuw(new Oud(vraag.getParameter("naam"), "NL"));
      uit.println(n.naam()); // EXPECT
      uit.println(n.land()); // SAFE
    }
  }

  /** A flyweight handed out twice. */
  public static class Gedeeld extends HttpServlet {
    private static class Drukkerij {
      private final Map<String, StringBuilder> vellen = new HashMap<>();

      StringBuilder vel(String naam) {
        return vellen.computeIfAbsent(naam, k -> new StringBuilder());
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Drukkerij d = new Drukkerij();
      d.vel("een").append(request.getParameter("tekst"));
      d.vel("twee").append("leeg");
      uit.println(d.vel("een")); // EXPECT
      uit.println(d.vel("twee")); // SAFE
      uit.println(d.vel("drie")); // SAFE
    }
  }
}
