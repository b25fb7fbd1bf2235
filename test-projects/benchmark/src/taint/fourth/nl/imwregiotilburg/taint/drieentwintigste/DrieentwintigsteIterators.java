package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class DrieentwintigsteIterators {

    /** Explicit iterator. */
    public static class Iter01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> list = new ArrayList<>();
            list.add("a");
            list.add(req.getParameter("name"));
            Iterator<String> it = list.iterator();
            out.println(it.next()); // SAFE
            out.println(it.next()); // EXPECT
            it.remove();
            for (String s : list) {
                out.println(s); // SAFE
            }
        }
    }

    /** Own Iterable. */
    public static class Iter02 extends HttpServlet {
        static class Twice implements Iterable<String> {
            private final String s;

            Twice(String s) {
                this.s = s;
            }

            public Iterator<String> iterator() {
                return new Iterator<>() {
                    private int i = 0;

                    public boolean hasNext() {
                        return i < 2;
                    }

                    public String next() {
                        return s + i++;
                    }
                };
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            for (String s : new Twice(req.getParameter("name"))) {
                out.println(s); // EXPECT
            }
            for (String s : new Twice("t")) {
                out.println(s); // SAFE
            }
            int n = 0;
            for (String ignored : new Twice(req.getParameter("name"))) {
                n++;
            }
            out.println(n); // SAFE
        }
    }

    /** ListIterator: set and add. */
    public static class Iter03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> list = new LinkedList<>(List.of("a", "b", "c"));
            ListIterator<String> it = list.listIterator();
            it.next();
            it.set(req.getParameter("name"));
            out.println(list.get(0)); // EXPECT
            out.println(list); // EXPECT
            out.println(list.get(1)); // SAFE
            it.next();
            it.add(req.getParameter("other"));
            out.println(it.previous()); // EXPECT
            out.println(list.get(3)); // SAFE
        }
    }

    /** Entry.setValue, Enumeration, Collections.list. */
    public static class Iter04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> map = new LinkedHashMap<>();
            map.put("k", "v");
            for (Map.Entry<String, String> e : map.entrySet()) {
                e.setValue(req.getParameter("name"));
            }
            out.println(map.get("k")); // EXPECT
            Vector<String> v = new Vector<>(List.of("p"));
            Enumeration<String> en = v.elements();
            out.println(en.nextElement()); // SAFE
            List<String> langs = Collections.list(req.getHeaders("Accept"));
            out.println(langs.get(0)); // EXPECT
        }
    }

    /** An iterator that filters or maps another. */
    public static class Iter05 extends HttpServlet {
        static class Mapped implements Iterator<String> {
            private final Iterator<String> inner;
            private final boolean masking;

            Mapped(Iterator<String> inner, boolean masking) {
                this.inner = inner;
                this.masking = masking;
            }

            public boolean hasNext() {
                return inner.hasNext();
            }

            public String next() {
                String s = inner.next();
                return masking ? Masker.over(s) : s;
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> values = Arrays.asList(req.getParameterValues("v"));
            Mapped open = new Mapped(values.iterator(), false);
            Mapped masked = new Mapped(values.iterator(), true);
            while (open.hasNext()) {
                out.println(open.next()); // EXPECT
            }
            while (masked.hasNext()) {
                out.println(masked.next()); // SAFE
            }
        }
    }
}
