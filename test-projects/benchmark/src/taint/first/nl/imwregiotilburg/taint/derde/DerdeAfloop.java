package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens in which order: exceptions, branches and loops. */
final class DerdeAfloop {

  private DerdeAfloop() {}

  /** An exception of the application with a field. */
  static final class Meldend extends Pagina {
    private static final class Afgekeurd extends Exception {
      private static final long serialVersionUID = 1L;
      private final String waarde;
      private final int code;

      Afgekeurd(String bericht, String waarde, int code) {
        super(bericht);
        this.waarde = waarde;
        this.code = code;
      }
    }

    private static void keur(String naam) throws Afgekeurd {
      if (naam.length() > 2) {
        throw new Afgekeurd("te lang", naam, naam.length());
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        keur(vraag.getParameter("naam"));
      } catch (Afgekeurd e) {
        uit.println(e.getMessage()); // SAFE
        uit.println(e.code); // SAFE
        uit.println(e.waarde); // EXPECT
        uit.println(e); // SAFE
      }
    }
  }

  /** An exception that is wrapped on its way up. */
  static final class Ingepakt extends Pagina {
    private static void diep(String naam) throws IOException {
      throw new IOException("geen bestand " + naam);
    }

    private static void midden(String naam) {
      try {
        diep(naam);
      } catch (IOException e) {
        throw new IllegalStateException("laden mislukt", e);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try {
        midden(vraag.getParameter("naam"));
      } catch (IllegalStateException e) {
        uit.println(e.getMessage()); // SAFE
        uit.println(e.getCause().getMessage()); // EXPECT
        StringWriter spoor = new StringWriter();
        e.printStackTrace(new PrintWriter(spoor));
        uit.println(spoor); // EXPECT
        Throwable bodem = e;
        while (bodem.getCause() != null) {
          bodem = bodem.getCause();
        }
        uit.println(bodem.getMessage()); // EXPECT
        uit.println(bodem.getClass().getName()); // SAFE
      }
    }
  }

  /** A finally that overrules. */
  static final class Tenslotte extends Pagina {
    @SuppressWarnings("finally")
    private static String overruled(String naam) {
      try {
        return naam;
      } finally {
        return "altijd";
      }
    }

    private static String gewoon(String naam) {
      String uit = naam;
      try {
        return uit;
      } finally {
        uit = "te laat";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      uit.println(overruled(vraag.getParameter("naam"))); // SAFE
      uit.println(gewoon(vraag.getParameter("naam"))); // EXPECT
      String stand = "begin";
      try {
        stand = vraag.getParameter("naam");
        stand.charAt(99999);
        stand = "gelukt";
      } catch (StringIndexOutOfBoundsException e) {
        uit.println(stand); // EXPECT
      } finally {
        stand = "klaar";
      }
      uit.println(stand); // SAFE
    }
  }

  /** A resource that writes when it is closed. */
  static final class Sluitend extends Pagina {
    private static final class Logboek implements AutoCloseable {
      private final PrintWriter uit;
      private final List<String> regels = new ArrayList<>();

      Logboek(PrintWriter uit) {
        this.uit = uit;
      }

      void regel(String regel) {
        regels.add(regel);
      }

      @Override
      public void close() {
        for (String regel : regels) {
          uit.println(regel); // EXPECT
        }
        uit.println(regels.size()); // SAFE
      }
    }

    private record Teken(PrintWriter uit, String teken) implements AutoCloseable {
      @Override
      public void close() {
        uit.println(teken); // SAFE
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      try (Logboek boek = new Logboek(uit);
          Teken teken = new Teken(uit, "-")) {
        boek.regel("begin");
        boek.regel(vraag.getParameter("naam"));
        uit.println(teken.teken()); // SAFE
      }
    }
  }

  /** Loops with labels. */
  static final class Etiketten extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] woorden = vraag.getParameter("tekst").split(" ");
      String gevonden = "niets";
      zoek:
      for (String woord : woorden) {
        for (int i = 0; i < woord.length(); i++) {
          if (woord.charAt(i) == 'q') {
            continue zoek;
          }
          if (i > 1) {
            gevonden = woord;
            break zoek;
          }
        }
      }
      uit.println(gevonden); // EXPECT
      String kant = "links";
      blok:
      {
        if (woorden.length > 1) {
          break blok;
        }
        kant = "rechts";
      }
      uit.println(kant); // SAFE
    }
  }

  /** Code that cannot be reached and values that are decided beforehand. */
  static final class Onbereikbaar extends Pagina {
    private static final int VERSIE = 3;
    private static final String OMGEVING = "productie";

    private static boolean proef() {
      return false;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String tekst = "vast";
      if (VERSIE < 2) {
        tekst = naam;
      }
      uit.println(tekst); // SAFE
      if (proef()) {
        uit.println(naam); // SAFE
      }
      if (OMGEVING.equals("ontwikkeling")) {
        uit.println(naam); // SAFE
      }
      switch (VERSIE) {
        case 1:
          uit.println("1" + naam); // SAFE
          break;
        case 3:
          uit.println("3" + naam); // EXPECT
          break;
        default:
          uit.println("?" + naam); // SAFE
      }
      int teller = 4;
      teller = teller * 2 - 8;
      uit.println(teller == 0 ? "nul" : naam); // SAFE
      uit.println("a".length() == 1 ? naam : "b"); // EXPECT
      while (teller > 0) {
        uit.println(naam); // SAFE
        teller--;
      }
    }
  }

