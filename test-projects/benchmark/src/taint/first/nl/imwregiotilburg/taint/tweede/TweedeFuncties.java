package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Functions as values, streams and optionals. */
public final class TweedeFuncties {

  private final Map<String, Function<String, String>> werk = new HashMap<>();

  public void functiesInMap(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Map<String, Function<String, String>> kaart = new HashMap<>();
    kaart.put("zelf", s -> s);
    kaart.put("vast", s -> "vast");
    resp.getWriter().println(kaart.get("zelf").apply(req.getParameter("a"))); // EXPECT
    resp.getWriter().println(kaart.get("vast").apply(req.getParameter("a"))); // SAFE
    werk.put("op", String::strip);
    resp.getWriter().println(werk.get("op").apply(req.getParameter("b"))); // EXPECT
  }

  static Function<String, Function<String, String>> plak() {
    return a -> b -> a + b;
  }

  public void gekerfd(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Function<String, String> voor = plak().apply(req.getParameter("a"));
    resp.getWriter().println(voor.apply("na")); // EXPECT
    Function<String, String> schoon = plak().apply("voor");
    resp.getWriter().println(schoon.apply("na")); // SAFE
    resp.getWriter().println(schoon.apply(req.getParameter("a"))); // EXPECT
  }

  public void samengesteld(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Function<String, String> trim = String::trim;
    Function<String, Integer> lengte = String::length;
    Function<String, String> deftig = trim.andThen(s -> "de heer " + s);
    resp.getWriter().println(deftig.apply(req.getParameter("a"))); // EXPECT
    resp.getWriter().println(trim.andThen(lengte).apply(req.getParameter("a"))); // SAFE
    Function<Object, String> tekst = Object::toString;
    resp.getWriter().println(tekst.compose(trim).apply(req.getParameter("a"))); // EXPECT
    resp.getWriter().println(Function.<String>identity().apply(req.getParameter("a"))); // EXPECT
    BiFunction<String, String, String> tweede = (a, b) -> b;
    resp.getWriter().println(tweede.apply(req.getParameter("a"), "b")); // SAFE
    resp.getWriter().println(tweede.andThen(trim).apply("a", req.getParameter("a"))); // EXPECT
    BinaryOperator<String> grootste = BinaryOperator.maxBy(Comparator.naturalOrder());
    resp.getWriter().println(grootste.apply("a", req.getParameter("a"))); // EXPECT
  }

  static final class Lui<T> implements Supplier<T> {
    private Supplier<T> maker;
    private T waarde;

    Lui(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public T get() {
      if (maker != null) {
        waarde = maker.get();
        maker = null;
      }
      return waarde;
    }
  }

  public void lui(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Supplier<String> vies = new Lui<>(() -> req.getParameter("a"));
    Supplier<String> schoon = new Lui<>(() -> "schoon");
    resp.getWriter().println(vies.get()); // EXPECT
    resp.getWriter().println(schoon.get()); // SAFE
  }

  static final class Knop {
    private Consumer<String> bijDruk = s -> {};
    private Runnable naDruk;

    void bijDruk(Consumer<String> c) {
      bijDruk = bijDruk.andThen(c);
    }

    void druk(String s) {
      bijDruk.accept(s);
      if (naDruk != null) {
        naDruk.run();
      }
    }
  }

  public void terugroep(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Knop knop = new Knop();
    List<String> een = new ArrayList<>();
    List<String> twee = new ArrayList<>();
    knop.bijDruk(een::add);
    knop.bijDruk(s -> twee.add("gedrukt"));
    knop.druk(req.getParameter("a"));
    resp.getWriter().println(een); // EXPECT
    resp.getWriter().println(twee); // SAFE
  }

  static <T> T herhaal(int n, T begin, UnaryOperator<T> stap) {
    T nu = begin;
    for (int i = 0; i < n; i++) {
      nu = stap.apply(nu);
    }
    return nu;
  }

  static <T> T probeer(Callable<T> c, T anders) {
    try {
      return c.call();
    } catch (Exception e) {
      return anders;
    }
  }

  public void hogereOrde(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String invoer = req.getParameter("a");
    resp.getWriter().println(herhaal(3, "", s -> s + invoer)); // EXPECT
    resp.getWriter().println(herhaal(3, "", s -> s + "x")); // SAFE
    resp.getWriter().println(probeer(() -> invoer, "mis")); // EXPECT
    resp.getWriter().println(probeer(() -> invoer.length() > 3 ? "lang" : "kort", "mis")); // SAFE
  }

  public void stroom(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<String> rij = List.of("a", req.getParameter("a"));
    resp.getWriter().println(rij.stream().map(s -> s + "!").toList()); // EXPECT
    resp.getWriter().println(rij.stream().filter(s -> s.length() > 3).findFirst().get()); // EXPECT
    resp.getWriter().println(rij.stream().reduce("", String::concat)); // EXPECT
    resp.getWriter().println(rij.stream().mapToInt(String::length).sum()); // SAFE
    resp.getWriter().println(rij.stream().anyMatch("b"::equals)); // SAFE
    resp.getWriter().println(rij.stream().map(s -> "x").collect(Collectors.toList())); // SAFE
    resp.getWriter().println(rij.stream().count()); // SAFE
  }

