package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class DraadWachtrij extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        if (naam == null) {
            return;
        }
        BlockingQueue<String> post = new ArrayBlockingQueue<>(4);
        BlockingQueue<String> bevestiging = new LinkedBlockingQueue<>();
        Thread maker = new Thread(() -> {
            post.offer("aanhef");
            post.offer(naam);
            bevestiging.offer("verstuurd " + naam.length());
        });
        maker.start();
        try {
            out.println(post.take()); // SAFE
            out.println(post.take()); // EXPECT
            out.println(bevestiging.take()); // SAFE
            maker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.println(post.peek()); // SAFE
    }
}
