package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class Draad06Parallel extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        List<String> w = Arrays.asList(req.getParameterValues("naam"));
        ConcurrentLinkedQueue<String> q = new ConcurrentLinkedQueue<>();
        AtomicInteger n = new AtomicInteger();
        w.parallelStream().forEach(s -> {
            q.add(s);
            n.addAndGet(s.length());
        });
        uit.println(q.peek()); // EXPECT
        ScheduledExecutorService ex = Executors.newSingleThreadScheduledExecutor();
        try {
            uit.println(ex.schedule(() -> q.poll(), 1, TimeUnit.MILLISECONDS).get()); // EXPECT
            uit.println(ex.schedule(() -> "tik", 1, TimeUnit.MILLISECONDS).get()); // SAFE
        } catch (Exception e) {
            throw new ServletException("tijd");
        } finally {
            ex.shutdownNow();
        }
        q.clear();
        synchronized (q) {
            q.add("na afloop");
        }
        uit.println(q.peek()); // SAFE
        uit.println(w.parallelStream().map(String::trim).reduce("", String::concat)); // EXPECT
        uit.println(w.parallelStream().mapToInt(String::length).max().orElse(0)); // SAFE
    }
}
