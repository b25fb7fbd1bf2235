package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Flows by way of exceptions. */
public final class ZesdeFouten {

  private ZesdeFouten() {}

  /** A value that is not accepted. */
  static class Invoerfout extends Exception {
    private static final long serialVersionUID = 1L;

    private final String veld;
    private final String waarde;

    Invoerfout(String veld, String waarde) {
      super("ongeldig: " + veld);
      this.veld = veld;
      this.waarde = waarde;
    }

    String veld() {
      return veld;
    }

    String waarde() {
      return waarde;
    }
  }

  /** The message of an exception. */
  public static class Bericht extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      try {
        throw new IllegalArgumentException("fout: " + request.getParameter("naam"));
      } catch (IllegalArgumentException e) {
        out.println(e.getMessage()); // EXPECT
      }
      try {
        throw new IllegalArgumentException("fout");
      } catch (IllegalArgumentException e) {
        out.println(e.getMessage()); // SAFE
      }
    }
  }

  /** Fields of an exception. */
  public static class Velden extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      try {
        keur(request.getParameter("naam"));
      } catch (Invoerfout e) {
        out.println(e.waarde()); // EXPECT
        out.println(e.veld()); // SAFE
        out.println(e.getMessage()); // SAFE
      }
    }

    private void keur(String naam) throws Invoerfout {
      if (naam == null || !naam.matches("[a-z]*")) {
        throw new Invoerfout("naam", naam);
      }
    }
  }

  /** The cause of an exception. */
  public static class Oorzaak extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      try {
        buiten(request.getParameter("naam"));
      } catch (IllegalStateException e) {
        out.println(e.getMessage()); // SAFE
        out.println(e.getCause().getMessage()); // EXPECT
      }
    }

    private void buiten(String naam) {
      try {
        binnen(naam);
      } catch (IOException e) {
        throw new IllegalStateException("mislukt", e);
      }
    }

    private void binnen(String naam) throws IOException {
      throw new IOException("kan " + naam + " niet lezen");
    }
  }

  /** An assignment before and after the throw. */
  public static class Toekennen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String voor = "voor";
      String na = "na";
      try {
        voor = request.getParameter("naam");
        gooi();
        na = request.getParameter("naam");
      } catch (IllegalStateException e) {
        out.println("gevangen"); // SAFE
      }
      out.println(voor); // EXPECT
      out.println(na); // SAFE
    }

    private void gooi() {
      throw new IllegalStateException("altijd");
    }
  }

  /** The last block always runs. */
  public static class Tenslotte extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String tekst = "begin";
      String ander = "begin";
      try {
        tekst = request.getParameter("naam");
        ander = request.getParameter("naam");
        out.println(ander.length()); // SAFE
      } catch (NullPointerException e) {
        out.println("zonder naam"); // SAFE
      } finally {
        out.println(tekst); // EXPECT
        ander = "eind";
      }
      out.println(ander); // SAFE
    }
  }

  /** The value is returned from a handler. */
  public static class Handler extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(lees(naam)); // EXPECT
      out.println(leesVast(naam)); // SAFE
    }

    private String lees(String tekst) {
      try {
        return "getal " + (Integer.parseInt(tekst) > 0);
      } catch (NumberFormatException e) {
        return "geen getal: " + tekst;
      }
    }

    private String leesVast(String tekst) {
      try {
        return "getal " + (Integer.parseInt(tekst) > 0);
      } catch (NumberFormatException e) {
        return "geen getal";
      }
    }
  }

  /** Different types of exceptions. */
  public static class Soorten extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      try {
        kies(String.valueOf(request.getParameter("naam")));
      } catch (UnsupportedOperationException e) {
        out.println(e.getMessage()); // SAFE
      } catch (IllegalStateException e) {
        out.println(e.getMessage()); // EXPECT
      }
    }

    private void kies(String naam) {
      if (naam.isEmpty()) {
        throw new UnsupportedOperationException("leeg");
      }
      throw new IllegalStateException(naam);
    }
  }

  /** Thrown on by several methods. */
  public static class Omhoog extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        een(request.getParameter("naam"), "soort");
      } catch (Invoerfout e) {
        response.getWriter().println("<p>" + e.waarde + "</p>"); // EXPECT
        response.getWriter().println("<p>" + e.veld + "</p>"); // SAFE
      }
    }

    private void een(String waarde, String veld) throws Invoerfout {
      twee(veld, waarde);
    }

    private void twee(String veld, String waarde) throws Invoerfout {
      throw new Invoerfout(veld, waarde);
    }
  }

  /** Logs an error into the database. */
  public static class Logboek extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      var db = DriverManager.getConnection("jdbc:zesde:logboek");
      try {
        controleer(request.getHeader("Authorization"));
      } catch (SecurityException e) {
        db.createStatement().execute("INSERT INTO log VALUES ('" + e.getMessage() + "')"); // EXPECT
        db.createStatement().execute("INSERT INTO log VALUES ('geweigerd')"); // SAFE
        db.createStatement().execute("INSERT INTO log VALUES ('" + soort(e) + "')"); // SAFE
      }
    }

    private void controleer(String sleutel) {
      throw new SecurityException("sleutel " + sleutel);
    }

    private String soort(Exception e) {
      return e.getClass().getSimpleName();
    }
  }

  /** The message of the library repeats the value. */
  public static class Bibliotheek extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      try {
        int getal = Integer.parseInt(request.getParameter("getal"));
        out.println(getal > 10 ? "groot" : "klein"); // SAFE
      } catch (NumberFormatException e) {
        out.println(e.getMessage()); // EXPECT
      }
    }
  }

  /** An exception as a carrier for an ordinary value. */
  public static class Pakje extends Zijde {
    private static final class Klaar extends RuntimeException {
      private static final long serialVersionUID = 1L;

      private final transient Object resultaat;

      Klaar(Object resultaat) {
        this.resultaat = resultaat;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(voer(request.getParameter("naam"))); // EXPECT
      out.println(voer("vast")); // SAFE
    }

    private Object voer(String tekst) {
      try {
        zoek(tekst);
        return "niet gevonden";
      } catch (Klaar klaar) {
        return klaar.resultaat;
      }
    }

    private void zoek(String tekst) {
      throw new Klaar(tekst);
    }
  }

  /** A resource that closes itself. */
  public static class Sluiten extends Zijde {
    private static class Bron implements AutoCloseable {
      private final PrintWriter out;
      private final String naam;
      private final String merk;

      Bron(PrintWriter out, String naam, String merk) {
        this.out = out;
        this.naam = naam;
        this.merk = merk;
      }

      @Override
      public void close() {
        out.println("dicht " + naam); // EXPECT
        out.println("dicht " + merk); // SAFE
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      try (Bron bron = new Bron(out, request.getParameter("naam"), "merk")) {
        out.println(bron.merk); // SAFE
      }
    }
  }

  /** Wrapped in the exception of the servlet. */
  public static class Verpakt extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      try {
        verwerk(request);
      } catch (ServletException e) {
        out.println(e.getRootCause().getMessage()); // EXPECT
        out.println(e.getMessage()); // SAFE
        out.println(e.toString()); // SAFE
      }
    }

    private void verwerk(HttpServletRequest request) throws ServletException {
      try {
        throw new Invoerfout("naam " + request.getParameter("naam"), "x");
      } catch (Invoerfout e) {
        throw new ServletException("verwerken mislukt", e);
      }
    }
  }

  /** An exception that is swallowed. */
  public static class Stil extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String melding = "goed";
      String tekst = request.getParameter("naam");
      try {
        throw new IllegalStateException(tekst);
      } catch (IllegalStateException genegeerd) {
        melding = "fout";
      }
      out.println(melding); // SAFE
      out.println(tekst); // EXPECT
      try {
        throw new IllegalStateException(tekst);
      } catch (IllegalStateException e) {
        melding = e.getLocalizedMessage();
      }
      out.println(melding); // EXPECT
    }
  }
}
