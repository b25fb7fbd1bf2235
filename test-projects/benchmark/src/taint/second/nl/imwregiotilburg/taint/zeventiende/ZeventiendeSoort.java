package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

public class ZeventiendeSoort extends HttpServlet {

    static class Vak<T> {
        private T in;

        Vak(T in) {
            this.in = in;
        }

        T uit() {
            return in;
        }

        <R> Vak<R> als(Function<T, R> f) {
            return new Vak<>(f.apply(in));
        }
    }

    static class Paar<A, B> {
        final A a;
        final B b;

        Paar(A a, B b) {
            this.a = a;
            this.b = b;
        }

        Paar<B, A> om() {
            return new Paar<>(b, a);
        }
    }

    static <T> T kies(List<? extends T> l, int i) {
        return l.get(i);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("soort");
        Vak<String> vol = new Vak<>(p);
        Vak<String> vast = new Vak<>("vast");
        out.println(vol.uit()); // EXPECT
        out.println(vast.uit()); // SAFE
        out.println(vol.als(String::length).uit()); // SAFE
        out.println(vol.als(String::trim).uit()); // EXPECT
        out.println(vast.als(String::trim).uit()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("soort");
        Paar<String, String> paar = new Paar<>(p, "b");
        out.println(paar.a); // EXPECT
        out.println(paar.b); // SAFE
        out.println(paar.om().a); // SAFE
        out.println(paar.om().b); // EXPECT
        List<String> l = List.of("nul", p);
        out.println(kies(l, 0)); // SAFE
        out.println(kies(l, 1)); // EXPECT
    }
}
