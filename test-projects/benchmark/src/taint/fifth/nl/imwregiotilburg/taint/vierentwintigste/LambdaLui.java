package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.function.*;

public class LambdaLui extends HttpServlet {
    static class Lui<T> {
        private Supplier<? extends T> bron;
        private T waarde;

        Lui(Supplier<? extends T> bron) {
            this.bron = bron;
        }

        T geef() {
            if (bron != null) {
                waarde = bron.get();
                bron = null;
            }
            return waarde;
        }

        <R> Lui<R> map(Function<? super T, ? extends R> f) {
            return new Lui<>(() -> f.apply(geef()));
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[] kast = {req.getParameter("naam")};
        Lui<String> vroeg = new Lui<>(() -> kast[0]);
        Lui<String> laat = new Lui<>(() -> kast[0]);
        out.println(vroeg.map(String::trim).geef()); // EXPECT
        kast[0] = "leeg";
        out.println(vroeg.geef()); // EXPECT
        out.println(laat.geef()); // SAFE
        out.println(vroeg.map(String::length).geef()); // SAFE
    }
}
