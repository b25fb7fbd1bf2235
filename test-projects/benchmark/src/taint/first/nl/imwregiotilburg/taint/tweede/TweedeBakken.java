package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.Stack;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;

/** Collections of the JDK. */
public final class TweedeBakken {

  enum Vak {
    LINKS,
    RECHTS
  }

  record Sleutel(String naam, int nummer) {}

  static final class Kenmerk {
    private final String code;
    final String uitleg;

    Kenmerk(String code, String uitleg) {
      this.code = code;
      this.uitleg = uitleg;
    }

    @Override
    public boolean equals(Object ander) {
      return ander instanceof Kenmerk k && k.code.equals(code);
    }

    @Override
    public int hashCode() {
      return Objects.hash(code);
    }
  }

  public void rij(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Deque<String> rij = new ArrayDeque<>();
    rij.addLast("a");
    rij.push(req.getParameter("a"));
    resp.getWriter().println(rij.pollFirst()); // EXPECT
    Queue<String> wacht = new LinkedList<>();
    wacht.offer(req.getParameter("b"));
    resp.getWriter().println(wacht.peek()); // EXPECT
    wacht.clear();
    resp.getWriter().println(wacht.peek()); // SAFE
  }

  public void voorrang(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    PriorityQueue<String> rij = new PriorityQueue<>(Collections.reverseOrder());
    rij.add("b");
    rij.add(req.getParameter("a"));
    while (!rij.isEmpty()) {
      resp.getWriter().println(rij.remove()); // EXPECT
    }
  }

  public void ouderwets(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Vector<String> rij = new Vector<>();
    rij.addElement(req.getParameter("a"));
    Enumeration<String> loop = rij.elements();
    resp.getWriter().println(loop.nextElement()); // EXPECT
    rij.removeAllElements();
    rij.addElement("leeg");
    resp.getWriter().println(rij.firstElement()); // SAFE
    Stack<String> stapel = new Stack<>();
    stapel.push("onder");
    stapel.push(req.getParameter("b"));
    resp.getWriter().println(stapel.peek()); // EXPECT
    Hashtable<String, String> tabel = new Hashtable<>();
    tabel.put("k", req.getParameter("c"));
    resp.getWriter().println(tabel.elements().nextElement()); // EXPECT
    resp.getWriter().println(tabel.keys().nextElement()); // SAFE
  }

  public void eigenschappen(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Properties eigen = new Properties();
    eigen.setProperty("naam", req.getParameter("a"));
    eigen.setProperty("kleur", "groen");
    resp.getWriter().println(eigen.getProperty("naam", "?")); // EXPECT
    resp.getWriter().println(eigen.getProperty("kleur")); // SAFE
    Properties standaard = new Properties(eigen);
    resp.getWriter().println(standaard.getProperty("naam")); // EXPECT
  }

  public void bitten(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    BitSet bitten = new BitSet();
    String waarde = req.getParameter("a");
    for (int i = 0; i < waarde.length(); i++) {
      bitten.set(i, Character.isDigit(waarde.charAt(i)));
    }
    resp.getWriter().println(bitten.cardinality()); // SAFE
    resp.getWriter().println(bitten); // SAFE
  }

  public void lopers(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<String> lijst = new ArrayList<>(List.of("a", "b"));
    ListIterator<String> loper = lijst.listIterator();
    loper.next();
    loper.set(req.getParameter("a"));
    resp.getWriter().println(lijst.get(0)); // EXPECT
    ListIterator<String> terug = lijst.listIterator(lijst.size());
    while (terug.hasPrevious()) {
      resp.getWriter().println(terug.previous()); // EXPECT
    }
    List<String> ander = new ArrayList<>();
    ander.listIterator().add(req.getParameter("b"));
    resp.getWriter().println(ander.iterator().next()); // EXPECT
  }

  public void deellijst(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<String> lijst = new ArrayList<>(List.of("a", "b", "c", "d"));
    List<String> deel = lijst.subList(1, 3);
    deel.set(0, req.getParameter("a"));
    resp.getWriter().println(lijst.get(1)); // EXPECT
    deel.clear();
    resp.getWriter().println(lijst.get(1)); // SAFE
  }

