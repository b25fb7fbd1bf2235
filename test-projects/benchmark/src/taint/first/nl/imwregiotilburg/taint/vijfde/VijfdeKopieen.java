package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cloning, serialisation and toString. */
public final class VijfdeKopieen {
  private VijfdeKopieen() {}

  static class Sheet implements Cloneable {
    String title = "title";
    String body = "body";
    String[] cells = {"a", "b"};
    List<String> notes = new ArrayList<>();

    @Override
    public Sheet clone() {
      try {
        return (Sheet) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    Sheet deep() {
      Sheet copy = clone();
      copy.cells = cells.clone();
      copy.notes = new ArrayList<>(notes);
      return copy;
    }
  }

  static class Record implements Serializable {
    private static final long serialVersionUID = 1L;
    String name = "name";
    String city = "city";
    transient String secret = "secret";
    Record next;
  }

  private static Object roundTrip(Object o) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    ByteArrayInputStream from = new ByteArrayInputStream(bytes.toByteArray());
    try (ObjectInputStream in = new ObjectInputStream(from)) {
      return in.readObject();
    }
  }

  /** A clone and its original. */
  public static class Cloned extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Sheet sheet = new Sheet();
      Sheet early = sheet.clone();
      sheet.title = req.getParameter("title");
      Sheet late = sheet.clone();
      resp.getWriter().println(early.title); // SAFE
      resp.getWriter().println(late.title); // EXPECT
      resp.getWriter().println(late.body); // SAFE
    }
  }

  /** A shallow clone shares its list. */
  public static class Shallow extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Sheet sheet = new Sheet();
      Sheet shallow = sheet.clone();
      Sheet deep = sheet.deep();
      sheet.notes.add(req.getParameter("note"));
      out.println(shallow.notes); // EXPECT
      out.println(deep.notes); // SAFE
    }
  }

  /** A shallow clone shares its array. */
  public static class ShallowArray extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Sheet sheet = new Sheet();
      Sheet shallow = sheet.clone();
      Sheet deep = sheet.deep();
      shallow.cells[0] = req.getParameter("cell");
      out.println(sheet.cells[0]); // EXPECT
      out.println(deep.cells[0]); // SAFE
    }
  }

  /** Clones of arrays and of lists. */
  public static class ClonedCollections extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      ArrayList<String> list = new ArrayList<>();
      Object before = list.clone();
      list.add(req.getParameter("name"));
      Object after = list.clone();
      out.println(before); // SAFE
      out.println(after); // EXPECT
      HashMap<String, String> map = new HashMap<>(Map.of("k", req.getParameter("name")));
      Map<?, ?> same = (Map<?, ?>) map.clone();
      map.put("k", "v");
      out.println(same.get("k")); // EXPECT
      out.println(map.get("k")); // SAFE
    }
  }

  /** A copy constructor. */
  public static class CopyConstructor extends Vel {
    static class Point {
      final String label;
      final String colour;

      Point(String label, String colour) {
        this.label = label;
        this.colour = colour;
      }

      Point(Point other) {
        this(other.label, "red");
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Point p = new Point(req.getParameter("label"), req.getParameter("colour"));
      Point q = new Point(p);
      out.println(q.label); // EXPECT
      out.println(q.colour); // SAFE
    }
  }

  /** There and back through bytes. */
  public static class ThereAndBack extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Record record = new Record();
      record.name = req.getParameter("name");
      Record back = (Record) roundTrip(record);
      out.println(back.name); // EXPECT
      out.println(back.city); // SAFE
    }
  }

  /** A transient field stays behind. */
  public static class Transient extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Record record = new Record();
      record.secret = req.getParameter("secret");
      Record back = (Record) roundTrip(record);
      out.println(record.secret); // EXPECT
      out.println(back.secret); // SAFE
    }
  }

  /** Several objects in one stream. */
  public static class Several extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream to = new ObjectOutputStream(bytes)) {
        to.writeObject(req.getParameter("name"));
        to.writeInt(4);
      }
      ByteArrayInputStream source = new ByteArrayInputStream(bytes.toByteArray());
      try (ObjectInputStream from = new ObjectInputStream(source)) {
        out.println((String) from.readObject()); // EXPECT
        out.println(from.readInt()); // SAFE
      }
    }
  }

  /** Objects of objects, serialised. */
  public static class SerialisedChain extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Record head = new Record();
      head.next = new Record();
      head.next.city = req.getParameter("city");
      Record back = (Record) roundTrip(head);
      out.println(back.next.city); // EXPECT
      out.println(back.next.name); // SAFE
      out.println(back.city); // SAFE
    }
  }

  /** A class which writes and reads itself. */
  public static class OwnFormat extends Vel {
    /** A card in a format of its own. */
    public static class Card implements Externalizable {
      private String front = "front";
      private String back = "back";

      /** For reading. */
      public Card() {}

      @Override
      public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(front);
      }

      @Override
      public void readExternal(ObjectInput in) throws IOException {
        front = in.readUTF();
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Card card = new Card();
      card.front = req.getParameter("front");
      card.back = req.getParameter("back");
      Card again = (Card) roundTrip(card);
      out.println(again.front); // EXPECT
      out.println(again.back); // SAFE
    }
  }

  /** Hooks of serialisation. */
  public static class Hooks extends Vel {
    static class Guarded implements Serializable {
      private static final long serialVersionUID = 1L;
      private String open = "open";
      private String closed = "closed";

      private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        closed = "closed";
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Guarded g = new Guarded();
      g.open = req.getParameter("open");
      g.closed = req.getParameter("closed");
      Guarded back = (Guarded) roundTrip(g);
      out.println(back.open); // EXPECT
      out.println(back.closed); // SAFE
    }
  }

  /** The text of an object, asked for silently. */
  public static class SilentText extends Vel {
    static class Person {
      private final String name;
      private final String town;

      Person(String name, String town) {
        this.name = name;
        this.town = town;
      }

      @Override
      public String toString() {
        return "Person " + name;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Person a = new Person(req.getParameter("name"), "Goes");
      Person b = new Person("Ann", req.getParameter("town"));
      out.println(a); // EXPECT
      out.println(b); // SAFE
      out.println("it is " + a); // EXPECT
      out.println("it is " + b); // SAFE
      out.println(b.town); // EXPECT
    }
  }

  /** String.valueOf and Objects.toString. */
  public static class TextOf extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Object name = req.getParameter("name");
      Object none = null;
      out.println(String.valueOf(name)); // EXPECT
      out.println(Objects.toString(none, "none")); // SAFE
      out.println(Objects.requireNonNullElse(name, "none")); // EXPECT
      out.println(String.valueOf(name.hashCode() == 0)); // SAFE
    }
  }

  /** Objects in collections, printed as a whole. */
  public static class TextInCollections extends Vel {
    static class Tag {
      private final String text;

      Tag(String text) {
        this.text = text;
      }

      @Override
      public String toString() {
        return "#" + text;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<Tag> tags = List.of(new Tag("a"), new Tag(req.getParameter("tag")));
      List<Tag> plain = List.of(new Tag("a"), new Tag("b"));
      out.println(tags); // EXPECT
      out.println(plain); // SAFE
      out.println(String.valueOf(tags.get(0))); // SAFE
    }
  }

  /** Format strings which ask for the text. */
  public static class FormattedText extends Vel {
    static class Price {
      private final String currency;
      private final int amount;

      Price(String currency, int amount) {
        this.currency = currency;
        this.amount = amount;
      }

      @Override
      public String toString() {
        return currency + " " + amount;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Price a = new Price(req.getParameter("currency"), 4);
      Price b = new Price("EUR", 5);
      out.printf("%s%n", a); // EXPECT
      out.printf("%s%n", b); // SAFE
      out.printf("%d%n", a.amount); // SAFE
    }
  }

  /** Equality and hash codes. */
  public static class Equality extends Vel {
    static class Key {
      private final String k;

      Key(String k) {
        this.k = k;
      }

      @Override
      public boolean equals(Object o) {
        return o instanceof Key other && other.k.equals(k);
      }

      @Override
      public int hashCode() {
        return k.hashCode();
      }

      @Override
      public String toString() {
        return "key " + k.length();
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<Key, String> map = new HashMap<>();
      map.put(new Key("x"), req.getParameter("v"));
      map.put(new Key(req.getParameter("k")), "value");
      out.println(map.get(new Key(req.getParameter("k")))); // SAFE
      out.println(map.get(new Key("x"))); // EXPECT
      out.println(new Key(req.getParameter("k"))); // SAFE
    }
  }
}