  public void platter(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<List<String>> rijen = List.of(List.of("a"), List.of(req.getParameter("a")));
    String samen =
        rijen.stream()
            .flatMap(List::stream)
            .sorted(Comparator.reverseOrder())
            .distinct()
            .skip(0)
            .limit(5)
            .collect(Collectors.joining(", ", "{", "}"));
    resp.getWriter().println(samen); // EXPECT
    List<String> gemengd =
        rijen.stream().<String>mapMulti((l, uit) -> l.forEach(uit)).collect(Collectors.toList());
    resp.getWriter().println(gemengd); // EXPECT
    resp.getWriter().println(Arrays.stream(samen.split(",")).toArray(String[]::new)[0]); // EXPECT
  }

  record Post(String soort, String tekst) {}

  public void groepen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<Post> posten = List.of(new Post("k", req.getParameter("a")), new Post("l", "b"));
    Map<String, List<Post>> groep = posten.stream().collect(Collectors.groupingBy(Post::soort));
    resp.getWriter().println(groep.get("k").get(0).tekst()); // EXPECT
    resp.getWriter().println(groep.get("k").get(0).soort()); // SAFE
    resp.getWriter().println(groep.keySet()); // SAFE
    Map<String, String> kaart =
        posten.stream().collect(Collectors.toMap(Post::soort, Post::tekst, (x, y) -> x));
    resp.getWriter().println(kaart.get("k")); // EXPECT
    Map<String, Long> tel =
        posten.stream().collect(Collectors.groupingBy(Post::soort, Collectors.counting()));
    resp.getWriter().println(tel); // SAFE
    Map<Boolean, String> deel =
        posten.stream()
            .collect(
                Collectors.partitioningBy(
                    p -> p.tekst().length() > 2,
                    Collectors.mapping(Post::tekst, Collectors.joining("+"))));
    resp.getWriter().println(deel.get(true)); // EXPECT
    String beide =
        posten.stream()
            .collect(
                Collectors.teeing(
                    Collectors.counting(),
                    Collectors.mapping(Post::tekst, Collectors.joining()),
                    (n, t) -> n + ":" + t));
    resp.getWriter().println(beide); // EXPECT
    Long alleenTel =
        posten.stream()
            .collect(
                Collectors.teeing(Collectors.counting(), Collectors.toList(), (n, l) -> n));
    resp.getWriter().println(alleenTel); // SAFE
  }

  public void gluren(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<String> gezien = new ArrayList<>();
    long n = Stream.of(req.getParameter("a")).peek(gezien::add).filter(s -> true).count();
    List<String> ook = new ArrayList<>();
    Stream.of("a", req.getParameter("a")).peek(ook::add).toList();
    resp.getWriter().println(ook); // EXPECT
    resp.getWriter().println(n); // SAFE
    String reeks =
        Stream.iterate(req.getParameter("a"), s -> s + "'")
            .limit(3)
            .collect(Collectors.joining());
    resp.getWriter().println(reeks); // EXPECT
    String maak =
        Stream.generate(() -> req.getParameter("a")).limit(2).collect(Collectors.joining());
    resp.getWriter().println(maak); // EXPECT
    String nummers =
        IntStream.range(0, 3).mapToObj(i -> i + req.getParameter("a")).collect(Collectors.joining());
    resp.getWriter().println(nummers); // EXPECT
    StringBuilder bouw =
        Stream.of("x", req.getParameter("a"))
            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
    resp.getWriter().println(bouw); // EXPECT
  }

  public void misschien(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Optional<String> vraag = Optional.ofNullable(req.getParameter("a"));
    resp.getWriter().println(vraag.map(String::toLowerCase).orElse("niets")); // EXPECT
    resp.getWriter().println(vraag.flatMap(s -> Optional.of(s + s)).get()); // EXPECT
    resp.getWriter().println(vraag.map(String::length).orElse(0)); // SAFE
    resp.getWriter().println(vraag.isPresent()); // SAFE
    resp.getWriter().println(Optional.empty().orElseGet(() -> req.getParameter("b"))); // EXPECT
    resp.getWriter().println(vraag.map(s -> "gevuld").orElse("leeg")); // SAFE
    resp.getWriter().println(vraag.stream().findAny().orElseThrow()); // EXPECT
    resp.getWriter().println(Optional.<String>empty().or(() -> vraag)); // EXPECT
    resp.getWriter().println(Objects.requireNonNullElse(null, req.getParameter("c"))); // EXPECT
    String[] vak = {"leeg"};
    vraag.ifPresentOrElse(s -> vak[0] = s, () -> vak[0] = "niets");
    resp.getWriter().println(vak[0]); // EXPECT
  }

  private static Supplier<String> keten(Supplier<String> s, int n) {
    return n == 0 ? s : keten(() -> "(" + s.get() + ")", n - 1);
  }

  public void keten(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    resp.getWriter().println(keten(() -> req.getParameter("a"), 3).get()); // EXPECT
  }
}
