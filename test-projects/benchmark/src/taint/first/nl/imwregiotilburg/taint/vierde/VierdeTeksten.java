package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Formatter;
import java.util.Locale;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text and what is done with it. */
public final class VierdeTeksten {
  private VierdeTeksten() {}

  /** String.format and its kin. */
  public static class Opmaak extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getParameter("naam");
      uit.println(String.format("Dag %s, nummer %d", naam, 4)); // EXPECT
      uit.println(String.format("Dag %s, nummer %d", "jan", 4)); // SAFE
      uit.println("Dag %s".formatted(naam)); // EXPECT
      uit.println(String.format("%d tekens", naam == null ? 0 : naam.length())); // SAFE
    }
  }

  /** Formatting by the writer. */
  public static class Schrijfopmaak extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.printf("%s%n", naam); // EXPECT
      uit.printf("%s%n", "vast"); // SAFE
      uit.format(Locale.ROOT, "%10s|", naam); // EXPECT
      uit.format(Locale.ROOT, "%1$s|", "a", naam); // SAFE
      uit.format("%2$s|", "a", naam); // EXPECT
    }
  }

  /** MessageFormat with numbered places. */
  public static class Berichten extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(MessageFormat.format("{0} is er", naam)); // EXPECT
      uit.println(MessageFormat.format("{0} is er", "jan")); // SAFE
      MessageFormat f = new MessageFormat("{0} en {1}");
      uit.println(f.format(new Object[] {"jan", naam})); // EXPECT
      uit.println(f.toPattern()); // SAFE
    }
  }

  /** A string joiner. */
  public static class Verbinden extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      StringJoiner een = new StringJoiner(", ", "[", "]");
      StringJoiner twee = new StringJoiner(", ");
      een.add("a").add(request.getHeader("X-Naam"));
      twee.add("a").add("b");
      uit.println(een); // EXPECT
      uit.println(twee); // SAFE
      uit.println(String.join("-", "a", "b", request.getParameter("c"))); // EXPECT
    }
  }

  /** A writer in memory. */
  public static class Schrijvers extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringWriter een = new StringWriter();
      StringWriter twee = new StringWriter();
      een.write("begin ");
      een.append(vraag.getParameter("tekst"));
      twee.write("begin ");
      uit.println(een.toString()); // EXPECT
      uit.println(twee.toString()); // SAFE
      uit.println(een.getBuffer().length()); // SAFE
    }
  }

  /** A print writer in memory. */
  public static class Tussenschrijver extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringWriter geheugen = new StringWriter();
      PrintWriter tussen = new PrintWriter(geheugen);
      tussen.print("naam: "); // SAFE
      uit.println(geheugen); // SAFE
      tussen.print(vraag.getParameter("naam")); // EXPECT
      tussen.flush();
      uit.println(geheugen.toString()); // EXPECT
    }
  }

  /** Groups of a pattern. */
  public static class Patroon extends HttpServlet {
    private static final Pattern PAAR = Pattern.compile("(\\w+)\\W(\\w+)");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String tekst = request.getParameter("tekst");
      if (tekst == null) {
        return;
      }
      Matcher m = PAAR.matcher(tekst);
      if (m.find()) {
        uit.println(m.group()); // EXPECT
        uit.println(m.group(1)); // EXPECT
        uit.println(m.start()); // SAFE
        uit.println(m.groupCount()); // SAFE
      }
      Matcher v = PAAR.matcher("sleutel=waarde");
      if (v.find()) {
        uit.println(v.group(2)); // SAFE
      }
    }
  }

  /** Replacing by a pattern. */
  public static class Vervangers extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst") + "";
      uit.println(tekst.replaceAll("[<>]", "")); // EXPECT
      uit.println("a-b".replaceAll("-", Matcher.quoteReplacement(tekst))); // EXPECT
      uit.println("a-b".replaceAll("-", "+")); // SAFE
      uit.println(tekst.replaceAll("(?s).", "x")); // SAFE
      uit.println(Pattern.compile("b").matcher("abc").replaceAll(m -> tekst.trim() + "")); // EXPECT
    }
  }

  /** Split at a comma. */
  public static class Splitsen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst");
      if (tekst == null) {
        return;
      }
      String[] delen = tekst.split(",");
      for (String deel : delen) {
        uit.print(deel); // EXPECT
      }
      uit.print(delen.length); // SAFE
      uit.print("x,y".split(",")[1]); // SAFE
    }
  }

  /** The characters as a stream. */
  public static class Tekenstroom extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String tekst = request.getParameter("tekst") + "";
      StringBuilder b = new StringBuilder();
      StringBuilder c = new StringBuilder();
      tekst.chars().filter(Character::isLetter).forEach(t -> b.append((char) t));
      tekst.chars().forEach(t -> c.append('x'));
      uit.println(b); // EXPECT
      uit.println(c); // SAFE
      uit.println(tekst.chars().count()); // SAFE
      uit.println(tekst.codePoints().mapToObj(Character::toString).toList()); // EXPECT
    }
  }

  /** Text blocks. */
  public static class Blok extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String sjabloon =
          """
          <ul>
            <li>%s</li>
          </ul>
          """;
      uit.println(sjabloon); // SAFE
      uit.println(sjabloon.formatted(vraag.getParameter("naam"))); // EXPECT
      uit.println(sjabloon.replace("%s", "leeg")); // SAFE
    }
  }

  /** A scanner over a text. */
  public static class Scanners extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Scanner een = new Scanner(vraag.getParameter("tekst") + " slot");
      Scanner twee = new Scanner("1 twee");
      uit.println(een.next()); // EXPECT
      uit.println(twee.nextInt()); // SAFE
      uit.println(twee.next()); // SAFE
    }
  }

  /** Readers over a text. */
  public static class Lezers extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String tekst = "kop\n" + vraag.getParameter("tekst");
      BufferedReader een = new BufferedReader(new StringReader(tekst));
      BufferedReader twee = new BufferedReader(new StringReader("kop\nvoet"));
      een.readLine();
      twee.readLine();
      uit.println(een.readLine()); // EXPECT
      uit.println(twee.readLine()); // SAFE
      Reader r = new StringReader(vraag.getParameter("naam") + "");
      char[] buffer = new char[4];
      int n = r.read(buffer);
      uit.println(n); // SAFE
      uit.println(new String(buffer, 0, Math.max(n, 0))); // EXPECT
    }
  }

  /** Bytes in memory. */
  public static class Bytes extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      ByteArrayOutputStream een = new ByteArrayOutputStream();
      ByteArrayOutputStream twee = new ByteArrayOutputStream();
      een.write((vraag.getParameter("naam") + "").getBytes(StandardCharsets.UTF_8));
      twee.write("vast".getBytes(StandardCharsets.UTF_8));
      uit.println(een.toString(StandardCharsets.UTF_8)); // EXPECT
      uit.println(twee.toString(StandardCharsets.UTF_8)); // SAFE
      uit.println(een.size()); // SAFE
    }
  }

  /** Base64 and URL coding. */
  public static class Codering extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      byte[] ruw = (vraag.getParameter("tekst") + "").getBytes(StandardCharsets.UTF_8);
      String code = Base64.getEncoder().encodeToString(ruw);
      uit.println(code); // EXPECT
      uit.println(new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8)); // EXPECT
      String vast = Base64.getUrlEncoder().encodeToString(new byte[] {1, 2, 3});
      uit.println(vast); // SAFE
      uit.println(new String(Base64.getDecoder().decode("aGFsbG8="))); // SAFE
    }
  }

  /** Round trips through a charset. */
  public static class Tekenset extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam") + "";
      ByteBuffer b = StandardCharsets.UTF_16.encode(naam);
      uit.println(StandardCharsets.UTF_16.decode(b).toString()); // EXPECT
      byte[] latijn = naam.getBytes("ISO-8859-1");
      uit.println(new String(latijn, "ISO-8859-1")); // EXPECT
      CharBuffer c = StandardCharsets.US_ASCII.decode(ByteBuffer.wrap(new byte[] {65, 66}));
      uit.println(c.toString()); // SAFE
    }
  }

  /** Interned strings. */
  public static class Eenling extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = (vraag.getParameter("naam") + "").intern();
      String vast = new String("vast").intern();
      uit.println(naam); // EXPECT
      uit.println(vast); // SAFE
      uit.println(naam == vast); // SAFE
    }
  }

  /** Switch expressions. */
  public static class Keuze extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String soort = vraag.getParameter("keuze") + "";
      String een =
          switch (soort) {
            case "kort" -> "K";
            case "lang" -> naam;
            default -> "?";
          };
      String twee =
          switch (soort) {
            case "kort" -> "K";
            case "lang" -> "L";
            default -> {
              String s = "onbekend";
              yield s;
            }
          };
      uit.println(een); // EXPECT
      uit.println(twee); // SAFE
    }
  }

  /** An escaping method of its own, letter by letter. */
  public static class Ontsnapping extends HttpServlet {
    private static String html(String s) {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < s.length(); i++) {
        char c = s.charAt(i);
        switch (c) {
          case '<':
            b.append("&lt;");
            break;
          case '&':
            b.append("&amp;");
            break;
          default:
            b.append(c);
        }
      }
      return b.toString();
    }

    private static String soorten(String s) {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < s.length(); i++) {
        b.append(Character.isDigit(s.charAt(i)) ? '9' : 'A');
      }
      return b.toString();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String tekst = request.getParameter("tekst") + "";
      uit.println(html(tekst)); // EXPECT
      uit.println(soorten(tekst)); // SAFE
      uit.println(html("<b>")); // SAFE
    }
  }

  /** What is asked about a text. */
  public static class Vergelijking extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst") + "";
      uit.println(tekst.contains("a")); // SAFE
      uit.println(tekst.indexOf('a')); // SAFE
      uit.println(tekst.compareTo("m") > 0); // SAFE
      uit.println(tekst.hashCode()); // SAFE
      uit.println(tekst.concat("!")); // EXPECT
      uit.println(tekst.repeat(2)); // EXPECT
      uit.println("=".repeat(tekst.length())); // SAFE
    }
  }

  /** A builder turned round and filled in. */
  public static class Bewerkt extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringBuilder b = new StringBuilder(vraag.getParameter("tekst") + "");
      uit.println(b.reverse()); // EXPECT
      b.insert(0, "begin");
      uit.println(b.charAt(0)); // SAFE
      uit.println(b.substring(0, 5)); // SAFE
      uit.println(b.substring(5)); // EXPECT
    }
  }

  /** A formatter of the library. */
  public static class Opsteller extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Formatter een = new Formatter();
      Formatter twee = new Formatter(new StringBuilder(), Locale.ROOT);
      een.format("%s=%d", request.getParameter("naam"), 1);
      twee.format("%s=%d", "vast", 2);
      uit.println(een); // EXPECT
      uit.println(twee); // SAFE
    }
  }

  /** Bytes as hexadecimal text. */
  public static class Zeshoekig extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      StringBuilder een = new StringBuilder();
      for (byte b : naam.getBytes(StandardCharsets.UTF_8)) {
        een.append(String.format("%02x", b));
      }
      StringBuilder twee = new StringBuilder();
      for (byte b : "vast".getBytes(StandardCharsets.UTF_8)) {
        twee.append(Integer.toHexString(b));
      }
      uit.println(een); // EXPECT
      uit.println(twee); // SAFE
    }
  }
}
