package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;

@WebServlet("/v25/opdrachtstapel")
public class OpdrachtStapel extends HttpServlet {

    interface Opdracht {
        void doe();

        void ongedaan();
    }

    static class Blad {
        String inhoud = "";
        private final Deque<Opdracht> gedaan = new ArrayDeque<>();

        void schrijf(String s) {
            Opdracht o = new Opdracht() {
                private String vorige;

                @Override
                public void doe() {
                    vorige = inhoud;
                    inhoud = inhoud + s;
                }

                @Override
                public void ongedaan() {
                    inhoud = vorige;
                }
            };
            o.doe();
            gedaan.push(o);
        }

        void terug() {
            if (!gedaan.isEmpty()) {
                gedaan.pop().ongedaan();
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Blad blad = new Blad();
        PrintWriter out = resp.getWriter();
        blad.schrijf("kop;");
        blad.schrijf(req.getParameter("alinea"));
        out.println(blad.inhoud); // EXPECT
        blad.terug();
        out.println(blad.inhoud); // SAFE
        blad.schrijf("voet;");
        out.println(blad.inhoud); // SAFE
        blad.schrijf(req.getParameter("noot"));
        blad.schrijf("einde");
        out.println(blad.inhoud); // EXPECT
        blad.terug();
        out.println(blad.inhoud); // EXPECT
        blad.terug();
        blad.terug();
        out.println(blad.inhoud); // SAFE
    }
}
