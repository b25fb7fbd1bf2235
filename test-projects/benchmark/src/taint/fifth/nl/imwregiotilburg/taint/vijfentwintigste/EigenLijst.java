package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/eigenlijst")
public class EigenLijst extends HttpServlet {

    static final class Ketting<T> {
        private final class Knoop {
            T waarde;
            Knoop na;
        }

        private Knoop kop;
        private Knoop staart;
        private int n;

        void achteraan(T t) {
            Knoop k = new Knoop();
            k.waarde = t;
            if (kop == null) {
                kop = k;
            } else {
                staart.na = k;
            }
            staart = k;
            n++;
        }

        void vooraan(T t) {
            Knoop k = new Knoop();
            k.waarde = t;
            k.na = kop;
            kop = k;
            if (staart == null) {
                staart = k;
            }
            n++;
        }

        T op(int i) {
            Knoop k = kop;
            while (i-- > 0) {
                k = k.na;
            }
            return k.waarde;
        }

        void keerOm() {
            Knoop vorige = null;
            Knoop k = kop;
            staart = kop;
            while (k != null) {
                Knoop na = k.na;
                k.na = vorige;
                vorige = k;
                k = na;
            }
            kop = vorige;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Ketting<String> k = new Ketting<>();
        k.achteraan("x");
        k.vooraan(req.getParameter("kop"));
        k.achteraan("z");
        PrintWriter out = resp.getWriter();
        out.println(k.op(0)); // EXPECT
        out.println(k.op(1)); // SAFE
        out.println(k.op(2)); // SAFE
        k.keerOm();
        out.println(k.op(0)); // SAFE
        out.println(k.op(2)); // EXPECT
        out.println(k.n); // SAFE
        out.println(k.staart.waarde); // EXPECT
    }
}
