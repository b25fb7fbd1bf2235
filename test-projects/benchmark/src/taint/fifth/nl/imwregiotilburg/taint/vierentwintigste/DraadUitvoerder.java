package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class DraadUitvoerder extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        ExecutorService dienst = Executors.newFixedThreadPool(2);
        try {
            Future<String> vuil = dienst.submit(() -> naam + "#");
            Future<String> schoon = dienst.submit(() -> "#");
            Future<Integer> maat = dienst.submit(naam::length);
            out.println(schoon.get()); // SAFE
            List<Callable<String>> werk = List.of(() -> "x", naam::toUpperCase);
            List<Future<String>> klaar = dienst.invokeAll(werk);
            out.println(klaar.get(0).get()); // SAFE
            out.println(klaar.get(1).get()); // EXPECT
            StringBuffer sb = new StringBuffer();
            Future<String> vast = dienst.submit(() -> sb.append(naam), "resultaat");
            out.println(sb); // EXPECT
        } catch (InterruptedException | ExecutionException e) {
            throw new ServletException("taak");
        } finally {
            dienst.shutdown();
        }
    }
}
