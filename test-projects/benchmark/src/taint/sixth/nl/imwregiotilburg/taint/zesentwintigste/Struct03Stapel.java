package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Struct03Stapel extends HttpServlet {
    static class Stapel<T> {
        private final Object[] vakken = new Object[8];
        private int top;
        void duw(T t) { vakken[top++] = t; }
        @SuppressWarnings("unchecked")
        T trek() {
            T t = (T) vakken[--top];
            vakken[top] = null;
            return t;
        }
        boolean leeg() { return top == 0; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Stapel<String> a = new Stapel<>();
        Stapel<String> b = new Stapel<>();
        Stapel<Integer> c = new Stapel<>();
        String w = req.getHeader("X-Klant");
        a.duw(w);
        b.duw("vast");
        c.duw(w.length());
        uit.println(c.trek()); // SAFE
        uit.println(b.trek()); // SAFE
        uit.println(a.leeg()); // SAFE
        uit.println(a.trek()); // EXPECT
        b.duw(w.toLowerCase());
        uit.println(b.trek()); // EXPECT
    }
}
