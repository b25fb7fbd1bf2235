package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Inheritance, dynamic dispatch, interfaces and generics. */
public final class VijfdeStambomen {
  private VijfdeStambomen() {}

  static class Animal {
    String sound(String heard) {
      return "silence";
    }

    String twice(String heard) {
      return sound(heard) + sound(heard);
    }
  }

  static class Parrot extends Animal {
    @Override
    String sound(String heard) {
      return heard;
    }
  }

  static class Dog extends Animal {
    @Override
    String sound(String heard) {
      return "woof";
    }
  }

  /** Two subclasses. */
  public static class TwoSubclasses extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Animal a = new Parrot();
      Animal b = new Dog();
      String heard = req.getParameter("heard");
      resp.getWriter().println(a.sound(heard)); // EXPECT
      resp.getWriter().println(b.sound(heard)); // SAFE
    }
  }

  /** The superclass itself, and a template method. */
  public static class Template extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String heard = req.getParameter("heard");
      out.println(new Animal().twice(heard)); // SAFE
      out.println(new Dog().twice(heard)); // SAFE
      out.println(new Parrot().twice(heard)); // EXPECT
    }
  }

  /** The class depends on the request. */
  public static class ChosenClass extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      boolean flag = "a".equals(req.getParameter("mode"));
      Animal one = flag ? new Parrot() : new Dog();
      Animal two = flag ? new Animal() : new Dog();
      out.println(one.sound(req.getParameter("heard"))); // EXPECT
      out.println(two.sound(req.getParameter("heard"))); // SAFE
    }
  }

  /** Animals in a list. */
  public static class InList extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<Animal> zoo = List.of(new Dog(), new Parrot());
      List<Animal> kennel = List.of(new Dog(), new Dog());
      String heard = req.getParameter("heard");
      for (Animal animal : zoo) {
        out.println(animal.sound(heard)); // EXPECT
      }
      for (Animal animal : kennel) {
        out.println(animal.sound(heard)); // SAFE
      }
    }
  }

  interface Source {
    String read();

    default String shout() {
      return read().toUpperCase();
    }
  }

  /** Two implementations of an interface. */
  public static class TwoImplementations extends Vel {
    static class FromRequest implements Source {
      private final HttpServletRequest req;

      FromRequest(HttpServletRequest req) {
        this.req = req;
      }

      @Override
      public String read() {
        return req.getParameter("name");
      }
    }

    static class FromConstant implements Source {
      @Override
      public String read() {
        return "constant";
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Source a = new FromRequest(req);
      Source b = new FromConstant();
      out.println(a.read()); // EXPECT
      out.println(b.read()); // SAFE
      out.println(a.shout()); // EXPECT
      out.println(b.shout()); // SAFE
    }
  }

  /** Calls to super. */
  public static class SuperCalls extends Vel {
    static class Plain {
      String show(String s) {
        return "[" + s + "]";
      }
    }

    static class Passing extends Plain {
      @Override
      String show(String s) {
        return "passing " + super.show(s);
      }
    }

    static class Stopping extends Plain {
      @Override
      String show(String s) {
        return "stopping " + super.show("-");
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      Plain p = new Passing();
      out.println(p.show(name)); // EXPECT
      p = new Stopping();
      out.println(p.show(name)); // SAFE
    }
  }

  /** Constructors of superclasses. */
  public static class SuperConstructor extends Vel {
    static class Named {
      private final String name;

      Named(String name) {
        this.name = name;
      }

      String name() {
        return name;
      }
    }

    static class Member extends Named {
      private final String club;

      Member(String name, String club) {
        super(name);
        this.club = club;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Member m = new Member(req.getParameter("name"), "chess");
      Named n = new Member("Ann", req.getParameter("club"));
      out.println(m.name()); // EXPECT
      out.println(m.club); // SAFE
      out.println(n.name()); // SAFE
    }
  }

  /** A generic cell. */
  public static class GenericCell extends Vel {
    static class Cell<T> {
      private T value;

      Cell(T value) {
        this.value = value;
      }

      T get() {
        return value;
      }

      void set(T value) {
        this.value = value;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Cell<String> a = new Cell<>("a");
      Cell<Integer> b = new Cell<>(4);
      a.set(req.getParameter("name"));
      b.set(a.get().length());
      out.println(a.get()); // EXPECT
      out.println(b.get()); // SAFE
    }
  }

  /** A generic method. */
  public static class GenericMethod extends Vel {
    private static <T> T first(List<? extends T> list, T otherwise) {
      return list.isEmpty() ? otherwise : list.get(0);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> names = new ArrayList<>();
      out.println(first(names, "nobody")); // SAFE
      names.add(req.getParameter("name"));
      out.println(first(names, "nobody")); // EXPECT
    }
  }

  /** A generic class which a subclass makes concrete. */
  public static class Bridge extends Vel {
    abstract static class Converter<A, B> {
      abstract B convert(A a);
    }

    static class Bracket extends Converter<String, String> {
      @Override
      String convert(String s) {
        return "(" + s + ")";
      }
    }

    static class Length extends Converter<String, Integer> {
      @Override
      Integer convert(String s) {
        return s.length();
      }
    }

    private static <A, B> B apply(Converter<A, B> converter, A a) {
      return converter.convert(a);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println(apply(new Bracket(), req.getParameter("name"))); // EXPECT
      out.println(apply(new Length(), req.getParameter("name"))); // SAFE
      out.println(apply(new Bracket(), "fixed")); // SAFE
    }
  }

  /** An abstract class with one open step. */
  public static class OpenStep extends Vel {
    abstract static class Report {
      private final String text;

      Report(String text) {
        this.text = text;
      }

      final String render() {
        return head() + body(text);
      }

      String head() {
        return "Report: ";
      }

      abstract String body(String s);
    }

    static class Full extends Report {
      Full(String text) {
        super(text);
      }

      @Override
      String body(String s) {
        return s;
      }
    }

    static class Brief extends Report {
      Brief(String text) {
        super(text);
      }

      @Override
      String body(String s) {
        return s.length() + " characters";
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String text = req.getParameter("text");
      Report full = new Full(text);
      Report brief = new Brief(text);
      out.println(full.render()); // EXPECT
      out.println(brief.render()); // SAFE
      out.println(full.head()); // SAFE
    }
  }

  /** Visitors. */
  public static class Visitors extends Vel {
    interface Visitor {
      String visitText(String text);

      String visitNumber(int n);
    }

    interface Item {
      String accept(Visitor v);
    }

    static class Text implements Item {
      private final String text;

      Text(String text) {
        this.text = text;
      }

      @Override
      public String accept(Visitor v) {
        return v.visitText(text);
      }
    }

    static class Printer implements Visitor {
      @Override
      public String visitText(String text) {
        return text;
      }

      @Override
      public String visitNumber(int n) {
        return "" + n;
      }
    }

    static class Typer implements Visitor {
      @Override
      public String visitText(String text) {
        return "text";
      }

      @Override
      public String visitNumber(int n) {
        return "number";
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Item item = new Text(req.getParameter("text"));
      out.println(item.accept(new Printer())); // EXPECT
      out.println(item.accept(new Typer())); // SAFE
    }
  }

  /** Enum constants with bodies. */
  public static class EnumBodies extends Vel {
    enum Style {
      OPEN {
        @Override
        String apply(String s) {
          return s;
        }
      },
      CLOSED {
        @Override
        String apply(String s) {
          return "closed";
        }
      };

      abstract String apply(String s);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(Style.OPEN.apply(name)); // EXPECT
      out.println(Style.CLOSED.apply(name)); // SAFE
      if (name.length() == 4) {
        out.println(Style.valueOf(name).name()); // SAFE
      }
    }
  }

  /** Static methods are not overridden. */
  public static class StaticHiding extends Vel {
    static class Upper {
      static String label(String s) {
        return "label";
      }
    }

    static class Lower extends Upper {
      static String label(String s) {
        return "label " + s;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(Upper.label(name)); // SAFE
      out.println(Lower.label(name)); // EXPECT
    }
  }

  /** Decorators. */
  public static class Decorators extends Vel {
    interface Shown {
      String show();
    }

    record Leaf(String text) implements Shown {
      @Override
      public String show() {
        return text;
      }
    }

    record Bold(Shown inner) implements Shown {
      @Override
      public String show() {
        return "<b>" + inner.show() + "</b>";
      }
    }

    record Covered(Shown inner) implements Shown {
      @Override
      public String show() {
        return "(covered)";
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Shown leaf = new Leaf(req.getParameter("text"));
      out.println(new Bold(new Bold(leaf)).show()); // EXPECT
      out.println(new Bold(new Covered(leaf)).show()); // SAFE
      out.println(new Bold(new Leaf("leaf")).show()); // SAFE
    }
  }

  /** A page of an abstract page class. */
  public static class PageOfClass extends Vel {
    abstract static class Page {
      void render(PrintWriter out, String s) {
        out.println(prepare(s)); // EXPECT
        out.println(footer(s)); // SAFE
      }

      abstract String prepare(String s);

      abstract String footer(String s);
    }

    static class Home extends Page {
      @Override
      String prepare(String s) {
        return "home of " + s;
      }

      @Override
      String footer(String s) {
        return "the end";
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      new Home().render(out, req.getParameter("name"));
    }
  }

  /** Pattern matching on the class. */
  public static class PatternMatching extends Vel {
    private static String describe(Object o) {
      if (o instanceof String s) {
        return "text " + s;
      }
      if (o instanceof Integer i) {
        return "number " + i;
      }
      return "thing";
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(describe(name)); // EXPECT
      out.println(describe(name.length())); // SAFE
      out.println(describe(new Object[] {name})); // SAFE
    }
  }
}
