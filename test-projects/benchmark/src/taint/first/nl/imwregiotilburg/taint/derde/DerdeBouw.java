package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/** Own and borrowed data structures. */
final class DerdeBouw {

  private DerdeBouw() {}

  /** A linked list with a head and a tail. */
  static final class Ketting extends Pagina {
    private static final class Schakels<T> {
      private static final class Schakel<T> {
        T waarde;
        Schakel<T> volgende;
      }

      private Schakel<T> kop;
      private Schakel<T> staart;
      private int aantal;

      void achteraan(T waarde) {
        Schakel<T> nieuw = new Schakel<>();
        nieuw.waarde = waarde;
        if (kop == null) {
          kop = nieuw;
        } else {
          staart.volgende = nieuw;
        }
        staart = nieuw;
        aantal++;
      }

      T haal(int plaats) {
        Schakel<T> hier = kop;
        for (int i = 0; i < plaats; i++) {
          hier = hier.volgende;
        }
        return hier.waarde;
      }

      void keerOm() {
        Schakel<T> vorige = null;
        staart = kop;
        while (kop != null) {
          Schakel<T> volgende = kop.volgende;
          kop.volgende = vorige;
          vorige = kop;
          kop = volgende;
        }
        kop = vorige;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Schakels<String> namen = new Schakels<>();
      namen.achteraan("a");
      namen.achteraan(vraag.getParameter("naam"));
      namen.achteraan("c");
      uit.println(namen.aantal); // SAFE
      uit.println(namen.haal(1)); // EXPECT
      namen.keerOm();
      uit.println(namen.haal(1)); // EXPECT
      Schakels<String> vast = new Schakels<>();
      vast.achteraan("a");
      vast.keerOm();
      uit.println(vast.haal(0)); // SAFE
    }
  }

  /** A hash map of one's own with buckets. */
  static final class Emmers extends Pagina {
    private static final class Kaart<K, V> {
      private record Paar<K, V>(K sleutel, V waarde) {}

      private final List<List<Paar<K, V>>> emmers = new ArrayList<>();

      Kaart() {
        for (int i = 0; i < 8; i++) {
          emmers.add(new LinkedList<>());
        }
      }

      private List<Paar<K, V>> emmer(K sleutel) {
        return emmers.get(Math.floorMod(Objects.hashCode(sleutel), emmers.size()));
      }

      void zet(K sleutel, V waarde) {
        emmer(sleutel).add(0, new Paar<>(sleutel, waarde));
      }

      V haal(K sleutel) {
        for (Paar<K, V> paar : emmer(sleutel)) {
          if (paar.sleutel().equals(sleutel)) {
            return paar.waarde();
          }
        }
        return null;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Kaart<String, String> kaart = new Kaart<>();
      kaart.zet("naam", vraag.getParameter("naam"));
      uit.println(kaart.haal("naam")); // EXPECT
      Kaart<String, String> omgekeerd = new Kaart<>();
      omgekeerd.zet(vraag.getParameter("naam"), "vast");
      uit.println(omgekeerd.haal(vraag.getParameter("naam"))); // SAFE
      Kaart<String, Integer> getallen = new Kaart<>();
      getallen.zet("n", vraag.getParameter("naam").length());
      uit.println(getallen.haal("n")); // SAFE
    }
  }

  /** A ring buffer that forgets the oldest. */
  static final class Ring extends Pagina {
    private static final class Buffer {
      private final String[] vakken;
      private int begin;
      private int aantal;

      Buffer(int grootte) {
        vakken = new String[grootte];
      }

      void zet(String tekst) {
        vakken[(begin + aantal) % vakken.length] = tekst;
        if (aantal < vakken.length) {
          aantal++;
        } else {
          begin = (begin + 1) % vakken.length;
        }
      }

      String haal(int plaats) {
        return vakken[(begin + plaats) % vakken.length];
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Buffer buffer = new Buffer(2);
      buffer.zet("a");
      buffer.zet(vraag.getParameter("naam"));
      uit.println(buffer.haal(1)); // EXPECT
      uit.println(buffer.aantal); // SAFE
      Buffer vast = new Buffer(3);
      vast.zet("x");
      uit.println(vast.haal(0)); // SAFE
    }
  }

