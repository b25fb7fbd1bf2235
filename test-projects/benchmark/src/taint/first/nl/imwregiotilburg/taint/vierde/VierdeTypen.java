package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Types and how a call finds its method. */
public final class VierdeTypen {
  private VierdeTypen() {}

  /** Generics with a bound. */
  public static class Begrensd extends HttpServlet {
    private interface Benoemd {
      String naam();
    }

    private static class Mens implements Benoemd {
      private final String naam;

      Mens(String naam) {
        this.naam = naam;
      }

      @Override
      public String naam() {
        return naam;
      }
    }

    private static class Onbekende implements Benoemd {
      private final String naam;

      Onbekende(String naam) {
        this.naam = naam;
      }

      @Override
      public String naam() {
        return naam == null ? "geen" : "onbekend";
      }
    }

    private static <T extends Benoemd> String groet(T t) {
      return "dag " + t.naam();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(groet(new Mens(request.getParameter("naam")))); // EXPECT
      uit.println(groet(new Onbekende(request.getParameter("naam")))); // SAFE
      uit.println(groet(new Mens("jan"))); // SAFE
    }
  }

  /** A method with a bridge. */
  public static class Brug extends Blad {
    private abstract static class Verwerker<T> {
      abstract String verwerk(T t);
    }

    private static class Tekstverwerker extends Verwerker<String> {
      @Override
      String verwerk(String s) {
        return "tekst " + s;
      }
    }

    private static class Getalverwerker extends Verwerker<Integer> {
      @Override
      String verwerk(Integer i) {
        return "getal " + i;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Verwerker<String> een = new Tekstverwerker();
      Verwerker<Integer> twee = new Getalverwerker();
      String naam = vraag.getParameter("naam") + "";
      uit.println(een.verwerk(naam)); // EXPECT
      uit.println(twee.verwerk(naam.length())); // SAFE
    }
  }

  /** Default methods of an interface. */
  public static class Standaard extends Blad {
    private interface Lader {
      String laad(String s);

      default String laadNet(String s) {
        return "[" + laad(s) + "]";
      }

      default String veilig(String s) {
        return "veilig";
      }
    }

    private static class Gewoon implements Lader {
      @Override
      public String laad(String s) {
        return s;
      }
    }

    private static class Anders implements Lader {
      @Override
      public String laad(String s) {
        return "anders";
      }

      @Override
      public String veilig(String s) {
        return s;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      Lader een = new Gewoon();
      Lader twee = new Anders();
      uit.println(een.laadNet(naam)); // EXPECT
      uit.println(een.veilig(naam)); // SAFE
      uit.println(twee.laadNet(naam)); // SAFE
      uit.println(twee.veilig(naam)); // EXPECT
    }
  }

  /** Static methods are hidden, not overridden. */
  public static class Verborgen extends HttpServlet {
    private static class Ouder {
      static String zeg(String s) {
        return "ouder";
      }

      String roep(String s) {
        return "ouder";
      }

      String viaOuder(String s) {
        return zeg(s);
      }

      String viaRoep(String s) {
        return roep(s);
      }
    }

    private static class Kind extends Ouder {
      static String zeg(String s) {
        return s;
      }

      @Override
      String roep(String s) {
        return s;
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getHeader("X-Naam");
      Ouder o = new Kind();
      uit.println(Kind.zeg(naam)); // EXPECT
      uit.println(Ouder.zeg(naam)); // SAFE
      uit.println(o.viaOuder(naam)); // SAFE
      uit.println(o.viaRoep(naam)); // EXPECT
    }
  }

  /** Overloads chosen by the static type. */
  public static class Overladen extends Blad {
    private static String soort(Object o) {
      return "object";
    }

    private static String soort(String s) {
      return "tekst " + s;
    }

    private static String soort(CharSequence c, int n) {
      return "rij " + n;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      Object ding = naam;
      uit.println(soort(naam)); // EXPECT
      uit.println(soort(ding)); // SAFE
      uit.println(soort(naam, 3)); // SAFE
    }
  }

  /** Calls of the superclass. */
  public static class Erboven extends Blad {
    private static class Basis {
      protected String toon(String s) {
        return "basis " + s;
      }

      protected String leeg(String s) {
        return "basis";
      }
    }

    private static class Uitbreiding extends Basis {
      @Override
      protected String toon(String s) {
        return super.toon(s) + "!";
      }

