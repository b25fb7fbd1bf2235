package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

@WebServlet("/v25/paginering")
public class Paginering extends HttpServlet {

    static final class Pagina<T> {
        final List<T> items;
        final int nummer;
        final int totaal;

        private Pagina(List<T> items, int nummer, int totaal) {
            this.items = items;
            this.nummer = nummer;
            this.totaal = totaal;
        }

        static <T> Pagina<T> van(List<T> alles, int nummer, int per) {
            int b = Math.min(alles.size(), Math.max(0, nummer * per));
            int e = Math.min(alles.size(), b + per);
            return new Pagina<>(alles.subList(b, e), nummer, (alles.size() + per - 1) / per);
        }

        <R> Pagina<R> map(Function<? super T, ? extends R> f) {
            List<R> l = new ArrayList<>();
            for (T t : items) {
                l.add(f.apply(t));
            }
            return new Pagina<>(l, nummer, totaal);
        }
    }

    private static int nummer(String s) {
        return s != null && s.matches("\\d{1,3}") ? Integer.parseInt(s) : 0;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        List<String> namen = new ArrayList<>(List.of("anna", "bram", "cas", "dirk"));
        namen.add(String.valueOf(req.getParameter("naam")));
        int n = nummer(req.getParameter("pagina"));
        PrintWriter out = resp.getWriter();
        out.println(Pagina.van(namen, 0, 2).items); // SAFE
        out.println(Pagina.van(namen, 2, 2).items); // EXPECT
        out.println(Pagina.van(namen, n, 2).items); // EXPECT
        out.println(Pagina.van(namen, n, 2).nummer); // SAFE
        out.println(Pagina.van(namen, 1, 3).map(String::toUpperCase).items); // EXPECT
        out.println(Pagina.van(namen, 1, 3).map(String::length).items); // SAFE
        out.println(Pagina.van(namen.subList(0, 4), n, 2).items); // SAFE
        namen.remove(0);
        out.println(Pagina.van(namen, 1, 2).items); // EXPECT
    }
}
