package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Conditions which are known beforehand, and some which are not. */
public final class VijfdeWissels {
  private VijfdeWissels() {}

  /** A comparison of numbers. */
  public static class NumberCompared extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String name = req.getParameter("name");
      int limit = 10;
      if (limit > 20) {
        resp.getWriter().println(name); // SAFE
      } else {
        resp.getWriter().println(name); // EXPECT
      }
    }
  }

  /** Arithmetic in a condition. */
  public static class Arithmetic extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      int num = 106;
      String a = (7 * 18) + num > 200 ? "constant" : req.getParameter("a");
      String b = (7 * 42) - num > 200 ? "constant" : req.getParameter("b");
      out.println(a); // SAFE
      out.println(b); // EXPECT
    }
  }

  /** A flag in a local variable. */
  public static class LocalFlag extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      boolean debug = false;
      boolean verbose = !debug;
      if (debug) {
        out.println(req.getParameter("name")); // SAFE
      }
      if (verbose) {
        out.println(req.getParameter("name")); // EXPECT
      }
    }
  }

  /** A flag in a constant. */
  public static class ConstantFlag extends Vel {
    private static final Boolean DEBUG = Boolean.FALSE;
    private static final int LEVEL = 3;

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      if (DEBUG) {
        out.println("debug " + name); // SAFE
      }
      if (LEVEL >= 3) {
        out.println("info " + name); // EXPECT
      }
    }
  }

  /** A switch on a constant. */
  public static class ConstantSwitch extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      char target = "ABC".charAt(1);
      String a;
      String b;
      switch (target) {
        case 'A':
          a = name;
          b = "a";
          break;
        case 'B':
          a = "b";
          b = name;
          break;
        default:
          a = name;
          b = name;
      }
      out.println(a); // SAFE
      out.println(b); // EXPECT
    }
  }

  /** Two conditions which exclude one another. */
  public static class Exclusive extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      boolean first = "a".equals(req.getParameter("mode"));
      String s = "start";
      String t = "start";
      if (first) {
        s = req.getParameter("name");
        t = req.getParameter("name");
      }
      if (!first) {
        out.println(s); // SAFE
      }
      if (first) {
        out.println(t); // EXPECT
      }
    }
  }

  /** A method which always gives the same answer. */
  public static class FixedAnswer extends Vel {
    private static boolean enabled() {
      return false;
    }

    private static int size() {
      return 4;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      if (enabled()) {
        out.println(name); // SAFE
      }
      if (size() == 4) {
        out.println(name); // EXPECT
      }
    }
  }

  /** A comparison of constant strings. */
  public static class StringCompared extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String profile = "production";
      String name = req.getParameter("name");
      if (profile.equals("test")) {
        out.println(name); // SAFE
      }
      if (profile.startsWith("prod")) {
        out.println(name); // EXPECT
      }
    }
  }

  /** A loop which never runs, and one which always does. */
  public static class NeverRuns extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String a = "a";
      String b = "b";
      int zero = 0;
      for (int i = 0; i < zero; i++) {
        a = req.getParameter("name");
      }
      for (int i = 0; i <= zero; i++) {
        b = req.getParameter("name");
      }
      out.println(a); // SAFE
      out.println(b); // EXPECT
    }
  }

  /** A null which is known. */
  public static class KnownNull extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Object nothing = null;
      Object something = new Object();
      if (nothing != null) {
        out.println(req.getParameter("name")); // SAFE
      }
      if (something != null) {
        out.println(req.getParameter("name")); // EXPECT
      }
    }
  }

  /** Tests on the class of an object. */
  public static class ClassTest extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Object n = Integer.valueOf(4);
      String a = n instanceof String ? req.getParameter("name") : "number";
      String b = n instanceof Number ? req.getParameter("name") : "text";
      out.println(a); // SAFE
      out.println(b); // EXPECT
    }
  }

  /** And, or, and not. */
  public static class Logic extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      boolean yes = true;
      boolean no = false;
      boolean mode = "a".equals(req.getParameter("mode"));
      String name = req.getParameter("name");
      if (no && mode) {
        out.println(name); // SAFE
      }
      if (yes || mode) {
        out.println(name); // EXPECT
      }
      if (yes && mode) {
        out.println(name); // EXPECT
      }
      if (!(yes || mode)) {
        out.println(name); // SAFE
      }
    }
  }

  /** After a return. */
  public static class AfterReturn extends Vel {
    private static void show(PrintWriter out, String name, int level) {
      if (level < 5) {
        out.println(name); // EXPECT
        return;
      }
      out.println("level " + level + name); // SAFE
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      show(out, req.getParameter("name"), 2);
    }
  }

  /** Methods which nobody calls. */
  public static class Uncalled extends Vel {
    private void old(HttpServletRequest req, PrintWriter out) {
      out.println(req.getParameter("name")); // SAFE
    }

    private void current(HttpServletRequest req, PrintWriter out) {
      out.println(req.getParameter("name")); // EXPECT
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      current(req, out);
    }
  }

  /** A condition on the value: the value is one of two constants. */
  public static class EqualConstant extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String mode = req.getParameter("mode");
      String shown = "none";
      if ("a".equals(mode)) {
        shown = "a";
      } else if ("b".equals(mode)) {
        shown = "b";
      }
      out.println(shown); // SAFE
      if (!"a".equals(mode)) {
        shown = mode;
      }
      out.println(shown); // EXPECT
    }
  }

  /** A flag in a field of an object. */
  public static class FieldFlag extends Vel {
    static class Options {
      boolean echo;
      boolean quiet;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Options options = new Options();
      options.echo = true;
      if (options.quiet) {
        out.println(req.getParameter("name")); // SAFE
      }
      if (options.echo) {
        out.println(req.getParameter("name")); // EXPECT
      }
    }
  }

  /** An enum constant decides. */
  public static class EnumDecides extends Vel {
    enum Level {
      LOW,
      HIGH
    }

    private static String pick(Level level, String value) {
      return switch (level) {
        case LOW -> "low";
        case HIGH -> value;
      };
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(pick(Level.LOW, name)); // SAFE
      out.println(pick(Level.HIGH, name)); // EXPECT
    }
  }

  /** A parity which holds for all numbers. */
  public static class AlwaysEven extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      int n = Integer.parseInt(req.getParameter("num"));
      String name = req.getParameter("name");
      if (n * (n + 1) % 2 != 0) {
        out.println(name); // SAFE
      }
      if (n % 2 != 0) {
        out.println(name); // EXPECT
      }
    }
  }

  /** A boolean parameter of a method. */
  public static class FlagParameter extends Vel {
    private static String text(String value, boolean plain) {
      if (plain) {
        return "plain";
      }
      return value;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(text(name, true)); // SAFE
      out.println(text(name, false)); // EXPECT
    }
  }
}
