package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

@WebServlet("/v25/eigeniterator")
public class EigenIterator extends HttpServlet {

    static final class Bereik implements Iterable<String> {
        private final String[] bron;
        private final int stap;

        Bereik(int stap, String... bron) {
            this.stap = stap;
            this.bron = bron;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int i;

                @Override
                public boolean hasNext() {
                    return i < bron.length;
                }

                @Override
                public String next() {
                    String s = bron[i];
                    i += stap;
                    return s;
                }
            };
        }
    }

    private static <T> Iterator<T> omstebeurt(Iterator<T> a, Iterator<T> b) {
        return new Iterator<T>() {
            private boolean links = true;

            @Override
            public boolean hasNext() {
                return a.hasNext() || b.hasNext();
            }

            @Override
            public T next() {
                boolean l = links;
                links = !links;
                return l && a.hasNext() || !b.hasNext() ? a.next() : b.next();
            }
        };
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        for (String s : new Bereik(2, "a", p, "b", p)) {
            out.println(s); // SAFE
        }
        for (String s : new Bereik(3, "a", "b", "c", p)) {
            out.println(s); // EXPECT
        }
        Iterator<String> o = omstebeurt(List.of("x", "y").iterator(), Arrays.asList(p, p).iterator());
        out.println(o.next()); // SAFE
        out.println(o.next()); // EXPECT
        out.println(o.next()); // SAFE
        out.println(o.next()); // EXPECT
        out.println(o.hasNext()); // SAFE
        new Bereik(1, p).forEach(out::println); // EXPECT
    }
}
