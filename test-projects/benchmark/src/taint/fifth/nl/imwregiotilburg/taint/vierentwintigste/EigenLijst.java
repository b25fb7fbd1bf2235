package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class EigenLijst extends HttpServlet {
    static class GelinkteLijst<T> {
        private static final class Knoop<T> {
            T waarde;
            Knoop<T> volgende;

            Knoop(T waarde) {
                this.waarde = waarde;
            }
        }

        private Knoop<T> kop;
        private Knoop<T> staart;
        private int maat;

        void achteraan(T t) {
            Knoop<T> k = new Knoop<>(t);
            if (kop == null) {
                kop = k;
            } else {
                staart.volgende = k;
            }
            staart = k;
            maat++;
        }

        T eerste() {
            return kop.waarde;
        }

        T op(int i) {
            Knoop<T> k = kop;
            while (i-- > 0) {
                k = k.volgende;
            }
            return k.waarde;
        }

        void leeg() {
            kop = null;
            staart = null;
            maat = 0;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        GelinkteLijst<String> vuil = new GelinkteLijst<>();
        GelinkteLijst<String> schoon = new GelinkteLijst<>();
        vuil.achteraan("kop");
        vuil.achteraan(req.getParameter("naam"));
        schoon.achteraan("kop");
        schoon.achteraan("staart");
        out.println(vuil.op(1)); // EXPECT
        out.println(schoon.op(1)); // SAFE
        vuil.leeg();
        vuil.achteraan("nieuw");
        out.println(vuil.op(0)); // SAFE
    }
}
