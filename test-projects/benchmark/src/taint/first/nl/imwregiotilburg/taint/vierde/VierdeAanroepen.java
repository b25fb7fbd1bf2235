package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** From one method to the next. */
public final class VierdeAanroepen {
  private VierdeAanroepen() {}

  /** A chain of calls. */
  public static class Keten extends HttpServlet {
    private String een(String s) {
      return twee(s) + "!";
    }

    private String twee(String s) {
      return drie(s, "x");
    }

    private String drie(String s, String t) {
      return vier(t, s);
    }

    private String vier(String t, String s) {
      return s + t;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(een(request.getParameter("naam"))); // EXPECT
      uit.println(een("vast")); // SAFE
    }
  }

  /** Which of two arguments comes back. */
  public static class Plaats extends Blad {
    private static String eerste(String a, String b) {
      return a;
    }

    private static String tweede(String a, String b) {
      return b;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.print(eerste(naam, "b")); // EXPECT
      uit.print(tweede(naam, "b")); // SAFE
      uit.print(eerste("a", naam)); // SAFE
    }
  }

  /** A method that calls itself. */
  public static class Herhaling extends Blad {
    private static String keerOm(String s) {
      return s.isEmpty() ? "" : keerOm(s.substring(1)) + s.charAt(0);
    }

    private static String strepen(String s) {
      return s.isEmpty() ? "" : "-" + strepen(s.substring(1));
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String s = vraag.getParameter("tekst");
      if (s == null) {
        return;
      }
      uit.print(keerOm(s)); // EXPECT
      uit.print(strepen(s)); // SAFE
    }
  }

  /** Two methods that call one another. */
  public static class Omendom extends HttpServlet {
    private static String even(int n, String s) {
      return n == 0 ? s : oneven(n - 1, s + ".");
    }

    private static String oneven(int n, String s) {
      return n == 0 ? "oneven" : even(n - 1, s + ",");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(even(4, request.getHeader("X-Naam"))); // EXPECT
      uit.println(even(4, "niets")); // SAFE
    }
  }

  /** Static fields as a way. */
  public static class Statisch extends Blad {
    private static String bewaard = "";
    private static String versie = "v1";

    private static void bewaar(String s) {
      bewaard = s;
    }

    private static String lees() {
      return bewaard;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      bewaar(vraag.getParameter("naam"));
      uit.println(lees()); // EXPECT
      uit.println(versie); // SAFE
    }
  }

  /** Filling an object that was passed in. */
  public static class Uitvoer extends Blad {
    private static class Antwoord {
      String kop = "";
      String lijf = "";
    }

    private static void vul(Antwoord a, String waarde) {
      a.kop = "Antwoord";
      a.lijf = waarde;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Antwoord een = new Antwoord();
      Antwoord twee = new Antwoord();
      vul(een, vraag.getParameter("tekst"));
      vul(twee, "geen");
      uit.println(een.kop); // SAFE
      uit.println(een.lijf); // EXPECT
      uit.println(twee.lijf); // SAFE
    }
  }

  /** The sink is in the callee. */
  public static class Binnenin extends HttpServlet {
    private static void toonRegel(PrintWriter uit, String s) {
      uit.println("<li>" + s); // EXPECT
    }

    private static void toonKop(PrintWriter uit, String s) {
      uit.println("<h1>" + s); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      toonKop(uit, "Lijst");
      toonRegel(uit, request.getQueryString());
      toonRegel(uit, "slot");
    }
  }

  /** An animal which makes a sound. */
  abstract static class Dier {
    protected final String naam;

    Dier(String naam) {
      this.naam = naam;
    }

    abstract String geluid();
  }

  static class Hond extends Dier {
    Hond(String naam) {
      super(naam);
    }

    @Override
    String geluid() {
      return naam + " blaft";
    }
  }

  static class Kat extends Dier {
    Kat(String naam) {
      super(naam);
    }

