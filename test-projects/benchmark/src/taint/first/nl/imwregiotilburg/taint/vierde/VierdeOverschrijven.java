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
import java.util.TreeMap;

/** Values that are overwritten before they are used. */
public final class VierdeOverschrijven {
  private VierdeOverschrijven() {}

  /** Something with a name and a place. */
  static class Punt {
    private String naam = "";
    private String plaats = "";

    String getNaam() {
      return naam;
    }

    void setNaam(String naam) {
      this.naam = naam;
    }

    String getPlaats() {
      return plaats;
    }

    void setPlaats(String plaats) {
      this.plaats = plaats;
    }

    void wis() {
      naam = "";
      plaats = "";
    }
  }

  /** A local variable. */
  public static class Lokaal extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String s = request.getParameter("naam");
      uit.println(s); // EXPECT
      s = "schoon";
      uit.println(s); // SAFE
      s = s + request.getParameter("naam");
      uit.println(s); // EXPECT
    }
  }

  /** The order of two assignments. */
  public static class Volgorde extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String a = vraag.getParameter("a");
      String b = a;
      a = "vast";
      uit.println(a); // SAFE
      uit.println(b); // EXPECT
    }
  }

  /** A field of an object. */
  public static class Veld extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Punt p = new Punt();
      p.naam = vraag.getParameter("naam");
      p.plaats = vraag.getParameter("plaats");
      p.naam = "vast";
      uit.println(p.naam); // SAFE
      uit.println(p.plaats); // EXPECT
    }
  }

  /** A setter, twice. */
  public static class Zetter extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Punt p = new Punt();
      Punt q = new Punt();
      p.setNaam(request.getHeader("X-Naam"));
      q.setNaam("vast");
      p.setNaam("vast");
      q.setNaam(request.getHeader("X-Naam"));
      uit.println(p.getNaam()); // SAFE
      uit.println(q.getNaam()); // EXPECT
    }
  }

  /** A method which clears all the fields. */
  public static class Wissen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Punt p = new Punt();
      p.setNaam(vraag.getParameter("naam"));
      p.setPlaats(vraag.getParameter("plaats"));
      uit.println(p.getPlaats()); // EXPECT
      p.wis();
      uit.println(p.getNaam()); // SAFE
      uit.println(p.getPlaats()); // SAFE
    }
  }

  /** An element of an array. */
  public static class Element extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] rij = {vraag.getParameter("a"), vraag.getParameter("b"), "c"};
      rij[1] = "b";
      uit.println(rij[0]); // EXPECT
      uit.println(rij[1]); // SAFE
      rij[0] = rij[2];
      uit.println(rij[0]); // SAFE
    }
  }

  /** An entry of a map. */
  public static class Kaartwaarde extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Map<String, String> m = new HashMap<>();
      m.put("a", request.getParameter("a"));
      m.put("b", request.getParameter("b"));
      m.put("a", "schoon");
      uit.println(m.get("a")); // SAFE
      uit.println(m.get("b")); // EXPECT
      m.replace("b", "ook schoon");
      uit.println(m.get("b")); // SAFE
    }
  }

  /** Containers that are cleared. */
  public static class Leeggemaakt extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> een = new ArrayList<>();
      List<String> twee = new ArrayList<>();
      een.add(vraag.getParameter("a"));
      twee.add(vraag.getParameter("b"));
      een.clear();
      een.add("nieuw");
      uit.println(een); // SAFE
      uit.println(twee); // EXPECT
    }
  }

  /** A key that is removed. */
  public static class Sleutelweg extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> m = new TreeMap<>();
      m.put("a", vraag.getParameter("a"));
      m.put("b", "vast");
      uit.println(m); // EXPECT
      m.remove("a");
      uit.println(m); // SAFE
      uit.println(m.get("a")); // SAFE
    }
  }

  /** A builder set to length zero. */
  public static class Lengte extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      StringBuilder b = new StringBuilder();
      b.append(request.getParameter("tekst"));
      uit.println(b); // EXPECT
      b.setLength(0);
      b.append("opnieuw");
      uit.println(b); // SAFE
    }
  }

  /** A builder from which everything is deleted. */
  public static class Geschrapt extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringBuilder b = new StringBuilder("kop ");
      b.append(vraag.getParameter("tekst"));
      StringBuilder c = new StringBuilder(b);
      b.delete(0, b.length());
      c.delete(0, 4);
      uit.println(b.append("leeg")); // SAFE
      uit.println(c.append("vol")); // EXPECT
    }
  }

  /** A place in a list. */
  public static class Lijstplaats extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> lijst = new ArrayList<>();
      lijst.add(vraag.getParameter("a"));
      lijst.add(vraag.getParameter("b"));
      lijst.set(0, "vast");
      uit.print(lijst.get(0)); // SAFE
      uit.print(lijst.get(1)); // EXPECT
    }
  }

  /** Overwritten by the callee. */
  public static class Callee extends HttpServlet {
    private static void maakSchoon(Punt p) {
      p.setNaam("schoon");
    }

    private static void raakNietAan(Punt p) {
      Punt ander = new Punt();
      ander.setNaam("schoon");
      p = ander;
      p.setPlaats("ergens");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Punt een = new Punt();
      Punt twee = new Punt();
      een.setNaam(request.getHeader("X-Naam"));
      twee.setNaam(request.getHeader("X-Naam"));
      maakSchoon(een);
      raakNietAan(twee);
      uit.println(een.getNaam()); // SAFE
      uit.println(twee.getNaam()); // EXPECT
    }
  }

  /** Overwritten through another name. */
  public static class Tweedenaam extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Punt p = new Punt();
      Punt zelfde = p;
      Punt ander = new Punt();
      p.setNaam(vraag.getParameter("naam"));
      ander.setNaam("vast");
      uit.println(p.getNaam()); // EXPECT
      zelfde.setNaam("vast");
      uit.println(p.getNaam()); // SAFE
    }
  }

  /** Overwritten in one branch, in both branches. */
  public static class EenTak extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String s = vraag.getParameter("naam");
      String t = s;
      if ("a".equals(vraag.getParameter("keuze"))) {
        s = "a";
        t = "a";
      } else {
        t = "b";
      }
      uit.println(s); // EXPECT
      uit.println(t); // SAFE
    }
  }

  /** Overwritten in a loop. */
  public static class Lus extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String s = request.getQueryString();
      String t = request.getQueryString();
      for (int i = 0; i < 3; i++) {
        s = "ronde " + i;
        t = t + i;
      }
      uit.println(s); // SAFE
      uit.println(t); // EXPECT
    }
  }

  /** The value of the round before. */
  public static class Ronde extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String vorige = "begin";
      for (int i = 0; i < 2; i++) {
        uit.print(vorige); // EXPECT
        vorige = vraag.getParameter("naam");
      }
      String deze = vraag.getParameter("naam");
      for (int i = 0; i < 2; i++) {
        deze = "vast";
        uit.print(deze); // SAFE
      }
    }
  }

  /** A static field. */
  public static class Klassenveld extends Blad {
    private static String stand = "begin";

    private static void zet(String s) {
      stand = s;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      zet(vraag.getParameter("naam"));
      uit.println(stand); // EXPECT
      zet("einde");
      uit.println(stand); // SAFE
    }
  }

  /** A new object in the same variable. */
  public static class Nieuwobject extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Punt p = new Punt();
      p.setNaam(request.getParameter("naam"));
      Punt oud = p;
      p = new Punt();
      uit.println(p.getNaam()); // SAFE
      uit.println(oud.getNaam()); // EXPECT
    }
  }

  /** A parameter that gets another value. */
  public static class Parameter extends Blad {
    private static String negeer(String s) {
      s = "genegeerd";
      return s;
    }

    private static String vervang(String s) {
      if (s == null) {
        s = "niets";
      }
      return s;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      uit.println(negeer(vraag.getParameter("naam"))); // SAFE
      uit.println(vervang(vraag.getParameter("naam"))); // EXPECT
    }
  }

  /** An element whose index the request decides. */
  public static class Onbekendeplaats extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String[] rij = {"a", "b", "c"};
      int plek = "1".equals(request.getParameter("keuze")) ? 1 : 0;
      rij[plek] = request.getParameter("naam");
      uit.println(rij[0]); // EXPECT
      uit.println(rij[1]); // EXPECT
      uit.println(rij[2]); // SAFE
      rij[0] = "x";
      rij[1] = "y";
      uit.println(rij[plek]); // SAFE
    }
  }

  /** Overwritten at the end of each round. */
  public static class Terugloop extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < 2; i++) {
        uit.println(b); // SAFE
        b.append(vraag.getParameter("tekst"));
        uit.println(b); // EXPECT
        b.setLength(0);
      }
    }
  }

  /** Overwritten through one of two names. */
  public static class Misschiennaam extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Punt een = new Punt();
      Punt twee = new Punt();
      een.setNaam(vraag.getParameter("naam"));
      twee.setNaam(vraag.getParameter("naam"));
      Punt gekozen = "a".equals(vraag.getParameter("keuze")) ? een : twee;
      gekozen.setNaam("schoon");
      uit.println(gekozen.getNaam()); // SAFE
      uit.println(een.getNaam()); // EXPECT
      uit.println(twee.getNaam()); // EXPECT
    }
  }
}
