package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that replace other values. */
public final class ZesdeOverschrijven {

  private ZesdeOverschrijven() {}

  /** A message with two fields. */
  static class Bericht {
    String kop = "kop";
    String tekst = "tekst";

    void setTekst(String tekst) {
      this.tekst = tekst;
    }

    void wis() {
      kop = "";
      tekst = "";
    }
  }

  /** Local variables. */
  public static class Lokaal extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      String tekst = request.getParameter("naam");
      out.println(tekst); // EXPECT
      tekst = "vast";
      out.println(tekst); // SAFE
      tekst = tekst + request.getParameter("naam");
      out.println(tekst); // EXPECT
    }
  }

  /** A field of a local object. */
  public static class Veld extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Bericht bericht = new Bericht();
      bericht.tekst = request.getParameter("tekst");
      out.println(bericht.tekst); // EXPECT
      bericht.tekst = "vervangen";
      out.println(bericht.tekst); // SAFE
      bericht.kop = request.getParameter("kop");
      out.println(bericht.tekst); // SAFE
      out.println(bericht.kop); // EXPECT
    }
  }

  /** By a method of the object. */
  public static class Methode extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Bericht bericht = new Bericht();
      bericht.setTekst(request.getParameter("tekst"));
      out.println(bericht.tekst); // EXPECT
      bericht.wis();
      out.println(bericht.tekst); // SAFE
      bericht.setTekst(request.getParameter("tekst"));
      bericht.setTekst("laatste");
      out.println(bericht.tekst); // SAFE
    }
  }

  /** Only on one branch. */
  public static class Tak extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String keuze = request.getParameter("keuze");
      String half = request.getParameter("naam");
      String heel = half;
      if ("a".equals(keuze)) {
        half = "a";
        heel = "a";
      } else {
        heel = "anders";
      }
      out.println(half); // EXPECT
      out.println(heel); // SAFE
    }
  }

  /** Under the same key. */
  public static class Sleutel extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Map<String, String> kaart = new HashMap<>();
      kaart.put("naam", request.getParameter("naam"));
      out.println(kaart.get("naam")); // EXPECT
      String oud = kaart.put("naam", "vast");
      out.println(kaart.get("naam")); // SAFE
      out.println(oud); // EXPECT
      kaart.remove("naam");
      out.println(kaart.get("naam")); // SAFE
    }
  }

  /** At the same position. */
  public static class Positie extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      List<String> lijst = new ArrayList<>();
      lijst.add(request.getParameter("naam"));
      String oud = lijst.set(0, "vast");
      out.println(lijst.get(0)); // SAFE
      out.println(oud); // EXPECT
      String[] rij = new String[2];
      rij[0] = request.getParameter("naam");
      rij[1] = request.getParameter("naam");
      rij[0] = "vast";
      out.println(rij[0]); // SAFE
      out.println(rij[1]); // EXPECT
    }
  }

  /** A builder of text that is emptied. */
  public static class Leegmaken extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      StringBuilder tekst = new StringBuilder();
      tekst.append(request.getParameter("naam"));
      out.println(tekst); // EXPECT
      tekst.setLength(0);
      tekst.append("leeg");
      out.println(tekst); // SAFE
    }
  }

  /** In a loop. */
  public static class Lus extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String vorige = "begin";
      for (int i = 0; i < 3; i++) {
        out.println(vorige); // EXPECT
        vorige = request.getParameter("naam");
      }
      String huidig = request.getParameter("naam");
      for (int i = 0; i < 3; i++) {
        huidig = "stap " + i;
        out.println(huidig); // SAFE
      }
    }
  }

  /** The object is replaced as a whole. */
  public static class Vervangen extends Zijde {
    private Bericht maak(String tekst) {
      Bericht bericht = new Bericht();
      bericht.tekst = tekst;
      return bericht;
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Bericht bericht = maak(request.getParameter("tekst"));
      Bericht oud = bericht;
      bericht = maak("nieuw");
      Connection db = DriverManager.getConnection("jdbc:zesde:vervangen");
      db.prepareStatement("SELECT '" + bericht.tekst + "'"); // SAFE
      db.prepareStatement("SELECT '" + oud.tekst + "'"); // EXPECT
    }
  }

  /** A parameter of a method gets another value. */
  public static class Parameter extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      vergeet(naam, out);
      out.println(naam); // EXPECT
      Bericht bericht = new Bericht();
      bericht.tekst = naam;
      maakLeeg(bericht);
      out.println(bericht.tekst); // SAFE
    }

    private void vergeet(String tekst, PrintWriter out) {
      tekst = "vergeten";
      out.println(tekst); // SAFE
    }

    private void maakLeeg(Bericht bericht) {
      bericht.tekst = "leeg";
    }
  }

  /** Two fields trade places. */
  public static class Ruil extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Bericht bericht = new Bericht();
      bericht.tekst = request.getParameter("tekst");
      String hulp = bericht.kop;
      bericht.kop = bericht.tekst;
      bericht.tekst = hulp;
      out.println(bericht.kop); // EXPECT
      out.println(bericht.tekst); // SAFE
      hulp = bericht.kop;
      out.println(hulp); // EXPECT
    }
  }

  /** A field of an object in a field. */
  public static class Diep extends Zijde {
    private static class Map2 {
      Bericht bericht = new Bericht();
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Map2 map = new Map2();
      map.bericht.tekst = request.getParameter("tekst");
      out.println(map.bericht.tekst); // EXPECT
      map.bericht.tekst = "tweede";
      out.println(map.bericht.tekst); // SAFE
      map.bericht.kop = request.getParameter("kop");
      map.bericht = new Bericht();
      out.println(map.bericht.kop); // SAFE
    }
  }

  /** A conditional replacement in a helper. */
  public static class Mogelijk extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Bericht een = new Bericht();
      een.tekst = request.getParameter("tekst");
      misschien(een, request.getParameter("keuze") == null);
      out.println(een.tekst); // EXPECT
      Bericht twee = new Bericht();
      twee.tekst = request.getParameter("tekst");
      zeker(twee, request.getParameter("keuze") == null);
      out.println(twee.tekst); // SAFE
    }

    private void misschien(Bericht bericht, boolean wis) {
      if (wis) {
        bericht.tekst = "gewist";
      }
    }

    private void zeker(Bericht bericht, boolean wis) {
      if (wis) {
        bericht.tekst = "gewist";
      } else {
        bericht.tekst = "bewaard";
      }
    }
  }
}
