package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** Exceptions. */
public final class VierdeFouten {
  private VierdeFouten() {}

  /** An exception which carries a code and an input. */
  static class Invoerfout extends Exception {
    private static final long serialVersionUID = 1L;
    private final String invoer;
    private final String code;

    Invoerfout(String code, String invoer) {
      super("fout " + code);
      this.code = code;
      this.invoer = invoer;
    }

    String invoer() {
      return invoer;
    }

    String code() {
      return code;
    }
  }

  /** The message of an exception. */
  public static class Melding extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      try {
        throw new IllegalArgumentException("onbekend: " + request.getParameter("naam"));
      } catch (IllegalArgumentException e) {
        uit.println(e.getMessage()); // EXPECT
      }
      try {
        throw new IllegalArgumentException("onbekend");
      } catch (IllegalArgumentException e) {
        uit.println(e.getMessage()); // SAFE
      }
    }
  }

  /** Fields of an exception of its own. */
  public static class Eigenvelden extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        throw new Invoerfout("E1", vraag.getParameter("naam"));
      } catch (Invoerfout e) {
        uit.println(e.invoer()); // EXPECT
        uit.println(e.code()); // SAFE
        uit.println(e.getMessage()); // SAFE
      }
    }
  }

  /** The cause of an exception. */
  public static class Oorzaak extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        try {
          throw new IOException(vraag.getParameter("tekst"));
        } catch (IOException e) {
          throw new IllegalStateException("buiten", e);
        }
      } catch (IllegalStateException e) {
        uit.println(e.getMessage()); // SAFE
        uit.println(e.getCause().getMessage()); // EXPECT
      }
    }
  }

  /** An exception made of a cause only. */
  public static class Oorzaaktekst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      RuntimeException een = new RuntimeException(new IOException(request.getHeader("X-Tekst")));
      RuntimeException twee = new RuntimeException(new IOException("schijf vol"));
      uit.println(een.getMessage()); // EXPECT
      uit.println(twee.getMessage()); // SAFE
      uit.println(een); // EXPECT
    }
  }

  /** Suppressed exceptions. */
  public static class Onderdrukt extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Exception hoofd = new Exception("hoofd");
      hoofd.addSuppressed(new Exception(vraag.getParameter("naam")));
      uit.println(hoofd.getMessage()); // SAFE
      for (Throwable t : hoofd.getSuppressed()) {
        uit.println(t.getMessage()); // EXPECT
      }
    }
  }

  /** What a finally block does. */
  public static class Tenslotte extends Blad {
    private static String metFinally(String s) {
      String r = "begin";
      try {
        r = s;
        return r;
      } finally {
        r = "einde";
      }
    }

    @SuppressWarnings("finally")
    private static String finallyTerug(String s) {
      try {
        return s;
      } finally {
        return "einde";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      uit.println(metFinally(vraag.getParameter("naam"))); // EXPECT
      uit.println(finallyTerug(vraag.getParameter("naam"))); // SAFE
    }
  }

  /** Set in finally, shown afterwards. */
  public static class Naloop extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String s = "leeg";
      String t = request.getQueryString();
      try {
        s = "bezig";
        Integer.parseInt(request.getParameter("getal"));
      } catch (NumberFormatException e) {
        s = "fout";
      } finally {
        s = s + request.getQueryString();
        t = "klaar";
      }
      uit.println(s); // EXPECT
      uit.println(t); // SAFE
    }
  }

  /** Resources that are closed. */
  public static class Bronnen extends Blad {
    private static class Bron implements AutoCloseable {
      private final String naam;
      private final StringBuilder verslag;

      Bron(String naam, StringBuilder verslag) {
        this.naam = naam;
        this.verslag = verslag;
      }

      @Override
      public void close() {
        verslag.append("dicht ").append(naam);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringBuilder een = new StringBuilder();
      StringBuilder twee = new StringBuilder();
      try (Bron a = new Bron(vraag.getParameter("naam"), een);
          Bron b = new Bron("vast", twee)) {
        uit.println(b.naam); // SAFE
        uit.println(a.naam); // EXPECT
      }
      uit.println(een); // EXPECT
      uit.println(twee); // SAFE
    }
  }

  /** Thrown again further on. */
  public static class Opnieuw extends Blad {
    private static void laag(String s) throws Invoerfout {
      throw new Invoerfout("E2", s);
    }

    private static void midden(String s) throws Invoerfout {
      try {
        laag(s);
      } catch (Invoerfout e) {
        throw e;
      }
    }

    private static void verhuld(String s) throws Invoerfout {
      try {
        laag(s);
      } catch (Invoerfout e) {
        throw new Invoerfout(e.code(), "verhuld");
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        midden(vraag.getParameter("naam"));
      } catch (Invoerfout e) {
        uit.println(e.invoer()); // EXPECT
      }
      try {
        verhuld(vraag.getParameter("naam"));
      } catch (Invoerfout e) {
        uit.println(e.invoer()); // SAFE
      }
    }
  }

  /** One handler for two exceptions. */
  public static class Samengevat extends HttpServlet {
    private static void controleer(String s, String keuze) throws IOException {
      if ("a".equals(keuze)) {
        throw new IOException("lezen van " + s);
      }
      throw new IllegalStateException("stand");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      try {
        controleer(request.getParameter("naam"), request.getParameter("keuze"));
      } catch (IOException | IllegalStateException e) {
        uit.println(e.getMessage()); // EXPECT
        uit.println(e.getClass().getSimpleName()); // SAFE
      }
    }
  }

  /** Two handlers. */
  public static class Apart extends Blad {
    private static void controleer(String s, String keuze) throws IOException {
      if ("a".equals(keuze)) {
        throw new IOException("lezen van " + s);
      }
      throw new IllegalStateException("stand");
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        controleer(vraag.getParameter("naam"), vraag.getParameter("keuze"));
      } catch (IOException e) {
        uit.println(e.getMessage()); // EXPECT
      } catch (IllegalStateException e) {
        uit.println(e.getMessage()); // SAFE
      }
    }
  }

  /** An exception made by the library. */
  public static class Ontleden extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        int n = Integer.parseInt(vraag.getParameter("getal"));
        uit.println(n); // SAFE
      } catch (NumberFormatException e) {
        uit.println("geen getal"); // SAFE
        uit.println(e.getMessage()); // EXPECT
      }
    }
  }

  /** A date that cannot be read. */
  public static class Datum extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String dag = request.getParameter("dag");
      if (dag == null) {
        return;
      }
      try {
        uit.println(LocalDate.parse(dag).getYear()); // SAFE
      } catch (DateTimeParseException e) {
        uit.println(e.getParsedString()); // EXPECT
        uit.println(e.getErrorIndex()); // SAFE
      }
    }
  }

  /** Caught far away. */
  public static class Ver extends Blad {
    private static int diep(int n, String s) {
      if (n == 0) {
        throw new UnsupportedOperationException(s);
      }
      return 1 + diep(n - 1, s);
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        uit.println(diep(3, vraag.getParameter("naam"))); // SAFE
      } catch (UnsupportedOperationException e) {
        uit.println(e.getMessage()); // EXPECT
      }
      try {
        diep(3, "vast");
      } catch (RuntimeException e) {
        uit.println(e.getMessage()); // SAFE
      }
    }
  }

  /** What was assigned before the exception. */
  public static class Halverwege extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String a = "leeg";
      String b = "leeg";
      try {
        a = vraag.getParameter("a");
        Object o = List.of().iterator().next();
        b = vraag.getParameter("b") + o;
      } catch (NoSuchElementException e) {
        uit.println(a); // EXPECT
        uit.println(b); // SAFE
      }
    }
  }

  /** Unwrapped until the last cause. */
  public static class Verpakt extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getQueryString();
      Throwable een = new Exception("1", new Exception("2", new Exception(naam)));
      Throwable twee = new Exception(naam, new Exception("2", new Exception("3")));
      while (een.getCause() != null) {
        een = een.getCause();
      }
      while (twee.getCause() != null) {
        twee = twee.getCause();
      }
      uit.println(een.getMessage()); // EXPECT
      uit.println(twee.getMessage()); // SAFE
    }
  }

  /** A message of its own. */
  public static class Vertaling extends Blad {
    private static class Vertaald extends RuntimeException {
      private static final long serialVersionUID = 1L;

      Vertaald(String s) {
        super(s);
      }

      @Override
      public String getLocalizedMessage() {
        return "er ging iets mis";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      RuntimeException e = new Vertaald(vraag.getParameter("tekst"));
      uit.println(e.getLocalizedMessage()); // SAFE
      uit.println(e.getMessage()); // EXPECT
    }
  }

  /** An SQL exception with a state. */
  public static class Databasefout extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        throw new SQLException("rij " + vraag.getParameter("id"), "23000");
      } catch (SQLException e) {
        uit.println(e.getSQLState()); // SAFE
        uit.println(e.getMessage()); // EXPECT
      }
    }
  }

  /** An exception used to give an answer back. */
  public static class Antwoord extends Blad {
    private static class Gevonden extends RuntimeException {
      private static final long serialVersionUID = 1L;
      private final transient Object wat;

      Gevonden(Object wat) {
        super(null, null, false, false);
        this.wat = wat;
      }
    }

    private static void zoek(List<?> lijst, int diepte) {
      for (Object o : lijst) {
        if (o instanceof List) {
          zoek((List<?>) o, diepte + 1);
        } else if (diepte == 2) {
          throw new Gevonden(o);
        }
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      try {
        zoek(List.of("a", List.of("b", List.of(naam))), 0);
      } catch (Gevonden g) {
        uit.println(g.wat); // EXPECT
        uit.println(g.getMessage()); // SAFE
      }
      try {
        zoek(List.of(naam, List.of(naam, List.of("c"))), 0);
      } catch (Gevonden g) {
        uit.println(g.wat); // SAFE
      }
    }
  }

  /** An exception while closing. */
  public static class Sluitfout extends HttpServlet {
    private static class Klep implements Closeable {
      private final String naam;

      Klep(String naam) {
        this.naam = naam;
      }

      @Override
      public void close() throws IOException {
        throw new IOException("klemt: " + naam);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      try (Klep klep = new Klep(request.getParameter("naam"))) {
        throw new IllegalStateException("binnen");
      } catch (IllegalStateException e) {
        uit.println(e.getMessage()); // SAFE
        uit.println(e.getSuppressed()[0].getMessage()); // EXPECT
      }
    }
  }

  /** A handler that drops what it caught. */
  public static class Opgegeten extends HttpServlet {
    private static String veilig(Supplier<String> s) {
      try {
        return s.get();
      } catch (IllegalArgumentException e) {
        return "onbekend";
      } catch (IllegalStateException e) {
        return e.getMessage();
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getParameter("naam");
      Supplier<String> een =
          () -> {
            throw new IllegalArgumentException(naam);
          };
      Supplier<String> twee =
          () -> {
            throw new IllegalStateException(naam);
          };
      uit.println(veilig(een)); // SAFE
      uit.println(veilig(twee)); // EXPECT
    }
  }
}
