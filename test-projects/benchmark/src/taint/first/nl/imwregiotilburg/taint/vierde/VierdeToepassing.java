package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pieces of an ordinary web application. */
public final class VierdeToepassing {
  private VierdeToepassing() {}

  /** A book as the shop knows it. */
  static class Boek {
    private final int nummer;
    private final String titel;
    private final String schrijver;

    Boek(int nummer, String titel, String schrijver) {
      this.nummer = nummer;
      this.titel = titel;
      this.schrijver = schrijver;
    }

    int getNummer() {
      return nummer;
    }

    String getTitel() {
      return titel;
    }

    String getSchrijver() {
      return schrijver;
    }
  }

  /** Where books are kept. */
  interface Boekenbank {
    void bewaar(Boek boek);

    Optional<Boek> zoek(int nummer);

    List<Boek> alle();
  }

  /** Books in memory. */
  static class Geheugenbank implements Boekenbank {
    private final Map<Integer, Boek> boeken = new TreeMap<>();

    @Override
    public void bewaar(Boek boek) {
      boeken.put(boek.getNummer(), boek);
    }

    @Override
    public Optional<Boek> zoek(int nummer) {
      return Optional.ofNullable(boeken.get(nummer));
    }

    @Override
    public List<Boek> alle() {
      return new ArrayList<>(boeken.values());
    }
  }

  /** What the shop does with books. */
  static class Winkel {
    private final Boekenbank bank;

    Winkel(Boekenbank bank) {
      this.bank = bank;
    }

    void neemOp(int nummer, String titel) {
      bank.bewaar(new Boek(nummer, titel, "onbekend"));
    }

    String titelVan(int nummer) {
      return bank.zoek(nummer).map(Boek::getTitel).orElse("niet gevonden");
    }

    String schrijverVan(int nummer) {
      return bank.zoek(nummer).map(Boek::getSchrijver).orElse("niet gevonden");
    }

    int aantal() {
      return bank.alle().size();
    }
  }

