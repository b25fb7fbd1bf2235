package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Factories and builders. */
public final class ZesdeFabrieken {

  private ZesdeFabrieken() {}

  /** A letter with a builder. */
  static final class Brief {
    private final String aan;
    private final String onderwerp;

    private Brief(Bouwer bouwer) {
      this.aan = bouwer.aan;
      this.onderwerp = bouwer.onderwerp;
    }

    String aan() {
      return aan;
    }

    String onderwerp() {
      return onderwerp;
    }

    static Bouwer bouwer() {
      return new Bouwer();
    }

    /** Collects the parts of a letter. */
    static final class Bouwer {
      private String aan = "allen";
      private String onderwerp = "geen";

      Bouwer aan(String aan) {
        this.aan = aan;
        return this;
      }

      Bouwer onderwerp(String onderwerp) {
        this.onderwerp = onderwerp;
        return this;
      }

      Brief maak() {
        return new Brief(this);
      }
    }
  }

  /** Something with a text. */
  interface Blok {
    String tekst();
  }

  /** A block with its own text. */
  static class Tekstblok implements Blok {
    private final String tekst;

    Tekstblok(String tekst) {
      this.tekst = tekst;
    }

    @Override
    public String tekst() {
      return tekst;
    }
  }

  /** A block without a text of its own. */
  static class Lijnblok implements Blok {
    Lijnblok(String genegeerd) {}

    @Override
    public String tekst() {
      return "-----";
    }
  }

