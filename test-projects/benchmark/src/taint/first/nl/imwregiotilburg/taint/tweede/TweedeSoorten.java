package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Inheritance, dispatch and the newer kinds of types. */
public final class TweedeSoorten {

  abstract static class Vorm {
    protected String label;

    Vorm(String label) {
      this.label = label;
    }

    final String toon() {
      return voor() + kern() + "]";
    }

    String voor() {
      return "[";
    }

    abstract String kern();

    static String soort(Vorm v) {
      return "vorm";
    }
  }

  static class Open extends Vorm {
    Open(String label) {
      super(label);
    }

    @Override
    String kern() {
      return label;
    }
  }

  static class Gesloten extends Vorm {
    Gesloten(String label) {
      super(label);
    }

    @Override
    String kern() {
      return "***";
    }
  }

  static class Dubbel extends Open {
    Dubbel(String label) {
      super(label);
    }

    @Override
    String kern() {
      return super.kern() + super.kern();
    }

    static String soort(Vorm v) {
      return v.label;
    }
  }

  public void sjabloon(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Vorm open = new Open(req.getParameter("a"));
    Vorm dicht = new Gesloten(req.getParameter("a"));
    Vorm dubbel = new Dubbel(req.getParameter("a"));
    resp.getWriter().println(open.toon()); // EXPECT
    resp.getWriter().println(dicht.toon()); // SAFE
    resp.getWriter().println(dubbel.toon()); // EXPECT
    resp.getWriter().println(Vorm.soort(dubbel)); // SAFE
    resp.getWriter().println(Dubbel.soort(open)); // EXPECT
  }

  static String kies(Object o) {
    return "iets";
  }

  static String kies(String s) {
    return s;
  }

  static String kies(CharSequence s, int n) {
    return s.subSequence(0, Math.min(n, s.length())).toString();
  }