  public void plekken(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<String> lijst = new ArrayList<>();
    lijst.add("een");
    lijst.add(req.getParameter("a"));
    lijst.add("drie");
    resp.getWriter().println(lijst.get(0)); // SAFE
    resp.getWriter().println(lijst.get(1)); // EXPECT
    lijst.remove(0);
    resp.getWriter().println(lijst.get(0)); // EXPECT
    resp.getWriter().println(lijst.get(1)); // SAFE
  }

  public void invoegen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<String> lijst = new LinkedList<>();
    lijst.add(req.getParameter("a"));
    lijst.add(0, "voor");
    resp.getWriter().println(lijst.get(1)); // EXPECT
    resp.getWriter().println(lijst.get(0)); // SAFE
    Collections.swap(lijst, 0, 1);
    resp.getWriter().println(lijst.get(0)); // EXPECT
  }

  public void sleutels(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Map<String, String> map = new HashMap<>();
    map.put(req.getParameter("a"), "waarde");
    for (String sleutel : map.keySet()) {
      resp.getWriter().println(sleutel); // EXPECT
    }
    for (String waarde : map.values()) {
      resp.getWriter().println(waarde); // SAFE
    }
    for (Map.Entry<String, String> paar : map.entrySet()) {
      resp.getWriter().println(paar); // EXPECT
    }
  }

  public void anderePlek(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Map<String, String> map = new TreeMap<>();
    map.put("vies", req.getParameter("a"));
    map.put("schoon", "niets");
    resp.getWriter().println(map.get("vies")); // EXPECT
    resp.getWriter().println(map.getOrDefault("schoon", "-")); // SAFE
    map.put("vies", "gewist");
    resp.getWriter().println(map.get("vies")); // SAFE
    resp.getWriter().println(map.getOrDefault("geheim", req.getParameter("b"))); // EXPECT
  }

  public void paarSchrijft(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("k", "v");
    for (Map.Entry<String, String> paar : map.entrySet()) {
      paar.setValue(req.getParameter("a"));
    }
    resp.getWriter().println(map.get("k")); // EXPECT
  }

  public void rekenaars(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String invoer = req.getParameter("a");
    Map<String, List<String>> groepen = new HashMap<>();
    groepen.computeIfAbsent("g", k -> new ArrayList<>()).add(invoer);
    resp.getWriter().println(groepen.get("g").get(0)); // EXPECT
    Map<String, String> teksten = new HashMap<>();
    teksten.merge("t", "begin", String::concat);
    teksten.merge("t", invoer, String::concat);
    resp.getWriter().println(teksten.get("t")); // EXPECT
    Map<String, String> vast = new HashMap<>();
    vast.put("v", invoer);
    vast.replaceAll((k, v) -> k + "=verborgen");
    resp.getWriter().println(vast.get("v")); // SAFE
    Map<String, String> om = new HashMap<>();
    om.put("v", "x");
    om.compute("v", (k, v) -> v + invoer);
    resp.getWriter().println(om.values().iterator().next()); // EXPECT
    Map<String, Integer> telling = new HashMap<>();
    telling.merge("aantal", invoer.length(), Integer::sum);
    resp.getWriter().println(telling); // SAFE
  }

  public void gefilterdeLijst(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    List<String> lijst = new ArrayList<>();
    lijst.add(req.getParameter("a"));
    lijst.removeIf(String::isEmpty);
    lijst.replaceAll(String::toUpperCase);
    StringJoiner samen = new StringJoiner(";", "[", "]");
    lijst.forEach(samen::add);
    resp.getWriter().println(samen); // EXPECT
    lijst.replaceAll(x -> "x");
    resp.getWriter().println(lijst); // SAFE
  }

  public void omhulsels(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<String> kern = new ArrayList<>();
    List<String> kijk = Collections.unmodifiableList(kern);
    List<String> kopie = List.copyOf(kern);
    kern.add(req.getParameter("a"));
    resp.getWriter().println(kijk.get(0)); // EXPECT
    resp.getWriter().println(kopie); // SAFE
    Map<String, String> dicht = Collections.synchronizedMap(new HashMap<>());
    dicht.put("a", req.getParameter("b"));
    resp.getWriter().println(Map.copyOf(dicht).get("a")); // EXPECT
    resp.getWriter().println(Collections.nCopies(2, req.getParameter("c"))); // EXPECT
    resp.getWriter().println(Collections.singletonMap("a", req.getParameter("c"))); // EXPECT
    resp.getWriter().println(Collections.max(List.of("a", req.getParameter("c")))); // EXPECT
    resp.getWriter().println(Collections.frequency(kern, req.getParameter("c"))); // SAFE
  }

  public void verzamelingen(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Set<String> set = new LinkedHashSet<>();
    set.add(req.getParameter("a"));
    Object[] alles = set.toArray();
    resp.getWriter().println(alles[0]); // EXPECT
    String[] teksten = set.toArray(new String[0]);
    resp.getWriter().println(teksten[0]); // EXPECT
    Set<String> boom = new TreeSet<>(set);
    resp.getWriter().println(((TreeSet<String>) boom).first()); // EXPECT
    resp.getWriter().println(new HashSet<>(set).contains("a")); // SAFE
    NavigableMap<String, String> orde = new TreeMap<>();
    orde.put("k", req.getParameter("b"));
    resp.getWriter().println(orde.firstEntry().getValue()); // EXPECT
    resp.getWriter().println(orde.lastKey()); // SAFE
    resp.getWriter().println(orde.headMap("z", true).get("k")); // EXPECT
  }

  public void genest(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Map<String, Map<String, List<String>>> boom = new HashMap<>();
    boom.put("a", new HashMap<>());
    boom.put("b", new HashMap<>());
    boom.get("a").put("x", new ArrayList<>());
    boom.get("b").put("x", new ArrayList<>());
    boom.get("a").get("x").add(req.getParameter("a"));
    resp.getWriter().println(boom.get("a").get("x")); // EXPECT
    resp.getWriter().println(boom.get("b").get("x")); // SAFE
  }

  public void sleutelsMetGelijkheid(HttpServletRequest req, HttpServletResponse resp)
      throws IOException {
    Map<Sleutel, String> map = new HashMap<>();
    map.put(new Sleutel("a", 1), req.getParameter("a"));
    resp.getWriter().println(map.get(new Sleutel("a", 1))); // EXPECT
    Map<Kenmerk, Kenmerk> eigen = new HashMap<>();
    Kenmerk echt = new Kenmerk("k", req.getParameter("b"));
    eigen.put(echt, echt);
    resp.getWriter().println(eigen.get(new Kenmerk("k", "anders")).uitleg); // EXPECT
    EnumMap<Vak, String> vakken = new EnumMap<>(Vak.class);
    vakken.put(Vak.LINKS, req.getParameter("c"));
    vakken.put(Vak.RECHTS, "r");
    resp.getWriter().println(vakken.get(Vak.LINKS)); // EXPECT
    resp.getWriter().println(vakken.get(Vak.RECHTS)); // SAFE
  }

  public void verwijderd(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Map<String, String> map = new HashMap<>();
    map.put("k", req.getParameter("a"));
    String weg = map.remove("k");
    resp.getWriter().println(map.get("k")); // SAFE
    resp.getWriter().println(weg); // EXPECT
    String vorige = map.put("k", req.getParameter("b"));
    resp.getWriter().println(vorige); // SAFE
    Iterator<String> loper = map.values().iterator();
    resp.getWriter().println(loper.next()); // EXPECT
    loper.remove();
    resp.getWriter().println(map); // SAFE
  }

  public void jongste(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    LinkedHashMap<String, String> bewaard =
        new LinkedHashMap<>(4, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, String> oudste) {
            return size() > 2;
          }
        };
    bewaard.put("a", req.getParameter("a"));
    resp.getWriter().println(bewaard.get("a")); // EXPECT
  }
}
