package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;
import java.nio.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

public class Ontwerpen extends HttpServlet {
  record Punt(String x, String y) {
    String samen() {
      return x + y;
    }

    Punt met(String n) {
      return new Punt(n, y);
    }
  }

  sealed interface Bericht permits Tekst, Leeg {}

  record Tekst(String inhoud) implements Bericht {}

  record Leeg() implements Bericht {}

  static class Bouwer {
    private final StringBuilder b = new StringBuilder();
    private String titel;

    Bouwer titel(String t) {
      titel = t;
      return this;
    }

    Bouwer regel(String r) {
      b.append(r);
      return this;
    }

    String bouw() {
      return titel + b;
    }
  }

  static class Enkel {
    private static final Enkel E = new Enkel();
    private String w;

    static Enkel geef() {
      return E;
    }
  }

  interface Luisteraar {
    void hoor(String s);
  }

  static class Bron {
    private final List<Luisteraar> l = new ArrayList<>();

    void voegToe(Luisteraar x) {
      l.add(x);
    }

    void meld(String s) {
      for (Luisteraar x : l) x.hoor(s);
    }
  }

  interface Bezoeker<R> {
    R bij(Blad b);

    R bij(Tak t);
  }

  abstract static class Boom {
    abstract <R> R bezoek(Bezoeker<R> v);
  }

  static class Blad extends Boom {
    String s;

    Blad(String s) {
      this.s = s;
    }

    <R> R bezoek(Bezoeker<R> v) {
      return v.bij(this);
    }
  }

  static class Tak extends Boom {
    Boom l;

    Tak(Boom l) {
      this.l = l;
    }

    <R> R bezoek(Bezoeker<R> v) {
      return v.bij(this);
    }
  }

  static class Ouder {
    protected String naam;

    Ouder(String n) {
      naam = n;
    }

    String toon() {
      return "ouder";
    }

    String via() {
      return toon();
    }
  }

  static class Kind extends Ouder {
    Kind(String n) {
      super(n);
    }

    @Override
    String toon() {
      return naam;
    }
  }

  static class Stil extends Ouder {
    Stil(String n) {
      super(n);
    }
  }

  static class Reeks implements Iterable<String> {
    final String[] a;

    Reeks(String... a) {
      this.a = a;
    }

    public Iterator<String> iterator() {
      return new Iterator<>() {
        int i;

        public boolean hasNext() {
          return i < a.length;
        }

        public String next() {
          return a[i++];
        }
      };
    }
  }

  static class Memo {
    private final Map<String, String> m = new HashMap<>();

    String haal(String k, Supplier<String> s) {
      return m.computeIfAbsent(k, x -> s.get());
    }
  }

  enum Soort {
    A,
    B;
    String label;
  }

  interface Standaard {
    String ruw();

    default String net() {
      return ruw().trim();
    }
  }

  private String initieel;

  {
    initieel = "i";
  }

  void a(HttpServletRequest q, HttpServletResponse r) throws Exception {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    Punt p = new Punt(s, "y");
    w.println(p); // EXPECT
    w.println(p.x()); // EXPECT
    w.println(p.y()); // SAFE
    w.println(p.samen()); // EXPECT
    w.println(p.met("n").x()); // SAFE
    w.println(new Punt("a", "b")); // SAFE
    Bericht be = new Tekst(s);
    if (be instanceof Tekst t) {
      w.println(t.inhoud()); // EXPECT
    }
    w.println(new Bouwer().titel("t").regel(s).bouw()); // EXPECT
    w.println(new Bouwer().titel("t").regel("x").bouw()); // SAFE
    Enkel.geef().w = s;
    w.println(Enkel.geef().w); // EXPECT
    Bron bron = new Bron();
    bron.voegToe(x -> w.println(x)); // EXPECT
    bron.meld(s);
    Bron stil = new Bron();
    stil.voegToe(x -> w.println(x.length())); // SAFE
    stil.meld(s);
    Bezoeker<String> v =
        new Bezoeker<>() {
          public String bij(Blad b) {
            return b.s;
          }

          public String bij(Tak t) {
            return t.l.bezoek(this);
          }
        };
    w.println(new Tak(new Blad(s)).bezoek(v)); // EXPECT
    w.println(new Blad("x").bezoek(v)); // SAFE
    w.println(new Kind(s).via()); // EXPECT
    w.println(new Stil(s).via()); // SAFE
    for (String x : new Reeks("a", s)) {
      w.println(x); // EXPECT
    }
    for (String x : new Reeks("a", "b")) {
      w.println(x); // SAFE
    }
    w.println(new Memo().haal("k", () -> s)); // EXPECT
    w.println(new Memo().haal("k", () -> "x")); // SAFE
    Standaard st = () -> s;
    w.println(st.net()); // EXPECT
    w.println(initieel); // SAFE
    Soort.A.label = s;
    w.println(Soort.A.label); // EXPECT
    w.println(Soort.A.name()); // SAFE
    w.println( // EXPECT
        """
        tekst %s
        """
            .formatted(s));
    String sw =
        switch (q.getMethod()) {
          case "GET" -> "g";
          case "POST" -> s;
          default -> "d";
        };
    w.println(sw); // EXPECT
  }