    @Override
    String geluid() {
      return "miauw";
    }
  }

  /** Overridden methods. */
  public static class Dieren extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Dier hond = new Hond(vraag.getParameter("naam"));
      Dier kat = new Kat(vraag.getParameter("naam"));
      uit.print(hond.geluid()); // EXPECT
      uit.print(kat.geluid()); // SAFE
      Dier[] hok = {kat, new Hond("fik")};
      for (Dier d : hok) {
        uit.print(d.geluid()); // SAFE
      }
    }
  }

  /** Steps filled in by a subclass. */
  public static class Sjabloonmethode extends Blad {
    private abstract static class Pagina {
      String maak(String invoer) {
        return kop() + lijf(invoer);
      }

      String kop() {
        return "<html>";
      }

      abstract String lijf(String invoer);
    }

    private static class Echo extends Pagina {
      @Override
      String lijf(String invoer) {
        return "<b>" + invoer + "</b>";
      }
    }

    private static class Teller extends Pagina {
      @Override
      String lijf(String invoer) {
        return "<b>" + (invoer == null ? 0 : invoer.length()) + "</b>";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      uit.println(new Echo().maak(vraag.getParameter("tekst"))); // EXPECT
      uit.println(new Teller().maak(vraag.getParameter("tekst"))); // SAFE
    }
  }

  /** A visitor of expressions. */
  public static class Bezoeker extends HttpServlet {
    private interface Deel {
      <R> R ontvang(Bezoek<R> b);
    }

    private interface Bezoek<R> {
      R bijTekst(Tekst t);

      R bijSom(Som s);
    }

    private static class Tekst implements Deel {
      private final String s;

      Tekst(String s) {
        this.s = s;
      }

      @Override
      public <R> R ontvang(Bezoek<R> b) {
        return b.bijTekst(this);
      }
    }

    private static class Som implements Deel {
      private final Deel a;
      private final Deel b;

      Som(Deel a, Deel b) {
        this.a = a;
        this.b = b;
      }

      @Override
      public <R> R ontvang(Bezoek<R> bezoek) {
        return bezoek.bijSom(this);
      }
    }

    private static class Schrijver implements Bezoek<String> {
      @Override
      public String bijTekst(Tekst t) {
        return t.s;
      }

      @Override
      public String bijSom(Som s) {
        return s.a.ontvang(this) + "+" + s.b.ontvang(this);
      }
    }

    private static class Lengte implements Bezoek<Integer> {
      @Override
      public Integer bijTekst(Tekst t) {
        return t.s == null ? 0 : t.s.length();
      }

      @Override
      public Integer bijSom(Som s) {
        return s.a.ontvang(this) + s.b.ontvang(this);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Deel som = new Som(new Tekst("a"), new Tekst(request.getParameter("b")));
      uit.println(som.ontvang(new Schrijver())); // EXPECT
      uit.println(som.ontvang(new Lengte())); // SAFE
    }
  }

  /** A strategy in a map. */
  public static class Strategie extends Blad {
    private interface Opmaak {
      String pas(String s);
    }

    private static class Vet implements Opmaak {
      @Override
      public String pas(String s) {
        return "<b>" + s + "</b>";
      }
    }

    private static class Leeg implements Opmaak {
      @Override
      public String pas(String s) {
        return "<br>";
      }
    }

    private final Map<String, Opmaak> opmaak = new HashMap<>();

    public Strategie() {
      opmaak.put("vet", new Vet());
      opmaak.put("leeg", new Leeg());
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(opmaak.get("vet").pas(naam)); // EXPECT
      uit.println(opmaak.get("leeg").pas(naam)); // SAFE
    }
  }

  /** Observers that are told. */
  public static class Waarnemer extends Blad {
    private interface Luisteraar {
      void gebeurd(String wat);
    }

    private static class Onderwerp {
      private final List<Luisteraar> luisteraars = new ArrayList<>();

      void meldAan(Luisteraar l) {
        luisteraars.add(l);
      }

      void meld(String wat) {
        for (Luisteraar l : luisteraars) {
          l.gebeurd(wat);
        }
      }
    }

    private static class Onthouder implements Luisteraar {
      private String laatste = "";
      private int aantal;

      @Override
      public void gebeurd(String wat) {
        laatste = wat;
        aantal++;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Onderwerp nieuws = new Onderwerp();
      Onthouder een = new Onthouder();
      Onthouder twee = new Onthouder();
      nieuws.meldAan(een);
      nieuws.meld(vraag.getParameter("tekst"));
      uit.print(een.laatste); // EXPECT
      uit.print(twee.laatste); // SAFE
      uit.print(een.aantal); // SAFE
    }
  }

  /** A chain of handlers. */
  public static class Doorgeven extends HttpServlet {
    private abstract static class Schakel {
      private final Schakel volgende;

      Schakel(Schakel volgende) {
        this.volgende = volgende;
      }

      abstract String doe(String s);

      String behandel(String s) {
        String uitkomst = doe(s);
        return volgende == null ? uitkomst : volgende.behandel(uitkomst);
      }
    }

    private static class Trim extends Schakel {
      Trim(Schakel volgende) {
        super(volgende);
      }

      @Override
      String doe(String s) {
        return s.trim();
      }
    }

    private static class Wis extends Schakel {
      Wis(Schakel volgende) {
        super(volgende);
      }

      @Override
      String doe(String s) {
        return "gewist";
      }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String s = request.getHeader("X-Tekst") + "";
      uit.println(new Trim(new Trim(null)).behandel(s)); // EXPECT
      uit.println(new Trim(new Wis(null)).behandel(s)); // SAFE
    }
  }

  /** Commands in a queue. */
  public static class Opdracht extends Blad {
    private interface Taak {
      String voerUit();
    }

    private static class Echotaak implements Taak {
      private final String s;

      Echotaak(String s) {
        this.s = s;
      }

      @Override
      public String voerUit() {
        return "echo " + s;
      }
    }

    private static class Stoptaak implements Taak {
      private final String s;

      Stoptaak(String s) {
        this.s = s;
      }

      @Override
      public String voerUit() {
        return s == null ? "stop" : "stop nu";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Taak echo = new Echotaak(vraag.getParameter("naam"));
      Taak stop = new Stoptaak(vraag.getParameter("naam"));
      uit.println(echo.voerUit()); // EXPECT
      uit.println(stop.voerUit()); // SAFE
    }
  }

  /** A machine with three states. */
  public static class Toestanden extends Blad {
    private enum Stand {
      BEGIN,
      LEZEN,
      KLAAR
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String invoer = vraag.getParameter("tekst");
      if (invoer == null) {
        return;
      }
      StringBuilder gelezen = new StringBuilder();
      StringBuilder spoor = new StringBuilder();
      Stand stand = Stand.BEGIN;
      for (char c : invoer.toCharArray()) {
        switch (stand) {
          case BEGIN:
            spoor.append("B");
            stand = Stand.LEZEN;
            break;
          case LEZEN:
            gelezen.append(c);
            spoor.append("L");
            stand = c == ';' ? Stand.KLAAR : Stand.LEZEN;
            break;
          default:
            spoor.append("K");
            break;
        }
      }
      uit.println(gelezen); // EXPECT
      uit.println(spoor); // SAFE
      uit.println(stand); // SAFE
    }
  }

  /** Decorators round a component. */
  public static class Versierd extends HttpServlet {
    private interface Tekstdeel {
      String toon();
    }

    private static class Los implements Tekstdeel {
      private final String s;

      Los(String s) {
        this.s = s;
      }

      @Override
      public String toon() {
        return s;
      }
    }

    private static class Vet implements Tekstdeel {
      private final Tekstdeel binnen;

      Vet(Tekstdeel binnen) {
        this.binnen = binnen;
      }

      @Override
      public String toon() {
        return "<b>" + binnen.toon() + "</b>";
      }
    }

    private static class Telling implements Tekstdeel {
      private final Tekstdeel binnen;

      Telling(Tekstdeel binnen) {
        this.binnen = binnen;
      }

      @Override
      public String toon() {
        return "<i>" + binnen.toon().length() + "</i>";
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Tekstdeel deel = new Los(request.getParameter("tekst") + "");
      uit.println(new Vet(new Vet(deel)).toon()); // EXPECT
      uit.println(new Vet(new Telling(deel)).toon()); // SAFE
      uit.println(new Vet(new Los("vast")).toon()); // SAFE
    }
  }

  /** Through a field of the servlet's helper. */
  public static class Tussenstappen extends Blad {
    private static class Hulp {
      private String vorige = "";
      private String huidige = "";

      void schuif(String nieuw) {
        vorige = huidige;
        huidige = nieuw;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Hulp hulp = new Hulp();
      hulp.schuif(vraag.getParameter("naam"));
      uit.print(hulp.huidige); // EXPECT
      uit.print(hulp.vorige); // SAFE
      hulp.schuif("tweede");
      uit.print(hulp.huidige); // SAFE
      uit.print(hulp.vorige); // EXPECT
    }
  }

  /** The source is in the callee. */
  public static class Ophaler extends HttpServlet {
    private static String lees(HttpServletRequest request, String naam) {
      String waarde = request.getParameter(naam);
      return waarde == null ? "" : waarde;
    }

    private static String stand(HttpServletRequest request, String naam) {
      return request.getParameter(naam) == null ? "afwezig" : "aanwezig";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(lees(request, "naam")); // EXPECT
      uit.println(stand(request, "naam")); // SAFE
    }
  }

  /** The same call on objects of two kinds. */
  public static class Wisselend extends Blad {
    private abstract static class Veld {
      abstract String waarde(HttpServletRequest vraag);

      void toon(HttpServletRequest vraag, PrintWriter uit) {
        uit.print(waarde(vraag)); // EXPECT
      }
    }

    private static class Invoerveld extends Veld {
      @Override
      String waarde(HttpServletRequest vraag) {
        return vraag.getParameter("naam");
      }
    }

    private static class Vastveld extends Veld {
      @Override
      String waarde(HttpServletRequest vraag) {
        return "vast";
      }

      @Override
      void toon(HttpServletRequest vraag, PrintWriter uit) {
        uit.print(waarde(vraag)); // SAFE
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Veld[] velden = {new Invoerveld(), new Vastveld()};
      for (Veld veld : velden) {
        veld.toon(vraag, uit);
      }
    }
  }

  /** Through seven methods, with a detour. */
  public static class Onderweg extends Blad {
    private static String a(String s, int n) {
      return n > 3 ? b(s) : c(s);
    }

    private static String b(String s) {
      return d(s.concat("b"));
    }

    private static String c(String s) {
      return "c" + d("c");
    }

    private static String d(String s) {
      return e(new String[] {s, "d"});
    }

    private static String e(String[] rij) {
      return f(rij)[0];
    }

    private static String[] f(String[] rij) {
      return rij;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      uit.println(a(naam, 5)); // EXPECT
      uit.println(a(naam, 1)); // SAFE
    }
  }

  /** Noted by POST and shown by GET. */
  public static class Gedeeld extends HttpServlet {
    private static final List<String> BERICHTEN = new CopyOnWriteArrayList<>();
    private static final List<String> VERGADERINGEN = new CopyOnWriteArrayList<>();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      BERICHTEN.add(request.getParameter("tekst"));
      VERGADERINGEN.add("vergadering");
      response.getWriter().println("genoteerd"); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      for (String bericht : BERICHTEN) {
        uit.println(bericht); // EXPECT
      }
      for (String vergadering : VERGADERINGEN) {
        uit.println(vergadering); // SAFE
      }
    }
  }
}
