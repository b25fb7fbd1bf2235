package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/bouwerpatroon")
public class BouwerPatroon extends HttpServlet {

    static final class Bericht {
        final String titel;
        final String tekst;
        final String voet;

        private Bericht(Bouwer b) {
            titel = b.titel;
            tekst = b.tekst;
            voet = b.voet;
        }

        static final class Bouwer {
            private String titel = "geen";
            private String tekst = "";
            private String voet = "--";

            Bouwer titel(String t) {
                titel = t;
                return this;
            }

            Bouwer tekst(String t) {
                tekst = t;
                return this;
            }

            Bouwer voet(String v) {
                voet = v;
                return this;
            }

            Bericht klaar() {
                return new Bericht(this);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Bericht.Bouwer b = new Bericht.Bouwer().titel("Nieuws").tekst(req.getParameter("tekst"));
        Bericht eerste = b.klaar();
        b.titel(req.getParameter("titel")).tekst("leeg gemaakt");
        Bericht tweede = b.klaar();
        PrintWriter out = resp.getWriter();
        out.println(eerste.titel); // SAFE
        out.println(eerste.tekst); // EXPECT
        out.println(eerste.voet); // SAFE
        out.println(tweede.titel); // EXPECT
        out.println(tweede.tekst); // SAFE
        Bericht derde = b.titel("slot").voet(eerste.tekst).klaar();
        out.println(derde.titel); // SAFE
        out.println(derde.voet); // EXPECT
        out.println(b.klaar().voet); // EXPECT
    }
}
