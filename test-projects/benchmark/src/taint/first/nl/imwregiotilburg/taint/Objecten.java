package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

public class Objecten extends HttpServlet {
  static class Knoop {
    String w;
    Knoop volgende;

    Knoop(String w, Knoop v) {
      this.w = w;
      volgende = v;
    }
  }

  static class Lijst {
    Knoop kop;

    void voegToe(String s) {
      kop = new Knoop(s, kop);
    }

    String eerste() {
      return kop.w;
    }

    String zoek(int i) {
      Knoop k = kop;
      while (i-- > 0) k = k.volgende;
      return k.w;
    }
  }

  static class Paar<A, B> {
    final A a;
    final B b;

    Paar(A a, B b) {
      this.a = a;
      this.b = b;
    }

    A links() {
      return a;
    }

    B rechts() {
      return b;
    }
  }

  static class Boom {
    Boom l, r;
    String w;

    void in(String s) {
      if (w == null) w = s;
      else {
        if (l == null) l = new Boom();
        l.in(s);
      }
    }

    String uit() {
      return l == null ? w : l.uit();
    }
  }

  static class Fabriek {
    static Paar<String, String> maak(String s) {
      return new Paar<>(s, "x");
    }
  }

  interface Vorm {
    String teken();
  }

  static class Vuil implements Vorm {
    String s;

    Vuil(String s) {
      this.s = s;
    }

    public String teken() {
      return s;
    }
  }

  static class Schoon implements Vorm {
    public String teken() {
      return "schoon";
    }
  }

  abstract static class Sjabloon {
    final String run(String s) {
      return stap(s);
    }

    abstract String stap(String s);
  }

  static class Door extends Sjabloon {
    String stap(String s) {
      return s;
    }
  }

  static class Weg extends Sjabloon {
    String stap(String s) {
      return "weg";
    }
  }

  void a(HttpServletRequest q, HttpServletResponse r) throws Exception {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    Lijst l = new Lijst();
    l.voegToe("x");
    l.voegToe(s);
    w.println(l.eerste()); // EXPECT
    w.println(l.zoek(1));
    Lijst l2 = new Lijst();
    l2.voegToe("x");
    w.println(l2.eerste()); // SAFE
    Paar<String, String> p = new Paar<>(s, "x");
    w.println(p.links()); // EXPECT
    w.println(p.rechts()); // SAFE
    Paar<String, String> p1 = Fabriek.maak(s), p2 = Fabriek.maak("y");
    w.println(p1.links()); // EXPECT
    w.println(p2.links()); // SAFE
    w.println(p1.rechts()); // SAFE
    Boom b = new Boom();
    b.in("x");
    b.in(s);
    w.println(b.uit()); // EXPECT
    Vorm v = new Vuil(s);
    w.println(v.teken()); // EXPECT
    v = new Schoon();
    w.println(v.teken()); // SAFE
    w.println(new Door().run(s)); // EXPECT
    w.println(new Weg().run(s)); // SAFE
    w.println(diep(5, s)); // EXPECT
    w.println(wissel(s, "x")); // SAFE
    w.println(wissel("x", s)); // EXPECT
    w.println(var("a", s)); // EXPECT
    w.println(var("a", "b")); // SAFE
    Function<String, String> f = x -> x + "!";
    w.println(f.apply(s)); // EXPECT
    w.println(f.apply("x")); // SAFE
    Supplier<String> su = () -> s;
    w.println(su.get()); // EXPECT
    Function<String, String> g = f.andThen(String::trim);
    w.println(g.apply(s)); // EXPECT
    String[] uit = new String[1];
    vulRij(uit, s);
    w.println(uit[0]); // EXPECT
    StringBuilder sb = new StringBuilder();
    vulBouwer(sb, s);
    w.println(sb); // EXPECT
    w.println(id(s)); // EXPECT
    w.println(id("x")); // SAFE
    Method m = Objecten.class.getDeclaredMethod("id", String.class);
    w.println(m.invoke(null, s)); // EXPECT
    Class<?> c = Class.forName("nl.imwregiotilburg.taint.Objecten$Vuil");
    Vorm o = (Vorm) c.getDeclaredConstructor(String.class).newInstance(s);
    w.println(o.teken()); // EXPECT
    Method m2 = this.getClass().getMethod("openbaar", String.class);
    w.println(m2.invoke(this, s)); // EXPECT
    Field fl = Vuil.class.getDeclaredField("s");
    Vuil vu = new Vuil("x");
    fl.set(vu, s);
    w.println(vu.s); // EXPECT
    w.println(fl.get(vu)); // EXPECT
    Thread t = new Thread(() -> w.println(s)); // EXPECT
    t.start();
    synchronized (this) {
      w.println(s); // EXPECT
    }
    ThreadLocal<String> tl = new ThreadLocal<>();
    tl.set(s);
    w.println(tl.get()); // EXPECT
    Object kl = new Kloon(s).clone();
    w.println(((Kloon) kl).s); // EXPECT
    w.println(new Kloon(s)); // EXPECT
    w.println(new Kloon("x").s); // SAFE
  }

  public String openbaar(String s) {
    return s;
  }

  static class Kloon implements Cloneable {
    String s;

    Kloon(String s) {
      this.s = s;
    }

    public Object clone() throws CloneNotSupportedException {
      return super.clone();
    }

    public String toString() {
      return s;
    }
  }

  static String id(String s) {
    return s;
  }

  static String diep(int n, String s) {
    return n == 0 ? s : diep(n - 1, s);
  }

  static String wissel(String a, String b) {
    String t = a;
    a = b;
    b = t;
    return a;
  }

  static String var(String... x) {
    StringBuilder b = new StringBuilder();
    for (String y : x) b.append(y);
    return b.toString();
  }

  static void vulRij(String[] r, String s) {
    r[0] = s;
  }

  static void vulBouwer(StringBuilder b, String s) {
    b.append(s);
  }

  void predikaat(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    boolean nee = false;
    if (nee) w.println(s); // SAFE
    int n = 3;
    if (n > 5) w.println(s); // SAFE
    if (n > 2) w.println(s); // EXPECT
    String t = "x";
    if (n == 4) t = s;
    w.println(t); // SAFE
    boolean k = q.isSecure();
    String u = k ? s : "x";
    w.println(u); // EXPECT
    String v = s;
    if (k) {
      v = "a";
    } else {
      v = "b";
    }
    w.println(v); // SAFE
    String x = "z";
    for (int i = 0; i < 0; i++) x = s;
    w.println(x); // SAFE
    if (1 + 1 == 3) {
      w.println(s);
    } // SAFE
    String y = null;
    if (y != null) w.println(s); // SAFE
    while (true) {
      w.println(s); // EXPECT
      break;
    }
    if (UIT) w.println(s); // SAFE
    if (isUit()) w.println(s); // SAFE
    String z = k ? s : "x";
    if (!k) {
      w.println(z);
    }
  }

  static final boolean UIT = Boolean.parseBoolean("false") && false;

  static boolean isUit() {
    return false;
  }

  void schoon(HttpServletRequest q, HttpServletResponse r) throws IOException {
    PrintWriter w = r.getWriter();
    String s = q.getParameter("a");
    w.println(Reiniger.ontsmet(s)); // SAFE
    w.println(Reiniger.niets(s)); // EXPECT
    String t = Reiniger.ontsmet(s);
    w.println(t + s); // EXPECT
    t = t + "x";
    w.println(t); // SAFE
  }

  static class Reiniger {
    static String ontsmet(String s) {
      return s.replace("<", "");
    }

    static String niets(String s) {
      return s;
    }
  }
}
