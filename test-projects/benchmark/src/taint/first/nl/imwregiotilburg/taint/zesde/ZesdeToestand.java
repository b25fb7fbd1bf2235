package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** State that lives longer than a request. */
public final class ZesdeToestand {

  private ZesdeToestand() {}

  /** A field of the servlet, printed before it is written. */
  public static class Vorige extends HttpServlet {
    private String vorige = "niemand";
    private String titel = "Bezoek";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      out.println(titel); // SAFE
      out.println(vorige); // EXPECT
      vorige = request.getParameter("naam");
    }
  }

  /** Written by a POST, read by a GET. */
  public static class Prikbord extends HttpServlet {
    private String briefje = "leeg";
    private String kleur = "geel";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      briefje = request.getParameter("tekst");
      kleur = "blauw";
      response.getWriter().println("opgehangen"); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().println(briefje); // EXPECT
      response.getWriter().println(kleur); // SAFE
    }
  }

  /** Static fields. */
  public static class Statisch extends Zijde {
    private static String laatste = "";
    private static String vast = "vast";

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      laatste = request.getHeader("User-Agent");
      toon(out);
    }

    private static void toon(PrintWriter out) {
      out.println(laatste); // EXPECT
      out.println(vast); // SAFE
    }
  }

  /** A list that grows with every request. */
  public static class Gastenboek extends HttpServlet {
    private final List<String> berichten = Collections.synchronizedList(new ArrayList<>());
    private int aantal;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      berichten.add(request.getParameter("bericht"));
      aantal++;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      out.println(aantal + " berichten"); // SAFE
      for (String bericht : List.copyOf(gevuld())) {
        out.println(bericht); // EXPECT
      }
    }

    private List<String> gevuld() {
      List<String> som = new ArrayList<>(berichten);
      som.removeIf(bericht -> bericht == null);
      return som;
    }
  }

  /** A cache. */
  public static class Voorraad extends Zijde {
    private static final Map<String, String> VOORRAAD = new ConcurrentHashMap<>();
    private static final Map<String, String> LABELS = new ConcurrentHashMap<>();

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String code = String.valueOf(request.getParameter("code"));
      LABELS.put("kop", "Voorraad");
      out.println(VOORRAAD.getOrDefault("laatste", "geen")); // EXPECT
      out.println(LABELS.get("kop")); // SAFE
      VOORRAAD.put("laatste", code);
    }
  }

  /** A counter. */
  public static class Teller extends HttpServlet {
    private int bezoeken;
    private boolean gevuld;
    private String naam;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      bezoeken++;
      gevuld = request.getParameter("naam") != null;
      if (gevuld) {
        naam = request.getParameter("naam");
      }
      PrintWriter out = response.getWriter();
      out.println(bezoeken); // SAFE
      out.println(gevuld); // SAFE
      out.println("laatst: " + naam); // EXPECT
    }
  }

  /** A service that is shared by two servlets. */
  static final class Berichtendienst {
    private static final Berichtendienst ENIGE = new Berichtendienst();
    private String bericht = "geen";
    private String bron = "onbekend";

    static Berichtendienst enige() {
      return ENIGE;
    }

    void meld(String tekst) {
      bericht = tekst;
      bron = "formulier";
    }

    String bericht() {
      return bericht;
    }

    String bron() {
      return bron;
    }
  }

  /** Writes into the service and shows it. */
  public static class Melden extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Berichtendienst.enige().meld(request.getParameter("bericht"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().println(Berichtendienst.enige().bericht()); // EXPECT
      response.getWriter().println(Berichtendienst.enige().bron()); // SAFE
    }
  }

  /** Only reads the service. */
  public static class Uitlezen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(Berichtendienst.enige().bericht()); // EXPECT
      out.println(Berichtendienst.enige().bron()); // SAFE
    }
  }

  /** An object for each request. */
  public static class PerVerzoek extends Zijde {
    private static class Formulier {
      private String naam = "leeg";

      void lees(HttpServletRequest request) {
        naam = request.getParameter("naam");
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Formulier formulier = new Formulier();
      out.println(formulier.naam); // SAFE
      formulier.lees(request);
      out.println(formulier.naam); // EXPECT
    }
  }

  /** Set up once. */
  public static class Begin extends HttpServlet {
    private String site;
    private String laatste;

    @Override
    public void init() {
      site = "Tilburg";
      laatste = "niemand";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      out.println(site); // SAFE
      out.println(laatste); // EXPECT
      bewaar(request);
    }

    private void bewaar(HttpServletRequest request) {
      laatste = request.getQueryString();
    }
  }

  /** State behind the sanitiser. */
  public static class Gemaskeerd extends HttpServlet {
    private String open = "";
    private String dicht = "";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
      open = request.getParameter("code");
      dicht = Zijde.Masker.over(request.getParameter("code"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().println(open); // EXPECT
      response.getWriter().println(dicht); // SAFE
    }
  }

  /** A step further with every request. */
  public static class Estafette extends Zijde {
    private String een = "start";
    private String twee = "start";
    private String drie = "start";

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(drie); // SAFE
      out.println(twee); // EXPECT
      drie = "loper";
      twee = een;
      een = request.getParameter("naam");
    }
  }

  /** The last query is run once more. */
  public static class Herhaling extends Zijde {
    private static class Geschiedenis {
      private String sql = "SELECT 1";
      private final String vast = "SELECT 2";
    }

    private final Geschiedenis geschiedenis = new Geschiedenis();

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws SQLException {
      var db = DriverManager.getConnection("jdbc:zesde:herhaling");
      db.createStatement().execute(geschiedenis.sql); // EXPECT
      db.createStatement().execute(geschiedenis.vast); // SAFE
      geschiedenis.sql = "SELECT '" + request.getParameter("naam") + "'";
    }
  }

  /** Two instances of one helper in two fields. */
  public static class Tweeling extends Zijde {
    private static class Vak {
      private String inhoud = "leeg";
    }

    private final Vak links = new Vak();
    private final Vak rechts = new Vak();

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      links.inhoud = request.getParameter("naam");
      rechts.inhoud = "vast";
      out.println(links.inhoud); // EXPECT
      out.println(rechts.inhoud); // SAFE
    }
  }

  /** A field that nobody reads, and one that is read by an inner class. */
  public static class Weergave extends Zijde {
    private String ruw = "";
    private String net = "";

    private class Paneel {
      void teken(PrintWriter out) {
        out.println(net); // SAFE
        out.println(ruw); // EXPECT
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      new Paneel().teken(out);
      ruw = request.getParameter("naam");
      net = ruw == null ? "zonder" : "met";
    }
  }
}
