package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

@WebServlet("/v25/gelijktijdigekaart")
public class GelijktijdigeKaart extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        ConcurrentMap<String, String> cache = new ConcurrentHashMap<>();
        String in = req.getParameter("in");
        if (in == null) {
            in = "?";
        }
        String invoer = in;
        cache.putIfAbsent("a", "alfa");
        String terug = cache.putIfAbsent("a", invoer);
        cache.computeIfAbsent("b", k -> invoer + k);
        cache.computeIfPresent("c", (k, v) -> invoer);
        cache.merge("a", "!", String::concat);
        PrintWriter w = resp.getWriter();
        w.println(terug); // SAFE
        w.println(cache.get("a")); // SAFE
        w.println(cache.get("b")); // EXPECT
        w.println(cache.remove("b")); // EXPECT
        cache.merge("a", invoer, (x, y) -> x);
        w.println(cache.get("a")); // SAFE
        cache.merge("a", invoer, (x, y) -> x + y);
        w.println(cache.get("a")); // EXPECT
        CopyOnWriteArrayList<String> cow = new CopyOnWriteArrayList<>(List.of("eerst"));
        Iterator<String> oud = cow.iterator();
        cow.add(0, invoer);
        w.println(oud.next()); // SAFE
        w.println(cow.iterator().next()); // EXPECT
    }
}
