package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Draad01Thread extends HttpServlet {
    static class Werker implements Runnable {
        private final String in;
        private volatile String uitkomst = "niets";
        private volatile int lengte;
        Werker(String i) { in = i; }
        @Override public void run() {
            uitkomst = in.toUpperCase();
            lengte = in.length();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Werker a = new Werker(w);
        Werker b = new Werker("vast");
        Thread ta = new Thread(a);
        Thread tb = new Thread(b);
        ta.start();
        tb.start();
        Thread tc = new Thread(() -> uit.println(w)); // EXPECT
        tc.start();
        Thread td = new Thread(() -> uit.println("klaar")); // SAFE
        td.start();
        try {
            ta.join();
            tb.join();
            tc.join();
            td.join();
        } catch (InterruptedException e) {
            throw new ServletException("onderbroken");
        }
        uit.println(a.uitkomst); // EXPECT
        uit.println(b.uitkomst); // SAFE
        uit.println(a.lengte); // SAFE
    }
}
