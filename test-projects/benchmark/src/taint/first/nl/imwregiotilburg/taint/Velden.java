package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

/** What fields hold that outlive a request, by name, by key and by place. */
final class Velden {
  private Velden() {}

  static final ThreadLocal<String> T = new ThreadLocal<>();
  static final ThreadLocal<String> T2 = new ThreadLocal<>();
  static final Map<String, String> M = new HashMap<>();
  static final Map<String, String> M2 = new HashMap<>();
  static final StringBuilder SB = new StringBuilder();
  static final Doos D = new Doos();
  static final Doos D2 = new Doos();
  static final String[] A = new String[3];
  static String s;

  static class Doos {
    String a, b;
  }

  final Map<String, String> im = new HashMap<>();

  static class Herschreven extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      T.set(vraag.getParameter("a"));
      T.set("vast");
      antwoord.getWriter().println(T.get()); // SAFE
    }
  }

  static class Weggehaald extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      T2.set(vraag.getParameter("a"));
      T2.remove();
      antwoord.getWriter().println(T2.get()); // SAFE
    }
  }

  static class Delen extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      D.a = vraag.getParameter("a");
      antwoord.getWriter().println(D.b); // SAFE
      antwoord.getWriter().println(D.a); // EXPECT
    }
  }

  static class DeelHerschreven extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      D2.a = vraag.getParameter("a");
      D2.a = "x";
      antwoord.getWriter().println(D2.a); // SAFE
    }
  }

  static class Sleutels extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      M.put("k", vraag.getParameter("a"));
      antwoord.getWriter().println(M.get("l")); // SAFE
      antwoord.getWriter().println(M.get("k")); // EXPECT
    }
  }

  static class SleutelHerschreven extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      M2.put("k", vraag.getParameter("a"));
      M2.put("k", "vast");
      antwoord.getWriter().println(M2.get("k")); // SAFE
    }
  }

  static class Plaatsen extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      A[0] = vraag.getParameter("a");
      antwoord.getWriter().println(A[1]); // SAFE
      antwoord.getWriter().println(A[0]); // EXPECT
    }
  }

  static class Los extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      s = vraag.getParameter("a");
      s = "x";
      antwoord.getWriter().println(s); // SAFE
    }
  }

  static class Geleegd extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      SB.append(vraag.getParameter("a"));
      SB.setLength(0);
      antwoord.getWriter().println(SB); // SAFE
    }
  }

  static class Eigen extends HttpServlet {
    private final Map<String, String> m = new HashMap<>();
    private String[] a = new String[2];
    Doos d = new Doos();

    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      m.put("k", vraag.getParameter("a"));
      a[0] = vraag.getParameter("b");
      d.a = vraag.getParameter("c");
      antwoord.getWriter().println(m.get("l")); // SAFE
      antwoord.getWriter().println(m.get("k")); // EXPECT
      antwoord.getWriter().println(a[0]); // EXPECT
      antwoord.getWriter().println(a[1]); // SAFE
      antwoord.getWriter().println(d.a); // EXPECT
      antwoord.getWriter().println(d.b); // SAFE
    }

    protected void doPost(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      antwoord.getWriter().println(m.get("l")); // SAFE
      antwoord.getWriter().println(m.get("k")); // EXPECT
      antwoord.getWriter().println(a[0]); // EXPECT
      antwoord.getWriter().println(a[1]); // SAFE
      antwoord.getWriter().println(d.a); // EXPECT
      antwoord.getWriter().println(d.b); // SAFE
    }
  }

  static final Map<String, Function<String, String>> F = new HashMap<>();
  static final Map<String, Function<String, String>> G = Map.of("id", s -> s, "weg", s -> "x");

  static {
    F.put("id", s -> s);
    F.put("weg", s -> "x");
  }

  static class Functies extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      antwoord.getWriter().println(F.get("id").apply(vraag.getParameter("a"))); // EXPECT
      antwoord.getWriter().println(F.get("weg").apply(vraag.getParameter("a"))); // SAFE
      antwoord.getWriter().println(G.get("id").apply(vraag.getParameter("a"))); // EXPECT
      antwoord.getWriter().println(G.get("weg").apply(vraag.getParameter("a"))); // SAFE
      antwoord
          .getWriter()
          .println(F.get(vraag.getParameter("f")).apply(vraag.getParameter("a"))); // EXPECT
    }
  }

  static final List<Doos> L = List.of(new Doos(), new Doos());

  static class Lijst extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      L.get(0).a = vraag.getParameter("a");
      antwoord.getWriter().println(L.get(0).a); // EXPECT
      antwoord.getWriter().println(L.get(1).a); // SAFE
    }
  }

  enum Kleur {
    ROOD,
    BLAUW;
    String naam;
  }

  static class Kleuren extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      Kleur.ROOD.naam = vraag.getParameter("a");
      antwoord.getWriter().println(Kleur.ROOD.naam); // EXPECT
      antwoord.getWriter().println(Kleur.BLAUW.naam); // SAFE
    }
  }

  static class Reg {
    private static final Reg INSTANCE = new Reg();
    private final Map<String, String> m = new HashMap<>();

    static Reg get() {
      return INSTANCE;
    }

    void zet(String k, String v) {
      m.put(k, v);
    }

    String haal(String k) {
      return m.get(k);
    }
  }

  static class Enige extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      Reg.get().zet("a", vraag.getParameter("a"));
      antwoord.getWriter().println(Reg.get().haal("a")); // EXPECT
      antwoord.getWriter().println(Reg.get().haal("b")); // SAFE
    }

    protected void doPost(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      antwoord.getWriter().println(Reg.get().haal("a")); // EXPECT
      antwoord.getWriter().println(Reg.get().haal("b")); // SAFE
    }
  }
}
