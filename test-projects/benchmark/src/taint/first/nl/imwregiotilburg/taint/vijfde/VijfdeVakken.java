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

/** Fields, and fields of fields. */
public final class VijfdeVakken {
  private VijfdeVakken() {}

  static class Address {
    String street = "street";
    String town = "town";
    Country country = new Country();

    String oneLine() {
      return street + ", " + town;
    }
  }

  static class Country {
    String name = "nl";
    String code = "31";
  }

  static class Customer {
    private String first = "first";
    private String last = "last";
    private Address home = new Address();
    private Address work = new Address();
    private int visits;

    String getFirst() {
      return first;
    }

    void setFirst(String first) {
      this.first = first;
    }

    String getLast() {
      return last;
    }

    void setLast(String last) {
      this.last = last;
    }

    Address getHome() {
      return home;
    }

    Address getWork() {
      return work;
    }

    int getVisits() {
      return visits;
    }

    void setVisits(int visits) {
      this.visits = visits;
    }
  }

  /** Two fields of one object. */
  public static class TwoFields extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Address a = new Address();
      a.street = req.getParameter("street");
      a.town = "Tilburg";
      resp.getWriter().println(a.street); // EXPECT
      resp.getWriter().println(a.town); // SAFE
    }
  }

  /** Two properties with getters and setters. */
  public static class TwoProperties extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Customer c = new Customer();
      c.setFirst("Ann");
      c.setLast(req.getParameter("last"));
      out.println(c.getFirst()); // SAFE
      out.println(c.getLast()); // EXPECT
    }
  }

  /** Two fields of one class within one object. */
  public static class HomeAndWork extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Customer c = new Customer();
      c.getHome().street = req.getParameter("street");
      out.println(c.getHome().street); // EXPECT
      out.println(c.getWork().street); // SAFE
      out.println(c.getHome().town); // SAFE
    }
  }

  /** Three levels. */
  public static class ThreeLevels extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Customer c = new Customer();
      c.work.country.name = req.getParameter("country");
      out.println(c.work.country.name); // EXPECT
      out.println(c.work.country.code); // SAFE
      out.println(c.home.country.name); // SAFE
    }
  }

  /** A part is replaced. */
  public static class ReplacedPart extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Customer c = new Customer();
      c.home.town = req.getParameter("town");
      Address old = c.home;
      c.home = new Address();
      out.println(old.town); // EXPECT
      out.println(c.home.town); // SAFE
    }
  }

  /** A method which reads two of three fields. */
  public static class PartlyRead extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Address a = new Address();
      a.country.name = req.getParameter("country");
      out.println(a.oneLine()); // SAFE
      a.town = req.getParameter("town");
      out.println(a.oneLine()); // EXPECT
    }
  }

  /** Fields which change places. */
  public static class SwappedFields extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Address a = new Address();
      a.street = req.getParameter("street");
      a.town = "Breda";
      String t = a.street;
      a.street = a.town;
      a.town = t;
      out.println(a.street); // SAFE
      out.println(a.town); // EXPECT
    }
  }

  /** Fields of the servlet itself. */
  public static class OwnFields extends HttpServlet {
    private String current = "";
    private String heading = "Heading";

    private void read(HttpServletRequest req) {
      current = req.getParameter("current");
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      read(req);
      resp.getWriter().println(heading); // SAFE
      resp.getWriter().println(current); // EXPECT
    }
  }

  /** A field copied from object to object. */
  public static class CopiedField extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Address a = new Address();
      a.street = req.getParameter("street");
      a.town = req.getParameter("town");
      Address b = new Address();
      b.street = a.street;
      b.town = "Oss";
      out.println(b.street); // EXPECT
      out.println(b.town); // SAFE
    }
  }

  /** A field of a superclass and one with the same name. */
  public static class HiddenField extends Vel {
    static class Upper {
      String name = "upper";
    }

    static class Lower extends Upper {
      String name = "lower";

      String above() {
        return super.name;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Lower lower = new Lower();
      lower.name = req.getParameter("name");
      out.println(lower.name); // EXPECT
      out.println(lower.above()); // SAFE
      out.println(((Upper) lower).name); // SAFE
    }
  }

  /** An inherited field. */
  public static class InheritedField extends Vel {
    static class Base {
      protected String id = "0";
      protected String kind = "base";
    }

    static class Derived extends Base {
      Derived(String id) {
        this.id = id;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Base base = new Derived(req.getParameter("id"));
      out.println(base.id); // EXPECT
      out.println(base.kind); // SAFE
    }
  }

  /** A field which holds a list, next to one which holds a map. */
  public static class Holders extends Vel {
    static class Order {
      final List<String> lines = new ArrayList<>();
      final Map<String, String> extras = new HashMap<>();
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Order order = new Order();
      order.lines.add("tea");
      order.extras.put("note", req.getParameter("note"));
      out.println(order.lines.get(0)); // SAFE
      out.println(order.extras.get("note")); // EXPECT
    }
  }

  /** Numbers and strings in one object. */
  public static class NumberField extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Customer c = new Customer();
      c.setFirst(req.getParameter("first"));
      c.setVisits(c.getFirst().length());
      out.println(c.getVisits()); // SAFE
      out.println(c.getFirst() + c.getVisits()); // EXPECT
    }
  }

  /** A setter which sets another field as well. */
  public static class SideEffect extends Vel {
    static class Profile {
      private String name = "";
      private String shown = "";
      private String audit = "";

      void rename(String value) {
        shown = name;
        name = value;
        audit = "renamed";
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Profile p = new Profile();
      p.rename(req.getParameter("name"));
      out.println(p.shown); // SAFE
      p.rename("second");
      out.println(p.shown); // EXPECT
      out.println(p.audit); // SAFE
    }
  }

  /** An object within a list within an object. */
  public static class MixedPath extends Vel {
    static class Team {
      final List<Customer> members = new ArrayList<>();
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Team team = new Team();
      Customer c = new Customer();
      team.members.add(c);
      c.home.country.code = req.getParameter("code");
      out.println(team.members.get(0).home.country.code); // EXPECT
      out.println(team.members.get(0).home.country.name); // SAFE
    }
  }

  /** Fields of type Object. */
  public static class LooseFields extends Vel {
    static class Loose {
      Object a;
      Object b;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Loose outer = new Loose();
      Loose inner = new Loose();
      inner.b = req.getParameter("b");
      inner.a = "a";
      outer.a = inner;
      out.println(((Loose) outer.a).a); // SAFE
      out.println(((Loose) outer.a).b); // EXPECT
    }
  }

  /** A deep path which is written in a method. */
  public static class DeepWrite extends Vel {
    private static void setCode(Customer c, String code) {
      c.getWork().country.code = code;
    }

    private static String getCode(Customer c) {
      return c.getWork().country.code;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Customer one = new Customer();
      Customer two = new Customer();
      setCode(one, req.getParameter("code"));
      setCode(two, "32");
      out.println(getCode(one)); // EXPECT
      out.println(getCode(two)); // SAFE
    }
  }
}
