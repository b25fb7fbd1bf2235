package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;

/** Inheritance, dispatch and generics. */
public final class ZesdeErfenis {

  private ZesdeErfenis() {}

  /** An animal. */
  abstract static class Dier {
    protected final String naam;

    Dier(String naam) {
      this.naam = naam;
    }

    abstract String geluid();

    String voorstel() {
      return soort() + " zegt " + geluid();
    }

    String soort() {
      return "dier";
    }
  }

  /** Says its name. */
  static class Papegaai extends Dier {
    Papegaai(String naam) {
      super(naam);
    }

    @Override
    String geluid() {
      return naam;
    }
  }

  /** Says the same always. */
  static class Kat extends Dier {
    Kat(String naam) {
      super(naam);
    }

    @Override
    String geluid() {
      return "miauw";
    }

    @Override
    String soort() {
      return "kat";
    }
  }

  /** A cat that is called by its name. */
  static class Huiskat extends Kat {
    Huiskat(String naam) {
      super("huis" + naam);
    }

    @Override
    String soort() {
      return super.soort() + " " + naam;
    }
  }

  /** A virtual call. */
  public static class Geluiden extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String naam = request.getParameter("naam");
      Dier papegaai = new Papegaai(naam);
      Dier kat = new Kat(naam);
      PrintWriter out = response.getWriter();
      out.println(papegaai.geluid()); // EXPECT
      out.println(kat.geluid()); // SAFE
      out.println(kat.naam); // EXPECT
    }
  }

  /** A method of the base class that calls down. */
  public static class Voorstellen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(new Papegaai(naam).voorstel()); // EXPECT
      out.println(new Kat(naam).voorstel()); // SAFE
      out.println(new Huiskat(naam).voorstel()); // EXPECT
      out.println(new Huiskat(naam).geluid()); // SAFE
    }
  }

  /** Several types in one list. */
  public static class Ark extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      List<Dier> ark = new ArrayList<>();
      ark.add(new Kat(naam));
      ark.add(new Papegaai(naam));
      List<Dier> mand = new ArrayList<>();
      mand.add(new Kat(naam));
      for (Dier dier : ark) {
        out.println(dier.geluid()); // EXPECT
      }
      for (Dier dier : mand) {
        out.println(dier.geluid()); // SAFE
      }
    }
  }

  /** A test of the type. */
  public static class Typen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Object ding = request.getParameter("naam");
      if (ding instanceof String tekst) {
        out.println(tekst); // EXPECT
      }
      if (ding instanceof Integer getal) {
        out.println("getal " + getal); // SAFE
      }
      Dier dier = new Papegaai(request.getParameter("naam"));
      if (dier instanceof Kat) {
        out.println(dier.naam); // SAFE
      }
      out.println(((Papegaai) dier).naam); // EXPECT
    }
  }

  /** A default method of an interface. */
  public static class Standaard extends Zijde {
    private interface Groeter {
      String naam();

      default String groet() {
        return "Dag " + naam();
      }
    }

    private record Gewoon(String naam) implements Groeter {}

    private record Kort(String naam) implements Groeter {
      @Override
      public String groet() {
        return "Hoi";
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Groeter gewoon = new Gewoon(request.getParameter("naam"));
      Groeter kort = new Kort(request.getParameter("naam"));
      out.println(gewoon.groet()); // EXPECT
      out.println(kort.groet()); // SAFE
      out.println(kort.naam()); // EXPECT
    }
  }

  /** A generic box. */
  public static class Doos extends Zijde {
    private static class Bak<T> {
      private T inhoud;

      Bak(T inhoud) {
        this.inhoud = inhoud;
      }

      T haal() {
        return inhoud;
      }

      <R> Bak<R> ruil(R nieuw) {
        return new Bak<>(nieuw);
      }
    }

    private static <T> T eerste(Bak<? extends T> een, Bak<? extends T> twee) {
      return een.haal();
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Bak<String> naam = new Bak<>(request.getParameter("naam"));
      Bak<String> vast = new Bak<>("vast");
      out.println(naam.haal()); // EXPECT
      out.println(vast.haal()); // SAFE
      out.println(naam.ruil(3).haal()); // SAFE
      out.println(eerste(vast, naam)); // SAFE
      out.println(eerste(naam, vast)); // EXPECT
    }
  }

  /** The servlet inherits the method of its base. */
  public abstract static class Formulier extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      out.println(kop(request)); // EXPECT
      out.println(voet(request)); // SAFE
    }

    protected abstract String kop(HttpServletRequest request);

    protected abstract String voet(HttpServletRequest request);
  }

  /** Fills in the two parts. */
  public static class Inschrijving extends Formulier {
    @Override
    protected String kop(HttpServletRequest request) {
      return "Inschrijving van " + request.getParameter("naam");
    }

    @Override
    protected String voet(HttpServletRequest request) {
      return request.getParameter("naam") == null ? "leeg" : "gevuld";
    }
  }

  /** A call of the method of the base class. */
  public static class Boven extends Zijde {
    private static class Regel {
      String maak(String tekst) {
        return tekst;
      }
    }

    private static class Genummerd extends Regel {
      @Override
      String maak(String tekst) {
        return "1. " + super.maak(tekst);
      }
    }

    private static class Gemaskeerd extends Regel {
      @Override
      String maak(String tekst) {
        return super.maak(Masker.over(tekst));
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(new Genummerd().maak(naam)); // EXPECT
      out.println(new Gemaskeerd().maak(naam)); // SAFE
      out.println(new Regel().maak(naam)); // EXPECT
    }
  }

  /** A field with the same name in the base class. */
  public static class Verborgen extends Zijde {
    private static class Basis {
      String tekst = "basis";

      String basis() {
        return tekst;
      }
    }

    private static class Afgeleid extends Basis {
      String tekst = "afgeleid";

      String afgeleid() {
        return tekst;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Afgeleid ding = new Afgeleid();
      ding.tekst = request.getParameter("naam");
      out.println(ding.afgeleid()); // EXPECT
      out.println(ding.basis()); // SAFE
      Basis zelfde = ding;
      out.println(zelfde.tekst); // SAFE
      zelfde.tekst = request.getParameter("naam");
      out.println(ding.basis()); // EXPECT
    }
  }

  /** A generic repository with two types. */
  public static class Opslag extends Zijde {
    private abstract static class Tabel<T> {
      void bewaar(T ding) throws Exception {
        var db = DriverManager.getConnection("jdbc:zesde:opslag");
        db.createStatement().executeUpdate("INSERT INTO t VALUES (" + velden(ding) + ")"); // EXPECT
        db.createStatement().executeUpdate("DELETE FROM " + naam()); // SAFE
      }

      abstract String velden(T ding);

      abstract String naam();
    }

    private static class Leden extends Tabel<String> {
      @Override
      String velden(String lid) {
        return "'" + lid + "'";
      }

      @Override
      String naam() {
        return "lid";
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Tabel<String> tabel = new Leden();
      tabel.bewaar(request.getParameter("lid"));
      out.println(tabel.naam()); // SAFE
      out.println(tabel.velden(request.getParameter("lid"))); // EXPECT
    }
  }

  /** Sealed types. */
  public static class Vormen extends Zijde {
    private sealed interface Vorm permits Tekst, Getal {}

    private record Tekst(String waarde) implements Vorm {}

    private record Getal(int waarde) implements Vorm {}

    private static String toon(Vorm vorm) {
      if (vorm instanceof Tekst tekst) {
        return tekst.waarde();
      } else if (vorm instanceof Getal getal) {
        return "getal " + getal.waarde();
      }
      return "";
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(toon(new Tekst(request.getParameter("naam")))); // EXPECT
      out.println(toon(new Getal(7))); // SAFE
      Vorm vorm = new Tekst(request.getParameter("naam"));
      out.println(vorm); // EXPECT
    }
  }

  /** The constants of an enumeration have their own method. */
  public static class Bewerking extends Zijde {
    private enum Stap {
      HEEL {
        @Override
        String doe(String tekst) {
          return tekst;
        }
      },
      NIETS {
        @Override
        String doe(String tekst) {
          return "";
        }
      };

      abstract String doe(String tekst);
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(Stap.HEEL.doe(naam)); // EXPECT
      out.println(Stap.NIETS.doe(naam)); // SAFE
      for (Stap stap : Stap.values()) {
        out.println(stap.name()); // SAFE
        out.println(stap.doe(naam)); // EXPECT
      }
    }
  }

  /** A static method is not overridden. */
  public static class Statisch extends Zijde {
    private static class Ouder {
      static String maak(String tekst) {
        return tekst + ".";
      }
    }

    private static class Kind extends Ouder {
      static String maak(String tekst) {
        return "kind";
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(Ouder.maak(naam)); // EXPECT
      out.println(Kind.maak(naam)); // SAFE
    }
  }
}
