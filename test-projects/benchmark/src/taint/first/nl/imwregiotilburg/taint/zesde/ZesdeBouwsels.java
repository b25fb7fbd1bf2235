package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Data structures written by hand. */
public final class ZesdeBouwsels {

  private ZesdeBouwsels() {}

  /** A pair. */
  static final class Paar<A, B> {
    private final A links;
    private final B rechts;

    Paar(A links, B rechts) {
      this.links = links;
      this.rechts = rechts;
    }

    A links() {
      return links;
    }

    B rechts() {
      return rechts;
    }

    Paar<B, A> omgekeerd() {
      return new Paar<>(rechts, links);
    }
  }

  /** A singly linked list. */
  static final class Ketting<T> implements Iterable<T> {
    private static final class Schakel<T> {
      final T waarde;
      Schakel<T> volgende;

      Schakel(T waarde) {
        this.waarde = waarde;
      }
    }

    private Schakel<T> begin;
    private Schakel<T> eind;
    private int lengte;

    void voegToe(T waarde) {
      Schakel<T> schakel = new Schakel<>(waarde);
      if (begin == null) {
        begin = schakel;
      } else {
        eind.volgende = schakel;
      }
      eind = schakel;
      lengte++;
    }

    T eerste() {
      return begin.waarde;
    }

