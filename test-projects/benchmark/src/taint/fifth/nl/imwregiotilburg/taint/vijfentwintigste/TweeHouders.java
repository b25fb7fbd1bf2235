package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

@WebServlet("/v25/tweehouders")
public class TweeHouders extends HttpServlet {

    static class Houder<T> {
        private T t;
        private final List<T> alles = new ArrayList<>();

        Houder<T> zet(T x) {
            t = x;
            alles.add(x);
            return this;
        }

        T haal() {
            return t;
        }

        <R> Houder<R> naar(Function<T, R> f) {
            Houder<R> h = new Houder<>();
            alles.forEach(x -> h.zet(f.apply(x)));
            return h;
        }

        void neem(Houder<? extends T> ander) {
            zet(ander.haal());
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Houder<String> vuil = new Houder<>();
        Houder<String> schoon = new Houder<>();
        vuil.zet("start").zet(req.getParameter("p"));
        schoon.zet("start").zet("slot");
        PrintWriter out = resp.getWriter();
        out.println(vuil.haal()); // EXPECT
        out.println(vuil.alles.get(1)); // EXPECT
        out.println(vuil.alles.get(0)); // SAFE
        out.println(vuil.naar(s -> s + "!").alles); // EXPECT
        out.println(schoon.naar(s -> s + "!").alles); // SAFE
        out.println(vuil.naar(Objects::isNull).alles); // SAFE
        Houder<Object> o = new Houder<>();
        o.neem(schoon);
        out.println(o.haal()); // SAFE
        o.neem(vuil);
        out.println(o.haal()); // EXPECT
    }
}
