package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Flows over several methods and classes. */
public final class ZesdeKetens {

  private ZesdeKetens() {}

  /** Small functions on texts. */
  static final class Hulp {
    private Hulp() {}

    static String zelf(String tekst) {
      return tekst;
    }

    static String haakjes(String tekst) {
      return "(" + zelf(tekst) + ")";
    }

    static String tweede(String een, String twee) {
      return twee;
    }

    static String label(String tekst) {
      return tekst == null || tekst.isEmpty() ? "leeg" : "gevuld";
    }
  }

  /** One function, called with two kinds of value. */
  public static class Context extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String eigen = Hulp.zelf(request.getParameter("naam"));
      String tweede = Hulp.zelf("vast");
      out.println(eigen); // EXPECT
      out.println(tweede); // SAFE
    }
  }

  /** One function deeper. */
  public static class Dieper extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(Hulp.haakjes(naam)); // EXPECT
      out.println(Hulp.haakjes("vast")); // SAFE
      out.println(Hulp.tweede(naam, "vast")); // SAFE
      out.println(Hulp.tweede("vast", naam)); // EXPECT
      out.println(Hulp.label(naam)); // SAFE
    }
  }

  /** The sink is in the method that is called. */
  public static class Afdruk extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      PrintWriter out = response.getWriter();
      toon(out, "naam", request.getParameter("naam"));
      toonVast(out, "versie");
    }

    private void toon(PrintWriter out, String label, String waarde) {
      out.print(label); // SAFE
      out.print(waarde); // EXPECT
    }

    private void toonVast(PrintWriter out, String label) {
      out.print(label); // SAFE
    }
  }

  /** The source is in the method that is called. */
  public static class Bron extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(naam(request)); // EXPECT
      out.println(titel(request)); // SAFE
      out.println(metStandaard(request, "taal", "nl")); // EXPECT
    }

    private String naam(HttpServletRequest request) {
      return request.getParameter("naam").trim();
    }

    private String titel(HttpServletRequest request) {
      return request.getParameter("titel") == null ? "Geen titel" : "Met titel";
    }

    private String metStandaard(HttpServletRequest request, String naam, String standaard) {
      String waarde = request.getParameter(naam);
      return waarde == null ? standaard : waarde;
    }
  }

  /** Recursion. */
  public static class Herhaling extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(herhaal(request.getParameter("naam"), 3)); // EXPECT
      out.println(herhaal("vast", 3)); // SAFE
      out.println(omgekeerd(String.valueOf(request.getParameter("naam")))); // EXPECT
      out.println(diepte(String.valueOf(request.getParameter("naam")))); // SAFE
    }

    private String herhaal(String tekst, int keer) {
      return keer == 0 ? "" : tekst + herhaal(tekst, keer - 1);
    }

    private String omgekeerd(String tekst) {
      if (tekst.isEmpty()) {
        return tekst;
      }
      return omgekeerd(tekst.substring(1)) + tekst.charAt(0);
    }

    private int diepte(String tekst) {
      return tekst.isEmpty() ? 0 : 1 + diepte(tekst.substring(1));
    }
  }

  /** A controller, a service and a repository. */
  public static class Lagen extends Zijde {
    private static class Opslag {
      private final Connection db;

      Opslag(Connection db) {
        this.db = db;
      }

      void zoekOpNaam(String naam) throws SQLException {
        db.createStatement().executeQuery("SELECT 1 FROM lid WHERE naam='" + naam + "'"); // EXPECT
      }

      void zoekOpSoort(String soort) throws SQLException {
        db.createStatement().executeQuery("SELECT 1 FROM lid WHERE soort='" + soort + "'"); // SAFE
      }
    }

    private static class Dienst {
      private final Opslag opslag;

      Dienst(Opslag opslag) {
        this.opslag = opslag;
      }

      void zoek(String naam, String soort) throws SQLException {
        opslag.zoekOpNaam(naam);
        opslag.zoekOpSoort(soort);
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      Connection db = DriverManager.getConnection("jdbc:zesde:lagen");
      new Dienst(new Opslag(db)).zoek(request.getParameter("naam"), "actief");
      out.println("klaar"); // SAFE
    }
  }

  /** The object is passed on, the field is read at the end. */
  public static class Doorgeven extends Zijde {
    private static class Opdracht {
      String doel;
      String reden;
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Opdracht opdracht = new Opdracht();
      opdracht.doel = request.getParameter("doel");
      opdracht.reden = "routine";
      een(opdracht, out);
    }

    private void een(Opdracht opdracht, PrintWriter out) {
      twee(opdracht, out);
    }

    private void twee(Opdracht opdracht, PrintWriter out) {
      out.println(opdracht.doel); // EXPECT
      out.println(opdracht.reden); // SAFE
    }
  }

  /** The value passes through a field of the servlet's helper. */
  public static class Tussenstap extends Zijde {
    private static class Rekenaar {
      private String laatste = "niets";
      private String eerste = "niets";

      void begin(String tekst) {
        eerste = tekst;
        laatste = "begonnen";
      }

      void verder() {
        laatste = laatste + "+" + eerste;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Rekenaar rekenaar = new Rekenaar();
      rekenaar.begin(request.getParameter("naam"));
      out.println(rekenaar.laatste); // SAFE
      rekenaar.verder();
      out.println(rekenaar.laatste); // EXPECT
    }
  }

  /** Mutual recursion. */
  public static class Samen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(even(request.getParameter("naam"), 4)); // EXPECT
      out.println(even("vast", 4)); // SAFE
    }

    private static String even(String tekst, int n) {
      return n == 0 ? tekst : oneven(tekst + ".", n - 1);
    }

    private static String oneven(String tekst, int n) {
      return n == 0 ? "oneven" : even(tekst, n - 1);
    }
  }

  /** A method with several outcomes. */
  public static class Uitgangen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      out.println(kies(naam)); // EXPECT
      out.println(keur(naam)); // SAFE
      out.println(keurOf(naam, naam)); // EXPECT
      out.println(keurOf(naam, "afgekeurd")); // SAFE
    }

    private String kies(String naam) {
      if (naam.length() > 40) {
        return "te lang";
      }
      if (naam.isBlank()) {
        return "leeg";
      }
      return naam;
    }

    private String keur(String naam) {
      return naam.matches("[a-z]+") ? "goed" : "fout";
    }

    private String keurOf(String naam, String anders) {
      return naam.matches("[a-z]+") ? "goed" : anders;
    }
  }

  /** Overloads. */
  public static class Varianten extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(maak(naam)); // EXPECT
      out.println(maak((Object) naam)); // SAFE
      out.println(maak(naam, 2)); // SAFE
      out.println(maak(List.of(String.valueOf(naam)))); // EXPECT
    }

    private String maak(String tekst) {
      return "tekst " + tekst;
    }

    private String maak(Object ding) {
      return "ding";
    }

    private String maak(String tekst, int keer) {
      return "keer " + keer;
    }

    private String maak(List<String> lijst) {
      return "lijst " + lijst.get(0);
    }
  }

  /** A flow by way of a constructor and a getter. */
  public static class Waarde extends Zijde {
    private static final class Postcode {
      private final String cijfers;
      private final String land;

      Postcode(String cijfers) {
        this(cijfers, "NL");
      }

      Postcode(String cijfers, String land) {
        this.cijfers = cijfers;
        this.land = land;
      }

      String cijfers() {
        return cijfers;
      }

      String land() {
        return land;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Postcode een = new Postcode(request.getParameter("postcode"));
      Postcode twee = new Postcode("5000", request.getParameter("land"));
      out.println(een.cijfers()); // EXPECT
      out.println(een.land()); // SAFE
      out.println(twee.cijfers()); // SAFE
      out.println(twee.land()); // EXPECT
    }
  }
}
