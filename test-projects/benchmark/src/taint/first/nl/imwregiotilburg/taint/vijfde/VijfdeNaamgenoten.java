package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several names for one object. */
public final class VijfdeNaamgenoten {
  private VijfdeNaamgenoten() {}

  static class Box {
    String text = "empty";
    Box next;
  }

  static class Crate {
    Box left = new Box();
    Box right = new Box();
  }

  /** Two locals name one box. */
  public static class TwoLocals extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      PrintWriter out = resp.getWriter();
      Box a = new Box();
      Box b = a;
      Box c = new Box();
      a.text = req.getParameter("name");
      out.println(b.text); // EXPECT
      out.println(c.text); // SAFE
    }
  }

  /** The write happens through the second name. */
  public static class WriteThroughSecond extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box first = new Box();
      Box second = first;
      second.text = req.getHeader("X-Note");
      out.print(first.text); // EXPECT
      first = new Box();
      out.print(first.text); // SAFE
    }
  }

  /** One box is reachable from two crates. */
  public static class SharedBox extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Crate here = new Crate();
      Crate there = new Crate();
      there.left = here.left;
      here.left.text = req.getParameter("label");
      here.right.text = "fixed";
      out.println(there.left.text); // EXPECT
      out.println(there.right.text); // SAFE
    }
  }

  /** A method returns its own argument. */
  public static class ReturnedArgument extends Vel {
    private static Box same(Box box) {
      return box;
    }

    private static Box fresh(Box box) {
      return new Box();
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box a = new Box();
      Box b = same(a);
      Box c = fresh(a);
      a.text = req.getParameter("city");
      out.println(b.text); // EXPECT
      out.println(c.text); // SAFE
    }
  }

  /** The box was put in a list before it was filled. */
  public static class ListedBox extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<Box> shelf = new ArrayList<>();
      Box box = new Box();
      shelf.add(box);
      List<String> texts = new ArrayList<>();
      texts.add(box.text);
      box.text = req.getParameter("name");
      out.println(shelf.get(0).text); // EXPECT
      out.println(texts.get(0)); // SAFE
    }
  }

  /** The box was put in an array before it was filled. */
  public static class ArrayedBox extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box box = new Box();
      Box[] row = {box, new Box()};
      box.text = req.getParameter("name");
      out.println(row[0].text); // EXPECT
      out.println(row[1].text); // SAFE
    }
  }

  /** A name is given to another object before the write. */
  public static class Renamed extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box a = new Box();
      Box b = a;
      a = new Box();
      a.text = req.getParameter("name");
      out.println(b.text); // SAFE
      out.println(a.text); // EXPECT
    }
  }

  /** Two names for one builder, and a copy made earlier. */
  public static class Builders extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      StringBuilder one = new StringBuilder("note ");
      StringBuilder two = one;
      StringBuilder copy = new StringBuilder(one);
      one.append(req.getParameter("note"));
      resp.getWriter().write(two.toString()); // EXPECT
      resp.getWriter().write(copy.toString()); // SAFE
    }
  }

  /** The name stands for one of two boxes. */
  public static class OneOfTwo extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box a = new Box();
      Box b = new Box();
      Box c = new Box();
      Box chosen = "a".equals(req.getParameter("mode")) ? a : b;
      chosen.text = req.getParameter("name");
      out.println(a.text); // EXPECT
      out.println(b.text); // EXPECT
      out.println(c.text); // SAFE
    }
  }

  /** Two names change places. */
  public static class Swapped extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box a = new Box();
      Box b = new Box();
      a.text = req.getParameter("name");
      Box t = a;
      a = b;
      b = t;
      out.println(a.text); // SAFE
      out.println(b.text); // EXPECT
    }
  }

  /** Two names for one map. */
  public static class OneMap extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> first = new HashMap<>();
      Map<String, String> second = first;
      Map<String, String> third = new HashMap<>(first);
      second.put("k", req.getParameter("value"));
      out.println(first.get("k")); // EXPECT
      out.println(third.get("k")); // SAFE
    }
  }

  /** A chain which ends in itself. */
  public static class Ring extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box ring = new Box();
      ring.next = ring;
      ring.text = req.getParameter("name");
      Box line = new Box();
      line.next = new Box();
      out.println(ring.next.next.next.text); // EXPECT
      out.println(line.next.text); // SAFE
    }
  }

  /** The second name overwrites what the first one stored. */
  public static class OverwrittenByOther extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box a = new Box();
      Box b = a;
      a.text = req.getParameter("name");
      out.println(b.text); // EXPECT
      b.text = "default";
      out.println(a.text); // SAFE
    }
  }

  /** A method stores in one parameter and reads from another. */
  public static class SameArgumentTwice extends Vel {
    private static String move(Box to, Box from, String value) {
      to.text = value;
      return from.text;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String value = req.getParameter("name");
      Box one = new Box();
      out.println(move(one, one, value)); // EXPECT
      out.println(move(new Box(), new Box(), value)); // SAFE
    }
  }

  /** The inner boxes of two crates are one, until one crate gets another. */
  public static class InnerShared extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Crate one = new Crate();
      Crate two = new Crate();
      one.left = two.left;
      two.left.text = req.getParameter("q");
      two.left = new Box();
      out.println(one.left.text); // EXPECT
      out.println(two.left.text); // SAFE
    }
  }

  /** Strings are values: a new value for one name leaves the other. */
  public static class StringNames extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String first = req.getParameter("name");
      String second = first;
      first = "anonymous";
      out.append(first); // SAFE
      out.append(second); // EXPECT
    }
  }

  /** The first box of a loop is kept, as well as the last one. */
  public static class KeptFromLoop extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box kept = null;
      Box last = null;
      for (int i = 0; i < 3; i++) {
        Box box = new Box();
        if (kept == null) {
          kept = box;
        }
        last = box;
      }
      Box other = new Box();
      last.text = req.getParameter("name");
      out.println(last.text); // EXPECT
      out.println(other.text); // SAFE
    }
  }

  /** An array with two names. */
  public static class ArrayNames extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = {"a", "b"};
      String[] same = row;
      String[] copy = row.clone();
      row[1] = req.getParameter("name");
      out.println(same[1]); // EXPECT
      out.println(copy[1]); // SAFE
    }
  }

  /** A box is handed to an object by its constructor. */
  public static class KeptByConstructor extends Vel {
    static class Keeper {
      private final Box box;

      Keeper(Box box) {
        this.box = box;
      }

      String show() {
        return box.text;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box box = new Box();
      Box other = new Box();
      Keeper keeper = new Keeper(box);
      Keeper second = new Keeper(other);
      box.text = req.getParameter("name");
      out.println(keeper.show()); // EXPECT
      out.println(second.show()); // SAFE
    }
  }

  /** Three steps along a chain of boxes, with two ways to the last one. */
  public static class LongWay extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Box head = new Box();
      head.next = new Box();
      head.next.next = new Box();
      Box tail = head.next.next;
      tail.text = req.getParameter("name");
      out.println(head.next.next.text); // EXPECT
      out.println(head.next.text); // SAFE
      out.println(head.text); // SAFE
    }
  }
}
