package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

public class VijftiendeLoper extends HttpServlet {

    abstract static class Loper<T> implements Iterator<T> {
        private T klaar;
        private boolean heeft;

        abstract T haal();

        @Override
        public boolean hasNext() {
            if (!heeft) {
                klaar = haal();
                heeft = klaar != null;
            }
            return heeft;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            heeft = false;
            return klaar;
        }

        static <T> Loper<T> over(Iterable<T> i) {
            Iterator<T> it = i.iterator();
            return new Loper<>() {
                @Override
                T haal() {
                    return it.hasNext() ? it.next() : null;
                }
            };
        }

        <R> Loper<R> maak(Function<T, R> f) {
            return new Loper<>() {
                @Override
                R haal() {
                    return Loper.this.hasNext() ? f.apply(Loper.this.next()) : null;
                }
            };
        }

        Loper<T> behalve(Predicate<T> p) {
            return new Loper<>() {
                @Override
                T haal() {
                    while (Loper.this.hasNext()) {
                        T t = Loper.this.next();
                        if (!p.test(t)) {
                            return t;
                        }
                    }
                    return null;
                }
            };
        }

        Loper<T> omEnOm(Loper<T> ander) {
            return new Loper<>() {
                private boolean beurt;

                @Override
                T haal() {
                    beurt = !beurt;
                    Loper<T> l = beurt && Loper.this.hasNext() || !ander.hasNext() ? Loper.this : ander;
                    return l.hasNext() ? l.next() : null;
                }
            };
        }

        String samen() {
            StringJoiner j = new StringJoiner("-");
            forEachRemaining(t -> j.add(String.valueOf(t)));
            return j.toString();
        }
    }

    static final class Woorden extends Spliterators.AbstractSpliterator<String> {
        private final StringTokenizer bron;

        Woorden(String s) {
            super(Long.MAX_VALUE, ORDERED);
            bron = new StringTokenizer(s);
        }

        @Override
        public boolean tryAdvance(Consumer<? super String> c) {
            if (bron.hasMoreTokens()) {
                c.accept(bron.nextToken());
                return true;
            }
            return false;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String w = tekst(req, "w");
        List<String> vast = List.of("a", "b");
        List<String> los = List.of("x", w);
        uit.println(Loper.over(vast).samen()); // SAFE
        uit.println(Loper.over(los).samen()); // EXPECT
        uit.println(Loper.over(los).maak(String::length).samen()); // SAFE
        uit.println(Loper.over(los).maak(Masker::over).samen()); // SAFE
        uit.println(Loper.over(vast).maak(s -> s + w).samen()); // EXPECT
        uit.println(Loper.over(vast).behalve(s -> s.equals(w)).samen()); // SAFE
        uit.println(Loper.over(los).behalve(s -> s.equals("x")).samen()); // EXPECT
        Loper<String> l = Loper.over(vast).omEnOm(Loper.over(los));
        uit.println(l.next()); // SAFE
        uit.println(l.next()); // SAFE
        uit.println(l.samen()); // EXPECT
        uit.println(l.hasNext()); // SAFE
        Loper<String> op = Loper.over(los);
        op.next();
        uit.println(op.next()); // EXPECT
        Iterator<String> met = new ArrayList<>(los).listIterator(1);
        uit.println(met.next()); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String zin = tekst(req, "zin");
        StreamSupport.stream(new Woorden(zin), false).forEach(s -> uit.println(s)); // EXPECT
        uit.println(StreamSupport.stream(new Woorden("een twee"), false).collect(Collectors.joining())); // SAFE
        Woorden ws = new Woorden("vast " + zin);
        ws.tryAdvance(s -> uit.println(s)); // SAFE
        ws.tryAdvance(s -> uit.println(s)); // EXPECT
        ws.forEachRemaining(s -> uit.println(s)); // EXPECT
        Map<Integer, List<String>> perLengte = Stream.of(zin.split(" ")).collect(Collectors.groupingBy(String::length));
        uit.println(perLengte.keySet()); // SAFE
        uit.println(perLengte.values()); // EXPECT
        Map<Character, Long> perLetter = zin.chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
        uit.println(perLetter.values()); // SAFE
        Collector<String, StringBuilder, String> eigen = Collector.of(StringBuilder::new, (b, s) -> b.append(s).append('.'), StringBuilder::append, StringBuilder::toString);
        uit.println(Stream.of("p", zin).collect(eigen)); // EXPECT
        uit.println(Stream.of("p", "q").collect(eigen)); // SAFE
        uit.println(IntStream.range(0, zin.length()).mapToObj(Integer::toString).collect(eigen)); // SAFE
        uit.println(IntStream.range(0, 3).mapToObj(i -> i == 1 ? zin : "-").collect(eigen)); // EXPECT
        uit.println(Stream.iterate(zin, s -> s.length() > 2, s -> s.substring(1)).skip(1).findFirst().orElse("")); // EXPECT
        uit.println(Stream.of("a", zin, "c").skip(2).toList()); // SAFE
        uit.println(Stream.of("a", zin, "c").limit(2).reduce("", String::concat)); // EXPECT
        uit.println(Stream.of("a", zin).collect(Collectors.toMap(s -> "k" + s.length(), s -> s, (x, y) -> y))); // EXPECT
    }
}
