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

/** The order of things, and values which replace values. */
public final class VijfdeVolgordes {
  private VijfdeVolgordes() {}

  static class Note {
    String text = "blank";

    void set(String value) {
      text = value;
    }

    void wipe() {
      text = "wiped";
    }

    String get() {
      return text;
    }
  }

  /** Before and after an assignment. */
  public static class BeforeAndAfter extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      PrintWriter out = resp.getWriter();
      String s = "nothing";
      out.println(s); // SAFE
      s = req.getParameter("name");
      out.println(s); // EXPECT
      s = "again nothing";
      out.println(s); // SAFE
    }
  }

  /** Before and after a store in a field. */
  public static class FieldBeforeAfter extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Note note = new Note();
      out.println(note.text); // SAFE
      note.text = req.getParameter("name");
      out.println(note.text); // EXPECT
      note.text = "none";
      out.println(note.text); // SAFE
    }
  }

  /** Before and after calls. */
  public static class CallBeforeAfter extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Note note = new Note();
      out.println(note.get()); // SAFE
      note.set(req.getParameter("name"));
      out.println(note.get()); // EXPECT
      note.wipe();
      out.println(note.get()); // SAFE
    }
  }

  /** Replaced on one branch only. */
  public static class OneBranch extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String s = req.getParameter("name");
      String t = s;
      if ("a".equals(req.getParameter("mode"))) {
        s = "one";
        t = "one";
      } else {
        t = "other";
      }
      out.println(s); // EXPECT
      out.println(t); // SAFE
    }
  }

  /** Replaced in a loop which may run no times. */
  public static class MaybeNoRounds extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      int n = Integer.parseInt(req.getParameter("num"));
      String s = req.getParameter("name");
      String t = req.getParameter("name");
      for (int i = 0; i < n; i++) {
        s = "replaced";
      }
      do {
        t = "replaced";
        n--;
      } while (n > 0);
      out.println(s); // EXPECT
      out.println(t); // SAFE
    }
  }

  /** Set at the end of the round, used at its start. */
  public static class NextRound extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String carried = "start";
      for (int i = 0; i < 3; i++) {
        out.println(carried); // EXPECT
        carried = req.getParameter("name");
      }
      for (int i = 0; i < 3; i++) {
        String local = "start";
        out.println(local); // SAFE
        local = req.getParameter("name");
        if (local.isEmpty()) {
          break;
        }
      }
    }
  }

  /** Reset at the start of each round. */
  public static class ResetInLoop extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String s = req.getParameter("name");
      for (int i = 0; i < 2; i++) {
        s = "round " + i;
        out.println(s); // SAFE
        s = s + req.getParameter("name");
        out.println(s); // EXPECT
      }
    }
  }

  /** A map whose entry is replaced. */
  public static class ReplacedEntry extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> map = new HashMap<>();
      map.put("k", req.getParameter("name"));
      out.println(map.get("k")); // EXPECT
      map.put("k", "v");
      out.println(map.get("k")); // SAFE
    }
  }

  /** A list whose element is replaced. */
  public static class ReplacedElement extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> list = new ArrayList<>();
      list.add(req.getParameter("name"));
      out.println(list.get(0)); // EXPECT
      list.set(0, "v");
      out.println(list.get(0)); // SAFE
    }
  }

  /** A list which is emptied, or replaced by a new one. */
  public static class Emptied extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> list = new ArrayList<>();
      list.add(req.getParameter("name"));
      out.println(list); // EXPECT
      list.clear();
      out.println(list); // SAFE
      list.add(req.getParameter("name"));
      list = new ArrayList<>();
      out.println(list); // SAFE
    }
  }

  /** A new object under the old name. */
  public static class NewObject extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Note note = new Note();
      note.set(req.getParameter("name"));
      Note kept = note;
      note = new Note();
      out.println(note.get()); // SAFE
      out.println(kept.get()); // EXPECT
    }
  }

  /** A copy of the value taken before it is replaced. */
  public static class CopyFirst extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Note note = new Note();
      note.set(req.getParameter("name"));
      String copy = note.get();
      note.wipe();
      String later = note.get();
      out.println(copy); // EXPECT
      out.println(later); // SAFE
    }
  }

  /** A static field which is replaced before it is read. */
  public static class StaticReplaced extends Vel {
    private static String current = "none";

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      synchronized (StaticReplaced.class) {
        current = req.getParameter("name");
        out.println(current); // EXPECT
        current = "none";
        out.println(current); // SAFE
      }
    }
  }

  /** A builder which is emptied. */
  public static class EmptiedBuilder extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringBuilder sb = new StringBuilder("a");
      out.println(sb); // SAFE
      sb.append(req.getParameter("name"));
      out.println(sb); // EXPECT
      sb = new StringBuilder("b");
      out.println(sb); // SAFE
    }
  }

  /** An array element which is replaced. */
  public static class ReplacedCell extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] cells = new String[1];
      cells[0] = "before";
      out.println(cells[0]); // SAFE
      cells[0] = req.getParameter("name");
      out.println(cells[0]); // EXPECT
      cells = new String[] {"after"};
      out.println(cells[0]); // SAFE
    }
  }

  /** Replaced within a try and within a finally. */
  public static class ReplacedFinally extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String s = req.getParameter("name");
      String t = s;
      try {
        s = "tried" + Integer.parseInt(req.getParameter("num"));
      } catch (NumberFormatException e) {
        t = "failed";
      } finally {
        t = "finally";
      }
      out.println(s); // EXPECT
      out.println(t); // SAFE
    }
  }

  /** The order of evaluation of arguments. */
  public static class ArgumentOrder extends Vel {
    static class Memory {
      private String last = "x";

      String remember(String value) {
        String old = last;
        last = value;
        return old;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Memory m = new Memory();
      out.println(m.remember(req.getParameter("name")) + m.remember("y")); // EXPECT
      Memory n = new Memory();
      out.println(n.remember("y") + n.remember(req.getParameter("name"))); // SAFE
    }
  }

  /** A compound assignment and a plain one. */
  public static class Compound extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String a = "a";
      String b = "b";
      a += req.getParameter("name");
      a += "!";
      b = req.getParameter("name");
      b = "!";
      out.println(a); // EXPECT
      out.println(b); // SAFE
    }
  }

  /** Two requests for one value, with a default. */
  public static class Defaulted extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String mode = req.getParameter("mode");
      if (mode == null) {
        mode = "default";
        out.println(mode); // SAFE
      }
      out.println(mode); // EXPECT
    }
  }
}
