package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

public class TwintigsteBinnen extends HttpServlet {
    private final String vast = "vast";

    class Teller {
        private int n;

        String tel(String s) {
            n += s.length();
            return vast + n;
        }
    }

    static class Kast {
        private String inhoud = "leeg";

        class Lade {
            private String briefje = "blanco";

            void schrijf(String s) {
                inhoud = s;
            }

            void noteer(String s) {
                briefje = s;
            }

            String kast() {
                return inhoud;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        anoniem(req, resp);
        lokaleKlasse(req, resp);
        buitenVeld(req, resp);
        tweeLaden(req, resp);
        tweeKasten(req, resp);
        teller(req, resp);
        vangen(req, resp);
        nooitGedraaid(req, resp);
        kastInMethode(req, resp);
        schaduw(req, resp);
    }

    private void anoniem(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        final String p = req.getParameter("naam");
        Object o = new Object() {
            @Override
            public String toString() {
                return "object " + p;
            }
        };
        resp.getWriter().println(o); // EXPECT
        Object ander = new Object() {
            @Override
            public String toString() {
                return "ander object " + (p == null);
            }
        };
        resp.getWriter().println(ander); // SAFE
    }

    private void lokaleKlasse(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("naam");
        class Lokaal {
            String geef() {
                return p;
            }

            String leeg() {
                return vast;
            }
        }
        resp.getWriter().println(new Lokaal().geef()); // EXPECT
        resp.getWriter().println(new Lokaal().leeg()); // SAFE
    }

    private void buitenVeld(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Kast k = new Kast();
        Kast.Lade l = k.new Lade();
        l.schrijf(req.getParameter("naam"));
        resp.getWriter().println(k.inhoud); // EXPECT
        resp.getWriter().println(l.briefje); // SAFE
    }

    private void tweeLaden(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Kast k = new Kast();
        Kast.Lade a = k.new Lade();
        Kast.Lade b = k.new Lade();
        a.schrijf(req.getHeader("X-Lade"));
        resp.getWriter().println(b.kast()); // EXPECT
        a.noteer(req.getHeader("X-Lade"));
        resp.getWriter().println(b.briefje); // SAFE
    }

    private void tweeKasten(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Kast.Lade a = new Kast().new Lade();
        Kast.Lade b = new Kast().new Lade();
        a.schrijf(req.getParameter("naam"));
        resp.getWriter().println(b.kast()); // SAFE
        resp.getWriter().println(a.kast()); // EXPECT
    }

    private void teller(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Teller t = new Teller();
        resp.getWriter().println(t.tel(req.getParameter("naam"))); // SAFE
    }

    private void vangen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] cel = {"begin"};
        Runnable r = new Runnable() {
            @Override
            public void run() {
                cel[0] = req.getParameter("naam");
            }
        };
        resp.getWriter().println(cel[0]); // SAFE
        r.run();
        resp.getWriter().println(cel[0]); // EXPECT
    }

    private void nooitGedraaid(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] cel = {"begin"};
        Runnable r = new Runnable() {
            @Override
            public void run() {
                cel[0] = req.getParameter("naam");
            }
        };
        resp.getWriter().println(cel[0] + (r == null)); // SAFE
    }

    private void kastInMethode(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Supplier<String> s = leverancier(req.getParameter("naam"));
        resp.getWriter().println(s.get()); // EXPECT
        resp.getWriter().println(leverancier("vast").get()); // SAFE
    }

    private static Supplier<String> leverancier(String tekst) {
        return new Supplier<>() {
            private final String bewaard = "<" + tekst + ">";

            @Override
            public String get() {
                return bewaard;
            }
        };
    }

    private void schaduw(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("naam");
        Supplier<String> s = new Supplier<>() {
            final String p = "schaduw";

            @Override
            public String get() {
                return p;
            }
        };
        resp.getWriter().println(s.get()); // SAFE
        resp.getWriter().println(p); // EXPECT
    }
}
