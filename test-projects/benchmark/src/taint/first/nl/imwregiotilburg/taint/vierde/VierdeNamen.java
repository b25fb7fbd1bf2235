package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two names of one object. */
public final class VierdeNamen {
  private VierdeNamen() {}

  /** A note with a text. */
  static class Briefje {
    String tekst = "leeg";
    Briefje vorige;

    String lees() {
      return tekst;
    }

    void schrijf(String nieuw) {
      this.tekst = nieuw;
    }
  }

  /** A drawer which holds a note. */
  static class Lade {
    private Briefje inhoud;

    Lade(Briefje inhoud) {
      this.inhoud = inhoud;
    }

    Briefje open() {
      return inhoud;
    }

    void leg(Briefje ander) {
      inhoud = ander;
    }
  }

  /** A second local name. */
  public static class TweeNamen extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Briefje een = new Briefje();
      Briefje twee = een;
      Briefje drie = new Briefje();
      een.tekst = request.getParameter("tekst");
      uit.print(twee.tekst); // EXPECT
      uit.print(drie.tekst); // SAFE
    }
  }

  /** A name kept in a field of another object. */
  public static class ViaVeld extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Briefje briefje = new Briefje();
      Lade lade = new Lade(briefje);
      Lade andere = new Lade(new Briefje());
      briefje.schrijf(vraag.getParameter("tekst"));
      uit.print(lade.open().lees()); // EXPECT
      uit.print(andere.open().lees()); // SAFE
    }
  }

  /** Written through what a getter returned. */
  public static class Terug extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Lade boven = new Lade(new Briefje());
      Lade onder = new Lade(new Briefje());
      boven.open().schrijf(vraag.getParameter("naam"));
      uit.print(boven.open().tekst); // EXPECT
      uit.print(onder.open().tekst); // SAFE
    }
  }

  /** A name in an array. */
  public static class InArray extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Briefje[] rij = new Briefje[2];
      Briefje los = new Briefje();
      rij[0] = los;
      rij[1] = new Briefje();
      los.tekst = request.getHeader("X-Titel");
      uit.print(rij[0].tekst); // EXPECT
      uit.print(rij[1].tekst); // SAFE
    }
  }

  /** Two names of one array. */
  public static class ArrayNaam extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] eerste = {"a", "b"};
      String[] tweede = eerste;
      String[] kopie = eerste.clone();
      tweede[1] = vraag.getParameter("kleur");
      uit.print(eerste[1]); // EXPECT
      uit.print(kopie[1]); // SAFE
      uit.print(eerste[0]); // SAFE
    }
  }

  /** An object put in a list and changed afterwards. */
  public static class InLijst extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<Briefje> stapel = new ArrayList<>();
      Briefje briefje = new Briefje();
      stapel.add(briefje);
      briefje.schrijf(vraag.getParameter("tekst"));
      Briefje later = new Briefje();
      uit.print(stapel.get(0).lees()); // EXPECT
      uit.print(later.lees()); // SAFE
    }
  }

  /** A builder kept in a map. */
  public static class InKaart extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Map<String, StringBuilder> kaart = new HashMap<>();
      StringBuilder regel = new StringBuilder();
      kaart.put("regel", regel);
      kaart.put("voet", new StringBuilder("voet"));
      regel.append(request.getQueryString());
      uit.print(kaart.get("regel")); // EXPECT
      uit.print(kaart.get("voet")); // SAFE
    }
  }

  /** The same object passed twice. */
  public static class Aanroep extends Blad {
    private static String ruil(Briefje bron, Briefje doel, String waarde) {
      bron.tekst = waarde;
      return doel.tekst;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String waarde = vraag.getParameter("naam");
      Briefje een = new Briefje();
      Briefje twee = new Briefje();
      String zelfde = ruil(een, een, waarde);
      String ander = ruil(een, twee, waarde);
      uit.println(zelfde); // EXPECT
      uit.println(ander); // SAFE
    }
  }

  /** One of two objects, by the request. */
  public static class Keuze extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Briefje links = new Briefje();
      Briefje rechts = new Briefje();
      Briefje midden = new Briefje();
      Briefje gekozen = "a".equals(vraag.getParameter("keuze")) ? links : rechts;
      gekozen.tekst = vraag.getParameter("tekst");
      uit.print(links.tekst); // EXPECT
      uit.print(rechts.tekst); // EXPECT
      uit.print(midden.tekst); // SAFE
    }
  }

  /** The name is hung over before the write. */
  public static class Verhangen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Briefje eerst = new Briefje();
      Briefje naam = eerst;
      naam = new Briefje();
      naam.schrijf(request.getParameter("tekst"));
      uit.print(eerst.lees()); // SAFE
      uit.print(naam.lees()); // EXPECT
    }
  }

  /** Notes that hang on one another. */
  public static class Ketting extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Briefje kop = new Briefje();
      kop.vorige = new Briefje();
      kop.vorige.vorige = new Briefje();
      Briefje diep = kop.vorige.vorige;
      diep.tekst = vraag.getParameter("tekst");
      uit.print(kop.vorige.vorige.tekst); // EXPECT
      uit.print(kop.vorige.tekst); // SAFE
      uit.print(kop.tekst); // SAFE
    }
  }

  /** A method that returns its own object. */
  public static class Zelfterug extends Blad {
    /** A line that is written in a chain of calls. */
    static class Regel {
      private String inhoud = "";

      Regel met(String deel) {
        inhoud = inhoud + deel;
        return this;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Regel een = new Regel();
      Regel twee = new Regel();
      Regel zelfde = een.met("a").met(vraag.getParameter("naam"));
      twee.met("a").met("b");
      uit.println(een.inhoud); // EXPECT
      uit.println(zelfde.inhoud); // EXPECT
      uit.println(twee.inhoud); // SAFE
    }
  }

  /** A drawer whose note is exchanged. */
  public static class Lades extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Briefje vuil = new Briefje();
      vuil.tekst = request.getHeader("X-Naam");
      Briefje schoon = new Briefje();
      Lade lade = new Lade(vuil);
      Lade spiegel = lade;
      uit.print(spiegel.open().lees()); // EXPECT
      lade.leg(schoon);
      uit.print(spiegel.open().lees()); // SAFE
    }
  }

  /** A view on a list. */
  public static class Deellijst extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> lijst = new ArrayList<>(List.of("a", "b", "c", "d"));
      List<String> kopie = new ArrayList<>(lijst);
      List<String> venster = lijst.subList(1, 3);
      venster.set(0, vraag.getParameter("naam"));
      uit.print(lijst.get(1)); // EXPECT
      uit.print(kopie.get(1)); // SAFE
      uit.print(lijst.get(3)); // SAFE
    }
  }

  /** Two fields with one object. */
  public static class Veldpaar extends Blad {
    private static class Kast {
      private final StringBuilder boven;
      private final StringBuilder onder;

      Kast(StringBuilder boven, StringBuilder onder) {
        this.boven = boven;
        this.onder = onder;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringBuilder een = new StringBuilder();
      Kast dubbel = new Kast(een, een);
      Kast gewoon = new Kast(new StringBuilder(), new StringBuilder());
      dubbel.boven.append(vraag.getParameter("naam"));
      gewoon.boven.append(vraag.getParameter("naam"));
      uit.println(dubbel.onder.toString()); // EXPECT
      uit.println(gewoon.onder.toString()); // SAFE
    }
  }

  /** Two names change places. */
  public static class Verwissel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Briefje een = new Briefje();
      Briefje twee = new Briefje();
      een.tekst = request.getQueryString();
      Briefje hulp = een;
      een = twee;
      twee = hulp;
      uit.print(een.tekst); // SAFE
      uit.print(twee.tekst); // EXPECT
    }
  }

  /** A static name of a local object. */
  public static class Statisch extends Blad {
    private static final ThreadLocal<Briefje> PLEK = new ThreadLocal<>();

    private static void bewaar(Briefje briefje) {
      PLEK.set(briefje);
    }

    private static Briefje haal() {
      return PLEK.get();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Briefje bewaard = new Briefje();
      Briefje los = new Briefje();
      bewaar(bewaard);
      bewaard.tekst = vraag.getParameter("tekst");
      uit.print(haal().tekst); // EXPECT
      bewaar(los);
      uit.print(haal().tekst); // SAFE
    }
  }

  /** Two objects that know each other. */
  public static class Kring extends HttpServlet {
    private static class Partner {
      String geheim = "";
      Partner ander;

      static void verbind(Partner a, Partner b) {
        a.ander = b;
        b.ander = a;
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Partner a = new Partner();
      Partner b = new Partner();
      Partner.verbind(a, b);
      a.ander.geheim = request.getParameter("tekst");
      uit.println(b.geheim); // EXPECT
      uit.println(a.geheim); // SAFE
      uit.println(b.ander.geheim); // SAFE
      uit.println(a.ander.ander.ander.geheim); // EXPECT
    }
  }

  /** Rows of a table that are one array. */
  public static class Gelijkerij extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] rij = {"a", "b"};
      String[][] gedeeld = {rij, rij};
      String[][] eigen = {rij.clone(), rij.clone()};
      gedeeld[0][1] = vraag.getParameter("b");
      eigen[0][1] = vraag.getParameter("b");
      uit.println(gedeeld[1][1]); // EXPECT
      uit.println(eigen[1][1]); // SAFE
      uit.println(gedeeld[1][0]); // SAFE
    }
  }

  /** A method which returns one of its arguments. */
  public static class Teruggegeven extends Blad {
    private static Briefje langste(Briefje a, Briefje b) {
      return a.tekst.length() >= b.tekst.length() ? a : b;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Briefje kort = new Briefje();
      Briefje lang = new Briefje();
      Briefje buiten = new Briefje();
      lang.tekst = "een lange tekst";
      langste(kort, lang).tekst = vraag.getParameter("tekst");
      buiten.tekst = kort.tekst;
      uit.println(lang.tekst); // EXPECT
      uit.println(buiten.tekst); // SAFE
    }
  }

  /** A wrapper which keeps the list it was given. */
  public static class Omhulde extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      List<String> echt = new ArrayList<>();
      List<String> kijk = Collections.unmodifiableList(echt);
      List<String> afdruk = List.copyOf(echt);
      echt.add(request.getParameter("naam"));
      uit.println(kijk); // EXPECT
      uit.println(afdruk); // SAFE
      List<String> overVak = Arrays.asList(new String[] {"a", "b"});
      uit.println(overVak); // SAFE
      String[] vak = {"a", "b"};
      List<String> blik = Arrays.asList(vak);
      vak[0] = request.getParameter("naam");
      uit.println(blik.get(0)); // EXPECT
    }
  }
}
