package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

public class Sterk07Houders extends HttpServlet {
    static class Cel<T> {
        private T inhoud;
        void leg(T t) { inhoud = t; }
        T pak() {
            T t = inhoud;
            inhoud = null;
            return t;
        }
        T kijk() { return inhoud; }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Cel<String> c = new Cel<>();
        c.leg(w);
        uit.println(c.kijk()); // EXPECT
        uit.println(c.pak()); // EXPECT
        uit.println(c.kijk()); // SAFE
        c.leg("schoon");
        uit.println(c.pak()); // SAFE
        AtomicReference<String> r = new AtomicReference<>(w);
        uit.println(r.getAndSet("nieuw")); // EXPECT
        uit.println(r.get()); // SAFE
        r.updateAndGet(s -> s + w);
        uit.println(r.get()); // EXPECT
        r.set("vast");
        uit.println(r.accumulateAndGet("x", String::concat)); // SAFE
        Optional<String> o = Optional.ofNullable(w);
        uit.println(o.orElse("geen")); // EXPECT
        o = Optional.of("iets");
        uit.println(o.get()); // SAFE
    }
}
