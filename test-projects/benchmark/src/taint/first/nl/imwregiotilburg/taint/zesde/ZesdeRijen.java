package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;

/** Flows by way of arrays. */
public final class ZesdeRijen {

  private ZesdeRijen() {}

  /** One element of three. */
  public static class EenElement extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] rij = new String[3];
      rij[0] = "eerste";
      rij[1] = request.getParameter("naam");
      rij[2] = "derde";
      out.println(rij[1]); // EXPECT
      out.println(rij[0]); // SAFE
      out.println(rij[2]); // SAFE
      out.println(rij.length); // SAFE
    }
  }

  /** An array with an initialiser. */
  public static class Vooraf extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] kolommen = {"id", request.getParameter("kolom"), "datum"};
      String[] vast = {"id", "naam", "datum"};
      out.println(kolommen[1]); // EXPECT
      out.println(kolommen[2]); // SAFE
      out.println(String.join(",", kolommen)); // EXPECT
      out.println(String.join(",", vast)); // SAFE
    }
  }

  /** The library copies a range. */
  public static class Kopie extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] bron = {request.getParameter("naam"), "x"};
      String[] geheel = Arrays.copyOf(bron, bron.length);
      String[] doel = new String[2];
      String[] ander = new String[2];
      System.arraycopy(bron, 0, doel, 0, 2);
      Arrays.fill(ander, "vast");
      out.println(geheel[0]); // EXPECT
      out.println(doel[0]); // EXPECT
      out.println(ander[0]); // SAFE
    }
  }

  /** Fills the array with a constant again. */
  public static class Gewist extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      char[] wachtwoord = String.valueOf(request.getParameter("wachtwoord")).toCharArray();
      out.println(wachtwoord); // EXPECT
      char[] ander = "geheim".toCharArray();
      out.println(ander); // SAFE
      String[] cel = {request.getParameter("naam")};
      cel[0] = "gewist";
      out.println(cel[0]); // SAFE
    }
  }

  /** Rows and columns. */
  public static class Tabel extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[][] tabel = new String[2][2];
      tabel[0][0] = "kop";
      tabel[0][1] = "kop";
      tabel[1][0] = request.getParameter("cel");
      tabel[1][1] = "voet";
      out.println(tabel[1][0]); // EXPECT
      out.println(tabel[0][1]); // SAFE
      out.println(tabel[1][1]); // SAFE
      String[] onder = tabel[1];
      out.println(onder[0]); // EXPECT
    }
  }

  /** A helper writes into the array of the caller. */
  public static class UitParameter extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String[] uit = new String[1];
      String[] nietUit = new String[] {"niets"};
      lees(request, uit);
      leesNiet(request, nietUit);
      PrintWriter out = response.getWriter();
      out.println(uit[0]); // EXPECT
      out.println(nietUit[0]); // SAFE
    }

    private void lees(HttpServletRequest request, String[] doel) {
      doel[0] = request.getParameter("naam");
    }

    private void leesNiet(HttpServletRequest request, String[] doel) {
      doel = new String[1];
      doel[0] = request.getParameter("naam");
    }
  }

  /** A variable number of arguments. */
  public static class Veel extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(plak("a", naam, "b")); // EXPECT
      out.println(plak("a", "b")); // SAFE
      out.println(aantal(naam, naam)); // SAFE
      out.println(eerste("vast", naam)); // SAFE
      out.println(eerste(naam, "vast")); // EXPECT
    }

    private static String plak(String... delen) {
      StringBuilder som = new StringBuilder();
      for (String deel : delen) {
        som.append(deel);
      }
      return som.toString();
    }

    private static int aantal(Object... delen) {
      return delen.length;
    }

    private static String eerste(String... delen) {
      return delen[0];
    }
  }

  /** Arrays of objects. */
  public static class Objecten extends Zijde {
    private static class Rij {
      final String sleutel;
      final String waarde;

      Rij(String sleutel, String waarde) {
        this.sleutel = sleutel;
        this.waarde = waarde;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Rij[] rijen = {new Rij("naam", request.getParameter("naam")), new Rij("soort", "vast")};
      for (Rij rij : rijen) {
        out.println(rij.sleutel); // SAFE
        out.println(rij.waarde); // EXPECT
      }
      out.println(rijen[1].waarde); // SAFE
    }
  }

  /** Shifts elements in a loop. */
  public static class Opschuiven extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] wachtrij = {"een", "twee", request.getParameter("naam")};
      out.println(wachtrij[0]); // SAFE
      for (int ronde = 0; ronde < 2; ronde++) {
        for (int i = 0; i + 1 < wachtrij.length; i++) {
          wachtrij[i] = wachtrij[i + 1];
        }
      }
      out.println(wachtrij[0]); // EXPECT
    }
  }

  /** Arrays become lists and back. */
  public static class Omzetten extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] bron = request.getParameterValues("kleur");
      if (bron == null) {
        return;
      }
      List<String> lijst = Arrays.asList(bron);
      List<String> vast = Arrays.asList("rood", "groen");
      out.println(lijst); // EXPECT
      out.println(vast); // SAFE
      String[] terug = lijst.toArray(new String[0]);
      String[] vastTerug = vast.toArray(new String[0]);
      out.println(Arrays.toString(terug)); // EXPECT
      out.println(Arrays.toString(vastTerug)); // SAFE
    }
  }

  /** The array is a field of the servlet's helper. */
  public static class Register extends Zijde {
    private static class Registers {
      private final Object[] vakken = new Object[4];

      void zet(int nummer, Object waarde) {
        vakken[nummer] = waarde;
      }

      Object haal(int nummer) {
        return vakken[nummer];
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Registers registers = new Registers();
      Registers tweede = new Registers();
      registers.zet(0, "t");
      registers.zet(3, request.getParameter("naam"));
      tweede.zet(3, "id");
      Connection db = DriverManager.getConnection("jdbc:zesde:register");
      db.createStatement().executeQuery("SELECT " + registers.haal(3)); // EXPECT
      db.createStatement().executeQuery("SELECT " + tweede.haal(3)); // SAFE
      db.createStatement().executeQuery("SELECT 1 FROM " + registers.haal(0)); // SAFE
    }
  }

  /** Single characters of the value. */
  public static class Tekens extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      char[] tekens = naam.toCharArray();
      boolean[] hoofd = new boolean[tekens.length];
      for (int i = 0; i < tekens.length; i++) {
        hoofd[i] = Character.isUpperCase(tekens[i]);
        out.print(tekens[i]); // EXPECT
      }
      out.println(Arrays.toString(hoofd)); // SAFE
      Arrays.sort(tekens);
      out.println(new String(tekens)); // EXPECT
    }
  }
}
