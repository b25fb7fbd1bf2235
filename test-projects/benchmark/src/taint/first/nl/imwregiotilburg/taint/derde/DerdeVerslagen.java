package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Formatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports, templates, letters and tables. */
final class DerdeVerslagen {

  private DerdeVerslagen() {}

  /** A template with holes in double braces. */
  static final class Sjabloon extends Pagina {
    private static final Pattern GAT = Pattern.compile("\\{\\{(\\w+)}}");

    static String vul(String sjabloon, Map<String, String> waarden) {
      Matcher gaten = GAT.matcher(sjabloon);
      StringBuilder uit = new StringBuilder();
      while (gaten.find()) {
        String waarde = waarden.getOrDefault(gaten.group(1), "");
        gaten.appendReplacement(uit, Matcher.quoteReplacement(waarde));
      }
      return gaten.appendTail(uit).toString();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> eigen = new HashMap<>();
      eigen.put("naam", vraag.getParameter("naam"));
      Map<String, String> vast = Map.of("naam", "lezer");
      uit.println(vul("Beste {{naam}}", eigen)); // EXPECT
      uit.println(vul("Beste {{naam}}", vast)); // SAFE
      uit.println(GAT.matcher("Dag {{naam}}").replaceAll(gat -> eigen.get(gat.group(1)))); // EXPECT
      uit.println(GAT.matcher("Dag {{naam}}").replaceAll(gat -> vast.get(gat.group(1)))); // SAFE
    }
  }

  /** A writer of comma separated lines that doubles its quotes. */
  static final class Kommas extends Pagina {
    private static final class Schrijver {
      private final Writer doel;
      private boolean eerste = true;

      Schrijver(Writer doel) {
        this.doel = doel;
      }

      Schrijver cel(Object waarde) throws IOException {
        if (!eerste) {
          doel.write(',');
        }
        eerste = false;
        doel.write('"' + String.valueOf(waarde).replace("\"", "\"\"") + '"');
        return this;
      }

      void regel() throws IOException {
        doel.write("\r\n");
        eerste = true;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws IOException {
      StringWriter kop = new StringWriter();
      StringWriter inhoud = new StringWriter();
      new Schrijver(kop).cel("naam").cel("plaats").regel();
      Schrijver schrijver = new Schrijver(inhoud);
      schrijver.cel(vraag.getParameter("naam")).cel(12).regel();
      uit.print(kop); // SAFE
      uit.print(inhoud); // EXPECT
      uit.print(inhoud.toString().length()); // SAFE
      inhoud.getBuffer().setLength(0);
      schrijver.cel("slot").regel();
      uit.print(inhoud); // SAFE
    }
  }

  /** One letter for every address. */
  static final class Samenvoegen extends Pagina {
    private static final String BRIEF =
        """
        Beste %s,

        uw aanvraag %s is ontvangen.
        """;

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      for (String adres : vraag.getParameterValues("adres")) {
        String brief = BRIEF.formatted("lezer", adres);
        uit.println(brief); // EXPECT
        uit.println(brief.lines().count()); // SAFE
        uit.println(BRIEF.formatted("lezer", adres.length())); // SAFE
      }
      uit.println(BRIEF); // SAFE
    }
  }

