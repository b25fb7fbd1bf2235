package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Calls by name: constant, handed over, and found among all members. */
final class Naamroepers {
  private Naamroepers() {}

  public static class Doos {
    public String a = "", b = "";
    private String geheim;
    int n;

    public Doos() {}

    public Doos(String a) {
      this.a = a;
    }

    public String getA() {
      return a;
    }

    public String getB() {
      return b;
    }

    public void setA(String x) {
      a = x;
    }

    public void setB(String x) {
      b = x;
    }

    public String echo(String s) {
      return s;
    }

    public String weg(String s) {
      return "x";
    }

    public static String stat(String s) {
      return s + "!";
    }
  }

  static Object roep(Object o, String naam, Object... args) throws Exception {
    for (Method m : o.getClass().getMethods())
      if (m.getName().equals(naam)) return m.invoke(o, args);
    return null;
  }

  static Object roep2(Object o, String naam, Object arg) throws Exception {
    return o.getClass().getMethod(naam, String.class).invoke(o, arg);
  }

  static Object veld(Object o, String naam) throws Exception {
    Field f = o.getClass().getDeclaredField(naam);
    f.setAccessible(true);
    return f.get(o);
  }

  static Object maak(String klas) throws Exception {
    return Class.forName(klas).getDeclaredConstructor().newInstance();
  }

  static class Overhandigd extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      try {
        Doos d = new Doos();
        antwoord.getWriter().println(roep2(d, "echo", vraag.getParameter("a"))); // EXPECT
        antwoord.getWriter().println(roep2(d, "weg", vraag.getParameter("a"))); // SAFE
        antwoord.getWriter().println(roep(d, "echo", vraag.getParameter("a"))); // EXPECT
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }

  static class Leden extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      try {
        Doos d = new Doos();
        d.a = vraag.getParameter("a");
        antwoord.getWriter().println(veld(d, "a")); // EXPECT
        antwoord.getWriter().println(veld(d, "b")); // SAFE
        Doos e = (Doos) maak("nl.imwregiotilburg.taint.Naamroepers$Doos");
        e.setA(vraag.getParameter("a"));
        antwoord.getWriter().println(e.getA()); // EXPECT
        antwoord.getWriter().println(e.getB()); // SAFE
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }

  static class Alle extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      try {
        Method[] ms = Doos.class.getDeclaredMethods();
        Method m = null;
        for (Method k : ms) {
          if (k.getName().equals("echo")) {
            m = k;
            break;
          }
        }
        antwoord.getWriter().println(m.invoke(new Doos(), vraag.getParameter("a"))); // EXPECT
        for (int i = 0; i < ms.length; i++) {
          if (ms[i].getName().startsWith("ech")) {
            Object uit1 = ms[i].invoke(new Doos(), vraag.getParameter("a"));
            antwoord.getWriter().println(uit1); // EXPECT
          }
        }
        antwoord.getWriter().println(ms[0].getName()); // SAFE
        Doos d = new Doos();
        for (Field f : d.getClass().getDeclaredFields()) {
          if (f.getType() == String.class) f.set(d, vraag.getParameter(f.getName()));
        }
        antwoord.getWriter().println(d.b); // EXPECT
        StringBuilder sb = new StringBuilder();
        for (Field f : Doos.class.getDeclaredFields()) {
          f.setAccessible(true);
          sb.append(f.getName()).append('=').append(f.get(d));
        }
        antwoord.getWriter().println(sb); // EXPECT
        Map<String, Object> map = new HashMap<>();
        for (Field f : d.getClass().getDeclaredFields()) {
          map.put(f.getName(), f.get(d));
        }
        antwoord.getWriter().println(map); // EXPECT
        Constructor<?>[] cs = Doos.class.getConstructors();
        Doos z = null;
        for (Constructor<?> c : cs)
          if (c.getParameterCount() == 1) z = (Doos) c.newInstance(vraag.getParameter("a"));
        antwoord.getWriter().println(z.a); // EXPECT
        antwoord.getWriter().println(z.b); // SAFE
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }

