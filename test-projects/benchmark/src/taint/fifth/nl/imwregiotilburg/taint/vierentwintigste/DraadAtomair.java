package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class DraadAtomair extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        String naam = request.getParameter("naam");
        AtomicReference<String> ref = new AtomicReference<>("begin");
        AtomicReference<String> ander = new AtomicReference<>("ander");
        w.println(ref.getAndSet(naam)); // SAFE
        w.println(ander.updateAndGet(s -> s + s.length())); // SAFE
        w.println(ref.accumulateAndGet("x", (a, b) -> b)); // SAFE
        w.println(ander.accumulateAndGet(naam, (a, b) -> a + b)); // EXPECT
        AtomicInteger teller = new AtomicInteger();
        naam.chars().forEach(c -> teller.incrementAndGet());
        ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>();
        m.put("k", naam);
        w.println(m.replace("k", "nieuw")); // EXPECT
        CopyOnWriteArrayList<String> l = new CopyOnWriteArrayList<>(List.of("a"));
        for (String s : l) {
            l.add(naam);
        }
    }
}
