package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that are cut, glued, read and turned around. */
final class DerdeLetters {

  private DerdeLetters() {}

  /** A reader of small expressions that knows variables. */
  static final class Rekenaar extends Pagina {
    private static final class Lezer {
      private final String tekst;
      private final Map<String, String> namen;
      private int plaats;

      Lezer(String tekst, Map<String, String> namen) {
        this.tekst = tekst;
        this.namen = namen;
      }

      String som() {
        StringBuilder uit = new StringBuilder(deel());
        while (plaats < tekst.length() && tekst.charAt(plaats) == '+') {
          plaats++;
          uit.append(deel());
        }
        return uit.toString();
      }

      private String deel() {
        if (plaats < tekst.length() && tekst.charAt(plaats) == '(') {
          plaats++;
          String binnen = som();
          plaats++;
          return binnen;
        }
        int begin = plaats;
        while (plaats < tekst.length() && Character.isLetter(tekst.charAt(plaats))) {
          plaats++;
        }
        String naam = tekst.substring(begin, plaats);
        return namen.getOrDefault(naam, naam);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> namen = new HashMap<>();
      uit.println(new Lezer("a+(b+c)", namen).som()); // SAFE
      uit.println(new Lezer(vraag.getParameter("som"), namen).som()); // EXPECT
      namen.put("b", vraag.getParameter("b"));
      Lezer lezer = new Lezer("a+(b+c)", namen);
      uit.println(lezer.som()); // EXPECT
      uit.println(lezer.plaats); // SAFE
      uit.println(lezer.tekst); // SAFE
    }
  }

  /** Words with a kind. */
  static final class Woorden extends Pagina {
    private enum Soort {
      WOORD,
      GETAL,
      TEKEN
    }

    private record Woord(Soort soort, String tekst) {}

    private static List<Woord> splits(String tekst) {
      List<Woord> uit = new ArrayList<>();
      StringBuilder bezig = new StringBuilder();
      for (char teken : tekst.toCharArray()) {
        if (Character.isLetterOrDigit(teken)) {
          bezig.append(teken);
        } else {
          if (bezig.length() > 0) {
            boolean getal = Character.isDigit(bezig.charAt(0));
            uit.add(new Woord(getal ? Soort.GETAL : Soort.WOORD, bezig.toString()));
            bezig.setLength(0);
          }
          uit.add(new Woord(Soort.TEKEN, ","));
        }
      }
      return uit;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      for (Woord woord : splits(vraag.getParameter("tekst"))) {
        uit.println(woord.soort()); // SAFE
        uit.println(woord.tekst()); // EXPECT
      }
      for (Woord woord : splits("dag 12 maal.")) {
        uit.println(woord.tekst()); // SAFE
      }
    }
  }

