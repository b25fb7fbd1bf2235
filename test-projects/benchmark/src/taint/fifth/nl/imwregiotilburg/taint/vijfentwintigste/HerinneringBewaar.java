package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/herinneringbewaar")
public class HerinneringBewaar extends HttpServlet {

    static final class Redacteur {
        private String tekst = "nieuw";
        private int stand;

        Foto bewaar() {
            return new Foto(tekst, stand);
        }

        void herstel(Foto f) {
            tekst = f.tekst;
            stand = f.stand;
        }

        void typ(String s) {
            tekst = s;
            stand++;
        }

        static final class Foto {
            private final String tekst;
            private final int stand;

            private Foto(String tekst, int stand) {
                this.tekst = tekst;
                this.stand = stand;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Redacteur r = new Redacteur();
        Redacteur.Foto leeg = r.bewaar();
        r.typ(req.getParameter("tekst"));
        Redacteur.Foto vuil = r.bewaar();
        r.herstel(leeg);
        PrintWriter out = resp.getWriter();
        out.println(r.tekst); // SAFE
        r.herstel(vuil);
        out.println(r.tekst); // EXPECT
        out.println(r.stand); // SAFE
        r.typ("schoon");
        out.println(r.tekst); // SAFE
        out.println(vuil.tekst); // EXPECT
        r.herstel(vuil);
        r.stand = leeg.stand;
        out.println(r.tekst); // EXPECT
        out.println(r.bewaar().tekst); // EXPECT
        out.println(leeg.tekst); // SAFE
    }
}