      @Override
      protected String leeg(String s) {
        return super.leeg(s) + "!";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Basis b = new Uitbreiding();
      uit.println(b.toon(vraag.getParameter("naam"))); // EXPECT
      uit.println(b.leeg(vraag.getParameter("naam"))); // SAFE
    }
  }

  /** A field with the name of an inherited one. */
  public static class Schaduw extends HttpServlet {
    private static class Boven {
      String s = "boven";

      String leesBoven() {
        return s;
      }
    }

    private static class Onder extends Boven {
      String s = "onder";

      String leesOnder() {
        return s;
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Onder o = new Onder();
      o.s = request.getQueryString();
      uit.println(o.leesOnder()); // EXPECT
      uit.println(o.leesBoven()); // SAFE
      uit.println(((Boven) o).s); // SAFE
    }
  }

  /** A sealed type with patterns. */
  public static class Verzegeld extends Blad {
    private sealed interface Vorm permits Vlak, Lijn {}

    private record Vlak(String kleur) implements Vorm {}

    private record Lijn(String kleur, int dikte) implements Vorm {}

    private static String tekst(Vorm v) {
      if (v instanceof Vlak vlak) {
        return "vlak " + vlak.kleur();
      }
      if (v instanceof Lijn lijn && lijn.dikte() > 0) {
        return "lijn " + lijn.dikte();
      }
      return "niets";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      uit.println(tekst(new Vlak(vraag.getParameter("kleur")))); // EXPECT
      uit.println(tekst(new Lijn(vraag.getParameter("kleur"), 2))); // SAFE
    }
  }

  /** Pattern matching on an object. */
  public static class Patroon extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Object een = vraag.getParameter("naam");
      Object twee = List.of("a");
      if (een instanceof String s && !s.isEmpty()) {
        uit.println(s); // EXPECT
      }
      if (twee instanceof List<?> lijst) {
        uit.println(lijst.get(0)); // SAFE
      }
      if (!(een instanceof Integer getal)) {
        uit.println("geen getal"); // SAFE
      } else {
        uit.println(getal + een.toString()); // SAFE
      }
    }
  }

  /** An enhanced switch on an enum. */
  public static class Uitgebreid extends HttpServlet {
    private enum Taal {
      NEDERLANDS,
      ENGELS
    }

    private static String groet(Taal taal, String naam) {
      return switch (taal) {
        case NEDERLANDS -> "dag " + naam;
        case ENGELS -> "hello";
      };
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(groet(Taal.NEDERLANDS, request.getParameter("naam"))); // EXPECT
      uit.println(groet(Taal.ENGELS, request.getParameter("naam"))); // SAFE
    }
  }

  /** Enum constants with bodies. */
  public static class Opsomlijf extends Blad {
    private enum Bewerking {
      ECHO {
        @Override
        String doe(String s) {
          return s;
        }
      },
      NIETS {
        @Override
        String doe(String s) {
          return "niets";
        }
      };

      abstract String doe(String s);
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(Bewerking.ECHO.doe(naam)); // EXPECT
      uit.println(Bewerking.NIETS.doe(naam)); // SAFE
      uit.println(Bewerking.valueOf("NIETS").doe(naam)); // SAFE
      for (Bewerking b : Bewerking.values()) {
        uit.println(b.doe(naam)); // EXPECT
      }
    }
  }

  /** Nested generics. */
  public static class Geneste extends Blad {
    private static class Doos<T> {
      private final T t;

      Doos(T t) {
        this.t = t;
      }

      <R> Doos<R> om(Function<? super T, ? extends R> f) {
        return new Doos<>(f.apply(t));
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Doos<Doos<String>> d = new Doos<>(new Doos<>(vraag.getParameter("naam") + ""));
      uit.println(d.t.t); // EXPECT
      uit.println(d.om(x -> x.t).t); // EXPECT
      uit.println(d.om(x -> x.t.length()).t); // SAFE
      uit.println(d.om(x -> "vast").t); // SAFE
    }
  }

  /** An interface with a generic method. */
  public static class Generiek extends HttpServlet {
    private interface Kiezer {
      <T> T kies(T a, T b);
    }

    private static class Linkser implements Kiezer {
      @Override
      public <T> T kies(T a, T b) {
        return a;
      }
    }