  /** A text builder under the knife. */
  static final class Operatie extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringBuilder bouw = new StringBuilder("begin");
      bouw.insert(2, vraag.getParameter("naam"));
      uit.println(bouw); // EXPECT
      uit.println(bouw.reverse()); // EXPECT
      uit.println(bouw.indexOf("n")); // SAFE
      bouw.setLength(0);
      bouw.append("nieuw");
      uit.println(bouw); // SAFE
      bouw.replace(0, 2, vraag.getParameter("naam"));
      uit.println(bouw.substring(1)); // EXPECT
      bouw.delete(0, bouw.length());
      uit.println(bouw.append("leeg")); // SAFE
      StringBuilder alias = bouw;
      alias.append(vraag.getParameter("naam"));
      uit.println(bouw); // EXPECT
      StringBuilder kopie = new StringBuilder("x").append(bouw, 0, bouw.length());
      bouw.setLength(0);
      uit.println(bouw); // SAFE
      uit.println(kopie); // EXPECT
      uit.println(bouw.compareTo(kopie)); // SAFE
      char[] rij = new char[3];
      kopie.getChars(5, 8, rij, 0);
      uit.println(rij); // EXPECT
      StringBuilder letters = new StringBuilder("abc");
      letters.setCharAt(1, vraag.getParameter("naam").charAt(0));
      uit.println(letters); // EXPECT
    }
  }

  /** Copies by sums with characters. */
  static final class Sommen extends Pagina {
    private static String schuif(String tekst, int met) {
      char[] uit = new char[tekst.length()];
      for (int i = 0; i < uit.length; i++) {
        uit[i] = (char) (tekst.charAt(i) + met);
      }
      return new String(uit);
    }

    private static String sterren(String tekst) {
      char[] uit = new char[tekst.length()];
      for (int i = 0; i < uit.length; i++) {
        uit[i] = '*';
      }
      return String.valueOf(uit);
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(schuif(naam, 1)); // EXPECT
      uit.println(sterren(naam)); // SAFE
      uit.println(schuif("vast", 2)); // SAFE
      String geplakt = "";
      for (int i = naam.length() - 1; i >= 0; i--) {
        geplakt += naam.charAt(i);
      }
      uit.println(geplakt); // EXPECT
      byte[] bytes = naam.getBytes(StandardCharsets.UTF_8);
      byte[] kopie = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        kopie[i] = (byte) (bytes[i] ^ 0);
      }
      uit.println(new String(kopie, StandardCharsets.UTF_8)); // EXPECT
      uit.println(naam.charAt(0)); // EXPECT
      uit.println(naam.charAt(0) > 'm'); // SAFE
      uit.write(naam.codePointAt(0)); // EXPECT
      uit.println(naam.indexOf('a') + naam.lastIndexOf('b')); // SAFE
    }
  }

  /** What an expression finds. */
  static final class Vondsten extends Pagina {
    private static final Pattern PAAR = Pattern.compile("(?<sleutel>\\w*)=?(?<waarde>.*)");

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("paar");
      Matcher paar = PAAR.matcher(tekst);
      if (paar.matches()) {
        uit.println(paar.group("waarde")); // EXPECT
        uit.println(paar.groupCount()); // SAFE
        uit.println(paar.start("waarde")); // SAFE
        uit.println(paar.pattern()); // SAFE
        MatchResult uitslag = paar.toMatchResult();
        uit.println(uitslag.group(2)); // EXPECT
      }
      uit.println(PAAR.matcher("a=b").replaceFirst("$1")); // SAFE
      uit.println(PAAR.matcher(tekst).replaceFirst("<$2>")); // EXPECT
      uit.println("a-b".replaceAll("-", Matcher.quoteReplacement(tekst))); // EXPECT
      uit.println("a-b".replaceAll(Pattern.quote(tekst), "-")); // SAFE
      uit.println(Pattern.compile("b").matcher(tekst).results().count()); // SAFE
      Pattern eigen = Pattern.compile(Pattern.quote(tekst));
      uit.println(eigen); // EXPECT
      uit.println(eigen.matcher("vast").find()); // SAFE
      paar.reset("c=d");
      uit.println(paar.find() ? paar.group() : "niets"); // SAFE
    }
  }

  /** Readers of words. */
  static final class Snijders extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringTokenizer woorden = new StringTokenizer(vraag.getParameter("tekst"), " ,");
      uit.println(woorden.countTokens()); // SAFE
      while (woorden.hasMoreTokens()) {
        uit.println(woorden.nextToken()); // EXPECT
      }
      Scanner lezer = new Scanner(vraag.getParameter("tekst")).useDelimiter(",");
      uit.println(lezer.hasNextInt()); // SAFE
      uit.println(lezer.next()); // EXPECT
      uit.println(lezer.delimiter()); // SAFE
      StringTokenizer vast = new StringTokenizer("a,b", ",");
      uit.println(vast.nextToken()); // SAFE
      Iterator<String> regels = vraag.getParameter("tekst").lines().iterator();
      uit.println(regels.next()); // EXPECT
      String[] delen = vraag.getParameter("tekst").split(",", 2);
      uit.println(delen[0]); // EXPECT
      uit.println(delen.length); // SAFE
      delen[0] = "x";
      uit.println(delen[0]); // SAFE
    }
  }

  /** Other writings of the same. */
  static final class Schrijfwijzen extends Pagina {
    private static final String CIJFERS = "0123456789abcdef";

    private static String hex(byte[] bytes) {
      StringBuilder uit = new StringBuilder();
      for (byte b : bytes) {
        uit.append(CIJFERS.charAt((b >> 4) & 15)).append(CIJFERS.charAt(b & 15));
      }
      return uit.toString();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      byte[] bytes = naam.getBytes(StandardCharsets.UTF_8);
      String code = Base64.getEncoder().encodeToString(bytes);
      uit.println(new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8)); // EXPECT
      uit.println("/zoek?q=" + URLEncoder.encode(naam, StandardCharsets.UTF_8)); // EXPECT
      uit.println(hex("vast".getBytes(StandardCharsets.UTF_8))); // SAFE
      uit.println(CharBuffer.wrap(naam)); // EXPECT
      uit.println(StandardCharsets.UTF_8.decode(StandardCharsets.UTF_8.encode(naam))); // EXPECT
      uit.println(StandardCharsets.UTF_8.encode(naam).remaining()); // SAFE
      uit.println(String.format("%08x", naam.hashCode())); // SAFE
      uit.println(naam.isBlank() ? "leeg" : naam.strip().indent(2)); // EXPECT
      uit.println(naam.contentEquals("x") ? 1 : 0); // SAFE
      uit.println((Object) naam.transform(t -> "[" + t + "]")); // EXPECT
      uit.println((Object) naam.transform(t -> t.length())); // SAFE
      uit.println(naam.describeConstable().get()); // EXPECT
    }
  }

  /** A stack machine. */
  static final class Stapel extends Pagina {
    private static final class Machine {
      private final Deque<Object> stapel = new ArrayDeque<>();
      private final StringBuilder uitvoer = new StringBuilder();

      void voer(String programma, Object invoer) {
        for (String opdracht : programma.split(" ")) {
          switch (opdracht) {
            case "duw":
              stapel.push(invoer);
              break;
            case "dubbel":
              stapel.push(stapel.peek());
              break;
            case "lengte":
              stapel.push(String.valueOf(stapel.pop()).length());
              break;
            case "druk":
              uitvoer.append(stapel.pop());
              break;
            default:
              throw new NoSuchElementException(opdracht);
          }
        }
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Machine machine = new Machine();
      machine.voer("duw dubbel druk", vraag.getParameter("naam"));
      uit.println(machine.uitvoer); // EXPECT
      uit.println(machine.stapel.peek()); // EXPECT
      uit.println(machine.stapel.size()); // SAFE
      Machine vast = new Machine();
      vast.voer("duw dubbel druk", "vast");
      uit.println(vast.uitvoer); // SAFE
      try {
        vast.voer(vraag.getParameter("programma"), "x");
      } catch (NoSuchElementException e) {
        uit.println("Onbekend: " + e.getMessage()); // EXPECT
      }
    }
  }

  /** A writer of objects as text with quotes and braces. */
  static final class Haakjes extends Pagina {
    private static void schrijf(Object waarde, StringBuilder uit) {
      if (waarde instanceof Map<?, ?> kaart) {
        uit.append('{');
        String tussen = "";
        for (Map.Entry<?, ?> paar : kaart.entrySet()) {
          uit.append(tussen).append('"').append(paar.getKey()).append("\":");
          schrijf(paar.getValue(), uit);
          tussen = ",";
        }
        uit.append('}');
      } else if (waarde instanceof List<?> lijst) {
        uit.append('[');
        lijst.forEach(een -> schrijf(een, uit));
        uit.append(']');
      } else if (waarde instanceof String tekst) {
        uit.append('"');
        for (int i = 0; i < tekst.length(); i++) {
          char c = tekst.charAt(i);
          uit.append(c == '"' ? "\\\"" : String.valueOf(c));
        }
        uit.append('"');
      } else {
        uit.append(waarde);
      }
    }

    private static String tekst(Object waarde) {
      StringBuilder uit = new StringBuilder();
      schrijf(waarde, uit);
      return uit.toString();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(tekst(Map.of("naam", naam))); // EXPECT
      uit.println(tekst(List.of(1, "x"))); // SAFE
      uit.println(tekst(Map.of("namen", List.of("x", naam)))); // EXPECT
      uit.println(tekst(naam.length())); // SAFE
      uit.println(tekst(Map.of("lengte", naam.length()))); // SAFE
    }
  }

  /** Highlights what was looked for. */
  static final class Markeren extends Pagina {
    private static String markeer(String tekst, String zoek) {
      StringBuilder uit = new StringBuilder();
      int van = 0;
      int raak;
      while ((raak = tekst.indexOf(zoek, van)) >= 0 && !zoek.isEmpty()) {
        uit.append(tekst, van, raak).append("<mark>");
        uit.append(tekst, raak, raak + zoek.length()).append("</mark>");
        van = raak + zoek.length();
      }
      return uit.append(tekst.substring(van)).toString();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String zoek = vraag.getParameter("q");
      uit.println(markeer("een vaste tekst", zoek)); // SAFE
      uit.println(markeer(zoek, "a")); // EXPECT
      uit.println("Gezocht: " + zoek.length() + " tekens"); // SAFE
      uit.println("een vaste tekst".replace(zoek, "")); // SAFE
      uit.println("een vaste tekst".replace("vaste", zoek)); // EXPECT
      uit.println("een vaste tekst".substring(Math.min(zoek.length(), 3))); // SAFE
    }
  }

  /** Shortens a text, in several ways. */
  static final class Korter extends Pagina {
    private static String kort(String tekst, int lengte) {
      return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte - 1) + "…";
    }

    private static String eersteLetter(String tekst) {
      return tekst.isEmpty() ? "" : tekst.substring(0, 1);
    }

    private static String soort(String tekst) {
      return tekst.length() > 10 ? "lang" : tekst.isEmpty() ? "leeg" : "kort";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst");
      uit.println(kort(tekst, 5)); // EXPECT
      uit.println(eersteLetter(tekst)); // EXPECT
      uit.println(soort(tekst)); // SAFE
      uit.println(kort("een vaste tekst", tekst.length() + 3)); // SAFE
      uit.println(tekst.isEmpty() ? "" : tekst.length() > 3 ? tekst : "kort"); // EXPECT
      uit.println(tekst.equals("x") ? "ja" : tekst.length() > 3 ? "lang" : "kort"); // SAFE
      uit.append(tekst, 0, 2).append("."); // EXPECT
      uit.append("vast").append('!'); // SAFE
    }
  }

  /** A pattern with letters and what stands at their places. */
  static final class Rijen extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      char[] letters = vraag.getParameter("naam").toCharArray();
      char[] sterren = new char[letters.length];
      java.util.Arrays.fill(sterren, '*');
      uit.println(sterren); // SAFE
      uit.println(letters); // EXPECT
      uit.write(letters, 0, 1); // EXPECT
      System.arraycopy(letters, 0, sterren, 0, 1);
      uit.println(String.copyValueOf(sterren)); // EXPECT
      java.util.Arrays.fill(letters, 'x');
      uit.println(letters); // SAFE
      int som = 0;
      for (char letter : vraag.getParameter("naam").toCharArray()) {
        som = som * 31 + letter;
      }
      uit.println("even: " + (som % 2 == 0)); // SAFE
    }
  }
}
