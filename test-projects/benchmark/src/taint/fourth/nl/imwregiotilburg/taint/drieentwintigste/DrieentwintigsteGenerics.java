package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.Function;

public class DrieentwintigsteGenerics {

    static class Holder<T> {
        private T value;

        Holder(T value) {
            this.value = value;
        }

        T get() {
            return value;
        }

        void set(T v) {
            this.value = v;
        }

        <R> Holder<R> map(Function<? super T, ? extends R> f) {
            return new Holder<>(f.apply(value));
        }
    }

    /** A generic holder. */
    public static class Gen01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Holder<String> h = new Holder<>(req.getParameter("name"));
            Holder<String> k = new Holder<>("constant");
            Holder<Integer> n = new Holder<>(h.get().length());
            out.println(h.get()); // EXPECT
            out.println(k.get()); // SAFE
            out.println(n.get()); // SAFE
            out.println(h.map(String::trim).get()); // EXPECT
            out.println(h.map(s -> "mapped").get()); // SAFE
            h.set(k.get());
            out.println(h.get()); // SAFE
        }
    }

    /** Generic methods with bounds. */
    public static class Gen02 extends HttpServlet {
        static <T extends Comparable<T>> T max(T a, T b) {
            return a.compareTo(b) >= 0 ? a : b;
        }

        static <K, V> K keyOnly(K k, V v) {
            return k;
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            out.println(max(n, "m")); // EXPECT
            out.println(max("a", "m")); // SAFE
            out.println(max(n.length(), 3)); // SAFE
            out.println(keyOnly("k", n)); // SAFE
            out.println(keyOnly(n, "v")); // EXPECT
        }
    }

    /** Either. */
    public static class Gen03 extends HttpServlet {
        static class Either<L, R> {
            final L left;
            final R right;

            private Either(L l, R r) {
                left = l;
                right = r;
            }

            static <L, R> Either<L, R> left(L l) {
                return new Either<>(l, null);
            }

            static <L, R> Either<L, R> right(R r) {
                return new Either<>(null, r);
            }

            <X> X fold(Function<L, X> f, Function<R, X> g) {
                return left != null ? f.apply(left) : g.apply(right);
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Either<String, Integer> l = Either.left(req.getParameter("name"));
            Either<String, Integer> r = Either.right(42);
            String fl = l.fold(s -> "text " + s, i -> "number " + i);
            String fr = r.fold(s -> "text " + s, i -> "number " + i);
            String kind = l.fold(s -> "text", i -> "number");
            out.println(fl); // EXPECT
            out.println(fr); // SAFE
            out.println(kind); // SAFE
            out.println(l.right); // SAFE
        }
    }

    /** Wildcards and bounded repositories. */
    public static class Gen04 extends HttpServlet {
        interface Entity {
            String label();
        }

        record Person(String label) implements Entity {
        }

        record Room(String label) implements Entity {
        }

        static class Repo<E extends Entity> {
            private final List<E> all = new ArrayList<>();

            Repo<E> save(E e) {
                all.add(e);
                return this;
            }

            E first() {
                return all.get(0);
            }
        }

        static String labels(Repo<? extends Entity> repo) {
            StringBuilder sb = new StringBuilder();
            for (Entity e : repo.all) {
                sb.append(e.label()).append(',');
            }
            return sb.toString();
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Repo<Person> people = new Repo<Person>().save(new Person(req.getParameter("name")));
            Repo<Room> rooms = new Repo<Room>().save(new Room("kitchen")).save(new Room("hall"));
            out.println(people.first().label()); // EXPECT
            out.println(rooms.first().label()); // SAFE
            out.println(labels(people)); // EXPECT
            out.println(people.all); // EXPECT
            out.println(labels(rooms)); // SAFE
        }
    }

    /** A type-safe heterogeneous container. */
    public static class Gen05 extends HttpServlet {
        static class Favourites {
            private final Map<Class<?>, Object> map = new HashMap<>();

            <T> void put(Class<T> type, T v) {
                map.put(type, v);
            }

            <T> T get(Class<T> type) {
                return type.cast(map.get(type));
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Favourites f = new Favourites();
            f.put(String.class, req.getParameter("name"));
            f.put(Integer.class, 7);
            f.put(StringBuilder.class, new StringBuilder("sb"));
            out.println(f.get(String.class)); // EXPECT
            out.println(f.map.values()); // EXPECT
            out.println(f.get(Integer.class)); // SAFE
            out.println(f.get(StringBuilder.class)); // SAFE
        }
    }
}
