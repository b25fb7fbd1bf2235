package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Plain request values on plain ways. */
public final class VierdeBasis {
  private VierdeBasis() {}

  /** A greeting and a fixed footer. */
  public static class Groet extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String voet = "Tot ziens";
      uit.println("<p>Hallo " + naam + "</p>"); // EXPECT
      uit.println("<p>" + voet + "</p>"); // SAFE
    }
  }

  /** Two builders side by side. */
  public static class Opbouw extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      StringBuilder kop = new StringBuilder("<h1>");
      StringBuilder lijf = new StringBuilder();
      lijf.append("<p>").append(vraag.getParameter("tekst")).append("</p>");
      kop.append("Nieuws").append("</h1>");
      uit.print(kop.toString()); // SAFE
      uit.print(lijf.toString()); // EXPECT
    }
  }

  /** Case and trimming against a length. */
  public static class Letterkast extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String titel = vraag.getParameter("titel");
      if (titel == null) {
        return;
      }
      uit.print(titel.trim().toUpperCase(Locale.ROOT)); // EXPECT
      uit.print(titel.trim().length()); // SAFE
      uit.print(titel.strip().substring(titel.length() / 2)); // EXPECT
      uit.print(titel.isBlank()); // SAFE
    }
  }

  /** A form which shows on GET and answers on POST. */
  public static class Formulier extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println("<form method='post'><input name='stad'></form>"); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String stad = request.getParameter("stad");
      uit.println("Gekozen: " + stad); // EXPECT
      uit.println("Dank u wel"); // SAFE
    }
  }

  /** Header of the request. */
  public static class Kopregel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String agent = request.getHeader("User-Agent");
      String taal = "nl";
      uit.write("agent=" + agent); // EXPECT
      uit.write("taal=" + taal); // SAFE
    }
  }

  /** All headers of one name. */
  public static class Kopregels extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Enumeration<String> waarden = request.getHeaders("Accept");
      int aantal = 0;
      while (waarden.hasMoreElements()) {
        String waarde = waarden.nextElement();
        aantal++;
        uit.println(waarde); // EXPECT
      }
      uit.println(aantal); // SAFE
    }
  }

  /** Value of a cookie found by its name. */
  public static class Koekjes extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String thema = "licht";
      String sessie = "";
      Cookie[] koekjes = request.getCookies();
      if (koekjes != null) {
        for (Cookie koekje : koekjes) {
          if (koekje.getName().equals("sessie")) {
            sessie = koekje.getValue();
          }
          if (koekje.getName().equals("thema")) {
            thema = "donker";
          }
        }
      }
      uit.print("<body class='" + thema + "'>"); // SAFE
      uit.print("<i>" + sessie + "</i>"); // EXPECT
    }
  }

  /** The raw query string cut in pieces. */
  public static class Zoekvraag extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String vraag = request.getQueryString();
      if (vraag == null) {
        uit.print("geen vraag"); // SAFE
        return;
      }
      int plek = vraag.indexOf('=');
      String sleutel = plek < 0 ? "" : vraag.substring(0, plek);
      String waarde = vraag.substring(plek + 1);
      uit.print(sleutel.isEmpty() ? "leeg" : "gevuld"); // SAFE
      uit.print(waarde); // EXPECT
    }
  }

  /** The body of the request line by line. */
  public static class Regels extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      BufferedReader lezer = request.getReader();
      String regel;
      int nummer = 0;
      while ((regel = lezer.readLine()) != null) {
        nummer++;
        uit.println(nummer + ": " + regel); // EXPECT
      }
      uit.println("regels: " + nummer); // SAFE
    }
  }

  /** The body of the request as bytes. */
  public static class Lijf extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      byte[] ruw = request.getInputStream().readAllBytes();
      String tekst = new String(ruw, StandardCharsets.UTF_8);
      uit.print(tekst); // EXPECT
      uit.print(ruw.length); // SAFE
      uit.print(new String(new byte[ruw.length], StandardCharsets.UTF_8)); // SAFE
    }
  }

  /** A tokenizer over a value and one over a constant. */
  public static class Stukjes extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst");
      if (tekst == null) {
        return;
      }
      StringTokenizer stukjes = new StringTokenizer(tekst, " ,");
      while (stukjes.hasMoreTokens()) {
        uit.append(stukjes.nextToken()); // EXPECT
      }
      StringTokenizer vast = new StringTokenizer("aap noot mies");
      while (vast.hasMoreTokens()) {
        uit.append(vast.nextToken()); // SAFE
      }
    }
  }

  /** URL coding of a value. */
  public static class Adres extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String zoek = vraag.getParameter("zoek");
      if (zoek == null) {
        return;
      }
      String gecodeerd = URLEncoder.encode(zoek, "UTF-8");
      uit.print("<a href='/zoek?q=" + gecodeerd + "'>"); // EXPECT
      String terug = URLDecoder.decode("a%20b", "UTF-8");
      uit.print(terug); // SAFE
      uit.print(URLDecoder.decode(gecodeerd, "UTF-8")); // EXPECT
    }
  }

  /** Single characters in a loop. */
  public static class Tekens extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      if (naam == null) {
        return;
      }
      for (int i = naam.length() - 1; i >= 0; i--) {
        uit.print(naam.charAt(i)); // EXPECT
      }
      for (int i = 0; i < naam.length(); i++) {
        uit.print('.'); // SAFE
      }
      char[] tekens = naam.toCharArray();
      uit.write(tekens); // EXPECT
      char[] leeg = new char[tekens.length];
      uit.write(leeg); // SAFE
    }
  }

  /** A constant chosen by the value. */
  public static class Voorkeur extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String kleur = vraag.getParameter("keuze");
      String gekozen = "rood".equals(kleur) ? "#f00" : "#000";
      uit.print("<p style='color:" + gekozen + "'>"); // SAFE
      String soort = "blauw".equals(kleur) ? "vast" : kleur;
      uit.print("<p class='" + soort + "'>"); // EXPECT
    }
  }

  /** Numbers parsed from values. */
  public static class Getallen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      int breedte = 0;
      try {
        breedte = Integer.parseInt(vraag.getParameter("breedte"));
      } catch (NumberFormatException e) {
        breedte = 10;
      }
      uit.printf("breedte %d", breedte); // SAFE
      uit.printf("hoogte %s", vraag.getParameter("hoogte")); // EXPECT
    }
  }

  /** Several parameters in one line. */
  public static class Meerdere extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String voor = vraag.getParameter("voornaam");
      String achter = vraag.getParameter("achternaam");
      String volledig = String.join(" ", voor, achter);
      String initialen = "V.A.";
      uit.println(volledig); // EXPECT
      uit.println(initialen); // SAFE
      uit.println(initialen + " " + achter); // EXPECT
    }
  }

  /** All the values of one parameter. */
  public static class Waarden extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] vakken = vraag.getParameterValues("vak");
      if (vakken == null || vakken.length == 0) {
        return;
      }
      for (String vak : vakken) {
        uit.println("<li>" + vak); // EXPECT
      }
      uit.println("<li>totaal " + vakken.length); // SAFE
      uit.println("<li>eerste " + vakken[0]); // EXPECT
    }
  }

  /** Names and values of all the parameters. */
  public static class Kaart extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String[]> alle = vraag.getParameterMap();
      for (Map.Entry<String, String[]> paar : alle.entrySet()) {
        uit.print(paar.getKey()); // EXPECT
        uit.print("="); // SAFE
        uit.print(paar.getValue()[0]); // EXPECT
      }
      uit.print(alle.size()); // SAFE
      Enumeration<String> namen = vraag.getParameterNames();
      while (namen.hasMoreElements()) {
        uit.print(namen.nextElement()); // EXPECT
      }
    }
  }

  /** Statements with and without the value. */
  public static class Opvragen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String id = vraag.getParameter("id");
      try (Connection verbinding = verbinding();
          Statement opdracht = verbinding.createStatement()) {
        opdracht.executeQuery("select * from boek where id = '" + id + "'"); // EXPECT
        opdracht.executeQuery("select * from boek order by titel"); // SAFE
        opdracht.executeUpdate("update boek set gezien = 1 where id = " + id); // EXPECT
        opdracht.execute("delete from mand"); // SAFE
      }
    }
  }

  /** Prepared statements. */
  public static class Voorbereid extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String kolom = vraag.getParameter("kolom");
      try (Connection verbinding = verbinding()) {
        PreparedStatement veilig =
            verbinding.prepareStatement("select * from boek where titel = ?"); // SAFE
        veilig.setString(1, kolom);
        veilig.executeQuery();
        PreparedStatement los =
            verbinding.prepareStatement("select * from boek order by " + kolom); // EXPECT
        los.executeQuery();
      }
    }
  }

  /** Replacing in a value and by a value. */
  public static class Vervangen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String tekst = vraag.getParameter("tekst");
      if (tekst == null) {
        return;
      }
      String sjabloon = "Beste {naam}, welkom.";
      uit.println(sjabloon.replace("{naam}", tekst)); // EXPECT
      uit.println(sjabloon.replace("{naam}", "bezoeker")); // SAFE
      uit.println(tekst.replace('<', '(').replace('>', ')')); // EXPECT
      uit.println(sjabloon.replace('{', '[')); // SAFE
    }
  }

  /** A value gathered in a loop. */
  public static class Ophopen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String deel = vraag.getParameter("tekst");
      String alles = "";
      String streep = "";
      for (int i = 0; i < 3; i++) {
        alles += deel;
        streep += "-";
      }
      uit.println(alles); // EXPECT
      uit.println(streep); // SAFE
    }
  }
}
