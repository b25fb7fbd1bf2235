package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Branches, overwriting, recursion, statics, sanitisers and declarations of one's own. */
public final class TweedeTakken {

  private static final boolean PROEF = false;
  private static final int GRENS = 10;
  private static final String STAND = "uit";

  private static boolean nooit() {
    return false;
  }

  private static boolean altijd() {
    return !nooit();
  }

  public void dood(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String s = req.getParameter("a");
    if (PROEF) {
      resp.getWriter().println(s); // SAFE
    }
    if (GRENS * 2 > 30) {
      resp.getWriter().println(s); // SAFE
    }
    int hoogte = 7 * 6;
    String een = hoogte - 42 == 0 ? "vast" : s;
    resp.getWriter().println(een); // SAFE
    String twee = (hoogte & 1) == 0 ? s : "vast";
    resp.getWriter().println(twee); // EXPECT
    if (STAND.equals("aan")) {
      resp.getWriter().println(s); // SAFE
    } else {
      resp.getWriter().println(s); // EXPECT
    }
    if (nooit()) {
      resp.getWriter().println(s); // SAFE
    }
    if (altijd()) {
      resp.getWriter().println(s); // EXPECT
    }
    String drie = altijd() ? "x" : s;
    resp.getWriter().println(drie); // SAFE
  }

  public void dodeKeuze(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String s = req.getParameter("a");
    String letters = "abc";
    char kies = letters.charAt(1);
    String uit;
    switch (kies) {
      case 'a':
        uit = s;
        break;
      case 'b':
        uit = "bob";
        break;
      default:
        uit = s + "!";
    }
    resp.getWriter().println(uit); // SAFE
    String taal = "NL".toLowerCase(Locale.ROOT);
    String andere;
    switch (taal) {
      case "nl":
        andere = s;
        break;
      default:
        andere = "x";
    }
    resp.getWriter().println(andere); // EXPECT
    int n = 0;
    for (int i = 0; i < 3; i++) {
      n += i;
    }
    String lus = n == 3 ? "drie" : s;
    resp.getWriter().println(lus); // SAFE
    while (false == PROEF) {
      s = "overschreven";
      break;
    }
    resp.getWriter().println(s); // SAFE
  }

  public void overschreven(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    String s = req.getParameter("a");
    String t = s;
    s = "nieuw";
    resp.getWriter().println(s); // SAFE
    resp.getWriter().println(t); // EXPECT
    for (int i = 0; i < 3; i++) {
      resp.getWriter().println(s); // EXPECT
      s = req.getParameter("b");
    }
    s = null;
    resp.getWriter().println("" + s); // SAFE
    String u = req.getParameter("c");
    if (req.getContentLength() > 5) {
      u = "kort";
    }
    resp.getWriter().println(u); // EXPECT
    String v = req.getParameter("c");
    if (req.getContentLength() > 5) {
      v = "kort";
    } else {
      v = "lang";
    }
    resp.getWriter().println(v); // SAFE
  }

  static final class Velden {
    String een;
    String twee;
    static String gedeeld = "begin";

    void leeg() {
      een = "";
      twee = "";
    }

    void wissel() {
      String h = een;
      een = twee;
      twee = h;
    }
  }

  public void velden(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Velden v = new Velden();
    v.een = req.getParameter("a");
    v.twee = "vast";
    resp.getWriter().println(v.twee); // SAFE
    v.wissel();
    resp.getWriter().println(v.twee); // EXPECT
    resp.getWriter().println(v.een); // SAFE
    v.leeg();
    resp.getWriter().println(v.twee); // SAFE
    Velden w = new Velden();
    Velden x = w;
    w.een = req.getParameter("a");
    x.een = "over";
    resp.getWriter().println(w.een); // SAFE
  }

  private static String bewaard = "vast";
  private static String nooitVies = "vast";
  private static final List<String> LOGBOEK = new ArrayList<>();
  private static final Map<String, String> TELLERS = new ConcurrentHashMap<>();
  private static final String AFGELEID;

  static {
    String begin = "be";
    AFGELEID = begin + "gin";
  }

  private String vanBegin = "begin";
  private final List<String> rij = new ArrayList<>();

  {
    rij.add(vanBegin);
  }

  private static void bewaar(String s) {
    bewaard = s;
  }

  public void statisch(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    bewaar(req.getParameter("a"));
    resp.getWriter().println(bewaard); // EXPECT
    resp.getWriter().println(nooitVies); // SAFE
    resp.getWriter().println(AFGELEID); // SAFE
    LOGBOEK.add(req.getParameter("b"));
    lees(resp);
    TELLERS.put("k", req.getParameter("c"));
    resp.getWriter().println(TELLERS.get("k")); // EXPECT
    resp.getWriter().println(new TweedeTakken().rij); // SAFE
    resp.getWriter().println(Integer.valueOf(LOGBOEK.size())); // SAFE
  }

  private static void lees(HttpServletResponse resp) throws IOException {
    for (String s : LOGBOEK) {
      resp.getWriter().println(s); // EXPECT
    }
  }

  private static String terug(String s, int n) {
    return n <= 0 ? s : terug(s, n - 1);
  }

  private static String even(String s, int n) {
    return n == 0 ? s : oneven(s + "e", n - 1);
  }

