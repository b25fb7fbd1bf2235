package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Routers, commands, chains and filters. */
final class DerdeWegwijzers {

  private DerdeWegwijzers() {}

  /** A map of paths to functions. */
  static final class Router extends Pagina {
    private final Map<String, BiFunction<HttpServletRequest, String, String>> wegen =
        new TreeMap<>();

    Router() {
      wegen.put("a", (vraag, pad) -> "Welkom");
      wegen.put("b", (vraag, pad) -> "Dag " + vraag.getParameter("naam"));
      wegen.put("c", this::over);
    }

    private String over(HttpServletRequest vraag, String pad) {
      return "Over " + pad;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String pad = vraag.getParameter("keuze");
      if (pad != null && wegen.containsKey(pad)) {
        uit.println(wegen.get(pad).apply(vraag, "hier")); // EXPECT
        uit.println(over(vraag, "hier")); // SAFE
        uit.println(wegen.size()); // SAFE
      } else if (pad != null) {
        uit.println(over(vraag, pad)); // EXPECT
      }
    }
  }

  /** Commands with an undo stack. */
  static final class Ongedaan extends Pagina {
    private interface Opdracht {
      void doe();

      void terug();
    }

    private static final class Document {
      private final StringBuilder tekst = new StringBuilder();
    }

    private record Toevoegen(Document document, String stuk) implements Opdracht {
      @Override
      public void doe() {
        document.tekst.append(stuk);
      }

      @Override
      public void terug() {
        document.tekst.setLength(document.tekst.length() - stuk.length());
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Document document = new Document();
      Document ander = new Document();
      Deque<Opdracht> gedaan = new ArrayDeque<>();
      Opdracht eerste = new Toevoegen(ander, "kop");
      eerste.doe();
      gedaan.push(eerste);
      Opdracht tweede = new Toevoegen(document, vraag.getParameter("stuk"));
      tweede.doe();
      gedaan.push(tweede);
      uit.println(document.tekst); // EXPECT
      uit.println(ander.tekst); // SAFE
      uit.println(gedaan.size()); // SAFE
      uit.println(gedaan.peek()); // EXPECT
      gedaan.pop().terug();
      uit.println(document.tekst.length()); // SAFE
      uit.println(document.tekst.append("leeg").indexOf("l")); // SAFE
    }
  }

  /** Handlers that pass on what they cannot answer. */
  static final class Keten extends Pagina {
    private abstract static class Schakel {
      private Schakel volgende;

      Schakel daarna(Schakel schakel) {
        this.volgende = schakel;
        return schakel;
      }

      final String behandel(String soort, String tekst) {
        String antwoord = probeer(soort, tekst);
        if (antwoord == null && volgende != null) {
          return volgende.behandel(soort, tekst);
        }
        return antwoord;
      }

      abstract String probeer(String soort, String tekst);
    }

    private static final class Begroeter extends Schakel {
      @Override
      String probeer(String soort, String tekst) {
        return soort.equals("groet") ? "dag" : null;
      }
    }

    private static final class Echo extends Schakel {
      @Override
      String probeer(String soort, String tekst) {
        return soort.equals("echo") ? tekst : null;
      }
    }

    private static final class Teller extends Schakel {
      @Override
      String probeer(String soort, String tekst) {
        return Integer.toString(tekst.length());
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Schakel begin = new Begroeter();
      begin.daarna(new Echo()).daarna(new Teller());
      uit.println(begin.behandel("echo", vraag.getParameter("tekst"))); // EXPECT
      Schakel kort = new Begroeter();
      uit.println(kort.probeer("groet", vraag.getParameter("tekst"))); // SAFE
      uit.println(new Teller().behandel("x", vraag.getParameter("tekst"))); // SAFE
    }
  }

  /** A filter that gives the servlet a request with other parameters. */
  static final class Wisselfilter implements Filter {
    private static final class Andere extends HttpServletRequestWrapper {
      Andere(HttpServletRequest vraag) {
        super(vraag);
      }

      @Override
      public String getParameter(String naam) {
        String waarde = super.getParameter(naam);
        return waarde == null ? null : "[" + waarde.trim() + "]";
      }

      @Override
      public String getHeader(String naam) {
        return "vast";
      }
    }

    @Override
    public void doFilter(ServletRequest vraag, ServletResponse antwoord, FilterChain keten)
        throws IOException, ServletException {
      Andere andere = new Andere((HttpServletRequest) vraag);
      antwoord.getWriter().println(andere.getParameter("naam")); // EXPECT
      antwoord.getWriter().println(andere.getHeader("soort")); // SAFE
      keten.doFilter(andere, antwoord);
    }
  }

