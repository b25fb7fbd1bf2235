package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class ZeventiendeKetting extends HttpServlet {

    static class Schakel {
        final String waarde;
        final Schakel volgende;

        Schakel(String waarde, Schakel volgende) {
            this.waarde = waarde;
            this.volgende = volgende;
        }
    }

    static class Ketting implements Iterable<String> {
        private Schakel kop;

        void voor(String w) {
            kop = new Schakel(w, kop);
        }

        String eerste() {
            return kop.waarde;
        }

        String laatste() {
            Schakel s = kop;
            while (s.volgende != null) {
                s = s.volgende;
            }
            return s.waarde;
        }

        void knip() {
            kop = kop.volgende;
        }

        @Override
        public Iterator<String> iterator() {
            List<String> alles = new ArrayList<>();
            for (Schakel s = kop; s != null; s = s.volgende) {
                alles.add(s.waarde);
            }
            return alles.iterator();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Ketting k = new Ketting();
        k.voor("onder");
        k.voor(req.getParameter("schakel"));
        out.println(k.eerste()); // EXPECT
        out.println(k.laatste()); // SAFE
        for (String s : k) {
            out.println(s); // EXPECT
        }
        k.knip();
        out.println(k.eerste()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Ketting vuil = new Ketting();
        Ketting net = new Ketting();
        vuil.voor(req.getParameter("schakel"));
        net.voor("net");
        vuil.voor("boven");
        out.println(vuil.laatste()); // EXPECT
        out.println(net.laatste()); // SAFE
        for (String s : net) {
            out.println(s); // SAFE
        }
        for (String s : vuil) {
            net.voor(s);
        }
        out.println(net.eerste()); // EXPECT
    }
}
