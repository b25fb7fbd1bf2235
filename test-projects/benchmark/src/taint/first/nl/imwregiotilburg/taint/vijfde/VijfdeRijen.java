package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

/** Arrays. */
public final class VijfdeRijen {
  private VijfdeRijen() {}

  /** Two elements of one array. */
  public static class TwoElements extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String[] row = new String[2];
      row[0] = req.getParameter("name");
      row[1] = "constant";
      PrintWriter out = resp.getWriter();
      out.println(row[0]); // EXPECT
      out.println(row[1]); // SAFE
    }
  }

  /** An array initialiser. */
  public static class Initialiser extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = {"dear", req.getParameter("name"), "welcome"};
      out.print(row[0]); // SAFE
      out.print(row[1]); // EXPECT
      out.print(row[2]); // SAFE
    }
  }

  /** An element is overwritten. */
  public static class Overwritten extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = new String[3];
      row[2] = req.getParameter("name");
      out.println(row[2]); // EXPECT
      row[2] = "none";
      out.println(row[2]); // SAFE
    }
  }

  /** A loop over all elements, and a loop over those of another array. */
  public static class ForEach extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] days = {"mon", "tue"};
      String[] names = {"ann", req.getParameter("name")};
      for (String day : days) {
        out.println(day); // SAFE
      }
      for (String name : names) {
        out.println(name); // EXPECT
      }
    }
  }

  /** All the values of one parameter. */
  public static class ParameterValues extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String[] values = req.getParameterValues("item");
      PrintWriter out = resp.getWriter();
      for (int i = 0; i < values.length; i++) {
        out.println(values[i]); // EXPECT
      }
      out.println(values.length); // SAFE
    }
  }

  /** An index which is only known when running. */
  public static class UnknownIndex extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      int at = Math.abs(Integer.parseInt(req.getParameter("num"))) % 3;
      String[] row = {"a", "b", "c"};
      String[] fixed = {"a", "b", "c"};
      row[at] = req.getParameter("name");
      out.println(row[1]); // EXPECT
      out.println(fixed[at]); // SAFE
    }
  }

  /** A matrix. */
  public static class Matrix extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[][] grid = {{"a", "b"}, {"c", "d"}};
      grid[1][0] = req.getParameter("cell");
      out.println(grid[1][0]); // EXPECT
      out.println(grid[1][1]); // SAFE
      out.println(grid[0][0]); // SAFE
    }
  }

  /** A row of a matrix is a thing of its own. */
  public static class MatrixRow extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[][] grid = new String[2][2];
      String[] top = grid[0];
      top[1] = req.getParameter("cell");
      out.println(grid[0][1]); // EXPECT
      out.println(grid[1][1]); // SAFE
    }
  }

  /** System.arraycopy. */
  public static class CopiedRange extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] from = {"x", req.getParameter("name"), "z"};
      String[] to = new String[3];
      String[] unused = {"u", "v", "w"};
      System.arraycopy(from, 1, to, 0, 2);
      out.println(to[0]); // EXPECT
      out.println(unused[0]); // SAFE
    }
  }

  /** Arrays.copyOf and clone. */
  public static class Copies extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = {req.getParameter("name"), "b"};
      String[] early = Arrays.copyOf(row, 4);
      row[0] = "a";
      String[] late = row.clone();
      out.println(early[0]); // EXPECT
      out.println(late[0]); // SAFE
    }
  }

  /** Arrays.fill. */
  public static class Filled extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = new String[4];
      Arrays.fill(row, req.getParameter("pattern"));
      out.println(row[3]); // EXPECT
      String[] plain = new String[4];
      Arrays.fill(plain, "-");
      out.println(plain[3]); // SAFE
    }
  }

  /** Arrays.toString. */
  public static class Shown extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = {"a", req.getHeader("Accept-Language")};
      int[] sizes = {row[0].length(), row[1].length()};
      out.println(Arrays.toString(row)); // EXPECT
      out.println(Arrays.toString(sizes)); // SAFE
    }
  }

  /** The characters of a string. */
  public static class Characters extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      char[] chars = req.getParameter("name").toCharArray();
      char[] dots = new char[chars.length];
      for (int i = 0; i < chars.length; i++) {
        dots[i] = '.';
      }
      resp.getWriter().write(chars); // EXPECT
      resp.getWriter().write(dots); // SAFE
    }
  }

  /** One character at a time, backwards. */
  public static class Backwards extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      char[] chars = req.getParameter("word").toCharArray();
      char[] back = new char[chars.length];
      for (int i = 0; i < chars.length; i++) {
        back[chars.length - 1 - i] = chars[i];
      }
      out.print(new String(back)); // EXPECT
      Arrays.fill(back, '#');
      out.print(new String(back)); // SAFE
    }
  }

  /** An array is filled by a method. */
  public static class FilledByMethod extends Vel {
    private static void put(String[] row, int at, String value) {
      row[at] = value;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] first = new String[2];
      String[] second = new String[2];
      put(first, 0, req.getParameter("name"));
      put(second, 0, "nobody");
      out.println(first[0]); // EXPECT
      out.println(second[0]); // SAFE
    }
  }

  /** An array is returned by a method. */
  public static class ReturnedRow extends Vel {
    private static String[] pair(String left, String right) {
      return new String[] {left, right};
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] pair = pair("key", req.getParameter("value"));
      out.println(pair[0]); // SAFE
      out.println(pair[1]); // EXPECT
    }
  }

  /** A variable number of arguments. */
  public static class VariableArguments extends Vel {
    private static String last(String... words) {
      return words[words.length - 1];
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(last("a", "b", name)); // EXPECT
      out.println(last("a", "b")); // SAFE
    }
  }

  /** An array in a field. */
  public static class InField extends Vel {
    static class Row {
      final String[] cells = new String[3];
      final String[] heads = {"one", "two", "three"};
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Row row = new Row();
      row.cells[0] = req.getParameter("cell");
      out.println(row.cells[0]); // EXPECT
      out.println(row.heads[0]); // SAFE
    }
  }

  /** An array of objects. */
  public static class OfObjects extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Object[] mixed = {1, "two", req.getParameter("three"), 4L};
      out.println(mixed[1]); // SAFE
      out.println((String) mixed[2]); // EXPECT
      out.println(mixed[3]); // SAFE
    }
  }

  /** Elements move one place up. */
  public static class Shifted extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = {req.getParameter("name"), "b", "c"};
      row[2] = row[1];
      row[1] = row[0];
      row[0] = "new";
      out.println(row[0]); // SAFE
      out.println(row[1]); // EXPECT
      out.println(row[2]); // SAFE
    }
  }

  /** Sorting mixes the elements. */
  public static class Sorted extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = {"zebra", req.getParameter("animal"), "zoo"};
      Arrays.sort(row);
      String[] other = {"b", "a"};
      Arrays.sort(other);
      out.println(row[0]); // EXPECT
      out.println(other[0]); // SAFE
    }
  }

  /** The bytes of a string, in an array of numbers. */
  public static class Bytes extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      byte[] bytes = req.getParameter("name").getBytes();
      byte[] zeros = new byte[bytes.length];
      Arrays.fill(zeros, (byte) '0');
      out.println(new String(bytes)); // EXPECT
      out.println(new String(zeros)); // SAFE
    }
  }
}
