package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Exchanger;
import java.util.function.UnaryOperator;

@WebServlet("/v25/gifpil")
public class GifPil extends HttpServlet {

    private static final String EINDE = "\u0000einde";

    private static void maker(BlockingQueue<String> q, String... d) {
        for (String s : d) {
            q.add(s == null ? "" : s);
        }
        q.add(EINDE);
    }

    private static String verbruik(BlockingQueue<String> q, UnaryOperator<String> f) throws InterruptedException {
        StringBuilder b = new StringBuilder();
        for (String s = q.take(); s != EINDE; s = q.take()) {
            b.append(f.apply(s)).append('.');
        }
        return b.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        try {
            BlockingQueue<String> q = new ArrayBlockingQueue<>(8);
            Thread t = new Thread(() -> maker(q, "a", p, "b"));
            t.start();
            out.println(verbruik(q, s -> s)); // EXPECT
            t.join();
            out.println(q.size()); // SAFE
            Thread u = new Thread(() -> maker(q, "c", p));
            u.start();
            out.println(verbruik(q, s -> "o")); // SAFE
            u.join();
            maker(q, "d");
            q.add(String.valueOf(p));
            out.println(verbruik(q, s -> s)); // SAFE
            out.println(q.poll()); // EXPECT
            Exchanger<String> ruil = new Exchanger<>();
            String[] over = new String[1];
            Thread v = new Thread(() -> {
                try {
                    over[0] = ruil.exchange("retour");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            v.start();
            out.println(ruil.exchange(String.valueOf(p))); // SAFE
            v.join();
            out.println(over[0]); // EXPECT
        } catch (InterruptedException e) {
            throw new ServletException(e);
        }
    }
}
