package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Inner classes, lambdas, functional interfaces, streams and Optional. */
public final class VijfdeKringen {
  private VijfdeKringen() {}

  /** An inner class which reads a field of the outer object. */
  public static class Inner extends HttpServlet {
    static class Outer {
      private String name = "name";
      private String kind = "kind";

      class Reader {
        String name() {
          return name;
        }

        String kind() {
          return Outer.this.kind;
        }
      }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Outer outer = new Outer();
      Outer.Reader reader = outer.new Reader();
      outer.name = req.getParameter("name");
      resp.getWriter().println(reader.name()); // EXPECT
      resp.getWriter().println(reader.kind()); // SAFE
    }
  }

  /** Anonymous classes. */
  public static class Anonymous extends Vel {
    interface Text {
      String get();
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      Text a =
          new Text() {
            @Override
            public String get() {
              return name;
            }
          };
      Text b =
          new Text() {
            @Override
            public String get() {
              return "length " + name.length();
            }
          };
      out.println(a.get()); // EXPECT
      out.println(b.get()); // SAFE
    }
  }

  /** A local class. */
  public static class Local extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      class Label {
        final String prefix;

        Label(String prefix) {
          this.prefix = prefix;
        }

        String full() {
          return prefix + name;
        }
      }
      Label label = new Label("dear ");
      out.println(label.full()); // EXPECT
      out.println(label.prefix); // SAFE
    }
  }

  /** Lambdas which hand on and which do not. */
  public static class Lambdas extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Function<String, String> hand = s -> "<" + s + ">";
      Function<String, String> drop = s -> "<>";
      String name = req.getParameter("name");
      out.println(hand.apply(name)); // EXPECT
      out.println(drop.apply(name)); // SAFE
      out.println(hand.apply("x")); // SAFE
    }
  }

  /** A lambda with the value inside. */
  public static class Captured extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      String other = "other";
      Supplier<String> a = () -> name;
      Supplier<String> b = () -> other;
      out.println(a.get()); // EXPECT
      out.println(b.get()); // SAFE
    }
  }

  /** The sink within a lambda. */
  public static class SinkInLambda extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Consumer<String> one = s -> out.println(s); // EXPECT
      Consumer<String> two = s -> out.println(s); // SAFE
      one.accept(req.getParameter("name"));
      two.accept("two");
    }
  }

  /** Composed functions. */
  public static class Composed extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Function<String, String> trim = String::trim;
      Function<String, Integer> size = String::length;
      Function<String, String> both = trim.andThen(s -> s + "!");
      String name = req.getParameter("name");
      out.println(both.apply(name)); // EXPECT
      out.println(trim.andThen(size).apply(name)); // SAFE
      out.println(Function.<String>identity().compose(trim).apply(name)); // EXPECT
    }
  }

  /** A method which takes a function. */
  public static class HigherOrder extends Vel {
    private static String with(String s, Function<String, String> f) {
      return f.apply(s);
    }

    private static String pick(String a, String b, BiFunction<String, String, String> f) {
      return f.apply(a, b);
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      out.println(with(name, s -> s.toUpperCase())); // EXPECT
      out.println(with(name, s -> "hidden")); // SAFE
      out.println(pick(name, "b", (x, y) -> x)); // EXPECT
      out.println(pick(name, "b", (x, y) -> y)); // SAFE
    }
  }

  /** A function which returns a function. */
  public static class Curried extends Vel {
    private static Function<String, String> prefix(String p) {
      return s -> p + s;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Function<String, String> a = prefix(req.getParameter("prefix"));
      Function<String, String> b = prefix("mr ");
      out.println(a.apply("x")); // EXPECT
      out.println(b.apply("x")); // SAFE
    }
  }

  /** Streams of strings. */
  public static class Streams extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> names = Arrays.asList("x", req.getParameter("name"));
      List<String> upper = names.stream().map(String::toUpperCase).collect(Collectors.toList());
      List<Integer> sizes = names.stream().map(String::length).collect(Collectors.toList());
      out.println(upper.get(1)); // EXPECT
      out.println(sizes.get(1)); // SAFE
      out.println(names.stream().filter(s -> s.length() > 1).count()); // SAFE
      out.println(names.stream().collect(Collectors.joining("+"))); // EXPECT
    }
  }

  /** The end of a stream. */
  public static class StreamEnds extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      Stream.of("a", name).forEach(out::println); // EXPECT
      Stream.of("a", "b").forEach(out::println); // SAFE
      out.println(Stream.of(name, "").reduce("", (a, b) -> a + b)); // EXPECT
      out.println(Stream.of(name).anyMatch(s -> s.isEmpty())); // SAFE
    }
  }

  /** Characters in a stream. */
  public static class CharacterStreams extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      String letters =
          name.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining("."));
      String dots = IntStream.range(0, 3).mapToObj(i -> ".").collect(Collectors.joining());
      out.println(letters); // EXPECT
      out.println(dots); // SAFE
    }
  }

  /** Groups and maps made of a stream. */
  public static class Grouped extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<Integer, List<String>> groups =
          Stream.of("a", req.getParameter("name")).collect(Collectors.groupingBy(String::length));
      groups.forEach(
          (size, list) -> {
            out.println(size); // SAFE
            out.println(list); // EXPECT
          });
      Map<String, Long> counts =
          Stream.of("a", "b").collect(Collectors.groupingBy(s -> s, Collectors.counting()));
      out.println(counts); // SAFE
    }
  }

  /** Optional. */
  public static class Optionals extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Optional<String> name = Optional.ofNullable(req.getParameter("name"));
      Optional<String> none = Optional.empty();
      out.println(name.orElse("nobody")); // EXPECT
      out.println(none.orElse("nobody")); // SAFE
      out.println(name.map(String::trim).orElseGet(() -> "nobody")); // EXPECT
      out.println(name.isPresent()); // SAFE
      name.ifPresent(s -> out.println(s)); // EXPECT
      out.println(name.map(s -> "somebody").get()); // SAFE
    }
  }

  /** Functions in a map. */
  public static class FunctionTable extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, Function<String, String>> table = new HashMap<>();
      table.put("echo", s -> s);
      table.put("size", s -> "" + s.length());
      String name = req.getParameter("name");
      out.println(table.get("echo").apply(name)); // EXPECT
      out.println(table.get("size").apply(name)); // SAFE
    }
  }

  /** A lambda which changes a list outside. */
  public static class ChangesOutside extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> seen = new ArrayList<>();
      List<String> sizes = new ArrayList<>();
      List.of(req.getParameter("name"))
          .forEach(
              s -> {
                seen.add(s);
                sizes.add(s.length() + " long");
              });
      out.println(seen.get(0)); // EXPECT
      out.println(sizes.get(0)); // SAFE
    }
  }

  /** Predicates and comparators. */
  public static class Ordered extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      Predicate<String> known = s -> s.equals(name);
      List<String> pair = new ArrayList<>(List.of("zz", name));
      pair.sort(Comparator.comparing(String::length));
      out.println(known.test("admin")); // SAFE
      out.println(pair.get(1)); // EXPECT
      out.println(Stream.of("x", "y").filter(s -> !s.equals(name)).findFirst().get()); // SAFE
    }
  }

  /** A callback interface of one's own. */
  public static class Callback extends Vel {
    interface Listener {
      void heard(String what, String where);
    }

    static class Button {
      private final List<Listener> listeners = new ArrayList<>();

      void listen(Listener listener) {
        listeners.add(listener);
      }

      void press(String what) {
        for (Listener listener : listeners) {
          listener.heard(what, "here");
        }
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Button button = new Button();
      button.listen((what, where) -> out.println(what)); // EXPECT
      button.listen((what, where) -> out.println(where)); // SAFE
      button.press(req.getParameter("name"));
    }
  }

  /** Flattened streams. */
  public static class Flattened extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<List<String>> rows = List.of(List.of("a"), List.of(req.getParameter("name")));
      String all = rows.stream().flatMap(List::stream).skip(1).findFirst().orElse("none");
      out.println(all); // EXPECT
      out.println(rows.stream().mapToInt(List::size).sum()); // SAFE
    }
  }
}
