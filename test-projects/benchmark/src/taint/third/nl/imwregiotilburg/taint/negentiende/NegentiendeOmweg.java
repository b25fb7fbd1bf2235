package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class NegentiendeOmweg extends HttpServlet {
    private Supplier<String> uitgesteld = () -> "nog niets";
    private final Deque<Runnable> taken = new java.util.concurrent.ConcurrentLinkedDeque<>();
    private volatile StringBuilder verslag = new StringBuilder();
    private volatile RuntimeException laatsteFout = new RuntimeException("geen");

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.print(uitgesteld.get()); // EXPECT
        out.print(laatsteFout.getMessage()); // EXPECT
        Runnable r = taken.poll();
        if (r != null) r.run();
        out.print(verslag); // EXPECT
        String p = String.valueOf(req.getParameter("weg"));
        bytes(p, out);
        serie(p, out);
        karakters(p, out);
        uitvoer(p, out);
        wederkerig(p, out);
        samengesteld(req, out);
        sleutelweg(p, out);
        toString2(p, out);
        zelfde(p, out);
        verzamelaar(p, out);
        curry(p, out);
        pijp(p, out);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("weg"));
        uitgesteld = () -> "later " + p;
        taken.add(() -> verslag = new StringBuilder(p));
        try {
            if (p.length() % 2 == 1) throw new IllegalArgumentException(p);
        } catch (IllegalArgumentException e) {
            laatsteFout = e;
        }
        resp.getWriter().print(taken.size()); // SAFE
        resp.getWriter().print(laatsteFout.getMessage()); // EXPECT
    }

    private void bytes(String p, PrintWriter out) {
        ByteBuffer b = ByteBuffer.wrap(p.getBytes(StandardCharsets.UTF_8));
        byte[] kopie = new byte[b.remaining()];
        b.duplicate().get(kopie);
        out.print(new String(kopie, StandardCharsets.UTF_8)); // EXPECT
        out.print(StandardCharsets.UTF_8.decode(b)); // EXPECT
        kopie = "k".getBytes(StandardCharsets.UTF_8);
        out.print(new String(kopie, StandardCharsets.UTF_8)); // SAFE
    }

    private void serie(String p, PrintWriter out) throws IOException {
        ByteArrayOutputStream bo = new ByteArrayOutputStream();
        try (ObjectOutputStream o = new ObjectOutputStream(bo)) { o.writeObject(new String[] {"s", p}); }
        try (ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(bo.toByteArray()))) {
            String[] r = (String[]) i.readObject();
            out.print(r[1]); // EXPECT
            out.print(r.length); // SAFE
        } catch (ClassNotFoundException e) {
            out.print("klasse"); // SAFE
        }
    }

    private void karakters(String p, PrintWriter out) {
        for (int i = 0; i < p.length(); i++) {
            out.append(p.charAt(i)); // EXPECT
            out.append('-'); // SAFE
        }
        out.print(p.chars().mapToObj(c -> "" + (char) c).collect(Collectors.joining())); // EXPECT
    }

    private PrintWriter stuur(PrintWriter out, Object o) {
        return out.append(String.valueOf(o)); // EXPECT
    }

    private void uitvoer(String p, PrintWriter out) {
        stuur(stuur(out, "kop"), p).flush();
        out.append("a" + p); // EXPECT
        Consumer<Object> c = x -> out.print(x); // EXPECT
        c.accept(p.trim());
    }

    private static final class Kring { Kring ander; Object last; }

    private void wederkerig(String p, PrintWriter out) {
        Kring a = new Kring(), b = new Kring();
        a.ander = b;
        b.ander = a;
        Kring k = a;
        for (int i = 0; i < 5; i++) k = k.ander;
        k.last = p;
        out.print(b.last); // EXPECT
        out.print(a.last); // SAFE
        out.print(a.ander.ander.ander.last); // EXPECT
    }

    private void samengesteld(HttpServletRequest req, PrintWriter out) {
        Object[] o = {req.getParameter("o"), new Object[] {req.getHeader("Host")}};
        out.print(Arrays.deepToString(o)); // EXPECT
        out.printf("%s en %s", o); // EXPECT
        out.print(Objects.toString(o[0], "leeg")); // EXPECT
        out.print(((Object[]) o[1])[0]); // EXPECT
        out.print(Objects.requireNonNullElse(req.getQueryString(), "q")); // EXPECT
    }

    private void sleutelweg(String p, PrintWriter out) {
        Map<String, Integer> m = new TreeMap<>();
        m.merge(p, 1, Integer::sum);
        out.print(m.entrySet().iterator().next().getKey()); // EXPECT
        out.print(m.entrySet().iterator().next()); // EXPECT
        out.print(m.entrySet().iterator().next().getValue()); // SAFE
    }

    private void toString2(String p, PrintWriter out) {
        Object o = new Object() { @Override public String toString() { return new StringBuilder(p).append('.').toString(); } };
        out.print("" + o); // EXPECT
        out.print(List.of(o)); // EXPECT
        out.printf("%s", Optional.of(o)); // EXPECT
    }

    private void zelfde(String p, PrintWriter out) {
        String q = p.equals("geheim") ? "x" : p;
        String r = p.isEmpty() ? "leeg" : p.length() > 50 ? "lang" : q;
        out.print(r); // EXPECT
        out.print(Stream.of(p, r).max(Comparator.naturalOrder()).get()); // EXPECT
    }

    private void verzamelaar(String p, PrintWriter out) {
        StringBuilder s = Stream.of(p).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        out.print(s); // EXPECT
        String een = Stream.of(p).collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0)));
        out.print(een); // EXPECT
        String twee = Stream.of(p, "b").collect(Collectors.teeing(Collectors.counting(), Collectors.joining(), (n, j) -> n + j));
        out.print(twee); // EXPECT
    }

    private void curry(String p, PrintWriter out) {
        Function<String, Supplier<Supplier<String>>> f = a -> () -> () -> a;
        Supplier<String> s = f.apply(p).get();
        out.print(s.get()); // EXPECT
        BinaryOperator<UnaryOperator<String>> na = (x, y) -> z -> y.apply(x.apply(z));
        out.print(na.apply(String::trim, String::toLowerCase).apply(p)); // EXPECT
    }

    private void pijp(String p, PrintWriter out) throws IOException {
        LineNumberReader r = new LineNumberReader(new InputStreamReader(new SequenceInputStream(
            new ByteArrayInputStream("kop\n".getBytes(StandardCharsets.UTF_8)), new ByteArrayInputStream(p.getBytes(StandardCharsets.UTF_8)))));
        out.print(r.readLine()); // SAFE
        out.print(r.readLine()); // EXPECT
        out.print(r.getLineNumber()); // SAFE
    }
}
