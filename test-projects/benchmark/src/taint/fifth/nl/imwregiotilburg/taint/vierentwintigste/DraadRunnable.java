package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.function.*;

public class DraadRunnable extends HttpServlet {
    static class Werk implements Runnable {
        private final String in;
        private volatile String uit = "niets";
        private volatile int n;

        Werk(String in) {
            this.in = in;
        }

        @Override
        public void run() {
            n = in.length();
            uit = in.trim();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Werk a = new Werk(req.getParameter("naam"));
        Werk b = new Werk("vast");
        Werk c = new Werk(a.in);
        Thread t = new Thread(a);
        Thread u = new Thread(b);
        t.start();
        u.start();
        try {
            t.join();
            u.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.println(a.uit); // EXPECT
        out.println(b.uit); // SAFE
        out.println(a.n); // SAFE
    }
}