  /** Keeps back what the rest of the chain writes and writes it itself. */
  static final class Naschrijven extends HttpServlet {
    private static final class Opvang extends HttpServletResponseWrapper {
      private final CharArrayWriter opgevangen = new CharArrayWriter();

      Opvang(HttpServletResponse antwoord) {
        super(antwoord);
      }

      @Override
      public PrintWriter getWriter() {
        return new PrintWriter(opgevangen, true);
      }
    }

    private void binnen(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      antwoord.getWriter().println("Dag " + vraag.getParameter("naam")); // EXPECT
    }

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      Opvang opvang = new Opvang(antwoord);
      binnen(vraag, opvang);
      antwoord.getWriter().write(opvang.opgevangen.toCharArray()); // EXPECT
      antwoord.getWriter().print(opvang.opgevangen.size()); // SAFE
      Opvang leeg = new Opvang(antwoord);
      leeg.getWriter().println("vast"); // SAFE
      antwoord.getWriter().write(leeg.opgevangen.toString()); // SAFE
    }
  }

  /** A servlet that lets another one write a part of its page. */
  static final class Insluiten extends HttpServlet {
    static final class Kop {
      void schrijf(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.getWriter().println(vraag.getAttribute("titel")); // EXPECT
        antwoord.getWriter().println(vraag.getAttribute("stijl")); // SAFE
      }
    }

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      vraag.setAttribute("titel", vraag.getParameter("titel"));
      vraag.setAttribute("stijl", "blauw");
      new Kop().schrijf(vraag, antwoord);
    }
  }

  /** Plug-ins that are registered under a name. */
  static final class Invoegsels extends Pagina {
    interface Invoegsel {
      String naam();

      String werk(String tekst);
    }

    private static final class Hoofdletters implements Invoegsel {
      @Override
      public String naam() {
        return "hoofd";
      }

      @Override
      public String werk(String tekst) {
        return tekst.toUpperCase();
      }
    }

    private static final class Lengte implements Invoegsel {
      @Override
      public String naam() {
        return "lengte";
      }

      @Override
      public String werk(String tekst) {
        return "" + tekst.length();
      }
    }

    private static final class Register {
      private final Map<String, Invoegsel> invoegsels = new HashMap<>();

      void meld(Invoegsel invoegsel) {
        invoegsels.put(invoegsel.naam(), invoegsel);
      }

      Invoegsel zoek(String naam) {
        return invoegsels.get(naam);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Register register = new Register();
      register.meld(new Hoofdletters());
      register.meld(new Lengte());
      String tekst = vraag.getParameter("tekst");
      uit.println(register.zoek("hoofd").werk(tekst)); // EXPECT
      uit.println(new Lengte().werk(tekst)); // SAFE
      uit.println(register.zoek("hoofd").werk("vast")); // SAFE
      uit.println(register.zoek("lengte").naam()); // SAFE
    }
  }

  /** Layers around a handler, each made by a function. */
  static final class Lagen extends Pagina {
    interface Behandelaar {
      String behandel(HttpServletRequest vraag);
    }

    private static Behandelaar omlijst(Behandelaar binnen) {
      return vraag -> "<main>" + binnen.behandel(vraag) + "</main>";
    }

    private static Behandelaar zwijg(Behandelaar binnen) {
      return vraag -> {
        String gemaakt = binnen.behandel(vraag);
        return gemaakt.isEmpty() ? "leeg" : "iets";
      };
    }

    private static Behandelaar maskeer(Behandelaar binnen) {
      return vraag -> Masker.over(binnen.behandel(vraag));
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Behandelaar kern = v -> "" + v.getParameter("naam");
      uit.println(omlijst(kern).behandel(vraag)); // EXPECT
      uit.println(zwijg(omlijst(kern)).behandel(vraag)); // SAFE
      uit.println(omlijst(maskeer(kern)).behandel(vraag)); // SAFE
      uit.println(omlijst(omlijst(kern)).behandel(vraag)); // EXPECT
      uit.println(omlijst(v -> "vast").behandel(vraag)); // SAFE
    }
  }

