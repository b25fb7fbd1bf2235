package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Values behind stars. */
public final class VijfdeZeven {
  private VijfdeZeven() {}

  /** The result and the argument. */
  public static class ResultAndArgument extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String name = req.getParameter("name");
      String stars = Vel.Masker.over(name);
      resp.getWriter().println(stars); // SAFE
      resp.getWriter().println(name); // EXPECT
    }
  }

  /** Directly in the call. */
  public static class InTheCall extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println(Masker.over(req.getParameter("name"))); // SAFE
      out.println("<b>" + Masker.over(req.getParameter("name")) + "</b>"); // SAFE
      out.println("<b>" + req.getParameter("name") + Masker.over("x") + "</b>"); // EXPECT
    }
  }

  /** The result is thrown away. */
  public static class ThrownAway extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      Masker.over(name);
      out.println(name); // EXPECT
      name = Masker.over(name);
      out.println(name); // SAFE
    }
  }

  /** On one branch, and on both. */
  public static class OnBranches extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String a = req.getParameter("a");
      String b = req.getParameter("b");
      if ("a".equals(req.getParameter("mode"))) {
        a = Masker.over(a);
        b = Masker.over(b);
      } else {
        b = Masker.over(b.trim());
      }
      out.println(a); // EXPECT
      out.println(b); // SAFE
    }
  }

  /** A helper which masks, and one which only says so. */
  public static class Helpers extends Vel {
    private static String hide(String s) {
      return Masker.over(s);
    }

    private static String over(String s) {
      return s.trim();
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println(hide(req.getParameter("name"))); // SAFE
      out.println(over(req.getParameter("name"))); // EXPECT
    }
  }

  /** Another class with the same simple name. */
  public static class OtherMasker extends HttpServlet {
    static class Masker {
      static String over(String value) {
        return value.replace('<', ' ');
      }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String name = req.getParameter("name");
      resp.getWriter().println(Masker.over(name)); // EXPECT
      resp.getWriter().println(Vel.Masker.over(name)); // SAFE
    }
  }

  /** Masked before and after being stored in a list. */
  public static class InList extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> raw = new ArrayList<>();
      List<String> hidden = new ArrayList<>();
      raw.add(req.getParameter("name"));
      for (String s : raw) {
        hidden.add(Masker.over(s));
      }
      out.println(raw.get(0)); // EXPECT
      out.println(hidden.get(0)); // SAFE
      out.println(Masker.over(raw.get(0))); // SAFE
    }
  }

  /** Masked in a map, under another key. */
  public static class InMap extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> map = new HashMap<>();
      map.put("raw", req.getParameter("name"));
      map.put("shown", Masker.over(map.get("raw")));
      out.println(map.get("shown")); // SAFE
      out.println(map.get("raw")); // EXPECT
    }
  }

  /** Masked in a setter, or in a getter. */
  public static class InAccessors extends Vel {
    static class Account {
      private String number = "";
      private String holder = "";

      void setNumber(String number) {
        this.number = Masker.over(number);
      }

      String getNumber() {
        return number;
      }

      void setHolder(String holder) {
        this.holder = holder;
      }

      String getHolder() {
        return Masker.over(holder);
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Account account = new Account();
      account.setNumber(req.getParameter("number"));
      account.setHolder(req.getParameter("holder"));
      out.println(account.getNumber()); // SAFE
      out.println(account.getHolder()); // SAFE
      out.println(account.holder); // EXPECT
    }
  }

  /** Part of the value is masked. */
  public static class PartMasked extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String card = req.getParameter("card");
      String head = card.substring(0, 2);
      String tail = card.substring(2);
      out.println(Masker.over(head) + tail); // EXPECT
      out.println(Masker.over(head) + Masker.over(tail)); // SAFE
    }
  }

  /** Masked, and then something is added. */
  public static class AddedLater extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String s = Masker.over(req.getParameter("name"));
      out.println(s); // SAFE
      s = s + req.getParameter("suffix");
      out.println(s); // EXPECT
      s = Masker.over(s);
      out.println(s); // SAFE
    }
  }

  /** In a builder. */
  public static class InBuilder extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      StringBuilder a = new StringBuilder();
      StringBuilder b = new StringBuilder();
      String name = req.getParameter("name");
      a.append("<p>").append(Masker.over(name)).append("</p>");
      b.append("<p>").append(name).append(Masker.over(name)).append("</p>");
      out.append(a); // SAFE
      out.append(b); // EXPECT
    }
  }

  /** In a query. */
  public static class InQuery extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String id = req.getParameter("id");
      String stars = Masker.over(id);
      try (Connection con = connect();
          Statement st = con.createStatement()) {
        st.executeUpdate("update t set a = '" + stars + "'"); // SAFE
        st.executeUpdate("update t set a = '" + stars + "' where id = " + id); // EXPECT
      }
    }
  }

  /** As a method reference. */
  public static class AsFunction extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Function<String, String> mask = Masker::over;
      UnaryOperator<String> same = UnaryOperator.identity();
      String name = req.getParameter("name");
      out.println(mask.apply(name)); // SAFE
      out.println(same.apply(name)); // EXPECT
    }
  }

  /** In a stream. */
  public static class InStream extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      Stream.of("a", name).map(Masker::over).forEach(s -> out.println(s)); // SAFE
      Stream.of("a", name).map(String::trim).forEach(s -> out.println(s)); // EXPECT
    }
  }

  /** In a loop over all values. */
  public static class AllValues extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] values = req.getParameterValues("item");
      out.println(values[0]); // EXPECT
      String[] hidden = new String[values.length];
      for (int i = 0; i < values.length; i++) {
        hidden[i] = Masker.over(values[i]);
      }
      out.println(hidden[0]); // SAFE
      for (String value : values) {
        out.println(Masker.over(value)); // SAFE
      }
    }
  }

  /** All but the first value. */
  public static class AllButFirst extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] values = req.getParameterValues("item");
      for (int i = 1; i < values.length; i++) {
        values[i] = Masker.over(values[i]);
      }
      out.println(String.join(",", values)); // EXPECT
      values[0] = Masker.over(values[0]);
      out.println(values[0]); // SAFE
    }
  }

  /** Masked by an overriding method. */
  public static class Overriding extends Vel {
    static class View {
      String render(String s) {
        return s;
      }
    }

    static class Masked extends View {
      @Override
      String render(String s) {
        return Masker.over(super.render(s));
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      View plain = new View();
      View masked = new Masked();
      out.println(plain.render(req.getParameter("name"))); // EXPECT
      out.println(masked.render(req.getParameter("name"))); // SAFE
    }
  }

  /** A test on the value instead of a mask. */
  public static class TestedOnly extends Vel {
    private static boolean fits(String s) {
      return s.length() < 100;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      if (fits(name)) {
        out.println(name); // EXPECT
      }
      if (fits(Masker.over(name))) {
        out.println(Masker.over(name)); // SAFE
      }
    }
  }
}