  /** One property of the built object. */
  public static class Brieven extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Brief brief = Brief.bouwer().aan("jan").onderwerp(request.getParameter("over")).maak();
      out.println(brief.onderwerp()); // EXPECT
      out.println(brief.aan()); // SAFE
    }
  }

  /** A property set twice, and a default. */
  public static class Herzien extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String over = request.getParameter("over");
      Brief vast = Brief.bouwer().onderwerp(over).onderwerp("agenda").maak();
      Brief vrij = Brief.bouwer().onderwerp("agenda").onderwerp(over).maak();
      out.println(vast.onderwerp()); // SAFE
      out.println(vrij.onderwerp()); // EXPECT
      out.println(vrij.aan()); // SAFE
    }
  }

  /** An object built before the builder changes. */
  public static class Vroeg extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Brief.Bouwer bouwer = Brief.bouwer();
      Brief eerder = bouwer.maak();
      bouwer.aan(request.getParameter("aan"));
      Brief later = bouwer.maak();
      out.println(eerder.aan()); // SAFE
      out.println(later.aan()); // EXPECT
    }
  }

  /** A factory method that chooses a class. */
  public static class Blokken extends HttpServlet {
    private static Blok maak(String soort, String tekst) {
      return switch (soort) {
        case "tekst" -> new Tekstblok(tekst);
        default -> new Lijnblok(tekst);
      };
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Blok blok = maak("tekst", request.getParameter("tekst"));
      Blok lijn = new Lijnblok(request.getParameter("tekst"));
      Blok kop = maak("tekst", "Kop");
      PrintWriter out = response.getWriter();
      out.println(blok.tekst()); // EXPECT
      out.println(lijn.tekst()); // SAFE
      out.println(kop.tekst()); // SAFE
    }
  }

  /** An abstract factory. */
  public static class Huisstijl extends Zijde {
    private interface Stijl {
      Blok blok(String tekst);
    }

    private static class Open implements Stijl {
      @Override
      public Blok blok(String tekst) {
        return new Tekstblok("<b>" + tekst + "</b>");
      }
    }

    private static class Dicht implements Stijl {
      @Override
      public Blok blok(String tekst) {
        return new Tekstblok(Masker.over(tekst));
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String tekst = request.getParameter("tekst");
      Stijl open = new Open();
      Stijl dicht = new Dicht();
      out.println(open.blok(tekst).tekst()); // EXPECT
      out.println(dicht.blok(tekst).tekst()); // SAFE
      out.println(open.blok("vast").tekst()); // SAFE
    }
  }

  /** Suppliers kept in a registry. */
  public static class Register extends Zijde {
    private final Map<String, Function<String, Blok>> makers = new HashMap<>();

    /** Registers the makers. */
    public Register() {
      makers.put("tekst", Tekstblok::new);
      makers.put("lijn", Lijnblok::new);
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String tekst = request.getParameter("tekst");
      out.println(makers.get("tekst").apply(tekst).tekst()); // EXPECT
      out.println(makers.get("lijn").apply(tekst).tekst()); // SAFE
    }
  }

  /** A builder of queries. */
  public static class Vragen extends Zijde {
    private static class Vraag {
      private final String tabel;
      private final List<String> eisen = new ArrayList<>();

      Vraag(String tabel) {
        this.tabel = tabel;
      }

      Vraag waar(String kolom, String waarde) {
        eisen.add(kolom + " = '" + waarde + "'");
        return this;
      }

      String sql() {
        return "SELECT * FROM " + tabel + " WHERE " + String.join(" AND ", eisen);
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      Vraag vraag = new Vraag("lid").waar("naam", request.getParameter("naam")).waar("oud", "0");
      Vraag vast = new Vraag("lid").waar("naam", "jan");
      Connection db = DriverManager.getConnection("jdbc:zesde:vragen");
      db.createStatement().executeQuery(vraag.sql()); // EXPECT
      db.createStatement().executeQuery(vast.sql()); // SAFE
      db.prepareStatement(vast.sql()); // SAFE
      out.println(vraag.tabel); // SAFE
    }
  }

  /** Objects that are only made when asked for. */
  public static class Uitgesteld extends Zijde {
    private static class Lui<T> {
      private final Supplier<T> maker;
      private T waarde;

      Lui(Supplier<T> maker) {
        this.maker = maker;
      }

      T haal() {
        if (waarde == null) {
          waarde = maker.get();
        }
        return waarde;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Lui<String> naam = new Lui<>(() -> request.getParameter("naam"));
      Lui<String> vast = new Lui<>(() -> "vast");
      out.println(naam.haal()); // EXPECT
      out.println(vast.haal()); // SAFE
    }
  }

  /** A copy with one other property. */
  public static class Met extends Zijde {
    private record Knop(String label, String kleur) {
      static Knop van(String label) {
        return new Knop(label, "blauw");
      }

      Knop metLabel(String nieuw) {
        return new Knop(nieuw, kleur);
      }

      Knop metKleur(String nieuw) {
        return new Knop(label, nieuw);
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Knop basis = Knop.van("OK");
      Knop knop = basis.metKleur(request.getParameter("kleur"));
      out.println(knop.kleur()); // EXPECT
      out.println(knop.label()); // SAFE
      out.println(basis.kleur()); // SAFE
      out.println(knop.metKleur("rood").kleur()); // SAFE
      out.println(knop.metLabel("Nee").kleur()); // EXPECT
    }
  }

  /** A builder that inherits its setters. */
  public static class Erfbouwer extends Zijde {
    private abstract static class Basis<T extends Basis<T>> {
      protected String titel = "zonder";

      T titel(String titel) {
        this.titel = titel;
        return zelf();
      }

      abstract T zelf();
    }

    private static class Boekbouwer extends Basis<Boekbouwer> {
      private String auteur = "anoniem";

      Boekbouwer auteur(String auteur) {
        this.auteur = auteur;
        return this;
      }

      @Override
      Boekbouwer zelf() {
        return this;
      }

      String[] maak() {
        return new String[] {titel, auteur};
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] boek = new Boekbouwer().titel(request.getParameter("titel")).auteur("Bos").maak();
      String[] ander = new Boekbouwer().titel("Atlas").auteur("Bos").maak();
      out.println(boek[0]); // EXPECT
      out.println(boek[1]); // SAFE
      out.println(ander[0]); // SAFE
    }
  }

  /** A builder of HTML in the form of text. */
  public static class Html extends Zijde {
    private static class Element {
      private final StringBuilder tekst = new StringBuilder();

      Element open(String naam) {
        tekst.append('<').append(naam).append('>');
        return this;
      }

      Element inhoud(Object inhoud) {
        tekst.append(inhoud);
        return this;
      }

      Element veilig(String inhoud) {
        return inhoud(Masker.over(inhoud));
      }

      @Override
      public String toString() {
        return tekst.toString();
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(new Element().open("p").inhoud(naam)); // EXPECT
      out.println(new Element().open("p").veilig(naam)); // SAFE
      out.println(new Element().open(naam).inhoud("x").toString()); // EXPECT
    }
  }

  /** One shared instance for every part of the page. */
  public static class Enige extends Zijde {
    private static final class Kop {
      private static Kop enige;
      private String titel = "Start";

      static Kop haal() {
        if (enige == null) {
          enige = new Kop();
        }
        return enige;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Kop.haal().titel = request.getParameter("titel");
      out.println(Kop.haal().titel); // EXPECT
      out.println(new Kop().titel); // SAFE
    }
  }

  /** A page made out of parts by a director. */
  public static class Regisseur extends Zijde {
    private static class Pagina {
      private String kop = "";
      private String voet = "";
    }

    private static Pagina regel(String kop, String voet) {
      Pagina pagina = new Pagina();
      pagina.kop = "== " + kop;
      pagina.voet = "-- " + voet;
      return pagina;
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Pagina een = regel("Welkom", request.getHeader("Host"));
      Pagina twee = regel(request.getHeader("Host"), "Einde");
      out.println(een.kop); // SAFE
      out.println(een.voet); // EXPECT
      out.println(twee.kop); // EXPECT
      out.println(twee.voet); // SAFE
    }
  }
}