  public void overladen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Object invoer = req.getParameter("a");
    resp.getWriter().println(kies(invoer)); // SAFE
    resp.getWriter().println(kies((String) invoer)); // EXPECT
    resp.getWriter().println(kies(invoer.toString(), 3)); // EXPECT
  }

  interface Vertaler<A, B> {
    B vertaal(A a);

    default Vertaler<A, String> alsTekst() {
      return a -> String.valueOf(vertaal(a));
    }
  }

  static final class Lengte implements Vertaler<String, Integer> {
    @Override
    public Integer vertaal(String s) {
      return s.length();
    }
  }

  static final class Aanhef implements Vertaler<String, String> {
    @Override
    public String vertaal(String s) {
      return "Beste " + s;
    }
  }

  static <A, B> B pas(Vertaler<A, B> v, A a) {
    return v.vertaal(a);
  }

  public void brug(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String invoer = req.getParameter("a");
    resp.getWriter().println(pas(new Aanhef(), invoer)); // EXPECT
    resp.getWriter().println(pas(new Lengte(), invoer)); // SAFE
    resp.getWriter().println(new Aanhef().alsTekst().vertaal(invoer)); // EXPECT
    resp.getWriter().println(new Lengte().alsTekst().vertaal(invoer)); // SAFE
  }

  interface Groet {
    default String groet(String wie) {
      return "dag";
    }
  }

  interface WarmeGroet extends Groet {
    @Override
    default String groet(String wie) {
      return Groet.super.groet(wie) + " " + wie;
    }
  }

  static final class Koel implements Groet {}

  static final class Warm implements WarmeGroet {}

  public void standaard(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Groet koel = new Koel();
    Groet warm = new Warm();
    resp.getWriter().println(koel.groet(req.getParameter("a"))); // SAFE
    resp.getWriter().println(warm.groet(req.getParameter("a"))); // EXPECT
  }

  private String stand = "stil";

  final class Binnen {
    String lees() {
      return stand;
    }

    void schrijf(String s) {
      TweedeSoorten.this.stand = s;
    }
  }

  public void binnenklasse(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    TweedeSoorten buiten = new TweedeSoorten();
    TweedeSoorten ander = new TweedeSoorten();
    Binnen een = buiten.new Binnen();
    Binnen twee = buiten.new Binnen();
    een.schrijf(req.getParameter("a"));
    resp.getWriter().println(twee.lees()); // EXPECT
    resp.getWriter().println(ander.new Binnen().lees()); // SAFE
  }

  public void plaatselijk(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String invoer = req.getParameter("a");
    String vast = "vast";
    class Plaatselijk {
      String een() {
        return invoer;
      }

      String twee() {
        return vast;
      }
    }
    Plaatselijk p = new Plaatselijk();
    resp.getWriter().println(p.een()); // EXPECT
    resp.getWriter().println(p.twee()); // SAFE
    Object naamloos =
        new Object() {
          @Override
          public String toString() {
            return "<" + invoer + ">";
          }
        };
    resp.getWriter().println(naamloos); // EXPECT
    resp.getWriter().println("" + naamloos); // EXPECT
  }

  enum Bewerking implements UnaryOperator<String> {
    ZELFDE {
      @Override
      public String apply(String s) {
        return s;
      }
    },
    NIETS {
      @Override
      public String apply(String s) {
        return "";
      }
    },
    KEER(s -> new StringBuilder(s).reverse().toString());

    private final UnaryOperator<String> werk;

    Bewerking() {
      this(s -> s);
    }

    Bewerking(UnaryOperator<String> werk) {
      this.werk = werk;
    }

    @Override
    public String apply(String s) {
      return werk.apply(s);
    }
  }

  public void opsomming(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String invoer = req.getParameter("a");
    resp.getWriter().println(Bewerking.ZELFDE.apply(invoer)); // EXPECT
    resp.getWriter().println(Bewerking.NIETS.apply(invoer)); // SAFE
    resp.getWriter().println(Bewerking.KEER.apply(invoer)); // EXPECT
    resp.getWriter().println(Bewerking.valueOf("KEER").apply(invoer)); // EXPECT
    for (Bewerking b : Bewerking.values()) {
      resp.getWriter().println(b.apply(invoer)); // EXPECT
    }
  }

  sealed interface Uitkomst<T> permits Gelukt, Mislukt {}

  record Gelukt<T>(T waarde) implements Uitkomst<T> {}

  record Mislukt<T>(String reden, Exception oorzaak) implements Uitkomst<T> {}

  private static Uitkomst<String> probeer(String s) {
    return s.isBlank() ? new Mislukt<>("leeg", null) : new Gelukt<>(s);
  }

  public void verzegeld(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Uitkomst<String> uitkomst = probeer(req.getParameter("a"));
    if (uitkomst instanceof Gelukt<String> goed) {
      resp.getWriter().println(goed.waarde()); // EXPECT
    } else if (uitkomst instanceof Mislukt<String> fout) {
      resp.getWriter().println(fout.reden()); // SAFE
    }
    resp.getWriter().println(uitkomst); // EXPECT
  }

  record Reis(String van, String naar) {
    Reis {
      naar = naar.strip();
    }

    Reis terug() {
      return new Reis(naar, van);
    }
  }

  public void gegevens(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Reis reis = new Reis("Breda", req.getParameter("a"));
    resp.getWriter().println(reis.naar()); // EXPECT
    resp.getWriter().println(reis.van()); // SAFE
    resp.getWriter().println(reis.terug().van()); // EXPECT
    resp.getWriter().println(reis.terug().naar()); // SAFE
    resp.getWriter().println(reis.equals(reis.terug())); // SAFE
    resp.getWriter().println(reis.hashCode()); // SAFE
  }

  public void keuze(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String invoer = req.getParameter("a");
    String dag =
        switch (req.getMethod()) {
          case "GET" -> "lezen";
          case "PUT" -> {
            String deel = invoer.trim();
            yield deel;
          }
          default -> invoer + "!";
        };
    resp.getWriter().println(dag); // EXPECT
    String soort =
        switch (invoer) {
          case "ja" -> "instemming";
          case "nee" -> "weigering";
          default -> "onbekend";
        };
    resp.getWriter().println(soort); // SAFE
    String blok =
        """
        Geachte %s,
        tot ziens
        """
            .formatted(invoer);
    resp.getWriter().println(blok); // EXPECT
  }

  static final class Aftellend implements Iterator<String> {
    private final String tekst;
    private int rest;

    Aftellend(String tekst, int rest) {
      this.tekst = tekst;
      this.rest = rest;
    }

    @Override
    public boolean hasNext() {
      return rest > 0;
    }

    @Override
    public String next() {
      rest--;
      return tekst;
    }
  }

  public void eigenLoper(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Iterable<String> rij = () -> new Aftellend(req.getParameter("a"), 2);
    for (String s : rij) {
      resp.getWriter().println(s); // EXPECT
    }
    new Aftellend(req.getParameter("a"), 1)
        .forEachRemaining(
            s -> {
              try {
                resp.getWriter().println(s); // EXPECT
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  static final class Vergelijker implements Comparator<String> {
    final StringBuilder gezien = new StringBuilder();

    @Override
    public int compare(String een, String twee) {
      gezien.append(een).append(twee);
      return een.compareTo(twee);
    }
  }

  public void vergelijker(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Vergelijker v = new Vergelijker();
    List<String> rij = new java.util.ArrayList<>(List.of("a", req.getParameter("a")));
    rij.sort(v);
    resp.getWriter().println(v.gezien); // EXPECT
    resp.getWriter().println(v.compare("a", req.getParameter("a"))); // SAFE
  }

  static class Basis implements Cloneable {
    String tekst;
    List<String> rij;

    @Override
    public Basis clone() {
      try {
        return (Basis) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  public void kloon(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Basis b = new Basis();
    b.tekst = req.getParameter("a");
    b.rij = new java.util.ArrayList<>();
    Basis kopie = b.clone();
    b.tekst = "weg";
    resp.getWriter().println(kopie.tekst); // EXPECT
    kopie.rij.add(req.getParameter("b"));
    resp.getWriter().println(b.rij); // EXPECT
    resp.getWriter().println(b.tekst); // SAFE
  }

  static class Ouder {
    Ouder() {
      vul();
    }

    void vul() {}
  }

  static final class Kind extends Ouder {
    static String laatst;
    private final HttpServletRequest req;
    String gevuld = "niets";

    Kind(HttpServletRequest req) {
      this.req = req;
      gevuldNa();
    }

    @Override
    void vul() {
      gevuld = "te vroeg";
    }

    void gevuldNa() {
      gevuld = req.getParameter("a");
    }
  }

  public void virtueelInConstructor(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    resp.getWriter().println(new Kind(req).gevuld); // EXPECT
  }

  static class Verborgen {
    String veld = "ouder";
  }

  static final class Verbergend extends Verborgen {
    String veld = "kind";
  }

  public void verborgenVeld(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Verbergend v = new Verbergend();
    v.veld = req.getParameter("a");
    resp.getWriter().println(v.veld); // EXPECT
    resp.getWriter().println(((Verborgen) v).veld); // SAFE
  }
}
