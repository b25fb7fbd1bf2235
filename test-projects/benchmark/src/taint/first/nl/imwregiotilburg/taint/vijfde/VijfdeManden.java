package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;

/** The collections of java.util. */
public final class VijfdeManden {
  private VijfdeManden() {}

  /** Two lists. */
  public static class TwoLists extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      List<String> one = new ArrayList<>();
      List<String> two = new ArrayList<>();
      one.add(req.getParameter("item"));
      two.add("apple");
      PrintWriter out = resp.getWriter();
      out.println(one.get(0)); // EXPECT
      out.println(two.get(0)); // SAFE
    }
  }

  /** Two positions of one list. */
  public static class TwoPositions extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> list = new ArrayList<>();
      list.add("first");
      list.add(req.getParameter("item"));
      out.println(list.get(0)); // SAFE
      out.println(list.get(1)); // EXPECT
      out.println(list.size()); // SAFE
    }
  }

  /** A linked list with two ends. */
  public static class TwoEnds extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      LinkedList<String> list = new LinkedList<>();
      list.addLast("middle");
      list.addFirst("front");
      list.addLast(req.getParameter("item"));
      out.println(list.getFirst()); // SAFE
      out.println(list.getLast()); // EXPECT
    }
  }

  /** Two keys of one map. */
  public static class TwoKeys extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> map = new HashMap<>();
      map.put("name", req.getParameter("name"));
      map.put("kind", "visitor");
      out.println(map.get("name")); // EXPECT
      out.println(map.get("kind")); // SAFE
      out.println(map.getOrDefault("age", "unknown")); // SAFE
    }
  }

  /** Keys and values. */
  public static class KeysAndValues extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> map = new LinkedHashMap<>();
      map.put(req.getParameter("key"), "plain");
      for (String key : map.keySet()) {
        out.println(key); // EXPECT
      }
      for (String value : map.values()) {
        out.println(value); // SAFE
      }
    }
  }

  /** Entries. */
  public static class Entries extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> map = new TreeMap<>();
      map.put("b", req.getHeader("Referer"));
      for (Map.Entry<String, String> entry : map.entrySet()) {
        out.println(entry.getKey()); // SAFE
        out.println(entry.getValue()); // EXPECT
      }
    }
  }

  /** The map of all parameters. */
  public static class ParameterMap extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Map<String, String[]> map = req.getParameterMap();
      PrintWriter out = resp.getWriter();
      out.println(map.get("name")[0]); // EXPECT
      for (Map.Entry<String, String[]> entry : map.entrySet()) {
        out.println(entry.getKey()); // EXPECT
        out.println(entry.getValue().length); // SAFE
      }
      out.println(map.containsKey("debug")); // SAFE
    }
  }

  /** Names of parameters, in an enumeration. */
  public static class ParameterNames extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Enumeration<String> names = req.getParameterNames();
      int count = 0;
      while (names.hasMoreElements()) {
        out.println(names.nextElement()); // EXPECT
        count++;
      }
      out.println(count); // SAFE
    }
  }

  /** A set. */
  public static class Sets extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Set<String> seen = new HashSet<>();
      seen.add(req.getParameter("tag"));
      Set<String> tags = new TreeSet<>(List.of("x", "y"));
      out.println(tags.iterator().next()); // SAFE
      out.println(seen.iterator().next()); // EXPECT
      out.println(tags.contains(req.getParameter("tag"))); // SAFE
    }
  }

  /** An iterator which is walked by hand. */
  public static class Walked extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> one = new LinkedList<>();
      one.add(req.getParameter("name"));
      List<String> two = new LinkedList<>();
      two.add("fixed");
      Iterator<String> a = one.iterator();
      Iterator<String> b = two.iterator();
      while (a.hasNext() && b.hasNext()) {
        out.println(a.next()); // EXPECT
        out.println(b.next()); // SAFE
      }
    }
  }

  /** A list iterator which replaces what it passes. */
  public static class Replacing extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> names = new ArrayList<>(List.of("a"));
      List<String> plain = new ArrayList<>(List.of("a"));
      ListIterator<String> it = names.listIterator();
      it.next();
      it.set(req.getParameter("name"));
      ListIterator<String> other = plain.listIterator();
      other.next();
      other.add("b");
      out.println(names.get(0)); // EXPECT
      out.println(plain.get(1)); // SAFE
    }
  }

  /** A stack and a vector. */
  public static class Stacks extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Stack<String> stack = new Stack<>();
      stack.push("bottom");
      stack.push(req.getParameter("name"));
      out.println(stack.pop()); // EXPECT
      out.println(stack.pop()); // SAFE
      Vector<String> vector = new Vector<>();
      vector.addElement(req.getParameter("name"));
      out.println(vector.elementAt(0)); // EXPECT
    }
  }

  /** Queues. */
  public static class Queues extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Queue<String> waiting = new ArrayDeque<>();
      waiting.offer(req.getParameter("name"));
      Deque<String> other = new ArrayDeque<>();
      other.push("alone");
      Queue<String> sorted = new PriorityQueue<>();
      sorted.add(req.getParameter("name"));
      out.println(waiting.poll()); // EXPECT
      out.println(other.peekFirst()); // SAFE
      out.println(sorted.peek()); // EXPECT
    }
  }

  /** Views of a list. */
  public static class ListViews extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> list = new ArrayList<>(List.of("a", "b", "c"));
      List<String> view = list.subList(1, 3);
      List<String> copy = new ArrayList<>(list);
      List<String> locked = Collections.unmodifiableList(list);
      list.set(2, req.getParameter("name"));
      out.println(view.get(1)); // EXPECT
      out.println(locked.get(2)); // EXPECT
      out.println(copy.get(2)); // SAFE
    }
  }

  /** Writing through a view. */
  public static class WrittenView extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String[] row = {"a", "b"};
      List<String> view = Arrays.asList(row);
      view.set(0, req.getParameter("name"));
      out.println(row[0]); // EXPECT
      out.println(row[1]); // SAFE
    }
  }

  /** Views of a map. */
  public static class MapViews extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> map = new HashMap<>();
      map.put("a", "plain");
      for (Map.Entry<String, String> entry : map.entrySet()) {
        entry.setValue(req.getParameter("name"));
      }
      Map<String, String> other = new TreeMap<>(Map.of("a", "x"));
      out.println(map.get("a")); // EXPECT
      out.println(other.values()); // SAFE
    }
  }

  /** Lists in a map. */
  public static class Nested extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, List<String>> map = new HashMap<>();
      map.computeIfAbsent("one", k -> new ArrayList<>()).add(req.getParameter("name"));
      map.computeIfAbsent("two", k -> new ArrayList<>()).add("static");
      out.println(map.get("one").get(0)); // EXPECT
      out.println(map.get("two").get(0)); // SAFE
    }
  }

  /** Maps in a list, and the whole printed. */
  public static class MapsInList extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<Map<String, String>> rows = new ArrayList<>();
      Map<String, String> row = new HashMap<>();
      row.put("id", "7");
      rows.add(row);
      out.println(rows); // SAFE
      row.put("name", req.getParameter("name"));
      out.println(rows); // EXPECT
    }
  }

  /** Bulk operations. */
  public static class Bulk extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> from = List.of(req.getParameter("a"), "b");
      List<String> to = new ArrayList<>();
      to.addAll(from);
      out.println(to.get(0)); // EXPECT
      to.clear();
      to.add("after");
      out.println(to.get(0)); // SAFE
      Map<String, String> map = new HashMap<>();
      map.putAll(Map.of("k", req.getParameter("a")));
      out.println(map.get("k")); // EXPECT
    }
  }

  /** A key is overwritten, and a key is removed. */
  public static class Overwritten extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> map = new HashMap<>();
      map.put("a", req.getParameter("name"));
      String old = map.put("a", "replaced");
      out.println(map.get("a")); // SAFE
      out.println(old); // EXPECT
      map.put("b", req.getParameter("name"));
      out.println(map.remove("b")); // EXPECT
      out.println(map.get("b")); // SAFE
    }
  }

  /** Properties. */
  public static class Settings extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Properties settings = new Properties();
      settings.setProperty("skin", req.getParameter("skin"));
      settings.setProperty("size", "large");
      out.println(settings.getProperty("skin")); // EXPECT
      out.println(settings.getProperty("size")); // SAFE
      out.println(settings.getProperty("font", "serif")); // SAFE
    }
  }

  /** The value as a key to a table of constants. */
  public static class Lookup extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> table = Map.of("a", "Amsterdam", "b", "Breda");
      String mode = req.getParameter("mode");
      out.println(table.get(mode)); // SAFE
      out.println(table.getOrDefault(mode, mode)); // EXPECT
    }
  }

  /** Algorithms of java.util.Collections. */
  public static class Algorithms extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> list = new ArrayList<>();
      Collections.addAll(list, "m", req.getParameter("name"));
      Collections.reverse(list);
      out.println(Collections.min(list)); // EXPECT
      out.println(list.get(0)); // EXPECT
      out.println(Collections.nCopies(2, "x")); // SAFE
      out.println(Collections.frequency(list, "m")); // SAFE
    }
  }
}
