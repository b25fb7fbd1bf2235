package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.*;

/** Lambdas and functional interfaces. */
public class DrieentwintigsteLambdas {

    /** Capture and parameter. */
    public static class Lambda01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String name = req.getParameter("name");
            Supplier<String> captures = () -> "hi " + name;
            Supplier<String> ignores = () -> "hi " + name.length();
            Function<String, String> id = s -> s;
            Function<String, String> constant = s -> "constant";
            out.println(captures.get()); // EXPECT
            out.println(ignores.get()); // SAFE
            out.println(id.apply(name)); // EXPECT
            out.println(id.apply("x")); // SAFE
            out.println(constant.apply(name)); // SAFE
        }
    }

    /** andThen, compose, identity. */
    public static class Lambda02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String name = req.getParameter("name");
            Function<String, String> trim = String::trim;
            Function<String, String> mask = Masker::over;
            Function<String, Integer> len = String::length;
            out.println(trim.andThen(String::toLowerCase).apply(name)); // EXPECT
            out.println(trim.andThen(mask).apply(name)); // SAFE
            out.println(mask.compose(trim).apply(name)); // SAFE
            out.println(trim.andThen(len).apply(name)); // SAFE
            out.println(Function.<String>identity().apply(name)); // EXPECT
            UnaryOperator<String> bang = s -> s + "!";
            BinaryOperator<String> right = (a, b) -> b;
            out.println(bang.apply(name)); // EXPECT
            out.println(right.apply(name, "r")); // SAFE
        }
    }

    /** Consumers: sinks inside. */
    public static class Lambda03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Consumer<String> show = s -> out.println(s); // EXPECT
            Consumer<String> never = s -> out.println("got one"); // SAFE
            Consumer<String> fixed = s -> out.println("f:" + s); // SAFE
            show.andThen(never).accept(req.getParameter("name"));
            fixed.accept("fixed");
            BiConsumer<String, String> two = (k, v) -> {
                out.print(k + "="); // SAFE
                out.print(v); // EXPECT
            };
            two.accept("name", req.getParameter("name"));
        }
    }

    /** Method references of several kinds. */
    public static class Lambda04 extends HttpServlet {
        private final String prefix;

        public Lambda04() {
            prefix = "> ";
        }

        private String decorate(String s) {
            return prefix + s;
        }

        private String prefixOnly(String s) {
            return prefix;
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Function<String, String> source = req::getParameter;
            Function<String, String> deco = this::decorate;
            Function<String, String> pre = this::prefixOnly;
            Function<String, StringBuilder> make = StringBuilder::new;
            BiFunction<String, String, String> concat = String::concat;
            out.println(deco.apply(source.apply("name"))); // EXPECT
            out.println(pre.apply(source.apply("name"))); // SAFE
            out.println(make.apply(source.apply("name"))); // EXPECT
            out.println(concat.apply("a", "b")); // SAFE
            out.println(concat.apply("a", source.apply("b"))); // EXPECT
        }
    }

    /** Higher order: returning and passing functions. */
    public static class Lambda05 extends HttpServlet {
        private static Function<String, String> adder(String suffix) {
            return s -> s + suffix;
        }

        private static String apply2(Function<String, String> f, String x) {
            return f.apply(f.apply(x));
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Function<String, String> clean = adder("!");
            Function<String, String> dirty = adder(req.getParameter("suffix"));
            out.println(clean.apply("a")); // SAFE
            out.println(dirty.apply("a")); // EXPECT
            out.println(apply2(clean, "b")); // SAFE
            out.println(apply2(dirty, "b")); // EXPECT
            Function<String, Function<String, String>> curried = a -> b -> b;
            out.println(curried.apply(req.getParameter("name")).apply("b")); // SAFE
            out.println(curried.apply("a").apply(req.getParameter("name"))); // EXPECT
        }
    }

    /** A list of callbacks, and own functional interface. */
    public static class Lambda06 extends HttpServlet {
        @FunctionalInterface
        interface Renderer {
            String render(String head, String body);

            default Renderer masked() {
                return (h, b) -> render(h, Masker.over(b));
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String b = req.getParameter("body");
            Renderer full = (h, x) -> h + "/" + x;
            Renderer headOnly = (h, x) -> h;
            out.println(full.render("h", b)); // EXPECT
            out.println(headOnly.render(b, "x")); // EXPECT
            out.println(headOnly.render("h", b)); // SAFE
            out.println(full.masked().render("h", b)); // SAFE
            List<Runnable> later = new ArrayList<>();
            StringBuilder log = new StringBuilder();
            later.add(() -> log.append("start;"));
            later.add(() -> log.append(b));
            out.println(log); // SAFE
            later.forEach(Runnable::run);
            out.println(log); // EXPECT
        }
    }

    /** Predicates and primitives give no taint. */
    public static class Lambda07 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String name = req.getParameter("name");
            Predicate<String> blank = String::isBlank;
            ToIntFunction<String> len = String::length;
            out.println(blank.negate().test(name)); // SAFE
            out.println(len.applyAsInt(name)); // SAFE
            IntFunction<String> at = i -> name.substring(i);
            out.println(at.apply(0)); // EXPECT
            out.println(blank.test(name) ? "blank" : name); // EXPECT
            BooleanSupplier yes = () -> true;
            String s = yes.getAsBoolean() ? "yes" : name;
            out.println(s); // SAFE
        }
    }
}