  private static String oneven(String s, int n) {
    return n == 0 ? "oneven" : even(s, n - 1);
  }

  private static void verzamel(String s, int n, List<String> uit) {
    if (n > 0) {
      uit.add(s);
      verzamel(s.substring(1), n - 1, uit);
    }
  }

  private static int tel(String s) {
    return s.isEmpty() ? 0 : 1 + tel(s.substring(1));
  }

  public void recursie(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String s = req.getParameter("a");
    resp.getWriter().println(terug(s, 5)); // EXPECT
    resp.getWriter().println(terug("vast", 5)); // SAFE
    resp.getWriter().println(even(s, 4)); // EXPECT
    List<String> uit = new ArrayList<>();
    verzamel(s, 3, uit);
    resp.getWriter().println(uit); // EXPECT
    resp.getWriter().println(tel(s)); // SAFE
  }

  /** Makes data harmless, says models.yml. */
  public static final class Wasserij {
    private Wasserij() {}

    public static String was(String s) {
      return s.replace("<", "");
    }

    public static String spoel(String s) {
      return s.replace("<", "");
    }
  }

  public void gewassen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String s = req.getParameter("a");
    resp.getWriter().println(Wasserij.was(s)); // SAFE
    resp.getWriter().println(Wasserij.spoel(s)); // EXPECT
    Wasserij.was(s);
    resp.getWriter().println(s); // EXPECT
    String half = req.getContentLength() > 2 ? Wasserij.was(s) : s;
    resp.getWriter().println(half); // EXPECT
    String schoon = Wasserij.was(s) + "!";
    resp.getWriter().println(schoon); // SAFE
    schoon += s;
    resp.getWriter().println(schoon); // EXPECT
    List<String> rijtje = new ArrayList<>(List.of(s));
    rijtje.replaceAll(Wasserij::was);
    resp.getWriter().println(rijtje); // SAFE
    resp.getWriter().println(List.of(s).stream().map(Wasserij::was).toList()); // SAFE
  }

  enum Kleur {
    ROOD,
    BLAUW
  }

  public void afgeleid(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String s = req.getParameter("a");
    try {
      resp.getWriter().println(Kleur.valueOf(s)); // SAFE
    } catch (IllegalArgumentException e) {
      resp.getWriter().println("onbekend"); // SAFE
    }
    resp.getWriter().println(s.length() * 2 + 1); // SAFE
    boolean groot = s.length() > 3 && s.charAt(0) == 'x';
    resp.getWriter().println(groot); // SAFE
    String keus = groot ? "groot" : "klein";
    resp.getWriter().println(keus); // SAFE
    resp.getWriter().println(s.indexOf('x') + " op"); // SAFE
    int som = 0;
    for (char c : s.toCharArray()) {
      if (Character.isLetter(c)) {
        som++;
      }
    }
    resp.getWriter().println(som); // SAFE
    resp.getWriter().println(Map.of("x", "vast").get(s)); // SAFE
    resp.getWriter().println(new String[] {"a", "b"}[s.length() % 2]); // SAFE
    resp.getWriter().println(Boolean.parseBoolean(s)); // SAFE
  }

  /** Receives what a caller says; models.yml calls its second argument data. */
  public static final class Ontvanger {
    private final HttpServletResponse resp;

    Ontvanger(HttpServletResponse resp) {
      this.resp = resp;
    }

    public void ontvang(String soort, String bericht) throws IOException {
      resp.getWriter().println(bericht); // EXPECT
      resp.getWriter().println(soort); // SAFE
    }
  }

  /** Gives data out, and takes it in at one argument. */
  public static final class Loket {
    public String geef() {
      return "gegeven";
    }

    public String open() {
      return "open";
    }

    public void neem(String label, String waarde) {
      String.valueOf(label + waarde);
    }
  }

  public void loket(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Loket loket = new Loket();
    resp.getWriter().println(loket.geef()); // EXPECT
    resp.getWriter().println(loket.open()); // SAFE
    loket.neem("l", req.getParameter("a")); // EXPECT
    loket.neem(req.getParameter("a"), "w"); // SAFE
    loket.neem(loket.open(), loket.geef()); // EXPECT
    List.of("a", req.getParameter("b")).forEach(s -> loket.neem("l", s)); // EXPECT
  }

  private static final Map<String, String> INTERN = new ConcurrentHashMap<>();

  private static String uniek(String s) {
    String al = INTERN.putIfAbsent(s, s);
    return al == null ? s : al;
  }

  public void uniek(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    resp.getWriter().println(uniek(req.getParameter("a"))); // EXPECT
  }

  public void lussen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String a = req.getParameter("a");
    String b = "b";
    String c = "c";
    for (int i = 0; i < 3; i++) {
      c = b;
      b = a;
    }
    resp.getWriter().println(c); // EXPECT
    String d = "d";
    String e = "e";
    do {
      d = e;
      e = a;
    } while (false);
    resp.getWriter().println(d); // SAFE
    buiten:
    for (int i = 0; ; i++) {
      for (String s : new String[] {"x", a}) {
        if (i == 1) {
          d = s;
          break buiten;
        }
      }
    }
    resp.getWriter().println(d); // SAFE
  }
}