  /** A cache that throws out what was used longest ago. */
  static final class Kortgeheugen extends Pagina {
    private static final class Cache<K, V> extends LinkedHashMap<K, V> {
      private final transient int grens;

      Cache(int grens) {
        super(16, 0.75f, true);
        this.grens = grens;
      }

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> oudste) {
        return size() > grens;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Cache<Integer, String> cache = new Cache<>(3);
      cache.put(1, vraag.getParameter("naam"));
      cache.put(2, "vast");
      uit.println(cache.get(1)); // EXPECT
      uit.println(cache.get(2)); // SAFE
      uit.println(cache.keySet()); // SAFE
      uit.println(cache.computeIfAbsent(3, k -> "k" + k)); // SAFE
      uit.println(cache.values()); // EXPECT
    }
  }

  /** Tasks by weight. */
  static final class Voorrang extends Pagina {
    private record Taak(int gewicht, String titel, String eigenaar) {}

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      PriorityQueue<Taak> rij = new PriorityQueue<>(Comparator.comparingInt(Taak::gewicht));
      rij.add(new Taak(2, vraag.getParameter("titel"), "Piet"));
      rij.add(new Taak(1, "opruimen", "Jan"));
      while (!rij.isEmpty()) {
        Taak taak = rij.poll();
        uit.println(taak.gewicht()); // SAFE
        uit.println(taak.eigenaar()); // SAFE
        uit.println(taak.titel()); // EXPECT
      }
      Queue<String> namen = new PriorityQueue<>(Comparator.reverseOrder());
      namen.offer("vast");
      uit.println(namen.remove()); // SAFE
      namen.offer(vraag.getParameter("naam"));
      uit.println(namen.element()); // EXPECT
    }
  }

  /** A search tree, and one without anything from outside. */
  static final class Zoekboom extends Pagina {
    private static final class Knoop<K extends Comparable<K>, V> {
      private final K sleutel;
      private V waarde;
      private Knoop<K, V> links;
      private Knoop<K, V> rechts;

      Knoop(K sleutel, V waarde) {
        this.sleutel = sleutel;
        this.waarde = waarde;
      }

      static <K extends Comparable<K>, V> Knoop<K, V> zet(Knoop<K, V> knoop, K sleutel, V waarde) {
        if (knoop == null) {
          return new Knoop<>(sleutel, waarde);
        }
        int kant = sleutel.compareTo(knoop.sleutel);
        if (kant < 0) {
          knoop.links = zet(knoop.links, sleutel, waarde);
        } else if (kant > 0) {
          knoop.rechts = zet(knoop.rechts, sleutel, waarde);
        } else {
          knoop.waarde = waarde;
        }
        return knoop;
      }

      void verzamel(List<V> naar) {
        if (links != null) {
          links.verzamel(naar);
        }
        naar.add(waarde);
        if (rechts != null) {
          rechts.verzamel(naar);
        }
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Knoop<Integer, String> wortel = Knoop.zet(null, 5, "vijf");
      wortel = Knoop.zet(wortel, 3, vraag.getParameter("naam"));
      wortel = Knoop.zet(wortel, 8, "acht");
      List<String> alles = new ArrayList<>();
      wortel.verzamel(alles);
      uit.println(alles); // EXPECT
      uit.println(wortel.sleutel); // SAFE
      uit.println(wortel.links.waarde); // EXPECT
      Knoop<Integer, String> vast = Knoop.zet(Knoop.zet(null, 1, "een"), 2, "twee");
      List<String> weinig = new ArrayList<>();
      vast.verzamel(weinig);
      uit.println(weinig); // SAFE
    }
  }

  /** A walk over a graph, breadth first. */
  static final class Wandeling extends Pagina {
    private static final class Punt {
      final String naam;
      final Set<Punt> buren = new HashSet<>();

      Punt(String naam) {
        this.naam = naam;
      }

      static void verbind(Punt een, Punt twee) {
        een.buren.add(twee);
        twee.buren.add(een);
      }
    }

