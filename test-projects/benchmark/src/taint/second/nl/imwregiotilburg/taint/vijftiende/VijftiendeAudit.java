package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class VijftiendeAudit extends HttpServlet {

    enum Soort { INLOG, WIJZIGING, VERWIJDERING }

    static final class Post {
        final Soort soort;
        final String wie;
        final String wat;
        final long nummer;

        Post(Soort soort, String wie, String wat, long nummer) {
            this.soort = soort;
            this.wie = wie;
            this.wat = wat;
            this.nummer = nummer;
        }

        String kort() {
            return nummer + ":" + soort;
        }

        String lang() {
            return kort() + " door " + wie + ": " + wat;
        }

        Post anoniem() {
            return new Post(soort, "iemand", Masker.over(wat), nummer);
        }

        Post zonderWat() {
            return new Post(soort, wie, "-", nummer);
        }
    }

    static final class Spoor {
        private final Deque<Post> posten = new ConcurrentLinkedDeque<>();
        private final AtomicInteger teller = new AtomicInteger();

        void noteer(Soort s, String wie, String wat) {
            posten.addFirst(new Post(s, wie, wat, teller.incrementAndGet()));
            while (posten.size() > 50) {
                posten.pollLast();
            }
        }

        List<Post> laatste(int n) {
            List<Post> l = new ArrayList<>();
            for (Post p : posten) {
                if (l.size() == n) {
                    break;
                }
                l.add(p);
            }
            return l;
        }
    }

    private final Spoor gebruikers = new Spoor();
    private final Spoor systeem = new Spoor();
    private static final Map<Soort, AtomicInteger> TELLING = new EnumMap<>(Soort.class);
    private final AtomicReference<String> laatsteWie = new AtomicReference<>("niemand");
    private final AtomicReference<String> laatsteSoort = new AtomicReference<>("geen");
    private String handtekening = "geen";
    private String bron = "web";

    static {
        for (Soort s : Soort.values()) {
            TELLING.put(s, new AtomicInteger());
        }
    }

    private static Soort soort(String s) {
        return "weg".equals(s) ? Soort.VERWIJDERING : "in".equals(s) ? Soort.INLOG : Soort.WIJZIGING;
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String wie = req.getHeader("X-Gebruiker");
        Soort s = soort(tekst(req, "soort"));
        gebruikers.noteer(s, wie, tekst(req, "wat"));
        systeem.noteer(s, "systeem", "verzoek van " + tekst(req, "wat").length() + " tekens");
        TELLING.get(s).incrementAndGet();
        laatsteWie.set(wie);
        laatsteSoort.set(s.name());
        handtekening = wie + "/" + s;
        bron = "web-" + s.ordinal();
        Post p = gebruikers.laatste(1).get(0);
        uit.println(p.kort()); // SAFE
        uit.println(p.lang()); // EXPECT
        uit.println(p.anoniem().lang()); // SAFE
        uit.println(p.zonderWat().lang()); // EXPECT
        uit.println(p.anoniem().wie); // SAFE
        Spoor los = new Spoor();
        los.noteer(Soort.INLOG, "test", "test");
        uit.println(los.laatste(5).get(0).lang()); // SAFE
        los.noteer(Soort.INLOG, "test", tekst(req, "wat"));
        uit.println(los.laatste(5).get(0).lang()); // EXPECT
        uit.println(los.laatste(5).get(1).lang()); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        for (Post p : gebruikers.laatste(10)) {
            uit.println(p.wie); // EXPECT
            uit.println(p.wat.toUpperCase(Locale.ROOT)); // EXPECT
            uit.println(p.anoniem().wat); // SAFE
        }
        for (Post p : systeem.laatste(getal(req, "n", 10))) {
            uit.println(p.lang()); // SAFE
        }
        uit.println(laatsteWie.get()); // EXPECT
        uit.println(laatsteSoort.get()); // SAFE
        uit.println(handtekening); // EXPECT
        uit.println(bron); // SAFE
        String oud = laatsteWie.getAndSet("gelezen");
        uit.println("was: " + oud); // EXPECT
        Map<String, Integer> perWie = new TreeMap<>();
        gebruikers.laatste(50).forEach(p -> perWie.merge(String.valueOf(p.wie), 1, Integer::sum));
        for (Map.Entry<String, Integer> e : perWie.entrySet()) {
            uit.println(e.getKey()); // EXPECT
            uit.println(e.getValue()); // SAFE
        }
        Map<Soort, List<String>> perSoort = new EnumMap<>(Soort.class);
        gebruikers.laatste(50).forEach(p -> perSoort.computeIfAbsent(p.soort, x -> new ArrayList<>()).add(p.wat));
        perSoort.forEach((k, v) -> uit.println(k + " " + v)); // EXPECT
        uit.println(perSoort.getOrDefault(Soort.VERWIJDERING, List.of())); // EXPECT
    }

    @Override
    protected void doDelete(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Post weg = gebruikers.posten.pollFirst();
        uit.println(weg == null ? "leeg" : weg.wat); // EXPECT
        uit.println(weg == null ? "leeg" : weg.soort.name()); // SAFE
        Post ook = systeem.posten.pollFirst();
        uit.println(ook == null ? "leeg" : ook.wat); // SAFE
    }
}
