package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Draad02Executor extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        ExecutorService ex = Executors.newFixedThreadPool(2);
        try {
            Future<String> a = ex.submit(() -> "dag " + w);
            Future<String> b = ex.submit(() -> "dag iedereen");
            Future<Integer> c = ex.submit(w::length);
            uit.println(a.get()); // EXPECT
            uit.println(b.get()); // SAFE
            uit.println(c.get()); // SAFE
            List<Callable<String>> taken = new ArrayList<>();
            taken.add(() -> w.trim());
            taken.add(() -> "taak");
            List<Future<String>> klaar = ex.invokeAll(taken);
            uit.println(klaar.get(0).get()); // EXPECT
            uit.println(klaar.get(1).get()); // SAFE
            StringBuffer buf = new StringBuffer();
            ex.submit(() -> buf.append(w)).get();
            uit.println(buf); // EXPECT
        } catch (Exception e) {
            throw new ServletException("taak mislukt");
        } finally {
            ex.shutdown();
        }
    }
}