  /** A null check that throws, a loop that runs once. */
  static final class Eens extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String eerst = null;
      for (String deel : naam.split(";")) {
        if (eerst == null) {
          eerst = deel;
        }
      }
      uit.println(eerst); // EXPECT
      String over = naam;
      do {
        over = "gewist";
      } while (naam.equals("x"));
      uit.println(over); // SAFE
      String nul = naam == null ? naam : "er is iets";
      uit.println(nul); // SAFE
      if (!"ja".equals(naam)) {
        return;
      }
      uit.println("ja"); // SAFE
    }
  }

  /** Passing on of any number of arguments. */
  static final class Doorgeven extends Pagina {
    private static String alle(String... delen) {
      return String.join("", delen);
    }

    private static String door(String eerste, String... rest) {
      return eerste + alle(rest);
    }

    private static String laatste(Object... delen) {
      return String.valueOf(delen[delen.length - 1]);
    }

    private static String eerste(Object... delen) {
      return String.valueOf(delen[0]);
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(door("a", "b", naam)); // EXPECT
      uit.println(door("a", "b", "c")); // SAFE
      uit.println(door("a")); // SAFE
      uit.println(laatste("x", naam)); // EXPECT
      uit.println(eerste("x", naam)); // SAFE
      uit.println(eerste(naam, "x")); // EXPECT
      uit.println(eerste((Object[]) new String[] {"a", naam})); // SAFE
    }
  }

  /** Functions that call themselves and one another. */
  static final class Rondom extends Pagina {
    private static String keerOm(String tekst) {
      return tekst.isEmpty() ? "" : keerOm(tekst.substring(1)) + tekst.charAt(0);
    }

    private static String even(String tekst, int n) {
      return n == 0 ? tekst : oneven(tekst, n - 1);
    }

    private static String oneven(String tekst, int n) {
      return n == 0 ? "oneven" : even(tekst, n - 1);
    }

    private static long diep(String tekst, Map<Integer, Long> eerder, int n) {
      if (n < 2) {
        return tekst.length();
      }
      Long bekend = eerder.get(n);
      if (bekend == null) {
        bekend = diep(tekst, eerder, n - 1) + diep(tekst, eerder, n - 2);
        eerder.put(n, bekend);
      }
      return bekend;
    }

    private static String weg(String tekst) {
      return tekst.length() > 3 ? weg(tekst.substring(1)) : "einde";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(keerOm(naam)); // EXPECT
      uit.println(keerOm("vast")); // SAFE
      uit.println(even(naam, 4)); // EXPECT
      uit.println(diep(naam, new HashMap<>(), 9)); // SAFE
      uit.println(weg(naam)); // SAFE
    }
  }

  /** A parameter that gets another value. */
  static final class Herbruikt extends Pagina {
    private static String poets(String tekst) {
      tekst = tekst.length() > 3 ? "lang" : "kort";
      return tekst;
    }

    private static String vulAan(String tekst, String anders) {
      if (tekst == null) {
        tekst = anders;
      }
      return tekst;
    }

    private static void wis(StringBuilder tekst) {
      tekst = new StringBuilder("nieuw");
      tekst.append("x");
    }

    private static void leeg(StringBuilder tekst) {
      tekst.setLength(0);
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(poets(naam)); // SAFE
      uit.println(naam); // EXPECT
      uit.println(vulAan(null, naam)); // EXPECT
      uit.println(vulAan("vast", "ook vast")); // SAFE
      StringBuilder bouw = new StringBuilder(naam);
      wis(bouw);
      uit.println(bouw); // EXPECT
      leeg(bouw);
      uit.println(bouw); // SAFE
      naam = "einde";
      uit.println(naam); // SAFE
    }
  }

  /** Something that is either there or not. */
  static final class Misschien extends Pagina {
    private static Optional<String> bij(String tekst) {
      return Optional.ofNullable(tekst).filter(t -> !t.isEmpty());
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Optional<String> naam = bij(vraag.getParameter("naam"));
      uit.println(naam.map(String::length).orElse(0)); // SAFE
      uit.println(naam.or(() -> Optional.of("x")).get()); // EXPECT
      uit.println(naam.flatMap(n -> bij("vast")).orElse("geen")); // SAFE
      uit.println(naam.isPresent()); // SAFE
      uit.println(naam); // EXPECT
      uit.println(Optional.<String>empty().orElseGet(() -> vraag.getParameter("naam"))); // EXPECT
      naam.ifPresentOrElse(n -> uit.println(n), () -> uit.println()); // EXPECT
      naam.ifPresentOrElse(n -> uit.println("er"), () -> uit.println("niet")); // SAFE
      uit.println(naam.stream().count()); // SAFE
      try {
        Optional.empty().orElseThrow(() -> new IllegalStateException(vraag.getParameter("a")));
      } catch (IllegalStateException e) {
        uit.println(e.getMessage()); // EXPECT
      }
    }
  }

  /** Only so many at a time. */
  static final class Begrenzer extends Pagina {
    private static final class TeVeel extends RuntimeException {
      private static final long serialVersionUID = 1L;
      private final transient Object wie;

      TeVeel(Object wie) {
        super("Te veel aanvragen");
        this.wie = wie;
      }

      @Override
      public String getMessage() {
        return super.getMessage() + " van " + wie;
      }
    }

    private final Map<String, Integer> aantallen = new HashMap<>();

    private int tel(String wie, int grens) {
      int nu = aantallen.merge(wie, 1, Integer::sum);
      if (nu > grens) {
        throw new TeVeel(wie);
      }
      return nu;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String wie = vraag.getParameter("naam");
      uit.println(tel(wie, 9)); // SAFE
      uit.println(aantallen.size()); // SAFE
      try {
        tel(wie, 0);
      } catch (TeVeel e) {
        uit.println(e.getMessage()); // EXPECT
        uit.println(e.wie); // EXPECT
      }
      try {
        throw new TeVeel("vast");
      } catch (TeVeel e) {
        uit.println(e.wie); // SAFE
      }
    }
  }
}
