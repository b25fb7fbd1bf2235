package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.Supplier;

public class VijftiendeWachtrij extends HttpServlet {

    abstract static class Klus implements Callable<String>, Comparable<Klus> {
        final int rang;
        String foutmelding = "";

        Klus(int rang) {
            this.rang = rang;
        }

        @Override
        public int compareTo(Klus k) {
            return Integer.compare(rang, k.rang);
        }
    }

    static final class Tekstklus extends Klus {
        private final String t;

        Tekstklus(int rang, String t) {
            super(rang);
            this.t = t;
        }

        @Override
        public String call() {
            return "klaar: " + t;
        }
    }

    static final class Kapot extends Klus {
        private final String t;

        Kapot(String t) {
            super(9);
            this.t = t;
        }

        @Override
        public String call() {
            throw new IllegalStateException("kan niet: " + t);
        }
    }

    static final class Rij {
        private final PriorityQueue<Klus> open = new PriorityQueue<>();
        final List<String> klaar = new ArrayList<>();
        final List<Klus> mislukt = new ArrayList<>();

        Rij zet(Klus k) {
            open.add(k);
            return this;
        }

        void werk() throws InterruptedException {
            ExecutorService werkers = Executors.newFixedThreadPool(2);
            try {
                while (!open.isEmpty()) {
                    Klus k = open.poll();
                    try {
                        klaar.add(werkers.submit(k).get());
                    } catch (ExecutionException e) {
                        k.foutmelding = e.getCause().getMessage();
                        mislukt.add(k);
                    }
                }
            } finally {
                werkers.shutdown();
            }
        }
    }

    static final class Zekering {
        private int fouten;
        private String laatsteFout = "geen";

        <T> T roep(Supplier<T> s, T terugval) {
            if (fouten >= 2) {
                return terugval;
            }
            try {
                return s.get();
            } catch (RuntimeException e) {
                fouten++;
                laatsteFout = e.getMessage();
                return terugval;
            }
        }
    }

    static <T> T opnieuw(int keren, Callable<T> c) throws IOException {
        Exception laatste = null;
        for (int i = 0; i < keren; i++) {
            try {
                return c.call();
            } catch (Exception e) {
                laatste = e;
            }
        }
        throw new IOException("na " + keren + " pogingen", laatste);
    }

    private static final ThreadLocal<String> GEBRUIKER = ThreadLocal.withInitial(() -> "gast");

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String t = tekst(req, "t");
        try {
            Rij r = new Rij().zet(new Tekstklus(2, t)).zet(new Tekstklus(1, "opruimen")).zet(new Kapot("schijf"));
            r.werk();
            uit.println(r.klaar.get(0)); // SAFE
            uit.println(r.klaar.get(1)); // EXPECT
            uit.println(r.mislukt.get(0).foutmelding); // SAFE
            Rij s = new Rij().zet(new Kapot(t)).zet(new Tekstklus(1, Masker.over(t)));
            s.werk();
            uit.println(s.klaar); // SAFE
            uit.println(s.mislukt.get(0).foutmelding); // EXPECT
            CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> t).thenApply(String::trim);
            uit.println(f.get()); // EXPECT
            uit.println(f.thenApply(String::length).get()); // SAFE
            uit.println(f.thenCombine(CompletableFuture.completedFuture("vast"), (a, b) -> b).get()); // SAFE
            uit.println(f.thenCombine(CompletableFuture.completedFuture("vast"), (a, b) -> b + a).get()); // EXPECT
            BlockingQueue<String> heen = new LinkedBlockingQueue<>();
            BlockingQueue<Integer> weer = new LinkedBlockingQueue<>();
            Thread werker = new Thread(() -> {
                String x = heen.poll();
                weer.add(x == null ? 0 : x.length());
                heen.add(x + "!");
            });
            heen.add(t);
            werker.start();
            werker.join();
            uit.println(weer.take()); // SAFE
            uit.println(heen.take()); // EXPECT
        } catch (InterruptedException | ExecutionException e) {
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String t = tekst(req, "t");
        uit.println(GEBRUIKER.get()); // EXPECT
        GEBRUIKER.set(t);
        uit.println(GEBRUIKER.get()); // EXPECT
        ThreadLocal<String> eigen = ThreadLocal.withInitial(() -> "niemand");
        eigen.set(t);
        uit.println(eigen.get()); // EXPECT
        eigen.remove();
        uit.println(eigen.get()); // SAFE
        Zekering z = new Zekering();
        uit.println(z.roep(() -> t, "terugval")); // EXPECT
        uit.println(z.roep(() -> gooi("mis: " + t), "terugval")); // SAFE
        uit.println(z.laatsteFout); // EXPECT
        String b = z.roep(() -> String.valueOf(Integer.parseInt(t)), t);
        uit.println(b); // EXPECT
        z.fouten = 2;
        uit.println(z.roep(() -> t, "terugval")); // SAFE
        uit.println(z.roep(() -> "vast", t)); // EXPECT
        int[] teller = {0};
        uit.println(opnieuw(3, () -> ++teller[0] < 3 ? gooi(t) : "gelukt")); // SAFE
        uit.println(opnieuw(2, () -> ++teller[0] < 5 ? gooi("vast") : t)); // EXPECT
        try {
            opnieuw(2, () -> gooi(t));
        } catch (IOException e) {
            uit.println(e.getMessage()); // SAFE
            uit.println(e.getCause().getMessage()); // EXPECT
        }
    }

    private static String gooi(String s) {
        throw new UnsupportedOperationException(s);
    }
}
