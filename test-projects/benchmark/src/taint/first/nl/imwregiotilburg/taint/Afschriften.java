package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Copies of maps keep their keys apart. */
final class Afschriften {
  private Afschriften() {}

  static Map<String, String> kopie(Map<String, String> m) {
    return new HashMap<>(m);
  }

  static Map<String, String> kopie2(Map<String, String> m) {
    Map<String, String> antwoord = new TreeMap<>();
    antwoord.putAll(m);
    antwoord.put("extra", "x");
    return antwoord;
  }

  static class Plaatselijk extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      Map<String, String> m = new HashMap<>();
      m.put("a", vraag.getParameter("a"));
      m.put("b", "vast");
      Map<String, String> n = new HashMap<>(m);
      antwoord.getWriter().println(n.get("a")); // EXPECT
      antwoord.getWriter().println(n.get("b")); // SAFE
      n.put("a", "x");
      antwoord.getWriter().println(n.get("a")); // SAFE
      antwoord.getWriter().println(m.get("a")); // EXPECT
      antwoord.getWriter().println(n); // SAFE
      Map<String, String> k = kopie(m);
      antwoord.getWriter().println(k.get("a")); // EXPECT
      antwoord.getWriter().println(k.get("b")); // SAFE
      antwoord.getWriter().println(k.values()); // EXPECT
      m.put("a", "y");
      antwoord.getWriter().println(k.get("a")); // EXPECT
      Map<String, String> l = kopie2(m);
      antwoord.getWriter().println(l.get("a")); // SAFE
      m.put("b", vraag.getParameter("b"));
      Map<String, String> o = kopie2(m);
      antwoord.getWriter().println(o.get("b")); // EXPECT
      antwoord.getWriter().println(o.get("extra")); // SAFE
      antwoord.getWriter().println(o.get("a")); // SAFE
      Map<String, String> p = new HashMap<>();
      p.put("b", "z");
      p.putAll(m);
      antwoord.getWriter().println(p.get("b")); // EXPECT
      Map<String, String> s = Map.copyOf(m);
      antwoord.getWriter().println(s.get("b")); // EXPECT
      antwoord.getWriter().println(s.get("a")); // SAFE
      Map<String, String> u = Collections.unmodifiableMap(m);
      antwoord.getWriter().println(u.get("b")); // EXPECT
      antwoord.getWriter().println(u.get("a")); // SAFE
      for (Map.Entry<String, String> e : o.entrySet())
        antwoord.getWriter().println(e.getValue()); // EXPECT
      for (Map.Entry<String, String> e : o.entrySet())
        antwoord.getWriter().println(e.getKey()); // SAFE
    }
  }

  static class Bewaard extends HttpServlet {
    private Map<String, String> veld = new HashMap<>(), andere;

    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      veld.put("a", vraag.getParameter("a"));
      andere = new HashMap<>(veld);
    }

    protected void doPost(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      antwoord.getWriter().println(andere.get("a")); // EXPECT
      antwoord.getWriter().println(new HashMap<>(veld).get("a")); // EXPECT
      antwoord.getWriter().println(new HashMap<>(veld).get("b")); // SAFE
      antwoord.getWriter().println(new ArrayList<>(andere.values())); // EXPECT
    }
  }
}
