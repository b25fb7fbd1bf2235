package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Function;

@WebServlet("/v25/generiekpaar")
public class GeneriekPaar extends HttpServlet {

    static class Paar<A, B> {
        private A eerste;
        private B tweede;

        static <X, Y> Paar<X, Y> van(X x, Y y) {
            Paar<X, Y> p = new Paar<>();
            p.eerste = x;
            p.tweede = y;
            return p;
        }

        Paar<B, A> draai() {
            return van(tweede, eerste);
        }

        <C> Paar<C, B> metEerste(Function<? super A, ? extends C> f) {
            return Paar.<C, B>van(f.apply(eerste), tweede);
        }

        @Override
        public String toString() {
            return eerste + "/" + tweede;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Paar<String, Integer> p = Paar.van(req.getParameter("e"), 7);
        Paar<Integer, String> d = p.draai();
        Paar<Integer, Integer> l = p.metEerste(s -> s == null ? 0 : s.length());
        Paar<Paar<String, String>, String> diep = Paar.van(Paar.van("a", req.getHeader("X-Diep")), "c");
        PrintWriter out = resp.getWriter();
        out.println(d.eerste); // SAFE
        out.println(d.tweede); // EXPECT
        out.println(l); // SAFE
        out.println(diep.eerste.tweede); // EXPECT
        out.println(diep.eerste.draai().eerste); // EXPECT
        out.println(diep.draai().eerste); // SAFE
        out.println(diep.draai()); // EXPECT
        out.println(p.metEerste(s -> "vast")); // SAFE
    }
}
