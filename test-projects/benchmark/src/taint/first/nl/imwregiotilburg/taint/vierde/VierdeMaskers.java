package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values that are hidden, and values that are not. */
public final class VierdeMaskers {
  private VierdeMaskers() {}

  /** With and without. */
  public static class Gewoon extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(Masker.over(naam)); // SAFE
      uit.println(naam); // EXPECT
    }
  }

  /** The result is kept, or thrown away. */
  public static class Toegewezen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String a = vraag.getParameter("a");
      String b = vraag.getParameter("b");
      a = Masker.over(a);
      Masker.over(b);
      uit.println(a); // SAFE
      uit.println(b); // EXPECT
    }
  }

  /** Hidden on one way. */
  public static class EenTak extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      if ("aan".equals(vraag.getParameter("keuze"))) {
        naam = Masker.over(naam);
      }
      uit.println(naam); // EXPECT
    }
  }

  /** Hidden on both ways. */
  public static class BeideTakken extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String s;
      if ("aan".equals(vraag.getParameter("keuze"))) {
        s = Masker.over(naam);
      } else {
        s = "[" + Masker.over(naam) + "]";
      }
      uit.println(s); // SAFE
      s = "aan".equals(vraag.getParameter("keuze")) ? Masker.over(naam) : naam;
      uit.println(s); // EXPECT
    }
  }

  /** Some elements of an array. */
  public static class PerElement extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] rij = {vraag.getParameter("a"), vraag.getParameter("b")};
      rij[0] = Masker.over(rij[0]);
      uit.print(rij[0]); // SAFE
      uit.print(rij[1]); // EXPECT
    }
  }

  /** All the elements of a list. */
  public static class Alles extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> ruw = new ArrayList<>();
      ruw.add(vraag.getParameter("a"));
      ruw.add(vraag.getParameter("b"));
      List<String> schoon = new ArrayList<>();
      for (String s : ruw) {
        schoon.add(Masker.over(s));
      }
      uit.print(schoon); // SAFE
      uit.print(ruw); // EXPECT
      ruw.replaceAll(Masker::over);
      uit.print(ruw); // SAFE
    }
  }

  /** Hidden and not hidden in one line. */
  public static class Samen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String stad = vraag.getParameter("stad");
      uit.println(Masker.over(naam) + " uit " + Masker.over(stad)); // SAFE
      uit.println(Masker.over(naam) + " uit " + stad); // EXPECT
      uit.println(Masker.over(naam + stad)); // SAFE
    }
  }

  /** A wrapper round the sanitiser. */
  public static class Omhulsel extends Blad {
    private static String veilig(String s) {
      return "<i>" + Masker.over(s) + "</i>";
    }

    private static String schijn(String s) {
      String verborgen = Masker.over(s);
      return verborgen.isEmpty() ? "" : "<i>" + s + "</i>";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(veilig(naam)); // SAFE
      uit.println(schijn(naam)); // EXPECT
    }
  }

  /** A method of its own which drops the value. */
  public static class Wegval extends Blad {
    private static String anoniem(String s) {
      return s == null || s.isEmpty() ? "niemand" : "iemand";
    }

    private static String bijna(String s) {
      return s == null || s.isEmpty() ? "niemand" : s.substring(0, 1) + ".";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(anoniem(naam)); // SAFE
      uit.println(bijna(naam)); // EXPECT
    }
  }

  /** Something is added afterwards. */
  public static class Daarna extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String s = Masker.over(vraag.getParameter("naam"));
      StringBuilder b = new StringBuilder(s);
      uit.println(b); // SAFE
      b.append(vraag.getParameter("stad"));
      uit.println(b); // EXPECT
    }
  }

  /** One field is hidden. */
  public static class Velden extends Blad {
    private static class Kaart {
      String naam;
      String nummer;

      Kaart(String naam, String nummer) {
        this.naam = naam;
        this.nummer = Masker.over(nummer);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Kaart k = new Kaart(vraag.getParameter("naam"), vraag.getParameter("nummer"));
      uit.println(k.naam); // EXPECT
      uit.println(k.nummer); // SAFE
    }
  }

  /** In a stream. */
  public static class Stroom extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] waarden = vraag.getParameterValues("vak");
      if (waarden == null) {
        return;
      }
      String dicht = Arrays.stream(waarden).map(Masker::over).collect(Collectors.joining(","));
      String open = Arrays.stream(waarden).map(String::trim).collect(Collectors.joining(","));
      uit.println(dicht); // SAFE
      uit.println(open); // EXPECT
      Function<String, String> f = Masker::over;
      uit.println(f.andThen(s -> s + "!").apply(waarden[0])); // SAFE
      uit.println(f.compose((String s) -> s + "!").apply(waarden[0])); // SAFE
    }
  }

  /** Before a statement. */
  public static class Opvraging extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String id = vraag.getParameter("id");
      try (Connection c = verbinding();
          Statement s = c.createStatement()) {
        s.executeQuery("select * from lid where id='" + Masker.over(id) + "'"); // SAFE
        s.executeQuery("select * from lid where id='" + id + "'"); // EXPECT
      }
    }
  }

  /** Only values from a list. */
  public static class Keuzelijst extends Blad {
    private static final List<String> TOEGESTAAN = List.of("naam", "stad");

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String kolom = vraag.getParameter("keuze");
      int plek = TOEGESTAAN.indexOf(kolom);
      String gekozen = plek < 0 ? "naam" : TOEGESTAAN.get(plek);
      try (Connection c = verbinding()) {
        c.prepareStatement("select * from lid order by " + gekozen); // SAFE
        c.prepareStatement("select * from lid order by " + kolom); // EXPECT
      }
    }
  }

  /** A loop that skips the first. */
  public static class Overgeslagen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] rij = {vraag.getParameter("a"), vraag.getParameter("b"), vraag.getParameter("c")};
      for (int i = 1; i < rij.length; i++) {
        rij[i] = Masker.over(rij[i]);
      }
      uit.print(rij[0]); // EXPECT
      uit.print(rij[1]); // SAFE
      uit.print(rij[2]); // SAFE
    }
  }

  /** Two filters of one type. */
  public static class Interface extends Blad {
    private interface Zeef {
      String zeef(String s);
    }

    private static class Dicht implements Zeef {
      @Override
      public String zeef(String s) {
        return Masker.over(s);
      }
    }

    private static class Open implements Zeef {
      @Override
      public String zeef(String s) {
        return s == null ? "" : s.trim();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Zeef dicht = new Dicht();
      Zeef open = new Open();
      String naam = vraag.getParameter("naam");
      uit.println(dicht.zeef(naam)); // SAFE
      uit.println(open.zeef(naam)); // EXPECT
      uit.println(dicht.zeef(open.zeef(naam))); // SAFE
    }
  }

  /** Values of a map. */
  public static class Kaartwaarden extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> m = new HashMap<>();
      m.put("naam", vraag.getParameter("naam"));
      m.put("pin", vraag.getParameter("pin"));
      m.computeIfPresent("pin", (k, v) -> Masker.over(v));
      uit.println(m.get("pin")); // SAFE
      uit.println(m.get("naam")); // EXPECT
      m.replaceAll((k, v) -> Masker.over(v));
      uit.println(m.get("naam")); // SAFE
    }
  }

  /** An escaping method of its own. */
  public static class Ontsnappen extends Blad {
    private static String ontsnap(String s) {
      return s == null ? "" : s.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst");
      uit.println(ontsnap(tekst)); // EXPECT
      uit.println(ontsnap(Masker.over(tekst))); // SAFE
      uit.println(Masker.over(ontsnap(tekst))); // SAFE
    }
  }

  /** Hidden unless something goes wrong. */
  public static class Fout extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String s = vraag.getParameter("naam");
      String t = s;
      try {
        Integer.parseInt(vraag.getParameter("getal"));
        t = Masker.over(t);
      } catch (NumberFormatException e) {
        uit.print("geen getal"); // SAFE
      }
      uit.print(t); // EXPECT
      try {
        Integer.parseInt(vraag.getParameter("getal"));
      } catch (NumberFormatException e) {
        uit.print("weer geen getal"); // SAFE
      } finally {
        s = Masker.over(s);
      }
      uit.print(s); // SAFE
    }
  }
}
