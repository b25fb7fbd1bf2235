package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeBinnen extends HttpServlet {

    static class Kamer {
        private String naam;
        private String stad = "Tilburg";

        Kamer(String naam) {
            this.naam = naam;
        }

        class Deur {
            private final String naam = "deur";

            String eigen() {
                return naam;
            }

            String buiten() {
                return Kamer.this.naam;
            }

            String stad() {
                return stad;
            }

            void verf(String s) {
                stad = s;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("kamer");
        Kamer kamer = new Kamer(p);
        Kamer.Deur deur = kamer.new Deur();
        out.println(deur.eigen()); // SAFE
        out.println(deur.buiten()); // EXPECT
        out.println(deur.stad()); // SAFE
        deur.verf(p);
        out.println(kamer.stad); // EXPECT
        Kamer.Deur ander = new Kamer("zaal").new Deur();
        out.println(ander.buiten()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("kamer");
        Object toon = new Object() {
            @Override
            public String toString() {
                return "[" + p + "]";
            }
        };
        out.println(toon); // EXPECT
        Runnable taak = new Runnable() {
            @Override
            public void run() {
                out.println(p); // EXPECT
            }
        };
        taak.run();
        Runnable nooit = new Runnable() {
            private final boolean aan = false;

            @Override
            public void run() {
                if (aan) {
                    out.println(p); // SAFE
                }
            }
        };
        nooit.run();
    }
}