  /** The three ways of the JDK to fill in a pattern. */
  static final class Patronen extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(MessageFormat.format("Dag {0}, {1}", "lezer", naam)); // EXPECT
      MessageFormat vorm = new MessageFormat("Dag {0}");
      uit.println(vorm.format(new Object[] {naam})); // EXPECT
      uit.println(vorm.format(new Object[] {"lezer"})); // SAFE
      try (Formatter eerste = new Formatter();
          Formatter tweede = new Formatter()) {
        eerste.format("%s-%d", naam, 3);
        tweede.format("%s-%d", "vast", naam.length());
        uit.println(eerste); // EXPECT
        uit.println(tweede); // SAFE
      }
      StringBuilder onder = new StringBuilder();
      new Formatter(onder).format("[%10s]", naam);
      uit.println(onder); // EXPECT
    }
  }

  /** A report that indents the parts of its parts. */
  static final class Boom extends Pagina {
    private static final class Deel {
      private final String titel;
      private final List<Deel> delen = new ArrayList<>();

      Deel(String titel) {
        this.titel = titel;
      }

      Deel met(Deel deel) {
        delen.add(deel);
        return this;
      }

      void schrijf(StringBuilder naar, int diep) {
        naar.append(" ".repeat(diep)).append(titel).append('\n');
        delen.forEach(deel -> deel.schrijf(naar, diep + 1));
      }

      int diepte() {
        return 1 + delen.stream().mapToInt(Deel::diepte).max().orElse(0);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Deel vast = new Deel("a").met(new Deel("b").met(new Deel("c")));
      Deel los = new Deel("a").met(new Deel("b").met(new Deel(vraag.getParameter("kop"))));
      StringBuilder een = new StringBuilder();
      vast.schrijf(een, 0);
      uit.println(een); // SAFE
      StringBuilder twee = new StringBuilder();
      los.schrijf(twee, 0);
      uit.println(twee); // EXPECT
      uit.println(los.diepte()); // SAFE
      uit.println(los.titel); // SAFE
      uit.println(los.delen.get(0).delen.get(0).titel); // EXPECT
    }
  }

  /** What is read line by line and written with numbers. */
  static final class Regels extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws IOException {
      int nummer = 0;
      try (BufferedReader lezer = vraag.getReader()) {
        for (String regel; (regel = lezer.readLine()) != null; ) {
          uit.print(++nummer); // SAFE
          uit.print(": "); // SAFE
          uit.println(regel); // EXPECT
        }
      }
      BufferedReader vast = new BufferedReader(new StringReader("een\ntwee"));
      uit.println(vast.readLine()); // SAFE
      uit.println(vraag.getReader().lines().count()); // SAFE
    }
  }

  /** Through bytes and back. */
  static final class Bytes extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws IOException {
      ByteArrayOutputStream vat = new ByteArrayOutputStream();
      try (Writer in = new OutputStreamWriter(vat, StandardCharsets.UTF_8)) {
        in.write(vraag.getParameter("naam"));
      }
      byte[] alles = vat.toByteArray();
      uit.println(new String(alles, StandardCharsets.UTF_8)); // EXPECT
      uit.println(alles.length); // SAFE
      uit.println(vat.size()); // SAFE
      ByteArrayInputStream terug = new ByteArrayInputStream(alles);
      Scanner lezer = new Scanner(new InputStreamReader(terug, StandardCharsets.UTF_8));
      uit.println(lezer.next()); // EXPECT
      vat.reset();
      new PrintStream(vat, true, StandardCharsets.UTF_8).print("vast");
      uit.println(vat.toString(StandardCharsets.UTF_8)); // SAFE
    }
  }

  /** A settings file in memory. */
  static final class Instellingen extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws IOException {
      Properties bewaard = new Properties();
      bewaard.setProperty("naam", vraag.getParameter("naam"));
      bewaard.setProperty("kleur", "groen");
      StringWriter tekst = new StringWriter();
      bewaard.store(tekst, null);
      Properties gelezen = new Properties();
      gelezen.load(new StringReader(tekst.toString()));
      uit.println(gelezen.getProperty("naam")); // EXPECT
      uit.println(bewaard.getProperty("kleur")); // SAFE
      Properties standaard = new Properties();
      standaard.setProperty("naam", "niemand");
      Properties leeg = new Properties(standaard);
      uit.println(leeg.getProperty("naam")); // SAFE
      Properties erft = new Properties(bewaard);
      uit.println(erft.getProperty("naam")); // EXPECT
      uit.println(erft.getProperty("niets", "anders")); // SAFE
    }
  }

  /** An own bundle of texts, with arguments. */
  static final class Teksten extends Pagina {
    private static final Map<String, String> NL = Map.of("dag", "Dag {0}", "weg", "Tot ziens");

    private static String tekst(String sleutel, Object... waarden) {
      String patroon = NL.getOrDefault(sleutel, sleutel);
      for (int i = 0; i < waarden.length; i++) {
        patroon = patroon.replace("{" + i + "}", String.valueOf(waarden[i]));
      }
      return patroon;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      uit.println(tekst("weg")); // SAFE
      uit.println(tekst("dag", "lezer")); // SAFE
      uit.println(tekst("dag", vraag.getParameter("naam"))); // EXPECT
      uit.println(tekst(vraag.getParameter("sleutel"))); // EXPECT
    }
  }

  /** A table whose columns are functions. */
  static final class Tabel extends Pagina {
    private record Rij(String naam, int jaar) {}

    private record Kolom<T>(String kop, Function<T, Object> cel) {}

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<Kolom<Rij>> kolommen =
          List.of(new Kolom<>("Naam", Rij::naam), new Kolom<>("Jaar", Rij::jaar));
      List<Rij> rijen = List.of(new Rij(vraag.getParameter("naam"), 1990));
      for (Kolom<Rij> kolom : kolommen) {
        uit.print(kolom.kop()); // SAFE
      }
      for (Rij rij : rijen) {
        for (Kolom<Rij> kolom : kolommen) {
          uit.print(kolom.cel().apply(rij)); // EXPECT
        }
        uit.println(rij.jaar()); // SAFE
      }
      Kolom<Rij> jaren = new Kolom<>("Jaar", Rij::jaar);
      uit.println(jaren.cel().apply(rijen.get(0))); // SAFE
    }
  }

  /** A writer of elements that closes what it opened. */
  static final class Elementen extends Pagina {
    private static final class Maker {
      private final StringBuilder tekst = new StringBuilder();
      private final Deque<String> open = new ArrayDeque<>();

      Maker begin(String naam) {
        tekst.append('<').append(naam).append('>');
        open.push(naam);
        return this;
      }

      Maker inhoud(String inhoud) {
        tekst.append(inhoud);
        return this;
      }

      Maker einde() {
        tekst.append("</").append(open.pop()).append('>');
        return this;
      }

      @Override
      public String toString() {
        return tekst.toString();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Maker vast = new Maker().begin("p").inhoud("dag").einde();
      uit.println(vast); // SAFE
      Maker los = new Maker().begin("p").inhoud(vraag.getParameter("naam")).einde();
      uit.println(los); // EXPECT
      Maker soort = new Maker().begin(vraag.getParameter("soort")).inhoud("dag").einde();
      uit.println(soort); // EXPECT
      uit.println(soort.open.isEmpty()); // SAFE
    }
  }

  /** Parts that are only made when the report wants them. */
  static final class Lui extends Pagina {
    private static final class Later {
      private final Supplier<String> maker;
      private String gemaakt;

      Later(Supplier<String> maker) {
        this.maker = maker;
      }

      String geef() {
        if (gemaakt == null) {
          gemaakt = maker.get();
        }
        return gemaakt;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Later naam = new Later(() -> "Naam: " + vraag.getParameter("naam"));
      Later datum = new Later(() -> "Datum: vandaag");
      uit.println(datum.geef()); // SAFE
      uit.println(naam.geef()); // EXPECT
      uit.println(naam.gemaakt); // EXPECT
      uit.println(datum.gemaakt); // SAFE
    }
  }

  /** Joins that begin and end with something. */
  static final class Opsomming extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringJoiner vast = new StringJoiner(", ", "[", "]");
      vast.add("a").add("b");
      StringJoiner los = new StringJoiner(", ", "[", vraag.getParameter("slot"));
      los.add("a");
      uit.println(vast); // SAFE
      uit.println(los); // EXPECT
      uit.println(los.length()); // SAFE
      StringJoiner samen = new StringJoiner("/");
      samen.merge(vast);
      uit.println(samen); // SAFE
      samen.merge(new StringJoiner("-").add(vraag.getParameter("naam")));
      uit.println(samen.toString()); // EXPECT
      StringJoiner leeg = new StringJoiner(",");
      leeg.setEmptyValue(vraag.getParameter("leeg"));
      uit.println(leeg); // EXPECT
    }
  }

  /** Totals by group, with a title from outside. */
  static final class Totalen extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String titel = vraag.getParameter("titel");
      Map<String, int[]> groepen = new LinkedHashMap<>();
      for (String woord : titel.split(",")) {
        groepen.computeIfAbsent(woord.length() > 3 ? "lang" : "kort", k -> new int[1])[0]++;
      }
      for (Map.Entry<String, int[]> groep : groepen.entrySet()) {
        uit.println(groep.getKey() + "=" + groep.getValue()[0]); // SAFE
      }
      Map<Character, List<String>> letters = new HashMap<>();
      letters.computeIfAbsent('x', k -> new ArrayList<>()).add(titel);
      letters.computeIfAbsent('y', k -> new ArrayList<>()).add("vast");
      uit.println(letters.get('x')); // EXPECT
      uit.println(letters.get('y')); // SAFE
    }
  }
}
