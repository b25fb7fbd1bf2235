package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Data structures made by hand. */
public final class VierdeBouwsels {
  private VierdeBouwsels() {}

  /** A singly linked list. */
  static class Schakellijst<T> {
    private static class Schakel<T> {
      final T waarde;
      Schakel<T> volgende;

      Schakel(T waarde) {
        this.waarde = waarde;
      }
    }

    private Schakel<T> kop;
    private Schakel<T> staart;
    private int lengte;

    void voegToe(T waarde) {
      Schakel<T> nieuw = new Schakel<>(waarde);
      if (kop == null) {
        kop = nieuw;
      } else {
        staart.volgende = nieuw;
      }
      staart = nieuw;
      lengte++;
    }

    T op(int plaats) {
      Schakel<T> hier = kop;
      for (int i = 0; i < plaats; i++) {
        hier = hier.volgende;
      }
      return hier.waarde;
    }

    int lengte() {
      return lengte;
    }
  }

  /** A binary search tree of words. */
  static class Boom {
    private Boom links;
    private Boom rechts;
    private final int sleutel;
    private String woord;

    Boom(int sleutel, String woord) {
      this.sleutel = sleutel;
      this.woord = woord;
    }

    void zet(int k, String w) {
      if (k == sleutel) {
        woord = w;
      } else if (k < sleutel) {
        if (links == null) {
          links = new Boom(k, w);
        } else {
          links.zet(k, w);
        }
      } else if (rechts == null) {
        rechts = new Boom(k, w);
      } else {
        rechts.zet(k, w);
      }
    }

    String zoek(int k) {
      if (k == sleutel) {
        return woord;
      }
      Boom kant = k < sleutel ? links : rechts;
      return kant == null ? "niets" : kant.zoek(k);
    }

    void inVolgorde(StringBuilder doel) {
      if (links != null) {
        links.inVolgorde(doel);
      }
      doel.append(woord).append(' ');
      if (rechts != null) {
        rechts.inVolgorde(doel);
      }
    }

    int diepte() {
      int l = links == null ? 0 : links.diepte();
      int r = rechts == null ? 0 : rechts.diepte();
      return 1 + Math.max(l, r);
    }
  }

