package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reflection with constant names. */
public final class TweedeSpiegel {

  public interface Dienst {
    String doe(String s);
  }

  public static final class Echo implements Dienst {
    public String veld = "begin";
    public String ander = "anders";
    private String binnen = "b";

    public Echo() {}

    public Echo(String s) {
      binnen = s;
    }

    @Override
    public String doe(String s) {
      return s;
    }

    public String zwijg(String s) {
      return "stilte";
    }

    public static String hard(String s) {
      return s + "!";
    }

    public String binnen() {
      return binnen;
    }

    public String werp(String s) {
      throw new IllegalStateException(s);
    }
  }

  public static final class Stom implements Dienst {
    @Override
    public String doe(String s) {
      return "niets";
    }
  }

  private static final String PAD = "nl.imwregiotilburg.taint.tweede.TweedeSpiegel$";

  public void methode(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    Echo echo = new Echo();
    Method doe = Echo.class.getMethod("doe", String.class);
    resp.getWriter().println(doe.invoke(echo, req.getParameter("a"))); // EXPECT
    Method zwijg = Echo.class.getMethod("zwijg", String.class);
    resp.getWriter().println(zwijg.invoke(echo, req.getParameter("a"))); // SAFE
    Method hard = echo.getClass().getDeclaredMethod("hard", String.class);
    resp.getWriter().println(hard.invoke(null, req.getParameter("a"))); // EXPECT
    resp.getWriter().println(hard.getName()); // SAFE
  }

  public void klasse(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    Dienst echo = (Dienst) Class.forName(PAD + "Echo").getDeclaredConstructor().newInstance();
    Dienst stom = (Dienst) Class.forName(PAD + "Stom").getDeclaredConstructor().newInstance();
    resp.getWriter().println(echo.doe(req.getParameter("a"))); // EXPECT
    resp.getWriter().println(stom.doe(req.getParameter("a"))); // SAFE
    Constructor<Echo> maak = Echo.class.getConstructor(String.class);
    resp.getWriter().println(maak.newInstance(req.getParameter("a")).binnen()); // EXPECT
  }

  public void velden(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    Echo echo = new Echo();
    Field veld = Echo.class.getField("veld");
    veld.set(echo, req.getParameter("a"));
    resp.getWriter().println(echo.veld); // EXPECT
    resp.getWriter().println(Echo.class.getField("ander").get(echo)); // SAFE
    Echo vol = new Echo(req.getParameter("a"));
    Field binnen = Echo.class.getDeclaredField("binnen");
    binnen.setAccessible(true);
    resp.getWriter().println(binnen.get(vol)); // EXPECT
    for (Field f : Echo.class.getFields()) {
      resp.getWriter().println(f.get(echo)); // EXPECT
    }
  }

  public void handvatten(HttpServletRequest req, HttpServletResponse resp) throws Throwable {
    MethodHandles.Lookup zoek = MethodHandles.lookup();
    MethodType vorm = MethodType.methodType(String.class, String.class);
    MethodHandle doe = zoek.findVirtual(Echo.class, "doe", vorm);
    String een = (String) doe.invokeExact(new Echo(), req.getParameter("a"));
    resp.getWriter().println(een); // EXPECT
    MethodHandle hard = zoek.findStatic(Echo.class, "hard", vorm);
    resp.getWriter().println((String) hard.invoke(req.getParameter("a"))); // EXPECT
    MethodHandle vast = MethodHandles.insertArguments(hard, 0, req.getParameter("a"));
    resp.getWriter().println((String) vast.invoke()); // EXPECT
    MethodHandle zwijg = zoek.findVirtual(Echo.class, "zwijg", vorm);
    resp.getWriter().println((String) zwijg.invoke(new Echo(), req.getParameter("a"))); // SAFE
    VarHandle veld = zoek.findVarHandle(Echo.class, "veld", String.class);
    Echo echo = new Echo();
    veld.set(echo, req.getParameter("a"));
    resp.getWriter().println(echo.veld); // EXPECT
  }

  static final class Meekijker implements InvocationHandler {
    private final Object echt;
    final StringBuilder gezien = new StringBuilder();

    Meekijker(Object echt) {
      this.echt = echt;
    }

    @Override
    public Object invoke(Object zelf, Method m, Object[] args) throws Throwable {
      gezien.append(args[0]);
      return m.invoke(echt, args);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T schijn(Class<T> soort, InvocationHandler h) {
    return (T) Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, h);
  }

  public void tussenpersoon(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    Meekijker kijk = new Meekijker(new Echo());
    Dienst d = schijn(Dienst.class, kijk);
    resp.getWriter().println(d.doe(req.getParameter("a"))); // EXPECT
    resp.getWriter().println(kijk.gezien); // EXPECT
    String invoer = req.getParameter("b");
    Dienst l = schijn(Dienst.class, (zelf, m, args) -> args[0] + invoer);
    resp.getWriter().println(l.doe("x")); // EXPECT
    Dienst v = schijn(Dienst.class, (zelf, m, args) -> "vast");
    resp.getWriter().println(v.doe(req.getParameter("c"))); // SAFE
  }

  private static final Map<String, Supplier<Dienst>> REGISTER = new HashMap<>();

  static {
    REGISTER.put("echo", Echo::new);
    REGISTER.put("stom", Stom::new);
  }

  public void register(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    resp.getWriter().println(REGISTER.get("echo").get().doe(req.getParameter("a"))); // EXPECT
    resp.getWriter().println(REGISTER.get("stom").get().doe(req.getParameter("a"))); // SAFE
    Dienst kies = REGISTER.get(req.getMethod()).get();
    resp.getWriter().println(kies.doe(req.getParameter("a"))); // EXPECT
  }

  public void gevangen(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    try {
      Echo.class.getMethod("werp", String.class).invoke(new Echo(), req.getParameter("a"));
    } catch (InvocationTargetException e) {
      resp.getWriter().println(e.getTargetException().getMessage()); // EXPECT
    }
  }

  public void vakken(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    Object vakken = Array.newInstance(String.class, 2);
    Array.set(vakken, 0, req.getParameter("a"));
    resp.getWriter().println(Array.get(vakken, 0)); // EXPECT
    resp.getWriter().println(Array.getLength(vakken)); // SAFE
  }
}
