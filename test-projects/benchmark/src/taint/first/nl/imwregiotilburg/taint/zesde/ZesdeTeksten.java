package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts, readers and writers. */
public final class ZesdeTeksten {

  private ZesdeTeksten() {}

  /** Changes of a text. */
  public static class Bewerken extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      String naam = String.valueOf(request.getParameter("naam"));
      out.println(naam.toUpperCase(Locale.ROOT)); // EXPECT
      out.println(naam.concat("!").repeat(2)); // EXPECT
      out.println(naam.isEmpty() ? naam : naam.substring(1)); // EXPECT
      out.println(naam.indexOf("a")); // SAFE
      out.println("vast".concat("!").toUpperCase(Locale.ROOT)); // SAFE
      out.println(naam.equalsIgnoreCase("jan")); // SAFE
    }
  }

  /** Builders of text. */
  public static class Bouwers extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      StringBuilder een = new StringBuilder();
      StringBuffer twee = new StringBuffer("vast");
      een.append("van ").append(request.getParameter("naam")).append('.');
      twee.append(een.length()).insert(0, "lengte ");
      out.println(een.toString()); // EXPECT
      out.println(twee.toString()); // SAFE
      out.println(een.reverse()); // EXPECT
      twee.insert(0, een);
      out.println(twee); // EXPECT
    }
  }

  /** Formats. */
  public static class Opmaak extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      out.println(String.format("%s (%d)", naam, 3)); // EXPECT
      out.println(String.format("%s (%d)", "vast", 3)); // SAFE
      out.println(MessageFormat.format("Dag {0}", naam)); // EXPECT
      out.println("Dag %s".formatted(naam)); // EXPECT
      out.println("Dag %s".formatted("allen")); // SAFE
    }
  }

  /** Splits and joins. */
  public static class Knippen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String pad = String.valueOf(request.getParameter("pad"));
      String[] delen = pad.split(",");
      StringJoiner slot = new StringJoiner("/", "<", ">");
      StringJoiner vast = new StringJoiner("/");
      for (String deel : delen) {
        slot.add(deel);
        vast.add("deel");
      }
      out.println(slot); // EXPECT
      out.println(vast); // SAFE
      StringTokenizer lezer = new StringTokenizer(pad, "=");
      while (lezer.hasMoreTokens()) {
        out.println(lezer.nextToken()); // EXPECT
      }
      out.println("a,b".split(",")[0]); // SAFE
    }
  }

  /** Encodes and decodes. */
  public static class Coderen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = String.valueOf(request.getParameter("naam"));
      byte[] bytes = naam.getBytes(StandardCharsets.UTF_8);
      String code = Base64.getEncoder().encodeToString(bytes);
      out.println(code); // EXPECT
      out.println(new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8)); // EXPECT
      String web = URLEncoder.encode(naam, StandardCharsets.UTF_8);
      out.println(URLDecoder.decode(web, StandardCharsets.UTF_8)); // EXPECT
      out.println(HexFormat.of().formatHex(bytes)); // EXPECT
      out.println(URLEncoder.encode("a b", StandardCharsets.UTF_8)); // SAFE
      out.println(Base64.getEncoder().encodeToString("vast".getBytes())); // SAFE
    }
  }

  /** Reads a text line by line. */
  public static class Lezers extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws IOException {
      String tekst = String.valueOf(request.getParameter("tekst"));
      BufferedReader lezer = new BufferedReader(new StringReader(tekst));
      BufferedReader vast = new BufferedReader(new StringReader("regel"));
      out.println(lezer.readLine()); // EXPECT
      out.println(vast.readLine()); // SAFE
      Scanner scanner = new Scanner(tekst);
      out.println(scanner.hasNextLine() ? scanner.nextLine() : "leeg"); // EXPECT
      out.println(new Scanner("een twee").next()); // SAFE
    }
  }

  /** Writes into memory. */
  public static class Schrijvers extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws IOException {
      StringWriter geheugen = new StringWriter();
      StringWriter ander = new StringWriter();
      try (BufferedWriter schrijver = new BufferedWriter(geheugen)) {
        schrijver.write("naam: ");
        schrijver.write(String.valueOf(request.getParameter("naam")));
      }
      ander.write("vast");
      out.println(geheugen); // EXPECT
      out.println(ander); // SAFE
      out.write(geheugen.toString()); // EXPECT
      out.write(ander.getBuffer().toString()); // SAFE
    }
  }

  /** Bytes in memory. */
  public static class Geheugen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws IOException {
      String tekst = String.valueOf(request.getParameter("tekst"));
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      uit.write(tekst.getBytes(StandardCharsets.UTF_8));
      out.println(uit.toString(StandardCharsets.UTF_8)); // EXPECT
      out.println(uit.size()); // SAFE
      ByteArrayInputStream in = new ByteArrayInputStream(uit.toByteArray());
      InputStreamReader lezer = new InputStreamReader(in, StandardCharsets.UTF_8);
      char[] buffer = new char[64];
      int aantal = lezer.read(buffer);
      out.println(aantal > 0 ? new String(buffer, 0, aantal) : "leeg"); // EXPECT
      uit.reset();
      out.println(uit.toString(StandardCharsets.UTF_8)); // SAFE
    }
  }

  /** Regular expressions. */
  public static class Patroon extends Zijde {
    private static final Pattern PAAR = Pattern.compile("([^=]+)=([^=]+)");

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Matcher vondst = PAAR.matcher(String.valueOf(request.getQueryString()));
      if (vondst.find()) {
        out.println(vondst.group(1)); // EXPECT
        out.println(vondst.group(2)); // EXPECT
        out.println(vondst.start()); // SAFE
      }
      Matcher vast = PAAR.matcher("sleutel=slot");
      if (vast.matches()) {
        out.println(vast.group(2)); // SAFE
      }
    }
  }

  /** The body, read by a helper. */
  public static class Helper extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String lichaam = alles(request.getReader());
      String vast = alles(new BufferedReader(new StringReader("vast")));
      response.getWriter().print(lichaam); // EXPECT
      response.getWriter().print(vast); // SAFE
    }

    private static String alles(BufferedReader lezer) throws IOException {
      StringBuilder som = new StringBuilder();
      char[] buffer = new char[16];
      int aantal;
      while ((aantal = lezer.read(buffer, 0, buffer.length)) > 0) {
        som.append(buffer, 0, aantal);
      }
      return som.toString();
    }
  }

  /** A query of several parts. */
  public static class Blokken extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      String sql =
          """
          SELECT *
          FROM lid
          WHERE naam = '%s'
          """;
      var db = DriverManager.getConnection("jdbc:zesde:blokken");
      db.prepareStatement(sql.formatted(request.getParameter("naam"))); // EXPECT
      db.prepareStatement(sql.formatted("jan")); // SAFE
      db.prepareStatement(sql.replace("%s", "?")); // SAFE
    }
  }
}