  /** A service on top of a repository. */
  public static class Opnemen extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Winkel winkel = new Winkel(new Geheugenbank());
      winkel.neemOp(1, request.getParameter("titel"));
      uit.println(winkel.titelVan(1)); // EXPECT
      uit.println(winkel.schrijverVan(1)); // SAFE
      uit.println(winkel.aantal()); // SAFE
      Winkel leeg = new Winkel(new Geheugenbank());
      uit.println(leeg.titelVan(1)); // SAFE
    }
  }

  /** What was filled in on a form. */
  static class Formulier {
    private String naam;
    private String bericht;
    private int leeftijd;
    private final Map<String, String> fouten = new LinkedHashMap<>();

    static Formulier van(HttpServletRequest request) {
      Formulier f = new Formulier();
      f.naam = request.getParameter("naam");
      f.bericht = request.getParameter("bericht");
      try {
        f.leeftijd = Integer.parseInt(request.getParameter("leeftijd"));
      } catch (NumberFormatException e) {
        f.fouten.put("leeftijd", "Vul een getal in");
      }
      if (f.naam == null || f.naam.isBlank()) {
        f.fouten.put("naam", "Vul een naam in");
      }
      if (f.bericht != null && f.bericht.length() > 12) {
        f.fouten.put("bericht", "Te lang: " + f.bericht);
      }
      return f;
    }
  }

  /** A form bean with its messages. */
  public static class Contact extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Formulier f = Formulier.van(request);
      uit.println(f.naam); // EXPECT
      uit.println(f.leeftijd); // SAFE
      uit.println(f.fouten.get("leeftijd")); // SAFE
      uit.println(f.fouten.get("bericht")); // EXPECT
      uit.println(f.fouten.keySet()); // SAFE
    }
  }

  /** Something a page can do. */
  interface Actie {
    String voerUit(HttpServletRequest request, Map<String, Object> model);
  }

  /** Shows what is searched for. */
  static class Zoekactie implements Actie {
    @Override
    public String voerUit(HttpServletRequest request, Map<String, Object> model) {
      model.put("zoekterm", request.getParameter("zoek"));
      model.put("aantal", 0);
      return "zoeken";
    }
  }

  /** Shows the help. */
  static class Hulpactie implements Actie {
    @Override
    public String voerUit(HttpServletRequest request, Map<String, Object> model) {
      model.put("zoekterm", "hulp");
      return "hulp";
    }
  }

  /** A front controller which chooses the action. */
  public static class Voordeur extends HttpServlet {
    private final Map<String, Actie> acties = new HashMap<>();

    @Override
    public void init() {
      acties.put("a", new Zoekactie());
      acties.put("b", new Hulpactie());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Map<String, Object> model = new HashMap<>();
      Actie actie = acties.getOrDefault(request.getParameter("keuze"), new Hulpactie());
      String beeld = actie.voerUit(request, model);
      uit.println(beeld); // SAFE
      uit.println(model.get("zoekterm")); // EXPECT
      uit.println(model.get("aantal")); // SAFE
      Map<String, Object> hulp = new HashMap<>();
      acties.get("b").voerUit(request, hulp);
      uit.println(hulp.get("zoekterm")); // SAFE
    }
  }

  /** An element of a page. */
  static class Element {
    private final String naam;
    private final Map<String, String> kenmerken = new LinkedHashMap<>();
    private final List<Object> inhoud = new ArrayList<>();

    Element(String naam) {
      this.naam = naam;
    }

    Element kenmerk(String sleutel, String waarde) {
      kenmerken.put(sleutel, waarde);
      return this;
    }

    Element met(Object deel) {
      inhoud.add(deel);
      return this;
    }

    void schrijf(StringBuilder b) {
      b.append('<').append(naam);
      kenmerken.forEach((k, v) -> b.append(' ').append(k).append("='").append(v).append('\''));
      b.append('>');
      for (Object deel : inhoud) {
        if (deel instanceof Element) {
          ((Element) deel).schrijf(b);
        } else {
          b.append(deel);
        }
      }
      b.append("</").append(naam).append('>');
    }

    @Override
    public String toString() {
      StringBuilder b = new StringBuilder();
      schrijf(b);
      return b.toString();
    }
  }

  /** A page built of elements. */
  public static class Opbouw extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Element kop = new Element("h1").met("Boeken");
      Element lijst = new Element("ul").kenmerk("class", "lijst");
      lijst.met(new Element("li").met(request.getParameter("titel")));
      Element invoer = new Element("input").kenmerk("value", request.getParameter("zoek"));
      uit.println(kop); // SAFE
      uit.println(lijst); // EXPECT
      uit.println(invoer); // EXPECT
      uit.println(new Element("body").met(kop).met(new Element("hr"))); // SAFE
      uit.println(lijst.kenmerken.get("class")); // SAFE
    }
  }

  /** Searching members in a database. */
  public static class Ledenlijst extends Blad {
    private static String waar(Map<String, String> velden) {
      StringBuilder b = new StringBuilder(" where 1=1");
      for (Map.Entry<String, String> veld : velden.entrySet()) {
        b.append(" and ").append(veld.getKey()).append("='").append(veld.getValue()).append("'");
      }
      return b.toString();
    }

    private static String vraagtekens(Map<String, String> velden) {
      StringBuilder b = new StringBuilder(" where 1=1");
      for (String veld : velden.keySet()) {
        b.append(" and ").append(veld).append("=?");
      }
      return b.toString();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Map<String, String> velden = new LinkedHashMap<>();
      velden.put("naam", vraag.getParameter("naam"));
      velden.put("stad", vraag.getParameter("stad"));
      try (Connection c = verbinding();
          Statement s = c.createStatement()) {
        s.executeQuery("select * from lid" + waar(velden)); // EXPECT
        PreparedStatement p = c.prepareStatement("select * from lid" + vraagtekens(velden)); // SAFE
        p.setString(1, velden.get("naam"));
        p.executeQuery();
      }
    }
  }

  /** Sorting and paging. */
  public static class Bladeren extends Blad {
    private static int getal(String s, int anders) {
      try {
        return Integer.parseInt(s);
      } catch (NumberFormatException e) {
        return anders;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      int blad = getal(vraag.getParameter("blad"), 1);
      int maat = Math.min(getal(vraag.getParameter("maat"), 20), 100);
      String richting = "desc".equalsIgnoreCase(vraag.getParameter("richting")) ? "desc" : "asc";
      String kolom = vraag.getParameter("kolom");
      String sql = "select * from boek order by titel " + richting;
      String los = "select * from boek order by " + kolom + " " + richting;
      try (Connection c = verbinding();
          Statement s = c.createStatement()) {
        s.executeQuery(sql + " limit " + maat + " offset " + (blad - 1) * maat); // SAFE
        s.executeQuery(los + " limit " + maat); // EXPECT
      }
    }
  }

  /** Messages by their key. */
  public static class Meertalig extends HttpServlet {
    private static final Map<String, String> NL = Map.of("groet", "Hallo {0}", "dag", "Tot ziens");
    private static final Map<String, String> EN = Map.of("groet", "Hello {0}", "dag", "Goodbye");

    private static String bericht(Map<String, String> taal, String sleutel, Object... waarden) {
      return MessageFormat.format(taal.get(sleutel), waarden);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Map<String, String> taal = "en".equals(request.getParameter("keuze")) ? EN : NL;
      String naam = request.getParameter("naam");
      uit.println(bericht(taal, "groet", naam)); // EXPECT
      uit.println(bericht(taal, "dag", naam)); // SAFE
      uit.println(bericht(taal, "groet", "gast")); // SAFE
    }
  }

  /** One line of a shopping basket. */
  record Regel(String artikel, int aantal, double prijs) {
    double totaal() {
      return aantal * prijs;
    }
  }

  /** The lines of a basket in the session. */
  public static class Winkelmand extends HttpServlet {
    private static List<Regel> mand(HttpSession sessie) {
      Object o = sessie.getAttribute("toepassing.mand");
      List<Regel> regels = new ArrayList<>();
      if (o instanceof List<?> lijst) {
        for (Object r : lijst) {
          regels.add((Regel) r);
        }
      }
      return regels;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      List<Regel> regels = mand(request.getSession());
      regels.add(new Regel(request.getParameter("artikel"), 2, 9.95));
      request.getSession().setAttribute("toepassing.mand", regels);
      uit.println("toegevoegd"); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      double som = 0;
      for (Regel r : mand(request.getSession())) {
        uit.println(r.artikel()); // EXPECT
        uit.println(r.aantal()); // SAFE
        som += r.totaal();
      }
      uit.printf("%.2f", som); // SAFE
    }
  }

  /** A body of JSON made by hand. */
  public static class Json extends HttpServlet {
    private static String aanhaal(String s) {
      return s == null ? "null" : "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String json(Map<String, ?> velden) {
      StringJoiner j = new StringJoiner(",", "{", "}");
      velden.forEach((k, v) -> j.add(aanhaal(k) + ":" + aanhaal(String.valueOf(v))));
      return j.toString();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Map<String, Object> vuil = new LinkedHashMap<>();
      vuil.put("naam", request.getParameter("naam"));
      vuil.put("id", 7);
      Map<String, Object> schoon = new LinkedHashMap<>();
      schoon.put("naam", "vast");
      schoon.put("lengte", (request.getParameter("naam") + "").length());
      uit.write(json(vuil)); // EXPECT
      uit.write(json(schoon)); // SAFE
    }
  }

  /** Lines of name and value in the body. */
  public static class Inlezen extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Map<String, String> velden = new HashMap<>();
      velden.put("versie", "1");
      int regels = 0;
      try (BufferedReader lezer = request.getReader()) {
        String regel;
        while ((regel = lezer.readLine()) != null) {
          regels++;
          int i = regel.indexOf('=');
          if (i > 0) {
            velden.put("veld." + regel.substring(0, i).trim(), regel.substring(i + 1).trim());
          }
        }
      }
      uit.println(velden.get("veld.k")); // EXPECT
      uit.println(velden.get("versie")); // SAFE
      uit.println(regels); // SAFE
    }
  }

  /** A log kept by the page and shown by it. */
  public static class Verslag extends HttpServlet {
    private static final class Logboek {
      private final Deque<String> regels = new ArrayDeque<>();

      void noteer(String soort, Object... delen) {
        StringBuilder b = new StringBuilder(soort);
        for (Object deel : delen) {
          b.append(' ').append(deel);
        }
        regels.addLast(b.toString());
      }

      List<String> laatste(int n) {
        return regels.stream().skip(Math.max(0, regels.size() - n)).collect(Collectors.toList());
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Logboek bezoek = new Logboek();
      Logboek stand = new Logboek();
      bezoek.noteer("bezoek", request.getHeader("Referer"), 1);
      stand.noteer("stand", 12, true);
      uit.println(bezoek.laatste(3)); // EXPECT
      uit.println(stand.laatste(3)); // SAFE
    }
  }
}