    private static class Rechtser implements Kiezer {
      @Override
      public <T> T kies(T a, T b) {
        return b;
      }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getHeader("X-Naam");
      Kiezer l = new Linkser();
      Kiezer r = new Rechtser();
      uit.println(l.kies(naam, "b")); // EXPECT
      uit.println(r.kies(naam, "b")); // SAFE
      uit.println(r.kies("a", naam)); // EXPECT
      uit.println(l.kies("a", naam)); // SAFE
    }
  }

  /** Initialiser blocks and the constructor after them. */
  public static class Beginblok extends Blad {
    private static class Begin {
      String a = "a";
      String b;
      String c;

      {
        b = a + "b";
      }

      Begin(String s) {
        c = b;
        b = s;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Begin begin = new Begin(vraag.getParameter("naam"));
      uit.println(begin.a); // SAFE
      uit.println(begin.b); // EXPECT
      uit.println(begin.c); // SAFE
    }
  }

  /** A static initialiser. */
  public static class Klassenbegin extends Blad {
    private static final Map<String, String> TABEL = new HashMap<>();

    static {
      TABEL.put("nl", "Nederland");
      TABEL.put("de", "Duitsland");
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String land = vraag.getParameter("keuze");
      uit.println(TABEL.get("nl")); // SAFE
      uit.println(TABEL.get(land)); // SAFE
      uit.println(TABEL.getOrDefault(land, land)); // EXPECT
    }
  }

  /** A method called by the constructor of the superclass. */
  public static class Constructeur extends HttpServlet {
    private abstract static class Scherm {
      final String kop;

      Scherm(String s) {
        kop = maakKop(s);
      }

      abstract String maakKop(String s);
    }

    private static class Hoofd extends Scherm {
      Hoofd(String s) {
        super(s);
      }

      @Override
      String maakKop(String s) {
        return "hoofd " + s;
      }
    }

    private static class Bij extends Scherm {
      Bij(String s) {
        super(s);
      }

      @Override
      String maakKop(String s) {
        return "bij";
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(new Hoofd(request.getParameter("titel")).kop); // EXPECT
      uit.println(new Bij(request.getParameter("titel")).kop); // SAFE
    }
  }

  /** Two interfaces with the same default method. */
  public static class Samenloop extends Blad {
    private interface Links {
      default String kant(String s) {
        return s;
      }
    }

    private interface Rechts {
      default String kant(String s) {
        return "rechts";
      }
    }

    private static class Ene implements Links, Rechts {
      @Override
      public String kant(String s) {
        return Links.super.kant(s);
      }
    }

    private static class Andere implements Links, Rechts {
      @Override
      public String kant(String s) {
        return Rechts.super.kant(s);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      uit.println(new Ene().kant(vraag.getParameter("naam"))); // EXPECT
      uit.println(new Andere().kant(vraag.getParameter("naam"))); // SAFE
    }
  }

  /** A narrower type of result. */
  public static class Medeveranderlijk extends HttpServlet {
    private static class Bron {
      CharSequence lees(String s) {
        return "bron";
      }
    }

    private static class Diepebron extends Bron {
      @Override
      String lees(String s) {
        return s + ".";
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Bron een = new Diepebron();
      Bron twee = new Bron();
      uit.println(een.lees(request.getParameter("naam"))); // EXPECT
      uit.println(twee.lees(request.getParameter("naam"))); // SAFE
    }
  }

  /** Overloads with boxing and a variable number. */
  public static class Inpakken extends Blad {
    private static String geef(long l) {
      return "long";
    }

    private static String geef(Integer i) {
      return "doos";
    }

    private static String geef(Object... rest) {
      return "rest " + rest[0];
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(geef(4)); // SAFE
      uit.println(geef(naam)); // EXPECT
      uit.println(geef("vast", naam)); // SAFE
    }
  }

  /** A type with two bounds. */
  public static class Doorsnede extends Blad {
    private static <T extends CharSequence & Comparable<T>> T grootste(T a, T b) {
      return a.compareTo(b) >= 0 ? a : b;
    }

    private static <T extends CharSequence & Comparable<T>> int verschil(T a, T b) {
      return a.length() - b.length();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      uit.println(grootste(naam, "a")); // EXPECT
      uit.println(grootste("b", "a")); // SAFE
      uit.println(verschil(naam, "a") > 0); // SAFE
    }
  }
}
