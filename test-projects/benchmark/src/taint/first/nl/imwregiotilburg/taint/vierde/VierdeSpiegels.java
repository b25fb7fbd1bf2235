package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** Reflection with constant names. */
public final class VierdeSpiegels {
  private VierdeSpiegels() {}

  /** What is found by its name. */
  public static class Dienst {
    public String open = "open";
    public String dicht = "dicht";
    private String geheim = "geheim";

    public Dienst() {}

    public Dienst(String open) {
      this.open = open;
    }

    public Dienst(String open, String dicht) {
      this.open = open;
      this.dicht = dicht;
    }

    public String echo(String s) {
      return s;
    }

    public String stil(String s) {
      return "stil";
    }

    public static String groot(String s) {
      return s == null ? "" : s.toUpperCase(Locale.ROOT);
    }

    public static String groot(Integer i) {
      return "getal " + i;
    }

    public String getGeheim() {
      return geheim;
    }

    public void setGeheim(String geheim) {
      this.geheim = geheim;
    }
  }

  /** Something that speaks. */
  public interface Spreker {
    String spreek(String s);

    String zwijg(String s);
  }

  /** Says what it is told. */
  public static class Papegaai implements Spreker {
    @Override
    public String spreek(String s) {
      return "krr " + s;
    }

    @Override
    public String zwijg(String s) {
      return "...";
    }
  }

  /** Says something else. */
  public static class Uil implements Spreker {
    @Override
    public String spreek(String s) {
      return "oehoe";
    }

    @Override
    public String zwijg(String s) {
      return s;
    }
  }