    private static List<String> namen(Punt begin) {
      List<String> gevonden = new ArrayList<>();
      Set<Punt> gezien = Collections.newSetFromMap(new IdentityHashMap<>());
      Queue<Punt> nog = new ArrayDeque<>(List.of(begin));
      while (!nog.isEmpty()) {
        Punt punt = nog.remove();
        if (gezien.add(punt)) {
          gevonden.add(punt.naam);
          nog.addAll(punt.buren);
        }
      }
      return gevonden;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Punt a = new Punt("a");
      Punt b = new Punt("b");
      Punt c = new Punt(vraag.getParameter("naam"));
      Punt.verbind(a, b);
      Punt.verbind(b, c);
      uit.println(namen(a)); // EXPECT
      uit.println(a.naam + b.naam); // SAFE
      Punt d = new Punt("d");
      Punt.verbind(d, new Punt("e"));
      uit.println(namen(d)); // SAFE
      uit.println(namen(c).size()); // SAFE
    }
  }

  /** Rows and columns. */
  static final class Rooster extends Pagina {
    private static String[][] kantel(String[][] rooster) {
      String[][] uit = new String[rooster[0].length][rooster.length];
      for (int r = 0; r < rooster.length; r++) {
        for (int k = 0; k < rooster[r].length; k++) {
          uit[k][r] = rooster[r][k];
        }
      }
      return uit;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[][] rooster = {{"a", "b"}, {"c", vraag.getParameter("d")}};
      uit.println(rooster[1][1]); // EXPECT
      uit.println(rooster[0][1]); // SAFE
      uit.println(rooster[1][0]); // SAFE
      for (String[] rij : kantel(rooster)) {
        uit.println(String.join(" ", rij)); // EXPECT
      }
      uit.println(rooster.length * rooster[0].length); // SAFE
      uit.println(Arrays.deepToString(rooster)); // EXPECT
      String[] rij = rooster[1];
      rij[1] = "weg";
      uit.println(rooster[1][1]); // SAFE
      int[][] maten = new int[2][2];
      maten[0][1] = vraag.getParameter("d").length();
      uit.println(maten[0][1]); // SAFE
    }
  }

  /** Copies of parts of arrays. */
  static final class Stukken extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] bron = {"a", vraag.getParameter("naam"), "c", "d"};
      String[] kopie = Arrays.copyOfRange(bron, 1, 3);
      uit.println(kopie[0]); // EXPECT
      String[] doel = new String[4];
      System.arraycopy(bron, 0, doel, 1, 2);
      uit.println(Arrays.asList(doel)); // EXPECT
      String[] kloon = bron.clone();
      bron[1] = "leeg";
      uit.println(bron[1]); // SAFE
      uit.println(kloon[1]); // EXPECT
      uit.println(kloon[0]); // SAFE
      String[] zelfde = kloon;
      zelfde[1] = "ook leeg";
      uit.println(kloon[1]); // SAFE
      Arrays.fill(doel, "x");
      uit.println(doel[2]); // SAFE
      String[] vol = new String[2];
      Arrays.fill(vol, vraag.getParameter("naam"));
      uit.println(vol[1]); // EXPECT
      Arrays.setAll(vol, i -> "n" + i);
      uit.println(vol[1]); // SAFE
    }
  }

  /** Swaps in arrays, lists and through a helper. */
  static final class Ruilen extends Pagina {
    private static void ruil(Object[] rij, int een, int twee) {
      Object tijdelijk = rij[een];
      rij[een] = rij[twee];
      rij[twee] = tijdelijk;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String links = vraag.getParameter("naam");
      String rechts = "vast";
      String tussen = links;
      links = rechts;
      rechts = tussen;
      uit.println(links); // SAFE
      uit.println(rechts); // EXPECT
      Object[] paar = {rechts, links};
      ruil(paar, 0, 1);
      uit.println(paar[1]); // EXPECT
      List<String> lijst = new ArrayList<>(List.of("a", "b"));
      lijst.set(0, rechts);
      Collections.swap(lijst, 0, 1);
      uit.println(lijst.get(1)); // EXPECT
      String[] drie = {"a", rechts, "c"};
      String t = drie[0];
      drie[0] = drie[1];
      drie[1] = t;
      uit.println(drie[1]); // SAFE
      uit.println(drie[0]); // EXPECT
    }
  }

