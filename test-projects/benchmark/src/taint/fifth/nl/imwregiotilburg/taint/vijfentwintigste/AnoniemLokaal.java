package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/anoniemlokaal")
public class AnoniemLokaal extends HttpServlet {

    private interface Spreker {
        String zeg();

        default String tweemaal() {
            return zeg() + zeg();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        final String woord = req.getParameter("woord");
        final String vast = "miauw";
        class Kat implements Spreker {
            private final boolean echt;

            Kat(boolean echt) {
                this.echt = echt;
            }

            @Override
            public String zeg() {
                return echt ? vast : woord;
            }
        }
        Spreker hond = new Spreker() {
            private String blaf = woord;

            {
                blaf = "waf";
            }

            @Override
            public String zeg() {
                return blaf;
            }
        };
        Spreker echo = new Spreker() {
            private String blaf = "waf";

            {
                blaf = woord;
            }

            @Override
            public String zeg() {
                return blaf;
            }
        };
        PrintWriter out = resp.getWriter();
        out.println(hond.tweemaal()); // SAFE
        out.println(echo.tweemaal()); // EXPECT
        out.println(new Kat(true).zeg()); // SAFE
        out.println(new Kat(false).zeg()); // EXPECT
        Spreker[] koor = {hond, echo};
        out.println(koor[0].zeg()); // SAFE
        out.println(koor[1].zeg()); // EXPECT
    }
}
