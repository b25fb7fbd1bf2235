package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Inner classes, lambdas, streams and optional values. */
public final class ZesdeLambdas {

  private ZesdeLambdas() {}

  /** Functions with one argument. */
  public static class Functies extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      String naam = request.getParameter("naam");
      Function<String, String> kader = tekst -> "[" + tekst + "]";
      Function<String, String> vast = tekst -> "[]";
      out.println(kader.apply(naam)); // EXPECT
      out.println(vast.apply(naam)); // SAFE
      out.println(kader.compose(vast).apply(naam)); // SAFE
      out.println(kader.andThen(kader).apply(naam)); // EXPECT
    }
  }

  /** Suppliers that capture a variable. */
  public static class Vangen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      String vast = "vast";
      Supplier<String> een = () -> naam;
      Supplier<String> twee = () -> vast;
      out.println(een.get()); // EXPECT
      out.println(twee.get()); // SAFE
      Runnable taak = () -> out.println("taak " + naam); // EXPECT
      taak.run();
    }
  }

  /** The consumer is called by a helper. */
  public static class Afnemers extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      geef(request.getParameter("naam"), tekst -> out.println(tekst)); // EXPECT
      geef("vast", tekst -> out.println(tekst)); // SAFE
      List<String> bak = new ArrayList<>();
      geef(request.getParameter("naam"), bak::add);
      out.println(bak); // EXPECT
    }

    private void geef(String tekst, Consumer<String> afnemer) {
      afnemer.accept(tekst);
    }
  }

  /** Two arguments. */
  public static class Tweetal extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      BiFunction<String, String, String> links = (a, b) -> a;
      BinaryOperator<String> som = String::concat;
      out.println(links.apply(naam, "x")); // EXPECT
      out.println(links.apply("x", naam)); // SAFE
      out.println(som.apply("kop ", String.valueOf(naam))); // EXPECT
      out.println(som.apply("kop ", "staart")); // SAFE
    }
  }

  /** An optional value. */
  public static class Misschien extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Optional<String> naam = Optional.ofNullable(request.getParameter("naam"));
      out.println(naam.orElse("geen")); // EXPECT
      out.println(naam.map(String::trim).orElseGet(() -> "geen")); // EXPECT
      out.println(naam.map(tekst -> "aanwezig").orElse("afwezig")); // SAFE
      out.println(naam.isPresent()); // SAFE
      naam.ifPresent(out::println); // EXPECT
      Optional<String> leeg = Optional.empty();
      out.println(leeg.orElse("leeg")); // SAFE
      out.println(leeg.orElse(request.getParameter("naam"))); // EXPECT
    }
  }

  /** Streams of texts. */
  public static class Stromen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      List<String> lijst = Stream.of("a", naam).filter(s -> !s.isEmpty()).toList();
      out.println(lijst); // EXPECT
      out.println(lijst.stream().map(s -> "x").collect(Collectors.joining())); // SAFE
      out.println(lijst.stream().count()); // SAFE
      lijst.stream().map(String::toUpperCase).forEach(s -> out.println(s)); // EXPECT
      Stream.of("a", "b").map(String::toUpperCase).forEach(s -> out.println(s)); // SAFE
    }
  }

  /** Reduces and collects. */
  public static class Verzamelen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] ruw = request.getParameterValues("woord");
      if (ruw == null) {
        return;
      }
      out.println(Arrays.stream(ruw).reduce("", (a, b) -> a + b)); // EXPECT
      Map<Integer, List<String>> groep =
          Arrays.stream(ruw).collect(Collectors.groupingBy(String::length));
      for (Map.Entry<Integer, List<String>> paar : groep.entrySet()) {
        out.println(paar.getKey()); // SAFE
        out.println(paar.getValue()); // EXPECT
      }
      out.println(Arrays.stream(ruw).anyMatch(s -> s.equals("a"))); // SAFE
      out.println(Arrays.stream(ruw).max(Comparator.naturalOrder()).get()); // EXPECT
    }
  }

  /** A class without a name. */
  public static class Naamloos extends Zijde {
    private interface Kop {
      String titel();

      default String regel() {
        return "# " + titel();
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String titel = request.getParameter("titel");
      Kop kop =
          new Kop() {
            @Override
            public String titel() {
              return titel;
            }
          };
      Kop vast =
          new Kop() {
            @Override
            public String titel() {
              return "vast";
            }
          };
      out.println(kop.regel()); // EXPECT
      out.println(vast.regel()); // SAFE
    }
  }

  /** An inner class that uses its outer object. */
  public static class Binnen extends Zijde {
    private static class Kantoor {
      private String adres = "onbekend";
      private String plaats = "onbekend";

      private class Kamer {
        String wegwijzer() {
          return "naar " + adres;
        }

        String stad() {
          return "in " + plaats;
        }

        void verhuis(String nieuw) {
          adres = nieuw;
        }
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Kantoor kantoor = new Kantoor();
      Kantoor.Kamer kamer = kantoor.new Kamer();
      kamer.verhuis(request.getParameter("adres"));
      out.println(kamer.wegwijzer()); // EXPECT
      out.println(kamer.stad()); // SAFE
      out.println(kantoor.adres); // EXPECT
      out.println(new Kantoor().new Kamer().wegwijzer()); // SAFE
    }
  }

  /** A local class. */
  public static class Plaatselijk extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getHeader("Host");
      class Regel {
        private final String kop;

        Regel(String kop) {
          this.kop = kop;
        }

        String vol() {
          return kop + naam;
        }

        String leeg() {
          return kop + "-";
        }
      }
      Regel regel = new Regel("host: ");
      out.println(regel.vol()); // EXPECT
      out.println(regel.leeg()); // SAFE
      out.println(new Regel(naam).leeg()); // EXPECT
    }
  }

  /** A functional interface of our own. */
  public static class Eigen extends Zijde {
    @FunctionalInterface
    private interface Opmaak {
      String maak(String tekst) throws IOException;

      default Opmaak dan(Opmaak volgende) {
        return tekst -> volgende.maak(maak(tekst));
      }
    }

    private static String vet(String tekst) {
      return "<b>" + tekst + "</b>";
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws IOException {
      String naam = request.getParameter("naam");
      Opmaak vet = Eigen::vet;
      Opmaak niets = tekst -> "";
      out.println(vet.dan(vet).maak(naam)); // EXPECT
      out.println(niets.dan(vet).maak(naam)); // SAFE
      out.println(vet.dan(Masker::over).maak(naam)); // SAFE
    }
  }

  /** A function that returns a function. */
  public static class Hoger extends Zijde {
    private static Function<String, String> voor(String kop) {
      return tekst -> kop + tekst;
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(voor("van ").apply(naam)); // EXPECT
      out.println(voor(naam).apply("aan")); // EXPECT
      out.println(voor("van ").apply("aan")); // SAFE
    }
  }

  /** Handlers in a table. */
  public static class Tabel extends Zijde {
    private final Map<String, Function<HttpServletRequest, String>> acties = new HashMap<>();

    /** Fills the table. */
    public Tabel() {
      acties.put("naam", request -> request.getParameter("naam"));
      acties.put("tijd", request -> "nu");
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(acties.get("naam").apply(request)); // EXPECT
      out.println(acties.get("tijd").apply(request)); // SAFE
    }
  }

  /** Numbers and characters in streams. */
  public static class Tekens extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      naam.chars().mapToObj(teken -> (char) teken).forEach(teken -> out.print(teken)); // EXPECT
      String lijn = IntStream.range(0, naam.length()).mapToObj(i -> "=").reduce("", String::concat);
      out.println(lijn); // SAFE
      Predicate<String> lang = tekst -> tekst.length() > 3;
      out.println(lang.negate().test(naam)); // SAFE
      out.println(Stream.of(naam).filter(lang).findFirst().orElse("kort")); // EXPECT
    }
  }
}