  /** What is taken out is gone, what stays is not. */
  static final class Eruit extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> kaart = new HashMap<>();
      kaart.put("a", vraag.getParameter("a"));
      kaart.put("b", "vast");
      String weg = kaart.remove("a");
      uit.println(weg); // EXPECT
      uit.println(kaart.get("a")); // SAFE
      uit.println(kaart); // SAFE
      List<String> lijst = new ArrayList<>();
      lijst.add(vraag.getParameter("a"));
      lijst.clear();
      lijst.add("na");
      uit.println(lijst.get(0)); // SAFE
      ArrayDeque<String> rij = new ArrayDeque<>();
      rij.addLast("eerst");
      rij.addLast(vraag.getParameter("b"));
      uit.println(rij.pollFirst()); // SAFE
      uit.println(rij.pollFirst()); // EXPECT
      uit.println(rij.isEmpty()); // SAFE
      Map<String, String> vervangen = new TreeMap<>();
      vervangen.put("x", vraag.getParameter("a"));
      uit.println(vervangen.replace("x", "nieuw")); // EXPECT
      uit.println(vervangen.get("x")); // SAFE
      uit.println(vervangen.putIfAbsent("y", vraag.getParameter("b"))); // SAFE
      uit.println(vervangen.get("y")); // EXPECT
    }
  }

  /** A list of its own that is a window on others. */
  static final class Samengesteld extends Pagina {
    private static final class Achterelkaar<T> extends AbstractList<T> {
      private final List<T> voor;
      private final List<T> na;

      Achterelkaar(List<T> voor, List<T> na) {
        this.voor = voor;
        this.na = na;
      }

      @Override
      public T get(int plaats) {
        return plaats < voor.size() ? voor.get(plaats) : na.get(plaats - voor.size());
      }

      @Override
      public int size() {
        return voor.size() + na.size();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> vast = List.of("a", "b");
      List<String> los = new ArrayList<>();
      List<String> samen = new Achterelkaar<>(vast, los);
      uit.println(samen.get(1)); // SAFE
      los.add(vraag.getParameter("naam"));
      uit.println(samen.get(2)); // EXPECT
      for (String een : samen) {
        uit.println(een); // EXPECT
      }
      uit.println(String.join("-", samen)); // EXPECT
      uit.println(new Achterelkaar<>(vast, vast).get(3)); // SAFE
      uit.println(samen.size()); // SAFE
    }
  }

  /** Equal keys that are not the same object. */
  static final class Gelijken extends Pagina {
    private record Punt(int x, int y) {}

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<Punt, String> bord = new HashMap<>();
      bord.put(new Punt(1, 2), vraag.getParameter("naam"));
      uit.println(bord.get(new Punt(1, 2))); // EXPECT
      uit.println(bord.containsKey(new Punt(2, 1))); // SAFE
      uit.println(bord.keySet().iterator().next()); // SAFE
      Map<String, String> namen = new HashMap<>();
      namen.put(new String("a"), vraag.getParameter("naam"));
      uit.println(namen.get("a".intern())); // EXPECT
      namen.put("a", "vast");
      uit.println(namen.get("a")); // SAFE
      BitSet bits = new BitSet();
      bits.set(vraag.getParameter("naam").length());
      uit.println(bits); // SAFE
    }
  }

  /** Changes while walking. */
  static final class Onderweg extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> namen = new ArrayList<>(List.of("a", "b"));
      ListIterator<String> loper = namen.listIterator();
      loper.next();
      uit.println(namen); // SAFE
      loper.set(vraag.getParameter("naam"));
      uit.println(namen); // EXPECT
      List<String> koppen = new LinkedList<>();
      koppen.listIterator().add(vraag.getParameter("kop"));
      uit.println(koppen.get(0)); // EXPECT
      Map<String, String> kaart = new HashMap<>(Map.of("k", "v"));
      for (Map.Entry<String, String> paar : kaart.entrySet()) {
        paar.setValue(vraag.getParameter("v"));
      }
      uit.println(kaart.get("k")); // EXPECT
      kaart.replaceAll((k, v) -> k + v.length());
      uit.println(kaart.get("k")); // SAFE
      namen.replaceAll(naam -> "n");
      uit.println(namen); // SAFE
    }
  }
}