  static class Namen extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      try {
        String n = "e";
        n += "cho";
        Method m = Doos.class.getMethod(n, String.class);
        Object uit2 = (String) m.invoke(new Doos(), vraag.getParameter("a"));
        antwoord.getWriter().println(uit2); // EXPECT
        Method s =
            Class.forName("nl.imwregiotilburg.taint.Naamroepers$Doos")
                .getMethod("stat", String.class);
        Object uit3 = s.invoke(null, new Object[] {vraag.getParameter("a")});
        antwoord.getWriter().println(uit3); // EXPECT
        Class<?> c = vraag.getParameter("k") == null ? Doos.class : Naamroepers.class;
        Object uit4 =
            c.getMethod("echo", String.class).invoke(c.newInstance(), vraag.getParameter("a"));
        antwoord.getWriter().println(uit4); // EXPECT
        Class<?> t =
            Thread.currentThread()
                .getContextClassLoader()
                .loadClass("nl.imwregiotilburg.taint.Naamroepers$Doos");
        Object uit5 =
            t.getMethod("echo", String.class).invoke(t.newInstance(), vraag.getParameter("a"));
        antwoord.getWriter().println(uit5); // EXPECT
        String[] namen = {"echo", "weg"};
        Object uit6 =
            Doos.class
                .getMethod(namen[0], String.class)
                .invoke(new Doos(), vraag.getParameter("a"));
        antwoord.getWriter().println(uit6); // EXPECT
        Object uit7 =
            Doos.class
                .getMethod(namen[1], String.class)
                .invoke(new Doos(), vraag.getParameter("a"));
        antwoord.getWriter().println(uit7); // SAFE
        for (String naam : namen) {
          Object uit8 =
              Doos.class.getMethod(naam, String.class).invoke(new Doos(), vraag.getParameter("a"));
          antwoord.getWriter().println(uit8); // EXPECT
        }
        Object arr = Array.newInstance(String.class, 2);
        Array.set(arr, 0, vraag.getParameter("a"));
        antwoord.getWriter().println(Array.get(arr, 0)); // EXPECT
        antwoord.getWriter().println(Array.get(arr, 1)); // SAFE
        Object o = new Doos(vraag.getParameter("a"));
        antwoord.getWriter().println(o.getClass().getMethod("getA").invoke(o)); // EXPECT
        antwoord.getWriter().println(o.getClass().getMethod("getB").invoke(o)); // SAFE
        Class<? extends Doos> kl =
            Class.forName("nl.imwregiotilburg.taint.Naamroepers$Doos").asSubclass(Doos.class);
        Doos dd = kl.getConstructor(String.class).newInstance(vraag.getParameter("a"));
        antwoord.getWriter().println(dd.getA()); // EXPECT
        Field fa = Doos.class.getField("a");
        antwoord.getWriter().println(fa.get(dd)); // EXPECT
        fa.set(dd, "x");
        antwoord.getWriter().println(dd.getA()); // SAFE
        Map<String, Class<?>> reg = new HashMap<>();
        reg.put("d", Doos.class);
        Object viaReg =
            reg.get("d").getConstructor(String.class).newInstance(vraag.getParameter("a"));
        antwoord.getWriter().println(((Doos) viaReg).a); // EXPECT
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }

  record Punt(String x, String y) {}

  static class Bijzonder extends HttpServlet {
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      try {
        Punt p = new Punt(vraag.getParameter("a"), "vast");
        StringBuilder sb = new StringBuilder();
        for (RecordComponent c : Punt.class.getRecordComponents())
          sb.append(c.getAccessor().invoke(p));
        antwoord.getWriter().println(sb); // EXPECT
        Supplier<Doos> sup =
            () -> {
              try {
                return Doos.class.getDeclaredConstructor().newInstance();
              } catch (Exception e) {
                throw new RuntimeException(e);
              }
            };
        Doos d = sup.get();
        d.a = vraag.getParameter("a");
        antwoord.getWriter().println(d.getA()); // EXPECT
        Method m = Doos.class.getMethod("setA", String.class);
        Doos k = new Doos();
        m.invoke(k, vraag.getParameter("a"));
        antwoord.getWriter().println(k.getA()); // EXPECT
        antwoord.getWriter().println(k.getB()); // SAFE
        Method g =
            Arrays.stream(Doos.class.getMethods())
                .filter(x -> x.getName().equals("getA"))
                .findFirst()
                .get();
        antwoord.getWriter().println(g.invoke(k)); // EXPECT
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
