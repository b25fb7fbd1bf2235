package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/binnenklassen")
public class BinnenKlassen extends HttpServlet {

    private static final class Winkel {
        private String eigenaar;
        private final String naam = "De Hoek";

        final class Balie {
            private String eigenaar = "niemand";

            String binnen() {
                return eigenaar;
            }

            String buiten() {
                return Winkel.this.eigenaar;
            }

            void draagOver() {
                eigenaar = Winkel.this.eigenaar;
                Winkel.this.eigenaar = "verkocht";
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Winkel winkel = new Winkel();
        winkel.eigenaar = req.getParameter("eigenaar");
        Winkel.Balie balie = winkel.new Balie();
        Winkel.Balie tweede = winkel.new Balie();
        PrintWriter out = resp.getWriter();
        out.println(balie.binnen()); // SAFE
        out.println(balie.buiten()); // EXPECT
        balie.draagOver();
        out.println(balie.binnen()); // EXPECT
        out.println(balie.buiten()); // SAFE
        out.println(tweede.binnen()); // SAFE
        tweede.draagOver();
        out.println(tweede.binnen()); // SAFE
        out.println(balie.binnen() + winkel.naam); // EXPECT
    }
}