  /** A method found by its name. */
  public static class Aanroep extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Dienst dienst = new Dienst();
      Method echo = Dienst.class.getMethod("echo", String.class);
      Method stil = Dienst.class.getMethod("stil", String.class);
      uit.print(echo.invoke(dienst, vraag.getParameter("naam"))); // EXPECT
      uit.print(stil.invoke(dienst, vraag.getParameter("naam"))); // SAFE
      String s = (String) echo.invoke(dienst, "vast");
      uit.print(s); // SAFE
    }
  }

  /** Two static methods of one name. */
  public static class Overladen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Method tekst = Dienst.class.getMethod("groot", String.class);
      Method getal = Dienst.class.getMethod("groot", Integer.class);
      String naam = vraag.getParameter("naam");
      uit.print(tekst.invoke(null, naam)); // EXPECT
      uit.print(getal.invoke(null, 12)); // SAFE
    }
  }

  /** A class found by its name. */
  public static class Klassenaam extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Class<?> klasse = Class.forName("nl.imwregiotilburg.taint.vierde.VierdeSpiegels$Papegaai");
      Spreker vogel = (Spreker) klasse.getDeclaredConstructor().newInstance();
      uit.print(vogel.spreek(vraag.getParameter("naam"))); // EXPECT
      uit.print(vogel.zwijg(vraag.getParameter("naam"))); // SAFE
      Class<?> ander = Class.forName("nl.imwregiotilburg.taint.vierde.VierdeSpiegels$Uil");
      Spreker uil = (Spreker) ander.getDeclaredConstructor().newInstance();
      uit.print(uil.spreek(vraag.getParameter("naam"))); // SAFE
      uit.print(uil.zwijg(vraag.getParameter("naam"))); // EXPECT
    }
  }

  /** A constructor with an argument. */
  public static class Maker extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Constructor<Dienst> maker = Dienst.class.getConstructor(String.class, String.class);
      Dienst dienst = maker.newInstance(vraag.getParameter("naam"), "toe");
      uit.print(dienst.open); // EXPECT
      uit.print(dienst.dicht); // SAFE
      Dienst kaal = Dienst.class.getConstructor().newInstance();
      uit.print(kaal.open); // SAFE
    }
  }

  /** Fields set and read. */
  public static class Veldwaarde extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Dienst dienst = new Dienst();
      Field open = Dienst.class.getField("open");
      Field dicht = Dienst.class.getField("dicht");
      open.set(dienst, vraag.getParameter("naam"));
      uit.print(dienst.open); // EXPECT
      uit.print(dienst.dicht); // SAFE
      uit.print(open.get(dienst)); // EXPECT
      uit.print(dicht.get(dienst)); // SAFE
    }
  }

  /** A private field made accessible. */
  public static class Verborgen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Dienst een = new Dienst();
      Dienst twee = new Dienst();
      Field geheim = Dienst.class.getDeclaredField("geheim");
      geheim.setAccessible(true);
      geheim.set(een, vraag.getParameter("tekst"));
      uit.print(een.getGeheim()); // EXPECT
      uit.print(twee.getGeheim()); // SAFE
      geheim.set(een, "weer gewoon");
      uit.print(een.getGeheim()); // SAFE
    }
  }

  /** A setter and a getter by their names. */
  public static class Zetterlezer extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Object boon = new Dienst();
      Class<?> klasse = boon.getClass();
      klasse.getMethod("setGeheim", String.class).invoke(boon, vraag.getParameter("id"));
      uit.print(klasse.getMethod("getGeheim").invoke(boon)); // EXPECT
      Object leeg = klasse.getConstructor().newInstance();
      uit.print(klasse.getMethod("getGeheim").invoke(leeg)); // SAFE
    }
  }

  /** A proxy which passes calls on. */
  public static class Volmacht extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Papegaai echt = new Papegaai();
      InvocationHandler door = (proxy, methode, args) -> methode.invoke(echt, args);
      InvocationHandler doof = (proxy, methode, args) -> "doof";
      Spreker een = volmacht(door);
      Spreker twee = volmacht(doof);
      uit.print(een.spreek(vraag.getParameter("naam"))); // EXPECT
      uit.print(twee.spreek(vraag.getParameter("naam"))); // SAFE
    }

    private static Spreker volmacht(InvocationHandler h) {
      return (Spreker)
          Proxy.newProxyInstance(Spreker.class.getClassLoader(), new Class<?>[] {Spreker.class}, h);
    }
  }

  /** A proxy which answers its argument. */
  public static class Argument extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      InvocationHandler h =
          (proxy, methode, args) -> methode.getName().equals("spreek") ? args[0] : "stil";
      Spreker s =
          (Spreker)
              Proxy.newProxyInstance(
                  Spreker.class.getClassLoader(), new Class<?>[] {Spreker.class}, h);
      uit.println(s.spreek(vraag.getParameter("tekst"))); // EXPECT
      uit.println(s.zwijg(vraag.getParameter("tekst"))); // SAFE
    }
  }

  /** Method handles. */
  public static class Handvat extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      MethodHandles.Lookup zoeker = MethodHandles.lookup();
      MethodType vorm = MethodType.methodType(String.class, String.class);
      MethodHandle echo = zoeker.findVirtual(Dienst.class, "echo", vorm);
      MethodHandle stil = zoeker.findVirtual(Dienst.class, "stil", vorm);
      Dienst dienst = new Dienst();
      String naam = vraag.getParameter("naam");
      try {
        String a = (String) echo.invokeExact(dienst, naam);
        String b = (String) stil.invokeExact(dienst, naam);
        uit.print(a); // EXPECT
        uit.print(b); // SAFE
      } catch (Throwable t) {
        uit.print("mislukt"); // SAFE
      }
    }
  }

  /** Static handles and bound handles. */
  public static class Vaststaand extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      MethodHandles.Lookup zoeker = MethodHandles.lookup();
      MethodHandle groot =
          zoeker.findStatic(
              Dienst.class, "groot", MethodType.methodType(String.class, String.class));
      MethodHandle lezer = zoeker.findGetter(Dienst.class, "dicht", String.class);
      Dienst dienst = new Dienst(vraag.getParameter("naam"));
      try {
        uit.print((String) groot.invoke(vraag.getParameter("naam"))); // EXPECT
        uit.print((String) lezer.invoke(dienst)); // SAFE
        MethodHandle open = zoeker.findGetter(Dienst.class, "open", String.class).bindTo(dienst);
        uit.print((String) open.invoke()); // EXPECT
      } catch (Throwable t) {
        uit.print("mislukt"); // SAFE
      }
    }
  }

  /** All the fields in a loop. */
  public static class Alleveld extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Dienst dienst = new Dienst(vraag.getParameter("naam"));
      for (Field veld : Dienst.class.getFields()) {
        uit.println(veld.getName()); // SAFE
        uit.println(veld.get(dienst)); // EXPECT
      }
    }
  }

  /** Arrays made by reflection. */
  public static class Rijspiegel extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Object rij = Array.newInstance(String.class, 2);
      Array.set(rij, 0, request.getParameter("a"));
      Array.set(rij, 1, "vast");
      uit.print(Array.get(rij, 0)); // EXPECT
      uit.print(Array.get(rij, 1)); // SAFE
      uit.print(Array.getLength(rij)); // SAFE
    }
  }

  /** The cause of an exception thrown by what was invoked. */
  public static class Verpakt extends Blad {
    public static class Weigeraar {
      public void weiger(String s) {
        throw new IllegalArgumentException("geweigerd: " + s);
      }

      public void zwijgend(String s) {
        throw new IllegalArgumentException("geweigerd");
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Weigeraar w = new Weigeraar();
      try {
        Weigeraar.class.getMethod("weiger", String.class).invoke(w, vraag.getParameter("naam"));
      } catch (InvocationTargetException e) {
        uit.print(e.getTargetException().getMessage()); // EXPECT
      }
      try {
        Weigeraar.class.getMethod("zwijgend", String.class).invoke(w, vraag.getParameter("naam"));
      } catch (InvocationTargetException e) {
        uit.print(e.getCause().getMessage()); // SAFE
      }
    }
  }

  /** The accessors of a record. */
  public static class Recordspiegel extends Blad {
    public record Punt(String x, String y) {}

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Punt punt = new Punt(vraag.getParameter("x"), "nul");
      RecordComponent[] delen = Punt.class.getRecordComponents();
      uit.print(delen[0].getAccessor().invoke(punt)); // EXPECT
      uit.print(delen[1].getAccessor().invoke(punt)); // SAFE
      uit.print(delen[0].getName()); // SAFE
    }
  }

  /** The sink itself is called by reflection. */
  public static class Uitvoerder extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Method toon = Spiegelschrijver.class.getMethod("toon", PrintWriter.class, String.class);
      Method klok = Spiegelschrijver.class.getMethod("klok", PrintWriter.class, String.class);
      Spiegelschrijver s = new Spiegelschrijver();
      toon.invoke(s, uit, vraag.getParameter("naam"));
      klok.invoke(s, uit, "twaalf");
    }
  }

  /** Writes what it is given. */
  public static class Spiegelschrijver {
    public void toon(PrintWriter uit, String s) {
      uit.println("> " + s); // EXPECT
    }

    public void klok(PrintWriter uit, String s) {
      uit.println("klok " + s); // SAFE
    }
  }

  /** The first method with the right name. */
  public static class Opgezocht extends HttpServlet {
    private static Object roep(Object doel, String naam, Object... args) {
      for (Method m : doel.getClass().getDeclaredMethods()) {
        if (m.getName().equals(naam)) {
          try {
            return m.invoke(doel, args);
          } catch (ReflectiveOperationException e) {
            return "mislukt";
          }
        }
      }
      return "onbekend";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Dienst dienst = new Dienst();
      uit.println(roep(dienst, "echo", request.getParameter("naam"))); // EXPECT
      uit.println(roep(dienst, "stil", request.getParameter("naam"))); // SAFE
      uit.println(roep(dienst, "roept", request.getParameter("naam"))); // SAFE
      uit.println(roep(dienst, "echo", "vast")); // SAFE
    }
  }

  /** Handles put together. */
  public static class Gefilterd extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      MethodHandles.Lookup zoeker = MethodHandles.lookup();
      MethodHandle plak =
          zoeker.findVirtual(
              String.class, "concat", MethodType.methodType(String.class, String.class));
      MethodHandle metSlot = MethodHandles.insertArguments(plak, 1, "!");
      MethodHandle vast = MethodHandles.constant(String.class, "vast");
      try {
        uit.println((String) metSlot.invoke(vraag.getParameter("naam") + "")); // EXPECT
        uit.println((String) metSlot.invoke("dag")); // SAFE
        uit.println((String) vast.invoke()); // SAFE
      } catch (Throwable t) {
        uit.println("mislukt"); // SAFE
      }
    }
  }

  /** A handle on a variable. */
  public static class Veldhandvat extends Blad {
    private static class Kader {
      volatile String tekst = "begin";
      volatile String rand = "rand";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      VarHandle tekst = MethodHandles.lookup().findVarHandle(Kader.class, "tekst", String.class);
      Kader een = new Kader();
      Kader twee = new Kader();
      tekst.set(een, vraag.getParameter("tekst"));
      uit.println((String) tekst.get(een)); // EXPECT
      uit.println((String) tekst.get(twee)); // SAFE
      uit.println(een.tekst); // EXPECT
      uit.println(een.rand); // SAFE
    }
  }

  /** A proxy which keeps what it was told. */
  public static class Onthoudend extends Blad {
    private interface Bak {
      void zet(String s);

      String haal();
    }

    private static class Geheugen implements InvocationHandler {
      private Object laatste = "niets";

      @Override
      public Object invoke(Object proxy, Method methode, Object[] args) {
        if (methode.getName().equals("zet")) {
          laatste = args[0];
          return null;
        }
        return laatste;
      }
    }

    private static Bak bak() {
      return (Bak)
          Proxy.newProxyInstance(
              Bak.class.getClassLoader(), new Class<?>[] {Bak.class}, new Geheugen());
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Bak een = bak();
      Bak twee = bak();
      een.zet(vraag.getParameter("naam"));
      twee.zet("vast");
      uit.println(een.haal()); // EXPECT
      uit.println(twee.haal()); // SAFE
    }
  }
}
