package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Branches that are decided by constants. */
public final class ZesdeVoorwaarden {

  private static final boolean PROEF = false;
  private static final int NIVEAU = 3;

  private ZesdeVoorwaarden() {}

  /** A constant of the class. */
  public static class Proef extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      if (PROEF) {
        out.println("proef " + naam); // SAFE
      } else {
        out.println("echt " + naam); // EXPECT
      }
    }
  }

  /** Local variables with a known value. */
  public static class Lokaal extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      boolean aan = true;
      boolean uit = !aan;
      if (uit) {
        out.println(naam); // SAFE
      }
      if (aan && !uit) {
        out.println(naam); // EXPECT
      }
    }
  }

  /** Arithmetic. */
  public static class Rekenen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      int getal = 7 * 6;
      String tekst;
      if (getal > 50) {
        tekst = request.getParameter("naam");
      } else {
        tekst = "klein";
      }
      out.println(tekst); // SAFE
      int ander = getal + 18;
      tekst = ander > 50 ? request.getParameter("naam") : "klein";
      out.println(tekst); // EXPECT
    }
  }

  /** A switch over a constant. */
  public static class Schakelaar extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      String tekst = "vast";
      switch (NIVEAU) {
        case 1:
          tekst = naam;
          break;
        case 3:
          out.println(naam); // EXPECT
          break;
        default:
          out.println(naam); // SAFE
      }
      out.println(tekst); // SAFE
    }
  }

  /** A loop that does not run, and one that does. */
  public static class Lussen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      String een = "een";
      String twee = "twee";
      for (int i = 0; i < 0; i++) {
        een = naam;
      }
      for (int i = 0; i < 2; i++) {
        twee = naam;
      }
      out.println(een); // SAFE
      out.println(twee); // EXPECT
      boolean nog = false;
      while (nog) {
        out.println(naam); // SAFE
      }
    }
  }

  /** The answer of a method is always the same. */
  public static class Antwoord extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      if (magTonen()) {
        out.println(naam); // EXPECT
      }
      if (magAlles()) {
        out.println(naam); // SAFE
      }
      out.println(niveau() >= 5 ? naam : "laag"); // SAFE
    }

    private boolean magTonen() {
      return true;
    }

    private boolean magAlles() {
      return false;
    }

    private static int niveau() {
      return NIVEAU + 1;
    }
  }

  /** Parts of a condition with a constant. */
  public static class Delen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      if (PROEF && naam.length() > 2) {
        out.println(naam); // SAFE
      }
      if (PROEF || naam.length() > 2) {
        out.println(naam); // EXPECT
      }
      if (!(PROEF && naam.isEmpty())) {
        out.println("niet " + naam); // EXPECT
      }
    }
  }

  /** Returns before the sink. */
  public static class Terug extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(naam); // EXPECT
      if (NIVEAU == 3) {
        return;
      }
      out.println(naam); // SAFE
    }
  }

  /** Constants that are texts. */
  public static class Teksten extends Zijde {
    private static final String OMGEVING = "productie";

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      String naam = request.getParameter("naam");
      var db = DriverManager.getConnection("jdbc:zesde:teksten");
      if ("test".equals(OMGEVING)) {
        db.createStatement().execute("DELETE FROM lid WHERE naam = '" + naam + "'"); // SAFE
      }
      if (OMGEVING.equals("productie")) {
        db.createStatement().execute("DELETE FROM lid WHERE code = '" + naam + "'"); // EXPECT
      }
      String vlag = null;
      if (vlag != null) {
        out.println(naam); // SAFE
      }
    }
  }

  /** A field that never changes. */
  public static class Veld extends Zijde {
    private final boolean spreken;
    private final int drempel = 10;

    /** Sets the field. */
    public Veld() {
      spreken = false;
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(spreken ? naam : "stil"); // SAFE
      out.println(drempel < 5 ? naam : "onder"); // SAFE
      out.println(drempel > 5 ? naam : "boven"); // EXPECT
    }
  }

  /** Decided by the request and by a constant. */
  public static class Gemengd extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String tekst = "begin";
      int stap = 1;
      if ("a".equals(request.getParameter("keuze"))) {
        stap = 2;
      }
      if (stap == 2) {
        tekst = request.getParameter("naam");
      }
      out.println(tekst); // EXPECT
      String ander = "begin";
      if (stap == 3) {
        ander = request.getParameter("naam");
      }
      out.println(ander); // SAFE
    }
  }

  /** Constants of an enumeration. */
  public static class Stand extends Zijde {
    private enum Modus {
      OPEN,
      DICHT
    }

    private static final Modus MODUS = Modus.DICHT;

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      if (MODUS == Modus.OPEN) {
        out.println(naam); // SAFE
      }
      String tekst = MODUS == Modus.DICHT ? Masker.over(naam) : naam;
      out.println(tekst); // SAFE
      out.println(MODUS == Modus.DICHT ? naam : "open"); // EXPECT
    }
  }

  /** The argument of the call decides. */
  public static class Argument extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(geef(naam, true)); // EXPECT
      out.println(geef(naam, false)); // SAFE
      out.println(geefBij(naam, 0)); // SAFE
      out.println(geefBij(naam, 8)); // EXPECT
    }

    private String geef(String tekst, boolean heel) {
      if (heel) {
        return tekst;
      }
      return "verborgen";
    }

    private String geefBij(String tekst, int niveau) {
      return niveau > 5 ? tekst : "te laag";
    }
  }

  /** The same test twice. */
  public static class Dubbel extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      boolean klaar = false;
      String tekst = "bezig";
      if (!klaar) {
        tekst = naam;
        klaar = true;
      }
      out.println(tekst); // EXPECT
      if (!klaar) {
        out.println(naam); // SAFE
      }
      final int bits = 6 & 1;
      out.println(bits == 0 ? "even" : naam); // SAFE
      out.println(bits != 0 ? "oneven" : naam); // EXPECT
    }
  }
}
