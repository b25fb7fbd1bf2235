package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class EenentwintigsteDraden extends HttpServlet {
    static class Werker extends Thread {
        private final String in;
        private String uit = "nog niets";

        Werker(String in) { this.in = in; }

        @Override
        public void run() { uit = "gedaan: " + in; }
    }

    static class Slot {
        private String a = "a";
        private String b = "b";

        synchronized void zetA(String s) { a = s; }

        synchronized String a() { return a; }

        synchronized String b() { return b; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("draad");
        try {
            draad1(p, w);
            draad2(p, w);
            draad3(p, w);
            draad4(p, w);
            draad5(p, w);
            draad6(p, w);
            draad7(p, w);
            draad8(p, w);
            draad9(p, w);
            draad10(p, w);
            draad11(p, w);
        } catch (Exception e) {
            w.println("mislukt"); // SAFE
        }
    }

    private void draad1(String p, PrintWriter w) throws Exception {
        Werker vuil = new Werker(p);
        Werker schoon = new Werker("vast");
        vuil.start();
        schoon.start();
        vuil.join();
        schoon.join();
        w.println(vuil.uit); // EXPECT
        w.println(schoon.uit); // SAFE
    }

    private void draad2(String p, PrintWriter w) throws Exception {
        Werker gestart = new Werker(p);
        Werker rustend = new Werker(p);
        gestart.start();
        w.println(rustend.uit); // SAFE
        w.println(gestart.uit); // EXPECT
        gestart.join();
    }

    private void draad3(String p, PrintWriter w) throws Exception {
        ExecutorService dienst = Executors.newFixedThreadPool(2);
        try {
            Future<String> a = dienst.submit(() -> p);
            Future<String> b = dienst.submit(() -> "b");
            w.println(a.get()); // EXPECT
            w.println(b.get()); // SAFE
        } finally {
            dienst.shutdown();
        }
    }

    private void draad4(String p, PrintWriter w) throws Exception {
        ThreadLocal<String> eigen = ThreadLocal.withInitial(() -> "begin");
        eigen.set(p);
        AtomicReference<String> gezien = new AtomicReference<>();
        Thread t = new Thread(() -> gezien.set(eigen.get()));
        t.start();
        t.join();
        w.println(gezien.get()); // SAFE
        w.println(eigen.get()); // EXPECT
        eigen.remove();
        w.println(eigen.get()); // SAFE
    }

    private void draad5(String p, PrintWriter w) {
        CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> "s").thenApply(s -> s + p);
        CompletableFuture<String> g = f.thenApply(s -> "klaar");
        w.println(f.join()); // EXPECT
        w.println(g.join()); // SAFE
    }

    private void draad6(String p, PrintWriter w) throws Exception {
        BlockingQueue<String> rij = new ArrayBlockingQueue<>(2);
        Thread t = new Thread(() -> {
            rij.add("kop");
            rij.add(String.valueOf(p));
        });
        t.start();
        w.println(rij.take()); // SAFE
        w.println(rij.take()); // EXPECT
        t.join();
    }

    private void draad7(String p, PrintWriter w) {
        Slot s = new Slot();
        s.zetA(p);
        w.println(s.a()); // EXPECT
        w.println(s.b()); // SAFE
    }

    private void draad8(String p, PrintWriter w) {
        AtomicReferenceArray<String> rij = new AtomicReferenceArray<>(2);
        rij.set(0, p);
        rij.set(1, "een");
        w.println(rij.get(1)); // SAFE
        w.println(rij.get(0)); // EXPECT
    }

    private void draad9(String p, PrintWriter w) throws Exception {
        Callable<String> c = () -> "<" + p + ">";
        FutureTask<String> taak = new FutureTask<>(c);
        FutureTask<String> vast = new FutureTask<>(() -> { }, "resultaat");
        taak.run();
        vast.run();
        w.println(taak.get()); // EXPECT
        w.println(vast.get()); // SAFE
    }

    private void draad10(String p, PrintWriter w) throws Exception {
        Thread t = new Thread(() -> w.println(p)); // EXPECT
        Thread u = new Thread(() -> w.println("u")); // SAFE
        t.start();
        u.start();
        t.join();
        u.join();
    }

    private void draad11(String p, PrintWriter w) throws Exception {
        StringBuffer gedeeld = new StringBuffer();
        Thread t = new Thread(() -> gedeeld.append(p));
        w.println(gedeeld); // SAFE
        t.start();
        t.join();
        w.println(gedeeld); // EXPECT
    }
}
