package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/** Strings and plain control flow. */
public final class VijfdeLetters {
  private VijfdeLetters() {}

  /** Concatenation. */
  public static class Concatenated extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String name = req.getParameter("name");
      String greeting = "Hello, " + name + "!";
      String sizes = "You wrote " + name.length() + " characters";
      resp.getWriter().println(greeting); // EXPECT
      resp.getWriter().println(sizes); // SAFE
    }
  }

  /** Upper and lower case. */
  public static class Cases extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(name.toUpperCase(Locale.ROOT)); // EXPECT
      out.println(name.toLowerCase()); // EXPECT
      out.println("NAME".toLowerCase()); // SAFE
    }
  }

  /** Parts of a string. */
  public static class Parts extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String query = req.getQueryString();
      int at = query.indexOf('=');
      out.println(query.substring(at + 1)); // EXPECT
      out.println(at); // SAFE
      out.println("abcdef".substring(at % 3)); // SAFE
    }
  }

  /** Replacing within the value, and the value as a replacement. */
  public static class Replaced extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(name.replace('a', 'b')); // EXPECT
      out.println("Dear NAME".replace("NAME", name)); // EXPECT
      out.println("Dear NAME".replace("NAME", "you")); // SAFE
    }
  }

  /** Splitting. */
  public static class SplitUp extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] parts = req.getParameter("list").split(",");
      out.println(parts[0].trim()); // EXPECT
      out.println(parts.length); // SAFE
      out.println("a,b".split(",")[1]); // SAFE
    }
  }

  /** Joining. */
  public static class Joined extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      StringJoiner joiner = new StringJoiner("-", "[", "]");
      joiner.add("x").add(name);
      out.println(joiner.toString()); // EXPECT
      out.println(String.join("/", "a", name)); // EXPECT
      out.println(String.join("/", "a", "b")); // SAFE
    }
  }

  /** Formatting. */
  public static class Formatted extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(String.format("%s has %d", name, 3)); // EXPECT
      out.printf("%-10s|%n", name); // EXPECT
      out.printf("%d characters%n", name.length()); // SAFE
      out.format(Locale.ROOT, "%s%n", "name"); // SAFE
    }
  }

  /** A builder which is used step by step. */
  public static class Building extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringBuilder sb = new StringBuilder();
      sb.append("a");
      out.println(sb.toString()); // SAFE
      sb.append(req.getParameter("name")).reverse();
      out.println(sb.toString()); // EXPECT
      sb.setLength(0);
      sb.append("fresh");
      out.println(sb.toString()); // SAFE
    }
  }

  /** Insert, replace and delete in a builder. */
  public static class Editing extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringBuffer one = new StringBuffer("<>");
      one.insert(1, req.getParameter("tag"));
      StringBuffer two = new StringBuffer("<tag>");
      two.replace(1, 4, "div").deleteCharAt(0);
      out.append(one); // EXPECT
      out.append(two); // SAFE
    }
  }

  /** Single characters. */
  public static class SingleCharacters extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      for (int i = 0; i < name.length(); i++) {
        out.print(name.charAt(i)); // EXPECT
      }
      for (int i = 0; i < name.length(); i++) {
        out.print(Character.isLetter(name.charAt(i)) ? 'L' : '-'); // SAFE
      }
    }
  }

  /** Both branches. */
  public static class Branches extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      String shown;
      String word;
      if (name.length() > 3) {
        shown = name;
        word = "long";
      } else {
        shown = "short";
        word = "brief";
      }
      out.println(shown); // EXPECT
      out.println(word); // SAFE
    }
  }

  /** A switch on the value. */
  public static class Switched extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String mode = req.getParameter("mode");
      String answer;
      switch (mode) {
        case "a":
          answer = "first";
          break;
        case "b":
          answer = "second";
          break;
        default:
          answer = "other";
      }
      out.println(answer); // SAFE
      String echo =
          switch (mode) {
            case "a" -> "first";
            default -> req.getParameter("name");
          };
      out.println(echo); // EXPECT
    }
  }

  /** A loop which copies, and a loop which counts. */
  public static class Loops extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      String copy = "";
      int spaces = 0;
      int i = 0;
      while (i < name.length()) {
        copy += name.charAt(i);
        if (name.charAt(i) == ' ') {
          spaces++;
        }
        i++;
      }
      out.println(copy); // EXPECT
      out.println(spaces); // SAFE
    }
  }

  /** A value which needs several rounds of a loop to arrive. */
  public static class Rounds extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String a = req.getParameter("name");
      String b = "b";
      String c = "c";
      String d = "d";
      for (int i = 0; i < 3; i++) {
        c = b;
        b = a;
      }
      out.println(c); // EXPECT
      out.println(d); // SAFE
    }
  }

  /** Numbers read from the value. */
  public static class Numbers extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String text = req.getParameter("num");
      int n = Integer.parseInt(text);
      out.println(n); // SAFE
      out.println("page " + (n + 1)); // SAFE
      out.println(Double.valueOf(text) / 2); // SAFE
    }
  }

  /** Tokens. */
  public static class Tokens extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringTokenizer tokens = new StringTokenizer(req.getParameter("list"), ",");
      out.println(tokens.countTokens()); // SAFE
      while (tokens.hasMoreTokens()) {
        out.println(tokens.nextToken()); // EXPECT
      }
    }
  }

  /** A query by concatenation, and one with a parameter. */
  public static class Queries extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws SQLException {
      String name = req.getParameter("name");
      try (Connection con = connect();
          Statement st = con.createStatement()) {
        st.executeQuery("select * from person where name = '" + name + "'"); // EXPECT
        st.executeUpdate("update visits set n = n + 1"); // SAFE
      }
      try (Connection con = connect()) {
        PreparedStatement ps = con.prepareStatement("select 1 from t where a = ?"); // SAFE
        ps.setString(1, name);
        ps.executeQuery(); // SAFE
      }
    }
  }

  /** A prepared statement with a table name put in. */
  public static class PreparedTable extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String table = req.getParameter("table");
      try (Connection con = Vel.connect()) {
        con.prepareStatement("select count(*) from " + table); // EXPECT
        con.createStatement().execute("delete from " + "log"); // SAFE
      } catch (SQLException e) {
        resp.getWriter().println("database trouble"); // SAFE
      }
    }
  }

  /** Text block, strip, repeat and lines. */
  public static class ModernStrings extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      String page =
          """
          <p>%s</p>
          """;
      out.println(page.formatted(name)); // EXPECT
      out.println(page.formatted("-")); // SAFE
      out.println(name.strip().repeat(2)); // EXPECT
      out.println("-".repeat(name.length())); // SAFE
    }
  }

  /** Comparisons. */
  public static class Compared extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(name.equals("admin")); // SAFE
      out.println(name.startsWith("a") || name.isEmpty()); // SAFE
      out.println(name.isBlank() ? "nobody" : name); // EXPECT
      out.println(name.isBlank() ? "nobody" : "somebody"); // SAFE
    }
  }
}
