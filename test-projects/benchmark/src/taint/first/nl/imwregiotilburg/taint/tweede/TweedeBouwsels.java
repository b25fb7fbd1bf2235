package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Data structures and patterns that people write themselves. */
public final class TweedeBouwsels {

  static final class Schakel<T> {
    final T waarde;
    Schakel<T> volgende;

    Schakel(T waarde, Schakel<T> volgende) {
      this.waarde = waarde;
      this.volgende = volgende;
    }
  }

  static final class Ketting<T> implements Iterable<T> {
    private Schakel<T> kop;

    void voeg(T waarde) {
      if (kop == null) {
        kop = new Schakel<>(waarde, null);
        return;
      }
      Schakel<T> loop = kop;
      while (loop.volgende != null) {
        loop = loop.volgende;
      }
      loop.volgende = new Schakel<>(waarde, null);
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private Schakel<T> nu = kop;

        @Override
        public boolean hasNext() {
          return nu != null;
        }

        @Override
        public T next() {
          if (nu == null) {
            throw new NoSuchElementException();
          }
          T waarde = nu.waarde;
          nu = nu.volgende;
          return waarde;
        }
      };
    }
  }

  static final class Boom {
    private final String sleutel;
    private String waarde;
    private Boom links;
    private Boom rechts;

    Boom(String sleutel, String waarde) {
      this.sleutel = sleutel;
      this.waarde = waarde;
    }

    void zet(String k, String v) {
      int kant = k.compareTo(sleutel);
      if (kant == 0) {
        waarde = v;
      } else if (kant < 0) {
        if (links == null) {
          links = new Boom(k, v);
        } else {
          links.zet(k, v);
        }
      } else if (rechts == null) {
        rechts = new Boom(k, v);
      } else {
        rechts.zet(k, v);
      }
    }

    String zoek(String k) {
      int kant = k.compareTo(sleutel);
      if (kant == 0) {
        return waarde;
      }
      Boom verder = kant < 0 ? links : rechts;
      return verder == null ? null : verder.zoek(k);
    }

    int diepte() {
      int l = links == null ? 0 : links.diepte();
      int r = rechts == null ? 0 : rechts.diepte();
      return 1 + Math.max(l, r);
    }
  }

  static final class Ringbuffer {
    private final Object[] vakken = new Object[8];
    private int schrijf;
    private int lees;

    void in(Object o) {
      vakken[schrijf++ % vakken.length] = o;
    }

    Object uit() {
      return vakken[lees++ % vakken.length];
    }
  }

  static final class Stapel<E> {
    private Object[] vakken = new Object[2];
    private int hoogte;

    void leg(E e) {
      if (hoogte == vakken.length) {
        Object[] groter = new Object[hoogte * 2];
        System.arraycopy(vakken, 0, groter, 0, hoogte);
        vakken = groter;
      }
      vakken[hoogte++] = e;
    }

    @SuppressWarnings("unchecked")
    E pak() {
      return (E) vakken[--hoogte];
    }
  }

  static final class Paar<A, B> {
    private final A een;
    private final B twee;

    private Paar(A een, B twee) {
      this.een = een;
      this.twee = twee;
    }

    static <A, B> Paar<A, B> van(A een, B twee) {
      return new Paar<>(een, twee);
    }

    Paar<B, A> andersom() {
      return van(twee, een);
    }

    A een() {
      return een;
    }

    B twee() {
      return twee;
    }
  }

  static final class Onthouder<K, V> {
    private final Map<K, V> kast = new HashMap<>();
    private final Function<K, V> maker;

    Onthouder(Function<K, V> maker) {
      this.maker = maker;
    }

    V geef(K sleutel) {
      V v = kast.get(sleutel);
      if (v == null) {
        v = maker.apply(sleutel);
        kast.put(sleutel, v);
      }
      return v;
    }
  }

  abstract static class Bouwer<S extends Bouwer<S>> {
    protected String onderwerp = "";
    protected String toon = "";

    abstract S zelf();

    S onderwerp(String o) {
      onderwerp = o;
      return zelf();
    }

    S toon(String t) {
      toon = t;
      return zelf();
    }
  }

  static final class BriefBouwer extends Bouwer<BriefBouwer> {
    private String slot = "";

    @Override
    BriefBouwer zelf() {
      return this;
    }

    BriefBouwer slot(String s) {
      slot = s;
      return this;
    }

    Brief bouw() {
      return new Brief(onderwerp, toon, slot);
    }
  }

  static final class Brief {
    private final String onderwerp;
    private final String toon;
    private final String slot;

    Brief(String onderwerp, String toon, String slot) {
      this.onderwerp = onderwerp;
      this.toon = toon;
      this.slot = slot;
    }

    String onderwerp() {
      return onderwerp;
    }

    String toon() {
      return toon;
    }

    String slot() {
      return slot;
    }
  }

  interface Bezoeker<R> {
    R blad(String tekst);

    R tak(Knoop links, Knoop rechts);
  }

  interface Knoop {
    <R> R ontvang(Bezoeker<R> bezoeker);
  }

  static final class Blad implements Knoop {
    private final String tekst;

    Blad(String tekst) {
      this.tekst = tekst;
    }

    @Override
    public <R> R ontvang(Bezoeker<R> bezoeker) {
      return bezoeker.blad(tekst);
    }
  }

  static final class Tak implements Knoop {
    private final Knoop links;
    private final Knoop rechts;

    Tak(Knoop links, Knoop rechts) {
      this.links = links;
      this.rechts = rechts;
    }

    @Override
    public <R> R ontvang(Bezoeker<R> bezoeker) {
      return bezoeker.tak(links, rechts);
    }
  }

  static final class Drukker implements Bezoeker<String> {
    @Override
    public String blad(String tekst) {
      return tekst;
    }

    @Override
    public String tak(Knoop links, Knoop rechts) {
      return "(" + links.ontvang(this) + " " + rechts.ontvang(this) + ")";
    }
  }

  static final class Teller implements Bezoeker<Integer> {
    @Override
    public Integer blad(String tekst) {
      return 1;
    }

    @Override
    public Integer tak(Knoop links, Knoop rechts) {
      return links.ontvang(this) + rechts.ontvang(this);
    }
  }

  static final class Omroep {
    private final Map<Class<?>, List<Consumer<Object>>> luisteraars = new HashMap<>();

    <T> void luister(Class<T> soort, Consumer<? super T> luisteraar) {
      luisteraars
          .computeIfAbsent(soort, s -> new ArrayList<>())
          .add(o -> luisteraar.accept(soort.cast(o)));
    }

    void meld(Object bericht) {
      for (Consumer<Object> c : luisteraars.getOrDefault(bericht.getClass(), List.of())) {
        c.accept(bericht);
      }
    }
  }

  record Aanmelding(String wie, String waar) {}

  interface Waarnemer {
    void gewijzigd(String oud, String nieuw);
  }

  static final class Onderwerp {
    private final List<Waarnemer> waarnemers = new ArrayList<>();
    private String stand = "begin";

    void volg(Waarnemer w) {
      waarnemers.add(w);
    }

    void zet(String nieuw) {
      String oud = stand;
      stand = nieuw;
      waarnemers.forEach(w -> w.gewijzigd(oud, nieuw));
    }
  }

  enum Stap {
    BEGIN {
      @Override
      Stap verder(Machine m, String teken) {
        m.bewaard = teken;
        return MIDDEN;
      }
    },
    MIDDEN {
      @Override
      Stap verder(Machine m, String teken) {
        m.uit.append(m.bewaard);
        return EINDE;
      }
    },
    EINDE {
      @Override
      Stap verder(Machine m, String teken) {
        return EINDE;
      }
    };

    abstract Stap verder(Machine m, String teken);
  }

  static final class Machine {
    Stap stap = Stap.BEGIN;
    String bewaard = "";
    final StringBuilder uit = new StringBuilder();

    void eet(String teken) {
      stap = stap.verder(this, teken);
    }
  }

  public void ketting(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Ketting<String> ketting = new Ketting<>();
    ketting.voeg("kop");
    ketting.voeg("midden");
    ketting.voeg(req.getParameter("a"));
    for (String deel : ketting) {
      resp.getWriter().println(deel); // EXPECT
    }
    Ketting<String> schoon = new Ketting<>();
    schoon.voeg("kop");
    for (String deel : schoon) {
      resp.getWriter().println(deel); // SAFE
    }
  }

  public void boom(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Boom boom = new Boom("m", "midden");
    boom.zet("c", "links");
    boom.zet("e", req.getParameter("a"));
    resp.getWriter().println(boom.zoek("e")); // EXPECT
    resp.getWriter().println(boom.diepte()); // SAFE
  }

  public void ring(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Ringbuffer ring = new Ringbuffer();
    ring.in("eerst");
    ring.in(req.getParameter("a"));
    ring.uit();
    resp.getWriter().println(ring.uit()); // EXPECT
  }

  public void stapel(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Stapel<Paar<String, String>> stapel = new Stapel<>();
    stapel.leg(Paar.van("a", "b"));
    stapel.leg(Paar.van("a", "b"));
    stapel.leg(Paar.van("a", req.getParameter("a")));
    Paar<String, String> boven = stapel.pak();
    resp.getWriter().println(boven.twee()); // EXPECT
    resp.getWriter().println(boven.een()); // SAFE
  }

  public void paar(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Paar<String, String> paar = Paar.van("a", req.getParameter("a")).andersom();
    resp.getWriter().println(paar.een()); // EXPECT
    resp.getWriter().println(paar.twee()); // SAFE
  }

  public void onthouden(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String invoer = req.getParameter("a");
    Onthouder<String, String> vies = new Onthouder<>(k -> k + invoer);
    Onthouder<String, String> schoon = new Onthouder<>(k -> k + "!");
    vies.geef("k");
    resp.getWriter().println(vies.geef("k")); // EXPECT
    resp.getWriter().println(schoon.geef("k")); // SAFE
  }

  public void bouwer(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Brief brief =
        new BriefBouwer().onderwerp(req.getParameter("a")).toon("stellig").slot("groet").bouw();
    resp.getWriter().println(brief.onderwerp()); // EXPECT
    resp.getWriter().println(brief.toon()); // SAFE
    resp.getWriter().println(brief.slot()); // SAFE
  }

  public void bezoeker(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Knoop zin = new Tak(new Blad("het"), new Tak(new Blad(req.getParameter("a")), new Blad(".")));
    resp.getWriter().println(zin.ontvang(new Drukker())); // EXPECT
    resp.getWriter().println(zin.ontvang(new Teller())); // SAFE
    Knoop rust = new Tak(new Blad("a"), new Blad("b"));
    resp.getWriter().println(rust.ontvang(new Drukker())); // SAFE
  }

  public void omroep(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Omroep omroep = new Omroep();
    StringBuilder wie = new StringBuilder();
    StringBuilder waar = new StringBuilder();
    omroep.luister(Aanmelding.class, a -> wie.append(a.wie()));
    omroep.luister(Aanmelding.class, a -> waar.append(a.waar()));
    omroep.meld(new Aanmelding(req.getParameter("a"), "Tilburg"));
    resp.getWriter().println(wie); // EXPECT
    resp.getWriter().println(waar); // SAFE
  }

  public void waarnemer(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Onderwerp onderwerp = new Onderwerp();
    String[] gezien = new String[2];
    onderwerp.volg(
        (oud, nieuw) -> {
          gezien[0] = oud;
          gezien[1] = nieuw;
        });
    onderwerp.zet(req.getParameter("a"));
    resp.getWriter().println(gezien[1]); // EXPECT
    onderwerp.zet("rust");
    resp.getWriter().println(gezien[0]); // EXPECT
  }

  public void machine(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Machine machine = new Machine();
    machine.eet(req.getParameter("a"));
    machine.eet("b");
    resp.getWriter().println(machine.uit); // EXPECT
    resp.getWriter().println(machine.stap); // SAFE
  }

  static final class Fabriek {
    private final String stempel;

    Fabriek(String stempel) {
      this.stempel = stempel;
    }

    Brief maak(String toon) {
      return new Brief(stempel, toon, "einde");
    }
  }

  public void fabrieken(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Fabriek een = new Fabriek(req.getParameter("a"));
    Fabriek twee = new Fabriek("vast");
    resp.getWriter().println(een.maak("t").onderwerp()); // EXPECT
    resp.getWriter().println(een.maak("t").toon()); // SAFE
    resp.getWriter().println(twee.maak("t").onderwerp()); // SAFE
    resp.getWriter().println(twee.maak(req.getHeader("b")).toon()); // EXPECT
  }
}
