package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inner classes and functions. */
public final class VierdeLambdas {
  private VierdeLambdas() {}

  /** Two suppliers. */
  public static class Leverancier extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getParameter("naam");
      Supplier<String> vuil = () -> naam;
      Supplier<String> schoon = () -> "vast";
      uit.println(vuil.get()); // EXPECT
      uit.println(schoon.get()); // SAFE
    }
  }

  /** Functions applied to a value. */
  public static class Functies extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      Function<String, String> groot = s -> s.toUpperCase(Locale.ROOT);
      Function<String, String> vast = s -> "vast";
      Function<String, Integer> lengte = String::length;
      uit.println(groot.apply(naam)); // EXPECT
      uit.println(vast.apply(naam)); // SAFE
      uit.println(lengte.apply(naam)); // SAFE
    }
  }

  /** Functions one after the other. */
  public static class Schakelen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      Function<String, String> haken = s -> "(" + s + ")";
      Function<String, String> wis = s -> "-";
      uit.println(haken.andThen(haken).apply(naam)); // EXPECT
      uit.println(haken.andThen(wis).apply(naam)); // SAFE
      uit.println(wis.andThen(haken).apply(naam)); // SAFE
      uit.println(haken.compose(haken).apply(naam)); // EXPECT
    }
  }

  /** A consumer which is the sink. */
  public static class Verbruiker extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Consumer<String> toon = s -> uit.println("toon " + s); // EXPECT
      Consumer<String> kop = s -> uit.println("kop " + s); // SAFE
      toon.accept(request.getHeader("X-Tekst"));
      kop.accept("Nieuws");
    }
  }

  /** Method references. */
  public static class Verwijzing extends Blad {
    private String omlijst(String s) {
      return "|" + s + "|";
    }

    private static String niets(String s) {
      return "niets";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      UnaryOperator<String> a = this::omlijst;
      UnaryOperator<String> b = Verwijzing::niets;
      Function<String, StringBuilder> c = StringBuilder::new;
      String naam = vraag.getParameter("naam") + "";
      uit.println(a.apply(naam)); // EXPECT
      uit.println(b.apply(naam)); // SAFE
      uit.println(c.apply(naam)); // EXPECT
    }
  }

  /** Functions of two arguments. */
  public static class Tweetallig extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      BiFunction<String, String, String> plak = (x, y) -> x + y;
      BinaryOperator<String> links = (x, y) -> x;
      String naam = vraag.getParameter("naam");
      uit.println(plak.apply("a", naam)); // EXPECT
      uit.println(links.apply("a", naam)); // SAFE
      uit.println(links.apply(naam, "a")); // EXPECT
    }
  }

  /** Anonymous classes. */
  public static class Anoniem extends HttpServlet {
    private interface Tekstbron {
      String tekst();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      final String naam = request.getQueryString();
      Tekstbron een =
          new Tekstbron() {
            @Override
            public String tekst() {
              return "naam: " + naam;
            }
          };
      Tekstbron twee =
          new Tekstbron() {
            @Override
            public String tekst() {
              return "lengte: " + (naam == null ? 0 : naam.length());
            }
          };
      uit.println(een.tekst()); // EXPECT
      uit.println(twee.tekst()); // SAFE
    }
  }

  /** A local class. */
  public static class Plaatselijk extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String stad = "Tilburg";
      class Adres {
        String geadresseerde() {
          return "aan " + naam;
        }

        String bestemming() {
          return "te " + stad;
        }
      }
      Adres adres = new Adres();
      uit.println(adres.geadresseerde()); // EXPECT
      uit.println(adres.bestemming()); // SAFE
    }
  }

  /** An inner class which sees the fields of its outer object. */
  public static class Binnenklas extends Blad {
    private static class Huis {
      private String bewoner = "";
      private String straat = "Dorpsstraat";

      class Kamer {
        String bordje() {
          return bewoner;
        }

        String adres() {
          return straat;
        }
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Huis huis = new Huis();
      huis.bewoner = vraag.getParameter("naam");
      Huis.Kamer kamer = huis.new Kamer();
      Huis.Kamer leeg = new Huis().new Kamer();
      uit.println(kamer.bordje()); // EXPECT
      uit.println(kamer.adres()); // SAFE
      uit.println(leeg.bordje()); // SAFE
    }
  }

  /** Functions kept in fields. */
  public static class Functieveld extends HttpServlet {
    private static class Omzetter {
      private final Function<String, String> f;

      Omzetter(Function<String, String> f) {
        this.f = f;
      }

      String zet(String s) {
        return f.apply(s);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Omzetter een = new Omzetter(s -> s + s);
      Omzetter twee = new Omzetter(s -> "x");
      uit.println(een.zet(request.getParameter("naam"))); // EXPECT
      uit.println(twee.zet(request.getParameter("naam"))); // SAFE
    }
  }

  /** Functions kept in a map. */
  public static class Functiekaart extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, UnaryOperator<String>> acties = new HashMap<>();
      acties.put("echo", s -> s);
      acties.put("help", s -> "hulp");
      uit.println(acties.get("echo").apply(vraag.getParameter("tekst"))); // EXPECT
      uit.println(acties.get("help").apply(vraag.getParameter("tekst"))); // SAFE
    }
  }

  /** Functions kept in an array. */
  public static class Functierij extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<Supplier<String>> lijst = new ArrayList<>();
      String naam = vraag.getParameter("naam");
      lijst.add(() -> "a");
      lijst.add(() -> naam);
      uit.println(lijst.get(0).get()); // SAFE
      uit.println(lijst.get(1).get()); // EXPECT
    }
  }

  /** Optional values. */
  public static class Misschien extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Optional<String> naam = Optional.ofNullable(request.getHeader("X-Naam"));
      Optional<String> leeg = Optional.empty();
      uit.println(naam.map(String::trim).orElse("niemand")); // EXPECT
      uit.println(leeg.map(String::trim).orElse("niemand")); // SAFE
      uit.println(naam.map(s -> "iemand").orElseGet(() -> "niemand")); // SAFE
      uit.println(leeg.or(() -> naam).orElse("x")); // EXPECT
      uit.println(naam.isPresent()); // SAFE
      naam.ifPresent(s -> uit.println(s)); // EXPECT
    }
  }

  /** Streams with collectors. */
  public static class Stroom extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      List<String> namen = List.of("jan", naam, "kees");
      uit.println(namen.stream().filter(s -> s.length() > 1).toList()); // EXPECT
      uit.println(namen.stream().mapToInt(String::length).sum()); // SAFE
      uit.println(namen.stream().reduce("", (a, b) -> a + b)); // EXPECT
      uit.println(namen.stream().reduce("", (a, b) -> a + "-")); // SAFE
      uit.println(namen.stream().anyMatch(s -> s.startsWith("j"))); // SAFE
    }
  }

  /** Grouped by something. */
  public static class Groeperen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> woorden = List.of("aap", vraag.getParameter("tekst") + "");
      Map<Integer, List<String>> perLengte =
          woorden.stream().collect(Collectors.groupingBy(String::length));
      Map<Integer, Long> telling =
          woorden.stream().collect(Collectors.groupingBy(String::length, Collectors.counting()));
      uit.println(perLengte); // EXPECT
      uit.println(telling); // SAFE
      uit.println(woorden.stream().collect(Collectors.toMap(s -> s, s -> 1))); // EXPECT
    }
  }

  /** A callback that gets the value. */
  public static class Terugroep extends Blad {
    private interface Klaar {
      void klaar(String uitkomst, String stand);
    }

    private static void haal(HttpServletRequest vraag, Klaar k) {
      k.klaar(vraag.getParameter("naam"), "goed");
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      haal(vraag, (uitkomst, stand) -> uit.println(uitkomst)); // EXPECT
      haal(vraag, (uitkomst, stand) -> uit.println(stand)); // SAFE
    }
  }

  /** A captured container that is filled later. */
  public static class Vangst extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] doos = {"leeg"};
      String[] ander = {"leeg"};
      Runnable vul = () -> doos[0] = vraag.getParameter("naam");
      Runnable niet = () -> ander[0] = vraag.getParameter("naam");
      vul.run();
      uit.println(doos[0]); // EXPECT
      uit.println(ander[0]); // SAFE
      niet.run();
    }
  }

  /** A function which gives a function. */
  public static class Gedeeltelijk extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Function<String, Function<String, String>> plak = a -> b -> a + b;
      Function<String, Function<String, String>> eerste = a -> b -> a;
      String naam = vraag.getParameter("naam");
      uit.println(plak.apply("x").apply(naam)); // EXPECT
      uit.println(eerste.apply("x").apply(naam)); // SAFE
      Function<String, String> vastgezet = eerste.apply(naam);
      uit.println(vastgezet.apply("y")); // EXPECT
    }
  }

  /** The least of a list. */
  public static class Vergelijker extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      List<String> lijst = new ArrayList<>(List.of("bbbbbbbb", request.getParameter("naam") + ""));
      Comparator<String> opLengte = Comparator.comparingInt(String::length);
      uit.println(lijst.stream().min(opLengte).get()); // EXPECT
      uit.println(Collections.max(List.of("b", "aa"), opLengte)); // SAFE
      uit.println(opLengte.compare(lijst.get(0), lijst.get(1)) > 0); // SAFE
    }
  }

  /** For each of the entries. */
  public static class Ieder extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> m = new LinkedHashMap<>();
      m.put("naam", vraag.getParameter("naam"));
      m.forEach((k, v) -> uit.println(k)); // SAFE
      m.forEach((k, v) -> uit.println(v)); // EXPECT
      List.of("a", "b").forEach(uit::print); // SAFE
      m.values().forEach(uit::print); // EXPECT
    }
  }

  /** Streams in streams. */
  public static class Plat extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      List<List<String>> vuil = List.of(List.of("a"), List.of("b", naam));
      Map<Boolean, List<String>> delen =
          Stream.of("x", naam + "lang").collect(Collectors.partitioningBy(s -> s.length() > 1));
      uit.println(vuil.stream().flatMap(List::stream).collect(Collectors.joining())); // EXPECT
      uit.println(vuil.stream().map(List::size).toList()); // SAFE
      uit.println(delen.get(true)); // EXPECT
      uit.println(delen.get(false)); // SAFE
      uit.println(Stream.iterate("a", s -> s + "a").limit(2).toList()); // SAFE
    }
  }
}
