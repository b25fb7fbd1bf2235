package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZestiendeBinnen extends HttpServlet {

    private interface Zegger {
        String zeg();
    }

    private class Scherm {
        private String regel = "leeg";

        void zet(String tekst) {
            regel = tekst;
        }

        Venster venster() {
            return new Venster();
        }

        class Venster {
            private String regel = "venster";

            String eigen() {
                return regel;
            }

            String buiten() {
                return Scherm.this.regel;
            }
        }
    }

    private static Zegger anoniem(String a, String b) {
        return new Zegger() {
            private final String bewaard = b;

            @Override
            public String zeg() {
                return bewaard;
            }
        };
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Scherm scherm = new Scherm();
        scherm.zet(p);
        out.println(scherm.venster().buiten()); // EXPECT
        out.println(scherm.venster().eigen()); // SAFE
        Scherm ander = new Scherm();
        Scherm.Venster los = ander.new Venster();
        ander.zet(p);
        out.println(los.buiten()); // EXPECT
        ander.zet("vast");
        out.println(los.buiten()); // SAFE
        out.println(anoniem("a", p).zeg()); // EXPECT
        out.println(anoniem(p, "b").zeg()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        class Plaatselijk {
            String mee = "mee";

            String gevangen() {
                return p + mee;
            }

            String alleenMee() {
                return mee;
            }
        }
        Plaatselijk plaatselijk = new Plaatselijk();
        out.println(plaatselijk.alleenMee()); // SAFE
        plaatselijk.mee = p;
        out.println(plaatselijk.alleenMee()); // EXPECT
        Zegger zegger = new Zegger() {
            private String laatste = "niets";

            @Override
            public String zeg() {
                String oud = laatste;
                laatste = p;
                return oud;
            }
        };
        String eerste = zegger.zeg();
        String tweede = zegger.zeg();
        out.println(eerste); // SAFE
        out.println(tweede); // EXPECT
        String[] dichteBak = {"leeg"};
        Object nooitGevuld = new Object() {
            @Override
            public String toString() {
                dichteBak[0] = p;
                return "bak";
            }
        };
        out.println(dichteBak[0]); // SAFE
        out.println(nooitGevuld); // SAFE
        out.println(dichteBak[0]); // EXPECT
    }
}