  /** A folded list of edits. */
  static final class Vouwen extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<UnaryOperator<String>> bewerkingen = new ArrayList<>();
      bewerkingen.add(String::strip);
      bewerkingen.add(tekst -> tekst + "!");
      String resultaat = vraag.getParameter("naam");
      String vast = "vast";
      for (UnaryOperator<String> bewerking : bewerkingen) {
        resultaat = bewerking.apply(resultaat);
        vast = bewerking.apply(vast);
      }
      uit.println(resultaat); // EXPECT
      Function<String, String> samen = ((Function<String, String>) String::trim).andThen(t -> "x");
      uit.println(samen.apply(resultaat)); // SAFE
      Function<String, Integer> lengte = String::length;
      uit.println(lengte.compose((String t) -> t + t).apply(resultaat)); // SAFE
      uit.println(Function.<String>identity().andThen(t -> t + ".").apply(resultaat)); // EXPECT
    }
  }

  /** Listeners that are told of what happens. */
  static final class Luisteraars extends Pagina {
    private static final class Bel {
      private final List<Consumer<String>> luisteraars = new ArrayList<>();

      void op(Consumer<String> luisteraar) {
        luisteraars.add(luisteraar);
      }

      void meld(String tekst) {
        for (Consumer<String> luisteraar : luisteraars) {
          luisteraar.accept(tekst);
        }
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Bel bel = new Bel();
      List<String> gehoord = new ArrayList<>();
      List<Integer> lengtes = new ArrayList<>();
      bel.op(gehoord::add);
      bel.op(tekst -> lengtes.add(tekst.length()));
      bel.op(tekst -> uit.println("hoor: " + tekst)); // EXPECT
      bel.op(tekst -> uit.println("hoor iets")); // SAFE
      bel.meld(vraag.getParameter("naam"));
      uit.println(gehoord); // EXPECT
      uit.println(lengtes); // SAFE
      Bel stil = new Bel();
      List<String> stilte = new ArrayList<>();
      stil.op(stilte::add);
      stil.meld("vast");
      uit.println(stilte); // SAFE
    }
  }

  /** Workflow with states that know what follows. */
  static final class Werkstroom extends Pagina {
    enum Stand {
      NIEUW {
        @Override
        Stand volgende(Zaak zaak) {
          zaak.notitie = "begonnen";
          return LOPEND;
        }
      },
      LOPEND {
        @Override
        Stand volgende(Zaak zaak) {
          zaak.notitie = zaak.onderwerp;
          return KLAAR;
        }
      },
      KLAAR {
        @Override
        Stand volgende(Zaak zaak) {
          return this;
        }
      };

      abstract Stand volgende(Zaak zaak);
    }

    static final class Zaak {
      private String onderwerp;
      private String notitie;
      private Stand stand = Stand.NIEUW;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Zaak zaak = new Zaak();
      zaak.onderwerp = vraag.getParameter("onderwerp");
      zaak.stand = Stand.NIEUW.volgende(zaak);
      uit.println(zaak.notitie); // SAFE
      zaak.stand = Stand.LOPEND.volgende(zaak);
      uit.println(zaak.notitie); // EXPECT
      uit.println(zaak.stand); // SAFE
      uit.println(zaak.stand.name().toLowerCase()); // SAFE
    }
  }

  /** A command object whose class depends on a constant. */
  static final class Fabriek extends Pagina {
    private interface Taak {
      String voerUit(String tekst);
    }

    private static final boolean PROEF = false;
    private static final int SOORT = 2;

    private static Taak maak(int soort) {
      return switch (soort) {
        case 1 -> tekst -> tekst;
        case 2 -> tekst -> "twee";
        default -> throw new IllegalArgumentException("soort " + soort);
      };
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst");
      if (PROEF) {
        uit.println(tekst);
      }
      uit.println(maak(1).voerUit(tekst)); // EXPECT
      uit.println(maak(SOORT).voerUit(tekst)); // SAFE
      String keus = SOORT > 1 ? "vast" : tekst;
      uit.println(keus); // SAFE
    }
  }

  /** A template method with a hook that some subclasses fill. */
  static final class Skelet extends Pagina {
    private abstract static class Blad {
      final String maak(HttpServletRequest vraag) {
        return "<h1>" + kop() + "</h1>" + inhoud(vraag) + voet();
      }

      String kop() {
        return "Blad";
      }

      abstract String inhoud(HttpServletRequest vraag);

      String voet() {
        return "";
      }
    }

    private static final class Vast extends Blad {
      @Override
      String inhoud(HttpServletRequest vraag) {
        return "niets";
      }
    }

    private static final class Los extends Blad {
      private String bewaard = "";

      @Override
      String inhoud(HttpServletRequest vraag) {
        bewaard = vraag.getParameter("naam");
        return "zie onder";
      }

      @Override
      String voet() {
        return bewaard;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Blad vast = new Vast();
      Blad los = new Los();
      uit.println(vast.maak(vraag)); // SAFE
      uit.println(los.voet()); // SAFE
      uit.println(los.maak(vraag)); // EXPECT
      uit.println(los.voet()); // EXPECT
      uit.println(los.kop()); // SAFE
      uit.println(los.inhoud(vraag)); // SAFE
    }
  }
}
