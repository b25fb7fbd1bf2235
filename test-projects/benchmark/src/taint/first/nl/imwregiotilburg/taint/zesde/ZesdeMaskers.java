package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** With and without the sanitiser. */
public final class ZesdeMaskers {

  private ZesdeMaskers() {}

  /** The result is used, or thrown away. */
  public static class Gebruikt extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      String naam = request.getParameter("naam");
      String veilig = Zijde.Masker.over(naam);
      out.println(veilig); // SAFE
      out.println(naam); // EXPECT
      out.println(veilig + naam); // EXPECT
      out.println("<" + veilig + ">"); // SAFE
    }
  }

  /** On one of two branches. */
  public static class Tak extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      String keuze = request.getParameter("keuze");
      String half = naam;
      if ("a".equals(keuze)) {
        half = Masker.over(naam);
      }
      out.println(half); // EXPECT
      String heel;
      if ("a".equals(keuze)) {
        heel = Masker.over(naam);
      } else {
        heel = "-" + Masker.over(naam);
      }
      out.println(heel); // SAFE
    }
  }

  /** In a helper of the page. */
  public static class Helper extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(net(naam)); // SAFE
      out.println(netjes(naam)); // EXPECT
      out.println(kies(naam, true)); // SAFE
    }

    private String net(String tekst) {
      return "[" + Masker.over(tekst) + "]";
    }

    private String netjes(String tekst) {
      Masker.over(tekst);
      return "[" + tekst + "]";
    }

    private String kies(String tekst, boolean streng) {
      return streng ? Masker.over(tekst) : tekst;
    }
  }

  /** Before and after joining. */
  public static class Plakken extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String voor = request.getParameter("voor");
      String achter = request.getParameter("achter");
      out.println(Masker.over(voor + " " + achter)); // SAFE
      out.println(Masker.over(voor) + " " + achter); // EXPECT
      out.println(Masker.over(voor) + " " + Masker.over(achter)); // SAFE
      out.printf("%s %s", Masker.over(voor), voor); // EXPECT
      out.printf("%s %s", Masker.over(voor), "x"); // SAFE
    }
  }

  /** Fields of an object. */
  public static class Velden extends Zijde {
    private static class Persoon {
      private String naam;
      private String geheim;

      void setNaam(String naam) {
        this.naam = naam;
      }

      void setGeheim(String geheim) {
        this.geheim = Masker.over(geheim);
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Persoon persoon = new Persoon();
      persoon.setNaam(request.getParameter("naam"));
      persoon.setGeheim(request.getParameter("geheim"));
      out.println(persoon.naam); // EXPECT
      out.println(persoon.geheim); // SAFE
      persoon.naam = Masker.over(persoon.naam);
      out.println(persoon.naam); // SAFE
    }
  }

  /** Every element, or only the first. */
  public static class Elementen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] ruw = request.getParameterValues("naam");
      if (ruw == null) {
        return;
      }
      List<String> alle = new ArrayList<>();
      for (String naam : ruw) {
        alle.add(Masker.over(naam));
      }
      out.println(alle); // SAFE
      ruw[0] = Masker.over(ruw[0]);
      out.println(ruw[0]); // SAFE
      out.println(ruw[1]); // EXPECT
      out.println(String.join(",", ruw)); // EXPECT
    }
  }

  /** As a function. */
  public static class Functie extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      UnaryOperator<String> masker = Masker::over;
      UnaryOperator<String> niets = UnaryOperator.identity();
      out.println(masker.apply(naam)); // SAFE
      out.println(niets.apply(naam)); // EXPECT
      out.println(masker.andThen(s -> s + naam).apply(naam)); // EXPECT
    }
  }

  /** In a stream. */
  public static class Stroom extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] ruw = request.getParameterValues("woord");
      if (ruw == null) {
        return;
      }
      out.println(Arrays.stream(ruw).map(Masker::over).collect(Collectors.joining(","))); // SAFE
      out.println(Arrays.stream(ruw).peek(Masker::over).collect(Collectors.joining())); // EXPECT
      List<String> netjes = Arrays.stream(ruw).map(s -> Masker.over(s)).toList();
      out.println(netjes.get(0)); // SAFE
    }
  }

  /** A check does not change the value. */
  public static class Controle extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      String naam = String.valueOf(request.getParameter("naam"));
      var db = DriverManager.getConnection("jdbc:zesde:controle");
      boolean zelfde = Masker.over(naam).equals(naam);
      if (!zelfde) {
        db.createStatement().executeQuery("SELECT 1 WHERE a = '" + naam + "'"); // EXPECT
      }
      db.createStatement().executeQuery("SELECT 1 WHERE a = '" + Masker.over(naam) + "'"); // SAFE
      db.createStatement().executeQuery("SELECT 1 WHERE b = " + zelfde); // SAFE
    }
  }

  /** The variable gets another value after the sanitiser. */
  public static class Opnieuw extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String tekst = request.getParameter("naam");
      tekst = Masker.over(tekst);
      out.println(tekst); // SAFE
      tekst = tekst + request.getHeader("Referer");
      out.println(tekst); // EXPECT
      tekst = Masker.over(tekst);
      out.println(tekst); // SAFE
    }
  }

  /** The sanitised and the raw value in one map. */
  public static class Kaart extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Map<String, String> kaart = new HashMap<>();
      kaart.put("ruw", request.getParameter("naam"));
      kaart.put("net", Masker.over(kaart.get("ruw")));
      out.println(kaart.get("ruw")); // EXPECT
      out.println(kaart.get("net")); // SAFE
      kaart.put("ruw", Masker.over(kaart.get("ruw")));
      out.println(kaart.get("ruw")); // SAFE
    }
  }

  /** A replacement of characters is no sanitiser. */
  public static class Vervangen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      out.println(naam.replace("<", "&lt;")); // EXPECT
      out.println(naam.replaceAll("[<>]", "")); // EXPECT
      out.println(naam.strip().toUpperCase()); // EXPECT
      out.println(Masker.over(naam.strip()).toUpperCase()); // SAFE
    }
  }

  /** A sanitising class with a contract. */
  public static class Contract extends Zijde {
    private interface Schoonmaker {
      String maak(String tekst);
    }

    private static class Echt implements Schoonmaker {
      @Override
      public String maak(String tekst) {
        return Masker.over(tekst);
      }
    }

    private static class Schijn implements Schoonmaker {
      @Override
      public String maak(String tekst) {
        return tekst.trim();
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      Schoonmaker echt = new Echt();
      Schoonmaker schijn = new Schijn();
      out.println(echt.maak(naam)); // SAFE
      out.println(schijn.maak(naam)); // EXPECT
      out.println(schijn.maak(echt.maak(naam))); // SAFE
    }
  }

  /** An exception keeps the sanitiser from its work. */
  public static class Mislukt extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String tekst = String.valueOf(request.getParameter("naam"));
      try {
        if (tekst.length() > 2) {
          throw new IllegalStateException("te lang");
        }
        tekst = Masker.over(tekst);
      } catch (IllegalStateException e) {
        out.println(e.getMessage()); // SAFE
      }
      out.println(tekst); // EXPECT
    }
  }
}