    int lengte() {
      return lengte;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private Schakel<T> hier = begin;

        @Override
        public boolean hasNext() {
          return hier != null;
        }

        @Override
        public T next() {
          if (hier == null) {
            throw new NoSuchElementException();
          }
          T waarde = hier.waarde;
          hier = hier.volgende;
          return waarde;
        }
      };
    }
  }

  /** A search tree of names. */
  static final class Boom {
    private String sleutel;
    private String waarde;
    private Boom klein;
    private Boom groot;

    void zet(String naam, String inhoud) {
      if (sleutel == null || sleutel.equals(naam)) {
        sleutel = naam;
        waarde = inhoud;
      } else if (naam.compareTo(sleutel) < 0) {
        klein = klein == null ? new Boom() : klein;
        klein.zet(naam, inhoud);
      } else {
        groot = groot == null ? new Boom() : groot;
        groot.zet(naam, inhoud);
      }
    }

    String haal(String naam) {
      if (sleutel == null) {
        return null;
      }
      if (sleutel.equals(naam)) {
        return waarde;
      }
      Boom tak = naam.compareTo(sleutel) < 0 ? klein : groot;
      return tak == null ? null : tak.haal(naam);
    }

    int diepte() {
      int links = klein == null ? 0 : klein.diepte();
      int rechts = groot == null ? 0 : groot.diepte();
      return 1 + Math.max(links, rechts);
    }
  }

  /** Both sides of a pair. */
  public static class Zijden extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Paar<String, String> paar = new Paar<>(request.getParameter("naam"), "vast");
      out.println(paar.links()); // EXPECT
      out.println(paar.rechts()); // SAFE
      Paar<String, String> om = paar.omgekeerd();
      out.println(om.links()); // SAFE
      out.println(om.rechts()); // EXPECT
    }
  }

  /** A pair of pairs. */
  public static class Genest extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Paar<String, Integer> binnen = new Paar<>(request.getParameter("naam"), 1);
      Paar<String, Paar<String, Integer>> buiten = new Paar<>("kop", binnen);
      out.println(buiten.rechts().links()); // EXPECT
      out.println(buiten.links()); // SAFE
      out.println(buiten.rechts().rechts()); // SAFE
    }
  }

  /** Two linked lists. */
  public static class Kettingen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Ketting<String> eigen = new Ketting<>();
      Ketting<String> tweede = new Ketting<>();
      eigen.voegToe("kop");
      eigen.voegToe(request.getParameter("naam"));
      tweede.voegToe("kop");
      tweede.voegToe("staart");
      PrintWriter out = response.getWriter();
      for (String waarde : eigen) {
        out.println(waarde); // EXPECT
      }
      for (String waarde : tweede) {
        out.println(waarde); // SAFE
      }
      out.println(eigen.lengte()); // SAFE
    }
  }

  /** The first element of a linked list. */
  public static class Kop extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Ketting<String> ketting = new Ketting<>();
      ketting.voegToe(request.getParameter("naam"));
      Ketting<String> ander = new Ketting<>();
      ander.voegToe("vast");
      out.println(ketting.eerste()); // EXPECT
      out.println(ander.eerste()); // SAFE
    }
  }

  /** Two trees. */
  public static class Bomen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Boom boom = new Boom();
      boom.zet("m", "midden");
      boom.zet("a", request.getParameter("naam"));
      Boom tweede = new Boom();
      tweede.zet("m", "midden");
      tweede.zet("z", "eind");
      out.println(boom.haal("a")); // EXPECT
      out.println(tweede.haal("z")); // SAFE
      out.println(boom.diepte()); // SAFE
    }
  }

  /** A stack on an array. */
  public static class Stapel extends Zijde {
    private static class Toren {
      private String[] lagen = new String[1];
      private int hoogte;

      void leg(String laag) {
        if (hoogte == lagen.length) {
          String[] groter = new String[hoogte * 2];
          for (int i = 0; i < hoogte; i++) {
            groter[i] = lagen[i];
          }
          lagen = groter;
        }
        lagen[hoogte++] = laag;
      }

      String pak() {
        return lagen[--hoogte];
      }

      boolean leeg() {
        return hoogte == 0;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Toren toren = new Toren();
      toren.leg(request.getParameter("naam"));
      toren.leg("een");
      toren.leg("twee");
      toren.pak();
      toren.pak();
      out.println(toren.pak()); // EXPECT
      out.println(toren.leeg()); // SAFE
      Toren tweede = new Toren();
      tweede.leg("drie");
      out.println(tweede.pak()); // SAFE
    }
  }

  /** A ring that forgets. */
  public static class Ring extends Zijde {
    private static class Buffer {
      private final String[] vakken = new String[2];
      private int plek;

      void schrijf(String tekst) {
        vakken[plek] = tekst;
        plek = (plek + 1) % vakken.length;
      }

      String som() {
        return vakken[0] + vakken[1];
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Buffer buffer = new Buffer();
      buffer.schrijf("a");
      out.println(buffer.som()); // SAFE
      buffer.schrijf(request.getParameter("naam"));
      out.println(buffer.som()); // EXPECT
    }
  }

  /** A record. */
  public static class Dossier extends Zijde {
    private record Adres(String straat, String plaats) {
      String regel() {
        return straat + ", " + plaats;
      }
    }

    private record Klant(String naam, Adres adres) {}

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Klant klant = new Klant("vast", new Adres(request.getParameter("straat"), "Tilburg"));
      out.println(klant.naam()); // SAFE
      out.println(klant.adres().plaats()); // SAFE
      out.println(klant.adres().straat()); // EXPECT
      out.println(klant.adres().regel()); // EXPECT
      out.println(klant); // EXPECT
    }
  }

  /** A store with named entries. */
  public static class Kast extends Zijde {
    private static class Lade {
      String naam;
      Object inhoud;
      Lade volgende;
    }

    private static class Kastje {
      private Lade laden;

      void berg(String naam, Object inhoud) {
        Lade lade = new Lade();
        lade.naam = naam;
        lade.inhoud = inhoud;
        lade.volgende = laden;
        laden = lade;
      }

      Object vind(String naam) {
        for (Lade lade = laden; lade != null; lade = lade.volgende) {
          if (lade.naam.equals(naam)) {
            return lade.inhoud;
          }
        }
        return null;
      }

      String namen() {
        StringBuilder som = new StringBuilder();
        for (Lade lade = laden; lade != null; lade = lade.volgende) {
          som.append(lade.naam).append(' ');
        }
        return som.toString();
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Kastje kast = new Kastje();
      kast.berg("brief", request.getParameter("brief"));
      Kastje ander = new Kastje();
      ander.berg("brief", "leeg");
      out.println(kast.vind("brief")); // EXPECT
      out.println(ander.vind("brief")); // SAFE
      out.println(kast.namen()); // SAFE
    }
  }

  /** A doubly linked chain, read backwards. */
  public static class Terug extends Zijde {
    private static class Halte {
      final String naam;
      Halte vorige;
      Halte volgende;

      Halte(String naam) {
        this.naam = naam;
      }

      Halte dan(String ander) {
        Halte halte = new Halte(ander);
        halte.vorige = this;
        volgende = halte;
        return halte;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Halte begin = new Halte(request.getParameter("begin"));
      Halte midden = begin.dan("midden");
      Halte eind = midden.dan("eind");
      out.println(eind.vorige.vorige.naam); // EXPECT
      out.println(eind.vorige.naam); // SAFE
      out.println(begin.volgende.naam); // SAFE
      out.println(midden.vorige.naam); // EXPECT
    }
  }

  /** A result that is a value or a message. */
  public static class Uitkomst extends Zijde {
    private static final class Uitslag<T> {
      private final T waarde;
      private final String fout;

      private Uitslag(T waarde, String fout) {
        this.waarde = waarde;
        this.fout = fout;
      }

      static <T> Uitslag<T> goed(T waarde) {
        return new Uitslag<>(waarde, "");
      }

      static <T> Uitslag<T> mis(String fout) {
        return new Uitslag<>(null, fout);
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Uitslag<String> goed = Uitslag.goed(request.getParameter("naam"));
      Uitslag<String> mis = Uitslag.mis("onbekend");
      Uitslag<String> dubbel = Uitslag.mis("fout bij " + goed.waarde);
      out.println(goed.waarde); // EXPECT
      out.println(goed.fout); // SAFE
      out.println(mis.fout); // SAFE
      out.println(dubbel.fout); // EXPECT
      out.println(dubbel.waarde); // SAFE
    }
  }
}
