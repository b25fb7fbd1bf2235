package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One object under two names, and arrays. */
public final class TweedeNamen {

  static final class Doos {
    String inhoud = "leeg";
    Doos buur;

    Doos met(String waarde) {
      inhoud = waarde;
      return this;
    }

    Doos zelf() {
      return this;
    }
  }

  static final class Kast {
    Doos boven = new Doos();
    Doos onder = new Doos();

    void gelijk() {
      onder = boven;
    }
  }

  public void viaVeld(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Kast kast = new Kast();
    Doos naam = kast.boven;
    naam.inhoud = req.getParameter("a");
    resp.getWriter().println(kast.boven.inhoud); // EXPECT
    resp.getWriter().println(kast.onder.inhoud); // SAFE
  }

  public void achterafGelijk(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Kast kast = new Kast();
    kast.gelijk();
    kast.boven.inhoud = req.getParameter("a");
    resp.getWriter().println(kast.onder.inhoud); // EXPECT
  }

  public void tweeKasten(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Kast een = new Kast();
    Kast twee = new Kast();
    een.gelijk();
    twee.gelijk();
    een.onder.inhoud = req.getHeader("a");
    resp.getWriter().println(een.boven.inhoud); // EXPECT
    resp.getWriter().println(twee.boven.inhoud); // SAFE
  }

  public void kring(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Doos een = new Doos();
    Doos twee = new Doos();
    een.buur = twee;
    twee.buur = een;
    een.inhoud = req.getParameter("a");
    resp.getWriter().println(een.buur.buur.buur.buur.inhoud); // EXPECT
    resp.getWriter().println(een.buur.buur.buur.inhoud); // SAFE
  }

  public void teruggegevenZelf(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Doos doos = new Doos();
    Doos ander = doos.zelf().zelf();
    ander.met(req.getParameter("a"));
    resp.getWriter().println(doos.inhoud); // EXPECT
    doos.met("schoon");
    resp.getWriter().println(ander.inhoud); // SAFE
  }

  private static Doos kies(boolean links, Doos een, Doos twee) {
    return links ? een : twee;
  }

  public void eenVanTwee(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Doos een = new Doos();
    Doos twee = new Doos();
    Doos drie = new Doos();
    kies(req.getContentLength() > 10, een, twee).inhoud = req.getParameter("a");
    resp.getWriter().println(een.inhoud); // EXPECT
    resp.getWriter().println(twee.inhoud); // EXPECT
    resp.getWriter().println(drie.inhoud); // SAFE
  }

  public void naamInLijst(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Doos doos = new Doos();
    List<Doos> dozen = List.of(new Doos(), doos);
    dozen.get(1).inhoud = req.getParameter("a");
    resp.getWriter().println(doos.inhoud); // EXPECT
  }

  public void naamInMap(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Map<String, StringBuilder> teksten = new HashMap<>();
    StringBuilder tekst = new StringBuilder();
    StringBuilder los = new StringBuilder();
    teksten.put("t", tekst);
    teksten.get("t").append(req.getParameter("a"));
    resp.getWriter().println(tekst.toString()); // EXPECT
    resp.getWriter().println(los.toString()); // SAFE
  }

  public void wissel(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Doos een = new Doos().met(req.getParameter("a"));
    Doos twee = new Doos().met("b");
    Doos hulp = een;
    een = twee;
    twee = hulp;
    resp.getWriter().println(een.inhoud); // SAFE
    resp.getWriter().println(twee.inhoud); // EXPECT
  }

  private static void vul(Doos[] doel, Doos bron) {
    doel[0] = bron;
  }

  public void uitvoerArgument(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Doos[] doel = new Doos[1];
    Doos bron = new Doos();
    vul(doel, bron);
    bron.inhoud = req.getParameter("a");
    resp.getWriter().println(doel[0].inhoud); // EXPECT
  }

  private static void vervang(Doos doos) {
    doos = new Doos();
    doos.inhoud = "nieuw";
  }

  public void doorgeefkopie(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Doos doos = new Doos().met(req.getParameter("a"));
    vervang(doos);
    resp.getWriter().println(doos.inhoud); // EXPECT
  }

  public void vasteVakken(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String[] vakken = new String[3];
    vakken[0] = "x";
    vakken[1] = req.getParameter("a");
    vakken[2] = "y";
    resp.getWriter().println(vakken[1]); // EXPECT
    resp.getWriter().println(vakken[2]); // SAFE
    vakken[1] = "z";
    resp.getWriter().println(vakken[1]); // SAFE
  }

  public void gerekendVak(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String[] vakken = {"a", "b", "c", "d"};
    int plek = Math.abs(req.getContentLength()) % 4;
    vakken[plek] = req.getParameter("a");
    resp.getWriter().println(vakken[1]); // EXPECT
  }

  public void tweeMaten(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String[][] bord = new String[2][2];
    bord[0][1] = req.getParameter("a");
    bord[1][0] = "wit";
    String[] rij = bord[0];
    resp.getWriter().println(rij[1]); // EXPECT
    resp.getWriter().println(bord[1][0]); // SAFE
  }

  public void gekopieerd(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String[] bron = {req.getParameter("a"), "b"};
    String[] doel = new String[4];
    System.arraycopy(bron, 0, doel, 2, 2);
    resp.getWriter().println(doel[2]); // EXPECT
    String[] kloon = bron.clone();
    bron[0] = "weg";
    resp.getWriter().println(kloon[0]); // EXPECT
    resp.getWriter().println(bron[0]); // SAFE
  }

  private static String laatste(String... delen) {
    return delen[delen.length - 1];
  }

  private static String eerste(String... delen) {
    return delen.length == 0 ? "" : delen[0];
  }

  public void variabelAantal(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    resp.getWriter().println(laatste("a", "b", req.getParameter("a"))); // EXPECT
    resp.getWriter().println(eerste("a", req.getParameter("a"))); // SAFE
  }

  public void hulpVanArrays(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    String[] vakken = new String[3];
    Arrays.fill(vakken, req.getParameter("a"));
    resp.getWriter().println(vakken[2]); // EXPECT
    String[] langer = Arrays.copyOf(vakken, 5);
    resp.getWriter().println(langer[0]); // EXPECT
    Arrays.fill(vakken, "-");
    resp.getWriter().println(Arrays.toString(Arrays.copyOfRange(langer, 1, 2))); // EXPECT
    Arrays.setAll(vakken, i -> "v" + i);
    resp.getWriter().println(String.join(",", Arrays.asList(vakken))); // SAFE
  }

  public void lijstOpVakken(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    String[] vakken = {"a", "b"};
    List<String> lijst = Arrays.asList(vakken);
    vakken[0] = req.getParameter("a");
    resp.getWriter().println(lijst.get(0)); // EXPECT
    String[] ander = {"a", "b"};
    Arrays.asList(ander).set(1, req.getParameter("b"));
    resp.getWriter().println(ander[1]); // EXPECT
  }

  public void objectenInVakken(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Doos[] dozen = {new Doos(), new Doos()};
    dozen[0].inhoud = req.getParameter("a");
    Doos[] zelfde = dozen;
    resp.getWriter().println(zelfde[0].inhoud); // EXPECT
    resp.getWriter().println(zelfde[1].inhoud); // SAFE
  }

  public void deelsLeeggemaakt(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Doos doos = new Doos();
    doos.buur = new Doos();
    doos.inhoud = req.getParameter("a");
    doos.buur.inhoud = req.getParameter("b");
    doos.inhoud = null;
    resp.getWriter().println(doos.inhoud); // SAFE
    resp.getWriter().println(doos.buur.inhoud); // EXPECT
  }
}
