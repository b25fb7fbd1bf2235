package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Factories, builders and objects of one class with different contents. */
public final class VijfdeWerkplaatsen {
  private VijfdeWerkplaatsen() {}

  static class Card {
    private String text;

    Card() {}

    Card(String text) {
      this.text = text;
    }

    String getText() {
      return text;
    }

    void setText(String text) {
      this.text = text;
    }
  }

  static class CardFactory {
    static Card blank() {
      return new Card();
    }

    static Card of(String text) {
      return new Card(text);
    }

    static Card viaBlank(String text) {
      Card card = blank();
      card.setText(text);
      return card;
    }
  }

  static final class Letter {
    final String to;
    final String body;
    final String footer;

    private Letter(Builder b) {
      this.to = b.to;
      this.body = b.body;
      this.footer = b.footer;
    }

    static Builder builder() {
      return new Builder();
    }

    static final class Builder {
      private String to = "you";
      private String body = "";
      private String footer = "regards";

      Builder to(String value) {
        to = value;
        return this;
      }

      Builder body(String value) {
        body = value;
        return this;
      }

      Builder footer(String value) {
        footer = value;
        return this;
      }

      Letter build() {
        return new Letter(this);
      }
    }
  }

  /** Two objects with a setter each. */
  public static class TwoCards extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Card one = new Card();
      Card two = new Card();
      one.setText(req.getParameter("text"));
      two.setText("two");
      resp.getWriter().println(one.getText()); // EXPECT
      resp.getWriter().println(two.getText()); // SAFE
    }
  }

  /** Two objects from the same constructor. */
  public static class TwoConstructed extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Card one = new Card("one");
      Card two = new Card(req.getParameter("text"));
      out.println(one.getText()); // SAFE
      out.println(two.getText()); // EXPECT
    }
  }

  /** Two objects from the same factory method. */
  public static class TwoMade extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Card one = CardFactory.of(req.getParameter("text"));
      Card two = CardFactory.of("two");
      out.println(one.getText()); // EXPECT
      out.println(two.getText()); // SAFE
    }
  }

  /** Two blank objects which are filled afterwards. */
  public static class TwoBlank extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Card one = CardFactory.blank();
      Card two = CardFactory.blank();
      one.setText(req.getParameter("text"));
      two.setText("two");
      out.println(one.getText()); // EXPECT
      out.println(two.getText()); // SAFE
    }
  }

  /** A factory which uses another factory. */
  public static class Nested extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Card one = CardFactory.viaBlank("one");
      Card two = CardFactory.viaBlank(req.getParameter("text"));
      out.println(one.getText()); // SAFE
      out.println(two.getText()); // EXPECT
    }
  }

  /** The parts of what a builder built. */
  public static class BuiltParts extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Letter letter = Letter.builder().to("Ann").body(req.getParameter("body")).build();
      out.println(letter.to); // SAFE
      out.println(letter.body); // EXPECT
      out.println(letter.footer); // SAFE
    }
  }

  /** Two builders. */
  public static class TwoBuilders extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Letter.Builder a = Letter.builder();
      Letter.Builder b = Letter.builder();
      a.footer(req.getParameter("footer"));
      b.footer("bye");
      out.println(a.build().footer); // EXPECT
      out.println(b.build().footer); // SAFE
    }
  }

  /** One builder, built twice. */
  public static class BuiltTwice extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Letter.Builder builder = Letter.builder().to("first");
      Letter before = builder.build();
      Letter after = builder.to(req.getParameter("to")).build();
      out.println(before.to); // SAFE
      out.println(after.to); // EXPECT
    }
  }

  /** A builder whose setting is replaced before building. */
  public static class SetTwice extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Letter.Builder builder = Letter.builder();
      builder.body(req.getParameter("body"));
      Letter early = builder.build();
      Letter late = builder.body("nothing").build();
      out.println(early.body); // EXPECT
      out.println(late.body); // SAFE
    }
  }

  /** An abstract factory. */
  public static class AbstractFactory extends Vel {
    interface Maker {
      Card make(String text);
    }

    static class Plain implements Maker {
      @Override
      public Card make(String text) {
        return new Card(text);
      }
    }

    static class Numbered implements Maker {
      private int count;

      @Override
      public Card make(String text) {
        return new Card("card " + ++count);
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String text = req.getParameter("text");
      Maker plain = new Plain();
      Maker numbered = new Numbered();
      out.println(plain.make(text).getText()); // EXPECT
      out.println(numbered.make(text).getText()); // SAFE
    }
  }

  /** A prototype which is copied. */
  public static class Prototype extends Vel {
    static class Form {
      String title;
      String style;

      Form copy() {
        Form form = new Form();
        form.title = title;
        form.style = "plain";
        return form;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Form form = new Form();
      form.title = req.getParameter("title");
      form.style = req.getParameter("style");
      Form copy = form.copy();
      out.println(copy.title); // EXPECT
      out.println(copy.style); // SAFE
      out.println(form.style); // EXPECT
    }
  }

  /** A wrapper within a wrapper. */
  public static class Wrapped extends Vel {
    static class Wrapper {
      private final Card card;

      Wrapper(String text) {
        this.card = new Card(text);
      }

      String text() {
        return card.getText();
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Wrapper a = new Wrapper(req.getParameter("text"));
      Wrapper b = new Wrapper("b");
      out.println(a.text()); // EXPECT
      out.println(b.text()); // SAFE
    }
  }

  /** A wrapper which makes its list itself. */
  public static class OwnLists extends Vel {
    static class Basket {
      private final List<String> items = new ArrayList<>();

      void add(String item) {
        items.add(item);
      }

      String first() {
        return items.get(0);
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Basket one = new Basket();
      Basket two = new Basket();
      one.add("pear");
      two.add(req.getParameter("item"));
      out.println(one.first()); // SAFE
      out.println(two.first()); // EXPECT
    }
  }

  /** A single instance for everybody. */
  public static class OneInstance extends Vel {
    static final class Registry {
      private static final Registry INSTANCE = new Registry();
      private final Map<String, String> values = new HashMap<>();

      static Registry get() {
        return INSTANCE;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Registry.get().values.put("latest", req.getParameter("name"));
      Registry.get().values.put("oldest", "Adam");
      out.println(Registry.get().values.get("latest")); // EXPECT
      out.println(Registry.get().values.get("oldest")); // SAFE
    }
  }

  /** Suppliers as factories. */
  public static class Supplied extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Supplier<Card> blank = Card::new;
      Card one = blank.get();
      Card two = blank.get();
      one.setText(req.getParameter("text"));
      two.setText("two");
      out.println(one.getText()); // EXPECT
      out.println(two.getText()); // SAFE
    }
  }

  /** Different classes from one factory method with a constant choice. */
  public static class ChosenKind extends Vel {
    interface Shape {
      String draw(String label);
    }

    static Shape shape(String kind) {
      if (kind.equals("circle")) {
        return label -> "(" + label + ")";
      }
      return label -> "[]";
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String label = req.getParameter("label");
      out.println(shape("circle").draw(label)); // EXPECT
      out.println(shape("square").draw(label)); // SAFE
    }
  }

  /** A builder of queries. */
  public static class QueryBuilder extends Vel {
    static class Query {
      private final StringBuilder sql = new StringBuilder("select * from t");
      private final List<Object> arguments = new ArrayList<>();

      Query where(String column, Object value) {
        sql.append(" where ").append(column).append(" = ?");
        arguments.add(value);
        return this;
      }

      String sql() {
        return sql.toString();
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      try (Connection con = connect()) {
        Query one = new Query().where("name", req.getParameter("name"));
        con.prepareStatement(one.sql()); // SAFE
        Query two = new Query().where(req.getParameter("column"), 4);
        con.prepareStatement(two.sql()); // EXPECT
      }
    }
  }

  /** A cache of made objects. */
  public static class Cached extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, Card> cache = new HashMap<>();
      cache.computeIfAbsent("a", k -> new Card(k)).setText(req.getParameter("text"));
      Card again = cache.computeIfAbsent("a", k -> new Card(k));
      Card other = cache.computeIfAbsent("b", k -> new Card(k));
      out.println(again.getText()); // EXPECT
      out.println(other.getText()); // SAFE
    }
  }
}
