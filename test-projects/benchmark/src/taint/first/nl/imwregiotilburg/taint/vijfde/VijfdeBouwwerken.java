package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Data structures of one's own. */
public final class VijfdeBouwwerken {
  private VijfdeBouwwerken() {}

  static class Pair<A, B> {
    private final A first;
    private final B second;

    Pair(A first, B second) {
      this.first = first;
      this.second = second;
    }

    A first() {
      return first;
    }

    B second() {
      return second;
    }

    Pair<B, A> turned() {
      return new Pair<>(second, first);
    }
  }

  static class Chain<T> implements Iterable<T> {
    private static class Link<T> {
      final T value;
      Link<T> next;

      Link(T value) {
        this.value = value;
      }
    }

    private Link<T> head;
    private Link<T> tail;
    private int size;

    void add(T value) {
      Link<T> link = new Link<>(value);
      if (head == null) {
        head = link;
      } else {
        tail.next = link;
      }
      tail = link;
      size++;
    }

    T at(int index) {
      Link<T> link = head;
      for (int i = 0; i < index; i++) {
        link = link.next;
      }
      return link.value;
    }

    int size() {
      return size;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private Link<T> link = head;

        @Override
        public boolean hasNext() {
          return link != null;
        }

        @Override
        public T next() {
          if (link == null) {
            throw new NoSuchElementException();
          }
          T value = link.value;
          link = link.next;
          return value;
        }
      };
    }
  }

  static class Pile {
    private String[] items = new String[2];
    private int top;

    void push(String item) {
      if (top == items.length) {
        String[] more = new String[items.length * 2];
        System.arraycopy(items, 0, more, 0, top);
        items = more;
      }
      items[top++] = item;
    }

    String pop() {
      return items[--top];
    }
  }

  static class Tree {
    private String key;
    private String value;
    private Tree left;
    private Tree right;

    Tree(String key, String value) {
      this.key = key;
      this.value = value;
    }

    void put(String newKey, String newValue) {
      int order = newKey.compareTo(key);
      if (order == 0) {
        value = newValue;
      } else if (order < 0) {
        if (left == null) {
          left = new Tree(newKey, newValue);
        } else {
          left.put(newKey, newValue);
        }
      } else if (right == null) {
        right = new Tree(newKey, newValue);
      } else {
        right.put(newKey, newValue);
      }
    }

    String get(String wanted) {
      int order = wanted.compareTo(key);
      if (order == 0) {
        return value;
      }
      Tree side = order < 0 ? left : right;
      return side == null ? null : side.get(wanted);
    }

    int depth() {
      int l = left == null ? 0 : left.depth();
      int r = right == null ? 0 : right.depth();
      return 1 + Math.max(l, r);
    }
  }

  /** The two halves of a pair. */
  public static class Halves extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Pair<String, String> pair = new Pair<>(req.getParameter("name"), "guest");
      resp.getWriter().println(pair.first()); // EXPECT
      resp.getWriter().println(pair.second()); // SAFE
    }
  }

  /** A pair which is turned round. */
  public static class Turned extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Pair<String, Integer> pair = new Pair<>(req.getParameter("name"), 4);
      Pair<Integer, String> turned = pair.turned();
      out.println(turned.first()); // SAFE
      out.println(turned.second()); // EXPECT
    }
  }

  /** Pairs of pairs. */
  public static class PairOfPairs extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Pair<String, String> inner = new Pair<>("x", req.getParameter("name"));
      Pair<Pair<String, String>, String> outer = new Pair<>(inner, "y");
      out.println(outer.first().second()); // EXPECT
      out.println(outer.first().first()); // SAFE
      out.println(outer.second()); // SAFE
    }
  }

  /** Two chains. */
  public static class TwoChains extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Chain<String> one = new Chain<>();
      Chain<String> two = new Chain<>();
      one.add("a");
      one.add(req.getParameter("name"));
      two.add("a");
      two.add("b");
      out.println(one.at(1)); // EXPECT
      out.println(two.at(1)); // SAFE
      out.println(one.size()); // SAFE
    }
  }

  /** Chains which are walked. */
  public static class WalkedChain extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Chain<String> names = new Chain<>();
      names.add(req.getParameter("name"));
      Chain<String> days = new Chain<>();
      days.add("monday");
      for (String name : names) {
        out.println(name); // EXPECT
      }
      for (String day : days) {
        out.println(day); // SAFE
      }
    }
  }

  /** A chain of chains. */
  public static class ChainOfChains extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Chain<Chain<String>> rows = new Chain<>();
      Chain<String> row = new Chain<>();
      rows.add(row);
      row.add(req.getParameter("cell"));
      Chain<Chain<String>> plain = new Chain<>();
      plain.add(new Chain<>());
      plain.at(0).add("cell");
      out.println(rows.at(0).at(0)); // EXPECT
      out.println(plain.at(0).at(0)); // SAFE
    }
  }

  /** A pile which grows. */
  public static class GrowingPile extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Pile pile = new Pile();
      Pile other = new Pile();
      pile.push(req.getParameter("name"));
      for (int i = 0; i < 5; i++) {
        pile.push("filler");
        other.push("filler");
      }
      for (int i = 0; i < 5; i++) {
        pile.pop();
      }
      out.println(pile.pop()); // EXPECT
      out.println(other.pop()); // SAFE
    }
  }

  /** A search tree. */
  public static class SearchTree extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Tree tree = new Tree("m", "root");
      tree.put("c", "left");
      tree.put("t", req.getParameter("name"));
      Tree plain = new Tree("m", "root");
      plain.put("t", "right");
      out.println(tree.get("t")); // EXPECT
      out.println(plain.get("t")); // SAFE
      out.println(tree.depth()); // SAFE
    }
  }

  /** A tree with the value as a key. */
  public static class TreeKey extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String word = req.getParameter("word");
      Tree tree = new Tree("m", "root");
      tree.put(word, "found");
      out.println(tree.get(word)); // SAFE
      out.println(tree.right == null ? tree.left.key : tree.right.key); // EXPECT
    }
  }

  /** A node with a parent and children. */
  public static class Family extends Vel {
    static class Node {
      final String name;
      final Node parent;

      Node(String name, Node parent) {
        this.name = name;
        this.parent = parent;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Node root = new Node(req.getParameter("name"), null);
      Node child = new Node("child", root);
      Node grandchild = new Node("grandchild", child);
      out.println(grandchild.parent.parent.name); // EXPECT
      out.println(grandchild.parent.name); // SAFE
      out.println(grandchild.name); // SAFE
    }
  }

  /** A table of buckets. */
  public static class Buckets extends Vel {
    static class Table {
      private static class Cell {
        String key;
        String value;
        Cell next;
      }

      private final Cell[] cells = new Cell[8];

      void put(String key, String value) {
        Cell cell = new Cell();
        cell.key = key;
        cell.value = value;
        int at = key.length() % cells.length;
        cell.next = cells[at];
        cells[at] = cell;
      }

      String get(String key) {
        for (Cell c = cells[key.length() % cells.length]; c != null; c = c.next) {
          if (c.key.equals(key)) {
            return c.value;
          }
        }
        return null;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Table table = new Table();
      table.put("name", req.getParameter("name"));
      table.put("rank", "one");
      Table other = new Table();
      other.put("name", "nobody");
      out.println(table.get("name")); // EXPECT
      out.println(other.get("name")); // SAFE
    }
  }

  /** A ring buffer. */
  public static class RingBuffer extends Vel {
    static class Ring {
      private final Object[] slots = new Object[4];
      private int write;
      private int read;

      void put(Object o) {
        slots[write++ % slots.length] = o;
      }

      Object take() {
        return slots[read++ % slots.length];
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Ring ring = new Ring();
      ring.put(req.getHeader("User-Agent"));
      Ring second = new Ring();
      second.put("agent");
      out.println(ring.take()); // EXPECT
      out.println(second.take()); // SAFE
    }
  }

  /** Records. */
  public static class Records extends Vel {
    record Person(String name, String city) {
      Person in(String newCity) {
        return new Person(name, newCity);
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Person p = new Person("Ann", req.getParameter("city"));
      out.println(p.name()); // SAFE
      out.println(p.city()); // EXPECT
      out.println(p); // EXPECT
      Person q = p.in("Goes");
      out.println(q); // SAFE
    }
  }

  /** A holder which may be empty. */
  public static class Perhaps extends Vel {
    static final class Maybe<T> {
      private static final Maybe<Object> NONE = new Maybe<>(null);
      private final T value;

      private Maybe(T value) {
        this.value = value;
      }

      static <T> Maybe<T> of(T value) {
        return new Maybe<>(value);
      }

      @SuppressWarnings("unchecked")
      static <T> Maybe<T> none() {
        return (Maybe<T>) NONE;
      }

      T or(T other) {
        return value == null ? other : value;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Maybe<String> some = Maybe.of(req.getParameter("name"));
      Maybe<String> none = Maybe.none();
      out.println(some.or("nothing")); // EXPECT
      out.println(none.or("nothing")); // SAFE
    }
  }

  /** A graph of nodes which know one another. */
  public static class Graph extends Vel {
    static class Spot {
      String name;
      final Chain<Spot> near = new Chain<>();

      Spot(String name) {
        this.name = name;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Spot home = new Spot("home");
      Spot shop = new Spot(req.getParameter("shop"));
      home.near.add(shop);
      shop.near.add(home);
      out.println(home.near.at(0).name); // EXPECT
      out.println(shop.near.at(0).name); // SAFE
      out.println(shop.near.at(0).near.at(0).name); // EXPECT
    }
  }
}
