package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Reflection with names which are constants. */
public final class VijfdeSpiegels {
  private VijfdeSpiegels() {}

  private static final String HERE = "nl.imwregiotilburg.taint.vijfde.VijfdeSpiegels$";

  /** Says things. */
  public interface Speaker {
    /** Says something. */
    String say(String what);
  }

  /** Repeats what it hears. */
  public static class Parrot implements Speaker {
    /** The last thing heard. */
    public String heard = "nothing";

    /** Another field. */
    public String feather = "green";

    /** Makes a parrot which heard nothing. */
    public Parrot() {}

    /** Makes a parrot which heard something. */
    public Parrot(String heard) {
      this.heard = heard;
    }

    @Override
    public String say(String what) {
      return what;
    }

    /** Says a fixed word. */
    public String hush(String what) {
      return "hush";
    }

    /** Says what it heard. */
    public String again() {
      return heard;
    }

    /** Echoes. */
    public static String echo(String what) {
      return "echo " + what;
    }

    /** Counts. */
    public static String count(String what) {
      return "count " + what.length();
    }
  }

  /** Does not say what it hears. */
  public static class Fish implements Speaker {
    @Override
    public String say(String what) {
      return "blub";
    }
  }

  /** An object of a class which is found by its name. */
  public static class FoundByName extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp)
        throws ServletException, IOException {
      String name = req.getParameter("name");
      PrintWriter out = resp.getWriter();
      try {
        Class<?> one = Class.forName("nl.imwregiotilburg.taint.vijfde.VijfdeSpiegels$Parrot");
        Class<?> two = Class.forName("nl.imwregiotilburg.taint.vijfde.VijfdeSpiegels$Fish");
        Speaker parrot = (Speaker) one.getDeclaredConstructor().newInstance();
        Speaker fish = (Speaker) two.getDeclaredConstructor().newInstance();
        out.println(parrot.say(name)); // EXPECT
        out.println(fish.say(name)); // SAFE
      } catch (ReflectiveOperationException e) {
        throw new ServletException(e);
      }
    }
  }

  /** The name of the class is put together. */
  public static class ConcatenatedName extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String name = req.getParameter("name");
      Object parrot = Class.forName(HERE + "Parrot").getConstructor().newInstance();
      Object fish = Class.forName(HERE + "Fish").getConstructor().newInstance();
      out.println(((Speaker) parrot).say(name)); // EXPECT
      out.println(((Speaker) fish).say(name)); // SAFE
    }
  }

  /** Methods which are found by name. */
  public static class FoundMethod extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String name = req.getParameter("name");
      Parrot parrot = new Parrot();
      Method say = Parrot.class.getMethod("say", String.class);
      Method hush = Parrot.class.getMethod("hush", String.class);
      out.println((String) say.invoke(parrot, name)); // EXPECT
      out.println((String) hush.invoke(parrot, name)); // SAFE
    }
  }

  /** Static methods which are found by name. */
  public static class FoundStaticMethod extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String name = req.getParameter("name");
      Object a = Parrot.class.getMethod("echo", String.class).invoke(null, name);
      Object b = Parrot.class.getMethod("count", String.class).invoke(null, name);
      Object c = Parrot.class.getMethod("echo", String.class).invoke(null, "hill");
      out.println(a); // EXPECT
      out.println(b); // SAFE
      out.println(c); // SAFE
    }
  }

  /** Fields which are read by name. */
  public static class ReadField extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Parrot parrot = new Parrot();
      parrot.heard = req.getParameter("name");
      Field heard = Parrot.class.getField("heard");
      Field feather = Parrot.class.getField("feather");
      out.println(heard.get(parrot)); // EXPECT
      out.println(feather.get(parrot)); // SAFE
    }
  }

  /** A field which is written by name. */
  public static class WrittenField extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Parrot one = new Parrot();
      Parrot two = new Parrot();
      Field heard = Parrot.class.getDeclaredField("heard");
      heard.set(one, req.getParameter("name"));
      heard.set(two, "whistle");
      out.println(one.again()); // EXPECT
      out.println(two.again()); // SAFE
      out.println(one.feather); // SAFE
    }
  }

  /** Constructors with an argument. */
  public static class WithArgument extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Constructor<Parrot> make = Parrot.class.getConstructor(String.class);
      Parrot one = make.newInstance(req.getParameter("name"));
      Parrot two = make.newInstance("rain");
      out.println(one.heard); // EXPECT
      out.println(two.heard); // SAFE
    }
  }

  /** A private field which is opened. */
  public static class Opened extends Vel {
    static class Chest {
      private String gold = "gold";
      private String lock = "lock";
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Chest chest = new Chest();
      Field gold = Chest.class.getDeclaredField("gold");
      gold.setAccessible(true);
      gold.set(chest, req.getParameter("gold"));
      out.println(chest.gold); // EXPECT
      out.println(chest.lock); // SAFE
    }
  }

  /** All the fields of an object. */
  public static class AllFields extends Vel {
    static class Form {
      String a = "a";
      String b = "b";
    }

    private static String dump(Object o) throws IllegalAccessException {
      StringBuilder sb = new StringBuilder();
      for (Field field : o.getClass().getDeclaredFields()) {
        field.setAccessible(true);
        sb.append(field.getName()).append('=').append(field.get(o)).append(';');
      }
      return sb.toString();
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Form one = new Form();
      Form two = new Form();
      one.b = req.getParameter("b");
      out.println(dump(one)); // EXPECT
      out.println(dump(two)); // SAFE
    }
  }

  /** The sink is called by name. */
  public static class SinkByName extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Method println = PrintWriter.class.getMethod("println", String.class);
      println.invoke(out, req.getParameter("name")); // EXPECT
      println.invoke(out, "constant"); // SAFE
    }
  }

  /** The source is called by name. */
  public static class SourceByName extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Method get = HttpServletRequest.class.getMethod("getHeader", String.class);
      Object header = get.invoke(req, "User-Agent");
      out.println(header); // EXPECT
      out.println(get.getName()); // SAFE
    }
  }

  /** Arrays by reflection. */
  public static class ReflectedArray extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Object row = Array.newInstance(String.class, 2);
      Array.set(row, 0, req.getParameter("name"));
      Object other = Array.newInstance(String.class, 2);
      Array.set(other, 0, "other");
      out.println(((String[]) row)[0]); // EXPECT
      out.println(Array.get(other, 0)); // SAFE
      out.println(Array.getLength(row)); // SAFE
    }
  }

  /** Method handles. */
  public static class Handles extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      MethodType type = MethodType.methodType(String.class, String.class);
      MethodHandle echo = MethodHandles.lookup().findStatic(Parrot.class, "echo", type);
      MethodHandle count = MethodHandles.lookup().findStatic(Parrot.class, "count", type);
      try {
        String a = (String) echo.invokeExact(req.getParameter("name"));
        String b = (String) count.invokeExact(req.getParameter("name"));
        out.println(a); // EXPECT
        out.println(b); // SAFE
      } catch (Throwable e) {
        throw new ServletException(e);
      }
    }
  }

  /** Proxies of an interface. */
  public static class Proxies extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      InvocationHandler repeat = (proxy, method, args) -> args[0];
      InvocationHandler fixed = (proxy, method, args) -> method.getName();
      ClassLoader loader = Speaker.class.getClassLoader();
      Class<?>[] types = {Speaker.class};
      Speaker a = (Speaker) Proxy.newProxyInstance(loader, types, repeat);
      Speaker b = (Speaker) Proxy.newProxyInstance(loader, types, fixed);
      out.println(a.say(req.getParameter("name"))); // EXPECT
      out.println(b.say(req.getParameter("name"))); // SAFE
    }
  }

  /** A method is looked for among all methods. */
  public static class Searched extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String name = req.getParameter("name");
      for (Method method : Parrot.class.getMethods()) {
        if (method.getName().equals("hush")) {
          out.println(method.invoke(new Parrot(), name)); // SAFE
        }
        if (method.getName().equals("say") && !method.isBridge()) {
          out.println(method.invoke(new Parrot(), name)); // EXPECT
        }
      }
    }
  }

  /** The class of an object which is there already. */
  public static class ClassOfObject extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Speaker first = new Parrot();
      Speaker second = new Fish();
      Speaker a = first.getClass().getConstructor().newInstance();
      Speaker b = second.getClass().getConstructor().newInstance();
      out.println(a.say(req.getParameter("name"))); // EXPECT
      out.println(b.say(req.getParameter("name"))); // SAFE
      out.println(a.getClass().getSimpleName()); // SAFE
    }
  }
}
