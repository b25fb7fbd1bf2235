package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two names for one object, and two objects that look alike. */
public final class ZesdeVerwijzingen {

  private ZesdeVerwijzingen() {}

  /** A holder of one text. */
  static class Doos {
    String inhoud = "leeg";
    Doos binnen;

    void vul(String inhoud) {
      this.inhoud = inhoud;
    }

    String lees() {
      return inhoud;
    }
  }

  /** A write by one name, a read by the other. */
  public static class TweeNamen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Doos een = new Doos();
      Doos twee = een;
      Doos drie = new Doos();
      een.inhoud = request.getParameter("naam");
      out.println(twee.inhoud); // EXPECT
      out.println(drie.inhoud); // SAFE
    }
  }

  /** The other name is given away after the write. */
  public static class Verlegd extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Doos eerste = new Doos();
      Doos tweede = eerste;
      tweede = new Doos();
      eerste.vul(request.getParameter("naam"));
      out.println(tweede.lees()); // SAFE
      tweede = eerste;
      out.println(tweede.lees()); // EXPECT
    }
  }

  /** Reached by a path of two fields. */
  public static class Genest extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Doos buiten = new Doos();
      Doos binnen = new Doos();
      buiten.binnen = binnen;
      binnen.vul(request.getHeader("User-Agent"));
      out.println(buiten.binnen.inhoud); // EXPECT
      out.println(buiten.inhoud); // SAFE
      buiten.binnen = new Doos();
      out.println(buiten.binnen.inhoud); // SAFE
      out.println(binnen.inhoud); // EXPECT
    }
  }

  /** The same list under two keys. */
  public static class GedeeldeLijst extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      List<String> lijst = new ArrayList<>();
      List<String> andere = new ArrayList<>();
      Map<String, List<String>> index = new HashMap<>();
      index.put("links", lijst);
      index.put("rechts", andere);
      lijst.add(request.getParameter("naam"));
      andere.add("vast");
      out.println(index.get("links").get(0)); // EXPECT
      out.println(index.get("rechts").get(0)); // SAFE
    }
  }

  /** A helper that fills its argument. */
  public static class Vuller extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Doos vol = new Doos();
      Doos leeg = new Doos();
      vulMet(vol, request.getParameter("naam"));
      vulMet(leeg, "niets");
      PrintWriter out = response.getWriter();
      out.println(vol.lees()); // EXPECT
      out.println(leeg.lees()); // SAFE
    }

    private static void vulMet(Doos doos, String tekst) {
      Doos zelfde = doos;
      zelfde.vul(tekst);
    }
  }

  /** A helper that returns its argument, and one that returns a new object. */
  public static class Doorgever extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Doos doos = new Doos();
      Doos zelfde = zelf(doos);
      Doos nieuw = vers(doos);
      doos.vul(request.getParameter("naam"));
      out.println(zelfde.lees()); // EXPECT
      out.println(nieuw.lees()); // SAFE
    }

    private Doos zelf(Doos doos) {
      return doos;
    }

    private Doos vers(Doos doos) {
      Doos nieuw = new Doos();
      nieuw.vul(doos.lees());
      return nieuw;
    }
  }

  /** One of two objects, chosen by a condition. */
  public static class Misschien extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Doos links = new Doos();
      Doos rechts = new Doos();
      Doos derde = new Doos();
      Doos gekozen = "a".equals(request.getParameter("keuze")) ? links : rechts;
      gekozen.vul(request.getParameter("naam"));
      out.println(links.lees()); // EXPECT
      out.println(rechts.lees()); // EXPECT
      out.println(derde.lees()); // SAFE
    }
  }

  /** Two parents share a child. */
  public static class Kind extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Doos kind = new Doos();
      Doos vader = new Doos();
      Doos moeder = new Doos();
      Doos buur = new Doos();
      vader.binnen = kind;
      moeder.binnen = kind;
      buur.binnen = new Doos();
      vader.binnen.vul(request.getParameter("naam"));
      out.println(moeder.binnen.lees()); // EXPECT
      out.println(buur.binnen.lees()); // SAFE
      out.println(moeder.lees()); // SAFE
    }
  }

  /** Swaps the contents, and swaps only the names. */
  public static class Wissel extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Doos a = new Doos();
      Doos b = new Doos();
      a.vul(request.getParameter("naam"));
      wisselNamen(a, b);
      out.println(a.lees()); // EXPECT
      out.println(b.lees()); // SAFE
      wisselInhoud(a, b);
      out.println(a.lees()); // SAFE
      out.println(b.lees()); // EXPECT
    }

    private void wisselNamen(Doos x, Doos y) {
      Doos hulp = x;
      x = y;
      y = hulp;
    }

    private void wisselInhoud(Doos x, Doos y) {
      String hulp = x.lees();
      x.vul(y.lees());
      y.vul(hulp);
    }
  }

  /** A text builder under two names. */
  public static class Bouwer extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      StringBuilder tekst = new StringBuilder("van: ");
      StringBuilder zelfde = tekst;
      StringBuilder los = new StringBuilder(tekst);
      zelfde.append(request.getParameter("naam"));
      out.println(tekst); // EXPECT
      out.println(los); // SAFE
    }
  }

  /** A copied text keeps its value when the variable gets another. */
  public static class Onveranderlijk extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String eerste = "begin";
      String kopie = eerste;
      eerste = request.getParameter("naam");
      String later = eerste;
      eerste = "eind";
      out.println(kopie); // SAFE
      out.println(later); // EXPECT
      out.println(eerste); // SAFE
    }
  }

  /** The writer itself under other names. */
  public static class Schrijver extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      PrintWriter zelfde = new PrintWriter(uit, true);
      HttpServletRequest vraag = request;
      zelfde.println(vraag.getParameter("naam")); // EXPECT
      zelfde.println(vraag.getContextPath()); // SAFE
      schrijf(uit, vraag.getParameter("naam"), "vast");
    }

    private void schrijf(PrintWriter doel, String een, String twee) {
      doel.println(een); // EXPECT
      doel.println(twee); // SAFE
    }
  }
}
