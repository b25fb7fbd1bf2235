package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.Map;

/** Direct flows from a source to a sink. */
public final class ZesdeBegin {

  private ZesdeBegin() {}

  /** A parameter next to a constant. */
  public static class Groet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String naam = request.getParameter("naam");
      String groet = "Goedemorgen";
      PrintWriter out = response.getWriter();
      out.println("<h1>" + naam + "</h1>"); // EXPECT
      out.println("<h1>" + groet + "</h1>"); // SAFE
    }
  }

  /** A header with a default. */
  public static class Taal extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String taal = request.getHeader("Accept-Language");
      if (taal == null) {
        taal = "nl";
      }
      String thema = taal.startsWith("en") ? "engels" : "nederlands";
      PrintWriter out = response.getWriter();
      out.print(taal); // EXPECT
      out.print(thema); // SAFE
      out.print(taal.length()); // SAFE
    }
  }

  /** Several values of one parameter. */
  public static class Vinkjes extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] vinkjes = request.getParameterValues("vink");
      if (vinkjes == null) {
        out.println("geen vinkjes"); // SAFE
        return;
      }
      out.println("aantal " + vinkjes.length); // SAFE
      for (String vink : vinkjes) {
        out.append("<li>").append(vink); // EXPECT
      }
    }
  }

  /** Names and values of the parameter map. */
  public static class Overzicht extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      int teller = 0;
      for (Map.Entry<String, String[]> paar : request.getParameterMap().entrySet()) {
        out.printf("%d: %s", teller, paar.getKey()); // EXPECT
        out.printf("%d: %s", teller, paar.getValue()[0]); // EXPECT
        out.printf("%d van %s", teller, "veel"); // SAFE
        teller++;
      }
    }
  }

  /** Names of the parameters. */
  public static class Namen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Enumeration<String> namen = request.getParameterNames();
      boolean gevuld = namen.hasMoreElements();
      while (namen.hasMoreElements()) {
        String naam = namen.nextElement();
        out.write(naam); // EXPECT
      }
      out.write(gevuld ? "gevuld" : "leeg"); // SAFE
    }
  }

  /** Lines of the body. */
  public static class Lichaam extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      BufferedReader lezer = request.getReader();
      PrintWriter out = response.getWriter();
      int regels = 0;
      String regel;
      while ((regel = lezer.readLine()) != null) {
        out.println(regel); // EXPECT
        regels++;
      }
      out.println(regels + " regels"); // SAFE
    }
  }

  /** Bytes of the body. */
  public static class Bytes extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      byte[] ruw = request.getInputStream().readAllBytes();
      String tekst = new String(ruw, StandardCharsets.UTF_8);
      PrintWriter out = response.getWriter();
      out.format("%s%n", tekst); // EXPECT
      out.format("%d bytes%n", ruw.length); // SAFE
    }
  }

  /** Every header of one name, and the query string. */
  public static class Koppen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Enumeration<String> koppen = request.getHeaders("X-Forwarded-For");
      String laatste = "";
      while (koppen.hasMoreElements()) {
        laatste = koppen.nextElement();
      }
      String vraag = request.getQueryString();
      out.println(laatste); // EXPECT
      out.println("?" + vraag); // EXPECT
      out.println(vraag == null ? "zonder vraag" : "met vraag"); // SAFE
      out.println(request.getContextPath()); // SAFE
    }
  }

  /** The value of a cookie, and its fixed name. */
  public static class Koekje extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Cookie[] koekjes = request.getCookies();
      if (koekjes == null) {
        return;
      }
      for (Cookie koekje : koekjes) {
        if ("voorkeur".equals(koekje.getName())) {
          out.println(koekje.getValue()); // EXPECT
        }
      }
      Cookie nieuw = new Cookie("bezocht", "ja");
      out.println(nieuw.getValue()); // SAFE
    }
  }

  /** A query built by concatenation, and one with a placeholder. */
  public static class Zoeken extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      String term = request.getParameter("term");
      try (Connection db = DriverManager.getConnection("jdbc:zesde:zoeken");
          Statement opdracht = db.createStatement()) {
        opdracht.executeQuery("SELECT * FROM boek WHERE titel = '" + term + "'"); // EXPECT
        opdracht.executeQuery("SELECT * FROM boek"); // SAFE
        String sql = "SELECT * FROM boek WHERE titel = ?";
        try (PreparedStatement veilig = db.prepareStatement(sql)) { // SAFE
          veilig.setString(1, term);
          veilig.executeQuery();
        }
      }
    }
  }

  /** Changes of the database. */
  public static class Wijzigen extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String kolom = request.getParameter("kolom");
      try (Connection db = DriverManager.getConnection("jdbc:zesde:wijzigen")) {
        Statement opdracht = db.createStatement();
        opdracht.executeUpdate("UPDATE t SET " + kolom + " = 1"); // EXPECT
        opdracht.executeUpdate("UPDATE t SET klaar = 1"); // SAFE
        opdracht.execute("DROP INDEX " + kolom); // EXPECT
        opdracht.execute("DROP INDEX oud"); // SAFE
        db.prepareStatement("SELECT x FROM t ORDER BY " + kolom); // EXPECT
      } catch (SQLException e) {
        response.getWriter().println("mislukt"); // SAFE
      }
    }
  }

  /** Ordering chosen from constants. */
  public static class Volgorde extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      String keuze = request.getParameter("keuze");
      String kolom;
      switch (keuze == null ? "" : keuze) {
        case "a":
          kolom = "auteur";
          break;
        case "b":
          kolom = "boek";
          break;
        default:
          kolom = "id";
      }
      Connection db = DriverManager.getConnection("jdbc:zesde:volgorde");
      db.prepareStatement("SELECT * FROM boek ORDER BY " + kolom); // SAFE
      out.println("gesorteerd op " + kolom); // SAFE
      out.println("gevraagd: " + keuze); // EXPECT
    }
  }
}
