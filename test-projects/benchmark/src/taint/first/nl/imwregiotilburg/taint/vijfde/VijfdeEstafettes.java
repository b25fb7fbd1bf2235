package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** From method to method. */
public final class VijfdeEstafettes {
  private VijfdeEstafettes() {}

  /** The identity, called twice. */
  public static class Identity extends HttpServlet {
    private static String id(String s) {
      return s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String a = id(req.getParameter("name"));
      String b = id("constant");
      resp.getWriter().println(a); // EXPECT
      resp.getWriter().println(b); // SAFE
    }
  }

  /** The identity behind another identity. */
  public static class DeepIdentity extends Vel {
    private String outer(String s) {
      return middle(s);
    }

    private String middle(String s) {
      return inner(s);
    }

    private String inner(String s) {
      return s;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println(outer("constant")); // SAFE
      out.println(outer(req.getParameter("name"))); // EXPECT
    }
  }

  /** A method which uses one of its two parameters. */
  public static class OneOfTwo extends Vel {
    private static String second(String a, String b) {
      return b;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(second(name, "b")); // SAFE
      out.println(second("a", name)); // EXPECT
    }
  }

  /** The sink stands in a helper, one for each kind of text. */
  public static class SinkInHelper extends Vel {
    private static void show(PrintWriter out, String text) {
      out.println(text); // EXPECT
    }

    private static void title(PrintWriter out, String text) {
      out.println("<h1>" + text + "</h1>"); // SAFE
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      title(out, "Names");
      show(out, "constant");
      show(out, req.getParameter("name"));
    }
  }

  /** The source stands in a helper. */
  public static class SourceInHelper extends Vel {
    private static String name(HttpServletRequest req) {
      return req.getParameter("name");
    }

    private static String kind(HttpServletRequest req) {
      return req.getParameter("kind") == null ? "none" : "some";
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println(name(req)); // EXPECT
      out.println(kind(req)); // SAFE
    }
  }

  /** Recursion which hands the value on. */
  public static class Recursive extends Vel {
    private static String down(String s, int depth) {
      return depth == 0 ? s : down(s, depth - 1);
    }

    private static String count(String s, int depth) {
      return depth == 0 ? "end" : count(s, depth - 1);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(down(name, 5)); // EXPECT
      out.println(down("start", 5)); // SAFE
      out.println(count(name, 5)); // SAFE
    }
  }

  /** Recursion which reverses. */
  public static class Reversed extends Vel {
    private static String reverse(String s) {
      if (s.isEmpty()) {
        return s;
      }
      return reverse(s.substring(1)) + s.charAt(0);
    }

    private static int length(String s) {
      return s.isEmpty() ? 0 : 1 + length(s.substring(1));
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String word = req.getParameter("word");
      out.println(reverse(word)); // EXPECT
      out.println(length(word)); // SAFE
    }
  }

  /** Two methods which call one another. */
  public static class Mutual extends Vel {
    private String ping(String a, String b, int n) {
      return n == 0 ? a : pong(b, a, n - 1);
    }

    private String pong(String a, String b, int n) {
      return n == 0 ? b : ping(a, b, n - 1);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(ping(name, "other", 1)); // EXPECT
      out.println(ping("one", "other", 4)); // SAFE
    }
  }

  /** Recursion in which the parameters rotate. */
  public static class Rotating extends Vel {
    private static String turn(String a, String b, String c, int n) {
      return n == 0 ? a : turn(b, c, a, n - 1);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println(turn("a", "b", req.getParameter("c"), 2)); // EXPECT
      out.println(turn("a", "b", "c", 2)); // SAFE
    }
  }

  /** A static field as a carrier. */
  public static class StaticCarrier extends Vel {
    private static String carried;
    private static String fixed = "fixed";

    private static void store(String s) {
      carried = s;
    }

    private static String load() {
      return carried;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      store(req.getParameter("name"));
      out.println(load()); // EXPECT
      out.println(fixed); // SAFE
    }
  }

  /** A static field of another class, and a constant which is never written. */
  public static class StaticElsewhere extends Vel {
    static class Config {
      static String skin = "grey";
      static final String VERSION = "1.0".concat("a");
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Config.skin = req.getParameter("skin");
      out.println(Config.skin); // EXPECT
      out.println(Config.VERSION); // SAFE
    }
  }

  /** A static list. */
  public static class StaticList extends Vel {
    private static final List<String> LOG = new ArrayList<>();
    private static final List<String> HEADS = new ArrayList<>();

    static {
      HEADS.add("head");
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      LOG.add(req.getParameter("name"));
      out.println(LOG.get(0)); // EXPECT
      out.println(HEADS.get(0)); // SAFE
    }
  }

  /** A value which a request leaves for the next one. */
  public static class LeftBehind extends HttpServlet {
    private String last = "nobody";
    private int visits;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      resp.getWriter().println("before you: " + last); // EXPECT
      resp.getWriter().println("visits: " + visits); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      last = req.getParameter("name");
      visits++;
    }
  }

  /** A method with a return in the middle. */
  public static class EarlyReturn extends Vel {
    private static String first(String a, String b, boolean flag) {
      if (flag) {
        return a;
      }
      return b;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      boolean flag = "a".equals(req.getParameter("mode"));
      String name = req.getParameter("name");
      out.println(first("x", name, flag)); // EXPECT
      out.println(first("x", "y", flag)); // SAFE
    }
  }

  /** A parameter which gets another value within the method. */
  public static class Reassigned extends Vel {
    private static String change(String s) {
      s = "changed";
      return s;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      String changed = change(name);
      out.println(changed); // SAFE
      out.println(name); // EXPECT
    }
  }

  /** A method which fills an object that it gets. */
  public static class Filling extends Vel {
    private static void fill(StringBuilder target, String what) {
      target.append(what);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringBuilder a = new StringBuilder();
      StringBuilder b = new StringBuilder();
      fill(a, req.getParameter("name"));
      fill(b, "constant");
      out.println(a); // EXPECT
      out.println(b); // SAFE
    }
  }

  /** Overloaded methods. */
  public static class Overloaded extends Vel {
    private static String text(Object o) {
      return "object";
    }

    private static String text(String s) {
      return "string " + s;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      Object same = name;
      out.println(text(name)); // EXPECT
      out.println(text(same)); // SAFE
    }
  }

  /** The query runs in a helper. */
  public static class QueryInHelper extends Vel {
    private static void query(String table, String column) throws SQLException {
      try (Connection con = connect();
          Statement st = con.createStatement()) {
        st.executeQuery("select " + column + " from " + table); // EXPECT
      }
    }

    private static void clean(String table) throws SQLException {
      try (Connection con = connect();
          Statement st = con.createStatement()) {
        st.executeUpdate("delete from " + table); // SAFE
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws SQLException {
      query("person", req.getParameter("column"));
      clean("person");
    }
  }

  /** A chain of calls on the results of calls. */
  public static class NestedCalls extends Vel {
    private static String wrap(String s) {
      return "<" + s + ">";
    }

    private static String drop(String s) {
      return s.isEmpty() ? "none" : "some";
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(wrap(wrap(name))); // EXPECT
      out.println(wrap(drop(name))); // SAFE
      out.println(drop(wrap(name))); // SAFE
    }
  }

  /** The same helper from two servlet methods. */
  public static class GetAndPost extends HttpServlet {
    private static String mark(String s) {
      return "#" + s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      resp.getWriter().println(mark("get")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      resp.getWriter().println(mark(req.getParameter("name"))); // EXPECT
    }
  }
}