  void b(HttpServletRequest q, HttpServletResponse r) throws Exception {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    ExecutorService e = Executors.newFixedThreadPool(1);
    Future<String> f = e.submit(() -> s + "!");
    w.println(f.get()); // EXPECT
    Future<String> g = e.submit(() -> "x");
    w.println(g.get()); // SAFE
    w.println(CompletableFuture.supplyAsync(() -> s).thenApply(String::trim).join()); // EXPECT
    CompletableFuture.completedFuture(s).thenAccept(x -> w.println(x)); // EXPECT
    CompletableFuture.completedFuture(s)
        .thenCombine(CompletableFuture.completedFuture("b"), (x, y) -> y)
        .thenAccept(x -> w.println(x)); // SAFE
    AtomicReference<String> ar = new AtomicReference<>();
    ar.set(s);
    w.println(ar.get()); // EXPECT
    Optional.ofNullable(s).ifPresent(w::println); // EXPECT
    w.println(Optional.ofNullable(s).isPresent()); // SAFE
    w.println(Stream.of("a", s).reduce("", String::concat)); // EXPECT
    w.println(Stream.of("a", s).flatMap(x -> Stream.of(x, "c")).findFirst().get()); // EXPECT
    w.println( // EXPECT
        Stream.of("a", s).collect(Collectors.groupingBy(String::length)).get(1).get(0));
    w.println(Stream.of("a", s).mapToInt(String::length).sum()); // SAFE
    w.println(Stream.of("a", s).map(x -> "vast").findFirst().get()); // SAFE
    w.println(Stream.of("a", s).collect(Collectors.toMap(x -> "k", x -> x)).get("k")); // EXPECT
    w.println(Arrays.stream(new String[] {"kop", s}).skip(1).toList()); // EXPECT
    w.println(IntStream.range(0, 3).mapToObj(i -> "n" + i).collect(Collectors.joining())); // SAFE
    Matcher m = Pattern.compile("(a+)").matcher(s);
    if (m.find()) {
      w.println(m.group(1)); // EXPECT
      w.println(m.start()); // SAFE
    }
    StringJoiner j = new StringJoiner(",");
    j.add(s);
    w.println(j); // EXPECT
    CharBuffer cb = CharBuffer.wrap(s);
    w.println(cb.toString()); // EXPECT
    w.println( // EXPECT
        s.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining()));
    w.println(s.lines().findFirst().orElse("")); // EXPECT
    w.println(s.strip().repeat(2)); // EXPECT
    w.println(s.hashCode()); // SAFE
    w.println(s.compareTo("x")); // SAFE
    byte[] bs = s.getBytes("UTF-8");
    byte[] cs = new byte[bs.length];
    for (int i = 0; i < bs.length; i++) {
      cs[i] = bs[i];
    }
    w.println(new String(cs, "UTF-8")); // EXPECT
    Map<String, String> mm = new LinkedHashMap<>();
    mm.merge("a", s, String::concat);
    w.println(mm.get("a")); // EXPECT
    mm.replaceAll((k, x) -> "leeg");
    w.println(mm.getOrDefault("z", "x")); // SAFE
    List<String> li = new ArrayList<>(List.of("a"));
    li.set(0, s);
    w.println(li.get(0)); // EXPECT
    li.replaceAll(String::trim);
    w.println(li.get(0)); // EXPECT
    li.set(0, "schoon");
    w.println(li.get(0)); // SAFE
    BiFunction<String, String, String> bi = (x, y) -> x;
    w.println(bi.apply("a", s)); // SAFE
    w.println(bi.apply(s, "a")); // EXPECT
    UnaryOperator<String> up = String::toUpperCase;
    w.println(up.apply(s)); // EXPECT
    Map<String, Function<String, String>> fs = new HashMap<>();
    fs.put("id", x -> x);
    fs.put("vast", x -> "v");
    w.println(fs.get("id").apply(s)); // EXPECT
    w.println(fs.get("vast").apply(s)); // SAFE
    Callable<String> ca = () -> s;
    w.println(ca.call()); // EXPECT
    try (StringWriter x = new StringWriter()) {
      x.append(s);
      w.println(x); // EXPECT
    }
    try {
      throw new IOException("a", new IllegalStateException(s));
    } catch (IOException x) {
      w.println(x.getCause().getMessage()); // EXPECT
      w.println(x.getMessage()); // SAFE
    }
    Object o = q.getParameter("o");
    w.println(o instanceof String ? "tekst" : "iets"); // SAFE
    w.println(System.getProperty("user.dir")); // SAFE
    Iterator<String> it = Collections.nCopies(2, s).iterator();
    w.println(it.next()); // EXPECT
    String[] delen = s.split("=");
    String naam = delen[0];
    String waarde = delen.length > 1 ? delen[1] : "";
    w.println(naam + waarde); // EXPECT
    ByteArrayInputStream in = new ByteArrayInputStream(s.getBytes());
    w.println(new String(in.readAllBytes())); // EXPECT
    ObjectOutputStream oos = new ObjectOutputStream(new ByteArrayOutputStream());
    oos.writeObject("x");
    w.println("klaar"); // SAFE
    Timer tm = new Timer();
    tm.schedule(
        new TimerTask() {
          public void run() {
            w.println(s); // EXPECT
          }
        },
        1);
    PrintStream ps = new PrintStream(new ByteArrayOutputStream());
    ps.print(s);
    w.println(String.valueOf((Object) null)); // SAFE
  }
}
