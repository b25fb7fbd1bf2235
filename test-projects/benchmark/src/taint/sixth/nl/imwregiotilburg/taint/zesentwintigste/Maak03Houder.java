package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Maak03Houder extends HttpServlet {
    static class Houder<T> {
        private T waarde;
        Houder(T w) { waarde = w; }
        T get() { return waarde; }
        void set(T w) { waarde = w; }
        <R> Houder<R> zet(java.util.function.Function<? super T, ? extends R> f) {
            return new Houder<>(f.apply(waarde));
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Houder<String> a = new Houder<>(req.getParameter("naam"));
        Houder<String> b = new Houder<>("vast");
        uit.println(a.get()); // EXPECT
        uit.println(b.get()); // SAFE
        uit.println(a.zet(String::toUpperCase).get()); // EXPECT
        uit.println(b.zet(s -> s + "!").get()); // SAFE
        uit.println(a.zet(String::length).get()); // SAFE
        b.set(a.get());
        uit.println(b.get()); // EXPECT
        a.set("gewist");
        Houder<Houder<String>> diep = new Houder<>(b);
        uit.println(diep.get().get()); // EXPECT
        diep.set(a);
        uit.println(diep.get().get()); // SAFE
    }
}