  /** Two linked lists. */
  public static class Lijstje extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Schakellijst<String> vuil = new Schakellijst<>();
      vuil.voegToe("kop");
      vuil.voegToe(request.getParameter("naam"));
      Schakellijst<String> schoon = new Schakellijst<>();
      schoon.voegToe("kop");
      schoon.voegToe("staart");
      uit.print(vuil.op(1)); // EXPECT
      uit.print(schoon.op(1)); // SAFE
      uit.print(vuil.lengte()); // SAFE
    }
  }

  /** Two trees and a depth. */
  public static class Woordboom extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Boom boom = new Boom(5, "wortel");
      boom.zet(3, "links");
      boom.zet(8, vraag.getParameter("tekst"));
      Boom ander = new Boom(5, "wortel");
      ander.zet(8, "rechts");
      uit.println(boom.zoek(8)); // EXPECT
      uit.println(ander.zoek(8)); // SAFE
      StringBuilder alles = new StringBuilder();
      boom.inVolgorde(alles);
      uit.println(alles); // EXPECT
      StringBuilder rest = new StringBuilder();
      ander.inVolgorde(rest);
      uit.println(rest); // SAFE
      uit.println(boom.diepte()); // SAFE
    }
  }

  /** A stack on an array. */
  public static class Stapeltje extends Blad {
    private static class Stapel {
      private String[] vakken = new String[2];
      private int top;

      void duw(String s) {
        if (top == vakken.length) {
          vakken = Arrays.copyOf(vakken, top * 2);
        }
        vakken[top++] = s;
      }

      String trek() {
        return vakken[--top];
      }

      boolean leeg() {
        return top == 0;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Stapel een = new Stapel();
      Stapel twee = new Stapel();
      een.duw("onder");
      een.duw("midden");
      een.duw(vraag.getParameter("naam"));
      twee.duw("los");
      uit.print(een.trek()); // EXPECT
      uit.print(twee.trek()); // SAFE
      uit.print(een.leeg()); // SAFE
    }
  }

  /** A ring buffer. */
  public static class Ring extends HttpServlet {
    private static class Ringbuffer {
      private final Object[] vakken;
      private int schrijf;
      private int lees;

      Ringbuffer(int grootte) {
        vakken = new Object[grootte];
      }

      void in(Object o) {
        vakken[schrijf % vakken.length] = o;
        schrijf++;
      }

      Object uit() {
        return vakken[lees++ % vakken.length];
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Ringbuffer ring = new Ringbuffer(3);
      Ringbuffer vast = new Ringbuffer(3);
      ring.in("a");
      ring.in(request.getParameter("a"));
      vast.in("b");
      while (ring.lees < ring.schrijf) {
        uit.print(ring.uit()); // EXPECT
      }
      uit.print(vast.uit()); // SAFE
    }
  }

  /** A hash table with chains. */
  public static class Hakseltabel extends Blad {
    private static class Tabel {
      private static class Vak {
        final String sleutel;
        String waarde;
        final Vak verder;

        Vak(String sleutel, String waarde, Vak verder) {
          this.sleutel = sleutel;
          this.waarde = waarde;
          this.verder = verder;
        }
      }

      private final Vak[] emmers = new Vak[16];

      void zet(String sleutel, String waarde) {
        int i = sleutel.hashCode() & 15;
        for (Vak v = emmers[i]; v != null; v = v.verder) {
          if (v.sleutel.equals(sleutel)) {
            v.waarde = waarde;
            return;
          }
        }
        emmers[i] = new Vak(sleutel, waarde, emmers[i]);
      }

      String haal(String sleutel) {
        for (Vak v = emmers[sleutel.hashCode() & 15]; v != null; v = v.verder) {
          if (v.sleutel.equals(sleutel)) {
            return v.waarde;
          }
        }
        return null;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Tabel klant = new Tabel();
      Tabel instelling = new Tabel();
      klant.zet("naam", vraag.getParameter("naam"));
      instelling.zet("naam", "winkel");
      uit.print(klant.haal("naam")); // EXPECT
      uit.print(instelling.haal("naam")); // SAFE
    }
  }

  /** A graph with names on its nodes. */
  public static class Wegennet extends Blad {
    private static class Knoop {
      final String naam;
      final List<Knoop> buren = new ArrayList<>();

      Knoop(String naam) {
        this.naam = naam;
      }

      void verbind(Knoop ander) {
        buren.add(ander);
        ander.buren.add(this);
      }
    }

    private static void bezoek(Knoop k, Set<Knoop> gezien, List<String> namen) {
      if (!gezien.add(k)) {
        return;
      }
      namen.add(k.naam);
      for (Knoop buur : k.buren) {
        bezoek(buur, gezien, namen);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Knoop een = new Knoop("een");
      Knoop twee = new Knoop(vraag.getParameter("stad"));
      een.verbind(twee);
      Knoop eiland = new Knoop("eiland");
      List<String> route = new ArrayList<>();
      bezoek(een, new HashSet<>(), route);
      List<String> kort = new ArrayList<>();
      bezoek(eiland, new HashSet<>(), kort);
      uit.println(route); // EXPECT
      uit.println(kort); // SAFE
      uit.println(een.naam); // SAFE
    }
  }

  /** A pair of two types. */
  public static class Tweetal extends HttpServlet {
    private static final class Paar<A, B> {
      private final A links;
      private final B rechts;

      Paar(A links, B rechts) {
        this.links = links;
        this.rechts = rechts;
      }

      Paar<B, A> omgekeerd() {
        return new Paar<>(rechts, links);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Paar<String, String> paar = new Paar<>(request.getParameter("a"), "rechts");
      uit.print(paar.links); // EXPECT
      uit.print(paar.rechts); // SAFE
      uit.print(paar.omgekeerd().links); // SAFE
      uit.print(paar.omgekeerd().rechts); // EXPECT
    }
  }

  /** A matrix that can be turned. */
  public static class Matrix extends Blad {
    private static class Raster {
      private final String[][] cel = new String[2][2];

      void zet(int r, int k, String s) {
        cel[r][k] = s;
      }

      String op(int r, int k) {
        return cel[r][k];
      }

      Raster gekanteld() {
        Raster g = new Raster();
        for (int r = 0; r < 2; r++) {
          for (int k = 0; k < 2; k++) {
            g.cel[k][r] = cel[r][k];
          }
        }
        return g;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Raster raster = new Raster();
      raster.zet(0, 1, vraag.getParameter("x"));
      Raster leeg = new Raster();
      leeg.zet(0, 1, "o");
      uit.print(raster.op(0, 1)); // EXPECT
      uit.print(leeg.op(0, 1)); // SAFE
      uit.print(raster.gekanteld().op(1, 0)); // EXPECT
      uit.print(leeg.gekanteld().op(1, 0)); // SAFE
    }
  }

  /** A queue of two stacks. */
  public static class Wachtrij extends Blad {
    private static class Rij<T> {
      private final Deque<T> in = new ArrayDeque<>();
      private final Deque<T> klaar = new ArrayDeque<>();

      void achteraan(T t) {
        in.push(t);
      }

      T vooraan() {
        if (klaar.isEmpty()) {
          while (!in.isEmpty()) {
            klaar.push(in.pop());
          }
        }
        return klaar.pop();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Rij<String> rij = new Rij<>();
      rij.achteraan(vraag.getParameter("naam") + "");
      Rij<String> vast = new Rij<>();
      vast.achteraan("vast");
      uit.println(rij.vooraan()); // EXPECT
      uit.println(vast.vooraan()); // SAFE
    }
  }

  /** A tree of letters. */
  public static class Woordenboom extends HttpServlet {
    private static class Letterboom {
      private final Map<Character, Letterboom> takken = new TreeMap<>();

      void zet(String woord) {
        Letterboom hier = this;
        for (char c : woord.toCharArray()) {
          hier = hier.takken.computeIfAbsent(c, k -> new Letterboom());
        }
      }

      String eersteWoord() {
        StringBuilder b = new StringBuilder();
        Letterboom hier = this;
        while (!hier.takken.isEmpty()) {
          char c = hier.takken.keySet().iterator().next();
          b.append(c);
          hier = hier.takken.get(c);
        }
        return b.toString();
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Letterboom boom = new Letterboom();
      Letterboom vast = new Letterboom();
      boom.zet(request.getParameter("tekst") + "");
      vast.zet("boek");
      uit.println(boom.eersteWoord()); // EXPECT
      uit.println(vast.eersteWoord()); // SAFE
    }
  }

  /** A list linked to both sides. */
  public static class Dubbellijst extends Blad {
    private static class Wagon {
      final String lading;
      Wagon voor;
      Wagon achter;

      Wagon(String lading) {
        this.lading = lading;
      }

      Wagon koppel(Wagon w) {
        achter = w;
        w.voor = this;
        return w;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Wagon eerste = new Wagon("kolen");
      Wagon midden = eerste.koppel(new Wagon(vraag.getParameter("tekst")));
      Wagon laatste = midden.koppel(new Wagon("post"));
      uit.print(laatste.voor.lading); // EXPECT
      uit.print(laatste.voor.voor.lading); // SAFE
      uit.print(eerste.achter.lading); // EXPECT
      uit.print(eerste.achter.achter.lading); // SAFE
    }
  }

  /** An iterable of its own. */
  public static class Doorlopend extends Blad {
    private static class Trein implements Iterable<String> {
      private final String[] namen;

      Trein(String... namen) {
        this.namen = namen;
      }

      @Override
      public Iterator<String> iterator() {
        return new Iterator<String>() {
          private int plaats;

          @Override
          public boolean hasNext() {
            return plaats < namen.length;
          }

          @Override
          public String next() {
            return namen[plaats++];
          }
        };
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      for (String s : new Trein("a", vraag.getParameter("b"))) {
        uit.print(s); // EXPECT
      }
      for (String s : new Trein("a", "b")) {
        uit.print(s); // SAFE
      }
    }
  }

  /** A tree of any breadth. */
  public static class Boomknopen extends HttpServlet {
    private static class Tak {
      private final String naam;
      private final List<Tak> kinderen = new ArrayList<>();

      Tak(String naam, Tak... kinderen) {
        this.naam = naam;
        this.kinderen.addAll(List.of(kinderen));
      }

      String pad(int... stappen) {
        Tak hier = this;
        StringBuilder b = new StringBuilder(naam);
        for (int stap : stappen) {
          hier = hier.kinderen.get(stap);
          b.append('/').append(hier.naam);
        }
        return b.toString();
      }

      int aantal() {
        return 1 + kinderen.stream().mapToInt(Tak::aantal).sum();
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Tak vuil = new Tak("a", new Tak("b"), new Tak("c", new Tak(request.getParameter("naam"))));
      Tak schoon = new Tak("a", new Tak("b"), new Tak("c", new Tak("d")));
      uit.println(vuil.pad(1, 0)); // EXPECT
      uit.println(schoon.pad(1, 0)); // SAFE
      uit.println(vuil.aantal()); // SAFE
    }
  }

  /** A heap of jobs by weight. */
  public static class Hoop extends Blad {
    private static class Klus {
      final int gewicht;
      final String tekst;

      Klus(int gewicht, String tekst) {
        this.gewicht = gewicht;
        this.tekst = tekst;
      }
    }

    private static class Stapeling {
      private final Klus[] klussen = new Klus[16];
      private int n;

      void in(Klus k) {
        int i = n++;
        while (i > 0 && klussen[(i - 1) / 2].gewicht > k.gewicht) {
          klussen[i] = klussen[(i - 1) / 2];
          i = (i - 1) / 2;
        }
        klussen[i] = k;
      }

      Klus top() {
        return klussen[0];
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Stapeling vuil = new Stapeling();
      vuil.in(new Klus(5, "vijf"));
      vuil.in(new Klus(2, vraag.getParameter("tekst")));
      Stapeling schoon = new Stapeling();
      schoon.in(new Klus(5, "vijf"));
      schoon.in(new Klus(2, "twee"));
      uit.println(vuil.top().tekst); // EXPECT
      uit.println(vuil.top().gewicht); // SAFE
      uit.println(schoon.top().tekst); // SAFE
    }
  }

  /** A cache of the last few. */
  public static class Onthouden extends Blad {
    private static class Geheugen<K, V> extends LinkedHashMap<K, V> {
      private static final long serialVersionUID = 1L;
      private final int plaats;

      Geheugen(int plaats) {
        super(16, 0.75f, true);
        this.plaats = plaats;
      }

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> oudste) {
        return size() > plaats;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> geheugen = new Geheugen<>(2);
      geheugen.put("a", vraag.getParameter("a"));
      geheugen.put("b", "vast");
      uit.print(geheugen.get("a")); // EXPECT
      uit.print(geheugen.get("b")); // SAFE
      geheugen.put("c", "c");
      geheugen.put("d", "d");
      uit.print(geheugen.get("a")); // SAFE
    }
  }

  /** A pair in a pair. */
  public static class Ingepakt extends HttpServlet {
    private static class Twee<A, B> {
      A een;
      B twee;

      static <A, B> Twee<A, B> van(A a, B b) {
        Twee<A, B> t = new Twee<>();
        t.een = a;
        t.twee = b;
        return t;
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Twee<String, Twee<String, Integer>> t = Twee.van("a", Twee.van(request.getParameter("b"), 3));
      uit.print(t.een); // SAFE
      uit.print(t.twee.een); // EXPECT
      uit.print(t.twee.twee); // SAFE
    }
  }

  /** A list turned round. */
  public static class Omgekeerd extends Blad {
    private static class Cel {
      String waarde;
      Cel volgende;

      Cel(String waarde, Cel volgende) {
        this.waarde = waarde;
        this.volgende = volgende;
      }
    }

    private static Cel keerOm(Cel cel) {
      Cel achter = null;
      while (cel != null) {
        Cel volgende = cel.volgende;
        cel.volgende = achter;
        achter = cel;
        cel = volgende;
      }
      return achter;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Cel vuil = new Cel("a", new Cel("b", new Cel(vraag.getParameter("c"), null)));
      Cel schoon = new Cel("a", new Cel("b", null));
      uit.print(keerOm(vuil).waarde); // EXPECT
      uit.print(keerOm(schoon).waarde); // SAFE
    }
  }

  /** A list which grows by itself. */
  public static class Alleslijst extends Blad {
    private static class Groei<T> extends AbstractList<T> {
      private Object[] vakken = new Object[1];
      private int n;

      @Override
      public boolean add(T t) {
        if (n == vakken.length) {
          Object[] groter = new Object[n * 2];
          System.arraycopy(vakken, 0, groter, 0, n);
          vakken = groter;
        }
        vakken[n++] = t;
        return true;
      }

      @Override
      @SuppressWarnings("unchecked")
      public T get(int i) {
        return (T) vakken[i];
      }

      @Override
      public int size() {
        return n;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> een = new Groei<>();
      List<String> twee = new Groei<>();
      een.add("a");
      een.add(vraag.getParameter("naam"));
      twee.add("b");
      for (String s : een) {
        uit.print(s); // EXPECT
      }
      uit.print(String.join(",", twee)); // SAFE
      uit.print(een.get(1)); // EXPECT
      uit.print(een.size()); // SAFE
    }
  }
}
