package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is kept: caches, sessions, contexts and singletons. */
final class DerdeVoorraad {

  private DerdeVoorraad() {}

  /** Attributes of the session under different names. */
  static final class Zitting extends Pagina {
    private static final String GEBRUIKER = "gebruiker";
    private static final String THEMA = "thema";

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      HttpSession zitting = vraag.getSession(true);
      zitting.setAttribute(GEBRUIKER, vraag.getParameter("naam"));
      zitting.setAttribute(THEMA, "donker");
      uit.println(zitting.getAttribute("gebruiker")); // EXPECT
      uit.println(vraag.getSession().getAttribute(THEMA)); // SAFE
      uit.println(zitting.getAttribute("gebr" + "uiker")); // EXPECT
      zitting.setAttribute(GEBRUIKER, "afgemeld");
      uit.println(zitting.getAttribute(GEBRUIKER)); // SAFE
    }
  }

  /** An object in the session that is changed afterwards. */
  static final class Profiel extends Pagina {
    private static final class Gegevens {
      private String naam = "";
      private final List<String> rollen = new ArrayList<>();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Gegevens gegevens = new Gegevens();
      vraag.getSession().setAttribute("gegevens", gegevens);
      gegevens.rollen.add("lezer");
      gegevens.naam = vraag.getParameter("naam");
      Gegevens terug = (Gegevens) vraag.getSession().getAttribute("gegevens");
      uit.println(terug.rollen); // SAFE
      uit.println(terug.naam); // EXPECT
    }
  }

  /** The context of the application. */
  static final class Samenhang extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      ServletContext alles = vraag.getServletContext();
      alles.setAttribute("laatste", vraag.getHeader("User-Agent"));
      alles.setAttribute("versie", "1.0");
      PrintWriter uit = antwoord.getWriter();
      uit.println(alles.getAttribute("laatste")); // EXPECT
      uit.println(alles.getAttribute("versie")); // SAFE
      vraag.setAttribute("laatste", "verzoek");
      uit.println(vraag.getAttribute("laatste")); // SAFE
    }
  }

  /** An own context with typed keys. */
  static final class Eigen extends Pagina {
    private record Sleutel<T>(String naam, Class<T> soort) {}

    private static final class Context {
      private static final Sleutel<String> NAAM = new Sleutel<>("naam", String.class);
      private static final Sleutel<Integer> LENGTE = new Sleutel<>("lengte", Integer.class);
      private final Map<Sleutel<?>, Object> waarden = new HashMap<>();

      <T> Context met(Sleutel<T> sleutel, T waarde) {
        waarden.put(sleutel, waarde);
        return this;
      }

      <T> T haal(Sleutel<T> sleutel) {
        return sleutel.soort().cast(waarden.get(sleutel));
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      Context context = new Context().met(Context.NAAM, naam).met(Context.LENGTE, naam.length());
      uit.println(context.haal(Context.NAAM)); // EXPECT
      Context ander = new Context().met(Context.NAAM, "vast");
      uit.println(ander.haal(Context.NAAM)); // SAFE
      Integer lengte = context.haal(Context.LENGTE);
      uit.println(lengte.intValue()); // SAFE
    }
  }

  /** Biscuits that come in and go out. */
  static final class Koekjes extends HttpServlet {
    private static String zoek(Cookie[] koekjes, String naam, String anders) {
      if (koekjes != null) {
        for (Cookie koekje : koekjes) {
          if (koekje.getName().equals(naam)) {
            return koekje.getValue();
          }
        }
      }
      return anders;
    }

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      PrintWriter uit = antwoord.getWriter();
      uit.println(zoek(vraag.getCookies(), "koek", "geen")); // EXPECT
      uit.println(zoek(null, "koek", "geen")); // SAFE
      Cookie nieuw = new Cookie("taal", "nl");
      uit.println(nieuw.getValue()); // SAFE
      nieuw.setValue(vraag.getParameter("taal"));
      uit.println(nieuw.getValue()); // EXPECT
      uit.println(nieuw.getName()); // SAFE
      uit.println(vraag.getCookies().length); // SAFE
    }
  }

  /** A function that remembers its answers. */
  static final class Onthouden extends Pagina {
    private static <K, V> Function<K, V> onthoud(Function<K, V> functie) {
      Map<K, V> bekend = new HashMap<>();
      return sleutel -> bekend.computeIfAbsent(sleutel, functie);
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Function<String, String> groet = onthoud(naam -> "Dag " + naam);
      Function<String, Integer> lengte = onthoud(String::length);
      uit.println(groet.apply(vraag.getParameter("naam"))); // EXPECT
      uit.println(lengte.apply(vraag.getParameter("naam"))); // SAFE
      Function<String, String> vast = onthoud(naam -> "vast");
      uit.println(vast.apply(vraag.getParameter("naam"))); // SAFE
    }
  }

  /** One of everything, made when it is needed. */
  static final class Enig extends Pagina {
    private static final class Register {
      private static volatile Register enige;
      private String laatste = "";
      private int aantal;

      static Register geef() {
        Register lokaal = enige;
        if (lokaal == null) {
          synchronized (Register.class) {
            lokaal = enige;
            if (lokaal == null) {
              lokaal = new Register();
              enige = lokaal;
            }
          }
        }
        return lokaal;
      }
    }

    private static final class Houder {
      private static final Houder ENIGE = new Houder();
      private final Map<String, String> waarden = new HashMap<>();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Register.geef().laatste = vraag.getParameter("naam");
      Register.geef().aantal++;
      uit.println(Register.geef().laatste); // EXPECT
      uit.println(Register.geef().aantal); // SAFE
      Houder.ENIGE.waarden.put("naam", vraag.getParameter("naam"));
      uit.println(Houder.ENIGE.waarden.get("naam")); // EXPECT
      uit.println(Houder.ENIGE.waarden.size()); // SAFE
    }
  }

  /** A static holder between two methods of one request. */
  static final class Tussendoor extends Pagina {
    private static String onderwerp;
    private static String vast = "vast";
    private static final List<String> GESCHIEDENIS = new ArrayList<>();

    private void lees(HttpServletRequest vraag) {
      onderwerp = vraag.getParameter("onderwerp");
      vast = "nog steeds " + vast.length();
      GESCHIEDENIS.add(onderwerp);
    }

    private void schrijf(PrintWriter uit) {
      uit.println(onderwerp); // EXPECT
      uit.println(vast); // SAFE
      uit.println(GESCHIEDENIS.get(0)); // EXPECT
      uit.println(GESCHIEDENIS.size()); // SAFE
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      lees(vraag);
      schrijf(uit);
    }
  }

  /** An asynchronous answer. */
  static final class Straks extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) {
      AsyncContext straks = vraag.startAsync();
      String naam = vraag.getParameter("naam");
      straks.start(
          () -> {
            try {
              PrintWriter uit = straks.getResponse().getWriter();
              uit.println("begin"); // SAFE
              uit.println(straks.getRequest().getParameter("plaats")); // EXPECT
              uit.println(naam); // EXPECT
              uit.println(naam.length()); // SAFE
            } catch (IOException e) {
              throw new IllegalStateException(e);
            } finally {
              straks.complete();
            }
          });
    }
  }

  /** References that may be gone. */
  static final class Zwak extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      WeakReference<String> zwak = new WeakReference<>(naam);
      uit.println(zwak.get()); // EXPECT
      WeakReference<String> vast = new WeakReference<>("vast");
      uit.println(vast.get()); // SAFE
      Map<Object, String> bij = new WeakHashMap<>();
      bij.put(naam, "n" + naam.length());
      uit.println(bij.get(naam)); // SAFE
      bij.put("sleutel", naam);
      uit.println(bij.get("sleutel")); // EXPECT
      zwak.clear();
      uit.println(zwak.get()); // SAFE
    }
  }

  /** Copies and views of what was given. */
  static final class Kopieen extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> bron = new ArrayList<>();
      bron.add("a");
      List<String> kopie = List.copyOf(bron);
      List<String> uitzicht = Collections.unmodifiableList(bron);
      bron.add(vraag.getParameter("naam"));
      uit.println(kopie); // SAFE
      uit.println(uitzicht); // EXPECT
      List<String> tweede = new ArrayList<>(bron);
      bron.clear();
      uit.println(bron); // SAFE
      uit.println(tweede); // EXPECT
      Map<String, String> kaart = new HashMap<>();
      kaart.put("x", tweede.get(1));
      Map<String, String> kaartkopie = new HashMap<>(kaart);
      kaart.put("x", "vast");
      uit.println(kaart.get("x")); // SAFE
      uit.println(kaartkopie.get("x")); // EXPECT
      uit.println(Map.copyOf(kaart)); // SAFE
      uit.println(Collections.nCopies(2, "-")); // SAFE
      uit.println(Collections.singletonMap("k", tweede.get(1)).values()); // EXPECT
    }
  }

  /** A small container of beans. */
  static final class Verstrekker extends Pagina {
    private interface Dienst {
      String antwoord();
    }

    private record Vast(String tekst) implements Dienst {
      @Override
      public String antwoord() {
        return tekst;
      }
    }

    private static final class Anders implements Dienst {
      @Override
      public String antwoord() {
        return "anders";
      }
    }

    private static final class Doos {
      private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

      <T> void bind(Class<T> soort, Supplier<? extends T> maker) {
        makers.put(soort, maker);
      }

      <T> T geef(Class<T> soort) {
        return soort.cast(makers.get(soort).get());
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Doos doos = new Doos();
      doos.bind(Dienst.class, () -> new Vast(vraag.getParameter("naam")));
      uit.println(doos.geef(Dienst.class).antwoord()); // EXPECT
      Doos tweede = new Doos();
      tweede.bind(Dienst.class, Anders::new);
      uit.println(tweede.geef(Dienst.class).antwoord()); // SAFE
      Dienst gewoon = new Vast("gewoon");
      uit.println(gewoon.antwoord()); // SAFE
    }
  }
}
