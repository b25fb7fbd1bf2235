package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/aliaskring")
public class AliasKring extends HttpServlet {

    private static final class Schakel {
        private Schakel volgende;
        private String label;

        Schakel(String label) {
            this.label = label;
            this.volgende = this;
        }

        Schakel voegToe(Schakel s) {
            s.volgende = volgende;
            volgende = s;
            return s;
        }
    }

    private static void wissel(Schakel a, Schakel b) {
        String t = a.label;
        a.label = b.label;
        b.label = t;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Schakel kop = new Schakel("kop");
        Schakel midden = kop.voegToe(new Schakel(req.getHeader("X-Midden")));
        Schakel staart = midden.voegToe(new Schakel("staart"));
        PrintWriter w = resp.getWriter();
        w.print(kop.volgende.label); // EXPECT
        w.print(kop.volgende.volgende.label); // SAFE
        w.print(kop.volgende.volgende.volgende.label); // SAFE
        wissel(midden, staart);
        w.print(kop.volgende.label); // SAFE
        w.print(kop.volgende.volgende.label); // EXPECT
        wissel(kop, kop.volgende.volgende);
        w.print(staart.label); // SAFE
        w.print(staart.volgende.label); // EXPECT
    }
}
