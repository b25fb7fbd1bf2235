package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public class Draad05Wachtrij extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("adres"));
        BlockingQueue<String> q = new ArrayBlockingQueue<>(4);
        BlockingQueue<String> r = new LinkedBlockingQueue<>();
        ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>();
        CountDownLatch klaar = new CountDownLatch(1);
        Thread maker = new Thread(() -> {
            q.add(w);
            r.add("bericht");
            m.put("adres", w);
            m.put("soort", "thuis");
            klaar.countDown();
        });
        maker.start();
        try {
            uit.println(q.take()); // EXPECT
            uit.println(r.take()); // SAFE
            klaar.await();
        } catch (InterruptedException e) {
            throw new ServletException("onderbroken");
        }
        uit.println(m.get("adres")); // EXPECT
        uit.println(q.size() + r.size()); // SAFE
        q.offer("vast");
        uit.println(q.poll()); // SAFE
        r.offer(m.get("adres"));
        uit.println(r.poll()); // EXPECT
    }
}
