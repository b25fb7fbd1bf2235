package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Exceptions. */
public final class VijfdeStruikels {
  private VijfdeStruikels() {}

  static class Trouble extends Exception {
    private static final long serialVersionUID = 1L;
    private final String detail;
    private final int code;

    Trouble(String message, String detail, int code) {
      super(message);
      this.detail = detail;
      this.code = code;
    }

    String getDetail() {
      return detail;
    }

    int getCode() {
      return code;
    }
  }

  /** The message of an exception. */
  public static class Message extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      try {
        throw new IllegalStateException("no such name: " + req.getParameter("name"));
      } catch (IllegalStateException e) {
        resp.getWriter().println(e.getMessage()); // EXPECT
      }
      try {
        throw new IllegalStateException("no such name");
      } catch (IllegalStateException e) {
        resp.getWriter().println(e.getMessage()); // SAFE
      }
    }
  }

  /** Fields of an exception. */
  public static class FieldsOfException extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      try {
        throw new Trouble("trouble", req.getParameter("name"), 4);
      } catch (Trouble e) {
        out.println(e.getMessage()); // SAFE
        out.println(e.getDetail()); // EXPECT
        out.println(e.getCode()); // SAFE
      }
    }
  }

  /** Thrown by a method, caught by its caller. */
  public static class ThrownByMethod extends Vel {
    private static void check(String s, int max) throws Trouble {
      if (s.length() > max) {
        throw new Trouble("too long: " + s, "detail", s.length());
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      try {
        check(req.getParameter("name"), 3);
      } catch (Trouble e) {
        out.println(e.getMessage()); // EXPECT
        out.println(e.getDetail()); // SAFE
        out.println(e.getCode()); // SAFE
      }
    }
  }

  /** Thrown two methods deep, one of which does not catch it. */
  public static class TwoDeep extends Vel {
    private static void outer(String s) {
      inner(s);
    }

    private static void inner(String s) {
      throw new IllegalArgumentException(s);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      try {
        outer("constant");
      } catch (IllegalArgumentException e) {
        out.println(e.getMessage()); // SAFE
      }
      try {
        outer(req.getParameter("name"));
      } catch (RuntimeException e) {
        out.println(e.getMessage()); // EXPECT
      }
    }
  }

  /** A cause. */
  public static class Cause extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      try {
        try {
          throw new IOException(req.getParameter("name"));
        } catch (IOException e) {
          throw new IllegalStateException("wrapped", e);
        }
      } catch (IllegalStateException e) {
        out.println(e.getMessage()); // SAFE
        out.println(e.getCause().getMessage()); // EXPECT
      }
    }
  }

  /** The text of an exception as a whole. */
  public static class AsText extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Exception one = new Exception(req.getParameter("name"));
      Exception two = new Exception("two");
      out.println(one); // EXPECT
      out.println(two.toString()); // SAFE
      out.println(one.getClass().getName()); // SAFE
    }
  }

  /** The JDK puts the value in its message. */
  public static class ParseMessage extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      try {
        int n = Integer.parseInt(req.getParameter("name"));
        out.println(n); // SAFE
      } catch (NumberFormatException e) {
        out.println("not a number"); // SAFE
        out.println(e.getMessage()); // EXPECT
      }
    }
  }

  /** A finally which always runs. */
  public static class Finally extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String s = "start";
      String t = "start";
      try {
        s = req.getParameter("name");
        Integer.parseInt(req.getParameter("num"));
        t = "parsed";
      } catch (NumberFormatException e) {
        t = "failed";
      } finally {
        out.println(s); // EXPECT
        out.println(t); // SAFE
      }
    }
  }

  /** A finally which replaces what is returned. */
  public static class FinallyReturns extends Vel {
    @SuppressWarnings("finally")
    private static String replaced(String s) {
      try {
        return s;
      } finally {
        return "replaced";
      }
    }

    private static String kept(String s) {
      try {
        return s;
      } finally {
        s = "too late";
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(replaced(name)); // SAFE
      out.println(kept(name)); // EXPECT
    }
  }

  /** The assignment which the exception skips. */
  public static class Skipped extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String s = req.getParameter("name");
      String t = "start";
      try {
        fail();
        s = "replaced";
        t = req.getParameter("name");
      } catch (IllegalStateException e) {
        out.println(s); // EXPECT
        out.println(t); // SAFE
      }
    }

    private static void fail() {
      throw new IllegalStateException("fail");
    }
  }

  /** Different handlers for different classes. */
  public static class Handlers extends Vel {
    private static void fail(String mode, String s) throws Exception {
      if ("a".equals(mode)) {
        throw new IOException("fixed");
      }
      throw new Trouble(s, s, 1);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      try {
        fail(req.getParameter("mode"), req.getParameter("name"));
      } catch (IOException e) {
        out.println(e.getMessage()); // SAFE
      } catch (Exception e) {
        out.println(e.getMessage()); // EXPECT
      }
    }
  }

  /** The value of a field at the time of the exception. */
  public static class HalfWay extends Vel {
    static class Draft {
      String title = "untitled";
      String body = "empty";

      void load(HttpServletRequest req) {
        title = req.getParameter("title");
        if (title != null) {
          throw new IllegalStateException();
        }
        body = req.getParameter("body");
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Draft draft = new Draft();
      try {
        draft.load(req);
      } catch (IllegalStateException e) {
        out.println(draft.title); // EXPECT
        out.println(draft.body); // SAFE
      }
    }
  }

  /** A resource which writes when it is closed. */
  public static class Closing extends Vel {
    static class Resource implements AutoCloseable {
      private final StringBuilder log;
      private final String name;

      Resource(StringBuilder log, String name) {
        this.log = log;
        this.name = name;
      }

      @Override
      public void close() {
        log.append("closed ").append(name);
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringBuilder log = new StringBuilder();
      StringBuilder other = new StringBuilder();
      try (Resource r = new Resource(log, req.getParameter("name"));
          Resource q = new Resource(other, "other")) {
        out.println(log); // SAFE
      }
      out.println(log); // EXPECT
      out.println(other); // SAFE
    }
  }

  /** Suppressed exceptions. */
  public static class Suppressed extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Exception main = new Exception("main");
      main.addSuppressed(new Exception(req.getParameter("name")));
      out.println(main.getMessage()); // SAFE
      out.println(main.getSuppressed()[0].getMessage()); // EXPECT
      out.println(main.getSuppressed().length); // SAFE
    }
  }

  /** The trace of an exception on a page. */
  public static class Trace extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringWriter text = new StringWriter();
      StringWriter other = new StringWriter();
      new Exception(req.getParameter("name")).printStackTrace(new PrintWriter(text, true));
      new Exception("other").printStackTrace(new PrintWriter(other, true));
      out.println(text); // EXPECT
      out.println(other); // SAFE
    }
  }

  /** An exception as the way out of a loop. */
  public static class WayOut extends Vel {
    static class Found extends RuntimeException {
      private static final long serialVersionUID = 1L;
      final transient Object what;

      Found(Object what) {
        this.what = what;
      }
    }

    private static void search(List<String> list, int length) {
      for (String s : list) {
        if (s.length() >= length) {
          throw new Found(s);
        }
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> list = new ArrayList<>(List.of("x"));
      try {
        search(list, 1);
      } catch (Found e) {
        out.println(e.what); // SAFE
      }
      list.add(req.getParameter("name"));
      try {
        search(list, 2);
      } catch (Found e) {
        out.println(e.what); // EXPECT
      }
    }
  }

  /** Caught and thrown again. */
  public static class Rethrown extends Vel {
    private static void first(String s) throws Trouble {
      try {
        throw new Trouble(s, s, 1);
      } catch (Trouble e) {
        throw e;
      }
    }

    private static void second(String s) throws Trouble {
      try {
        throw new Trouble(s, s, 1);
      } catch (Trouble e) {
        throw new Trouble("hidden", "hidden", e.getCode());
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      try {
        first(name);
      } catch (Trouble e) {
        out.println(e.getDetail()); // EXPECT
      }
      try {
        second(name);
      } catch (Trouble e) {
        out.println(e.getDetail()); // SAFE
      }
    }
  }

  /** Multi-catch, and the line of an exception. */
  public static class MultiCatch extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      try {
        Object o = List.of(req.getParameter("name")).get(5);
        out.println(o); // SAFE
      } catch (IndexOutOfBoundsException | IllegalStateException e) {
        out.println(e.getMessage()); // SAFE
      }
      try {
        throw new IllegalStateException(req.getParameter("name"));
      } catch (IndexOutOfBoundsException | IllegalStateException e) {
        out.println(e.getMessage()); // EXPECT
      }
    }
  }
}
