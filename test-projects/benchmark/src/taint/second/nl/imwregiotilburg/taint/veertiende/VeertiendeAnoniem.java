package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

public class VeertiendeAnoniem extends HttpServlet {
    interface Luister {
        void op(String tekst);
    }

    static class Paneel {
        private String titel = "titel";
        private final List<Luister> luisteraars = new ArrayList<>();
        class Knop {
            private String titel = "knop";
            String buiten() {
                return Paneel.this.titel;
            }
            String binnen() {
                return titel;
            }
            void druk(String s) {
                for (Luister l : luisteraars) {
                    l.op(s);
                }
            }
        }
        void zet(String t) {
            this.titel = t;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        Paneel paneel = new Paneel();
        Paneel ander = new Paneel();
        Paneel.Knop knop = paneel.new Knop();
        Paneel.Knop anderKnop = ander.new Knop();
        paneel.zet(p);
        out.println(knop.buiten()); // EXPECT
        out.println(knop.binnen()); // SAFE
        out.println(anderKnop.buiten()); // SAFE
        knop.titel = p;
        paneel.zet("nieuw");
        out.println(knop.binnen()); // EXPECT
        out.println(knop.buiten()); // SAFE
        vangen(p, out);
        luisteren(p, out);
        lokaal(p, out);
        opbouw(p, out);
    }

    private void vangen(final String p, final PrintWriter out) {
        Runnable loopt = new Runnable() {
            public void run() {
                out.println(p); // EXPECT
            }
        };
        Runnable slaapt = new Runnable() {
            public void run() {
                out.println(p); // SAFE
            }
        };
        loopt.run();
        if (loopt == slaapt) {
            slaapt.run();
        }
        Supplier<String> lengte = new Supplier<>() {
            private final String bewaard = p;
            public String get() {
                return "" + bewaard.length();
            }
            public String toString() {
                return bewaard;
            }
        };
        out.println(lengte.get()); // SAFE
        out.println(lengte.toString()); // EXPECT
    }

    private void luisteren(String p, PrintWriter out) {
        Paneel a = new Paneel();
        Paneel b = new Paneel();
        final StringBuilder log = new StringBuilder();
        final StringBuilder stil = new StringBuilder();
        a.luisteraars.add(log::append);
        b.luisteraars.add(new Luister() {
            public void op(String tekst) {
                stil.append(tekst);
            }
        });
        a.new Knop().druk(p);
        b.new Knop().druk("klik");
        out.println(log); // EXPECT
        out.println(stil); // SAFE
        b.luisteraars.addAll(a.luisteraars);
        log.setLength(0);
        b.new Knop().druk("klak");
        out.println(log); // SAFE
        b.new Knop().druk(p);
        out.println(stil); // EXPECT
    }

    private void lokaal(String p, PrintWriter out) {
        class Teller {
            int n;
            String laatste = "geen";
            void neem(String s) {
                n += s.length();
                laatste = n > 0 ? s + p : s;
            }
        }
        Teller t = new Teller();
        Teller u = new Teller();
        t.neem("a");
        out.println(t.laatste); // EXPECT
        out.println(u.laatste); // SAFE
        out.println(t.n + u.n); // SAFE
    }

    private void opbouw(String p, PrintWriter out) {
        Map<String, String> m = new HashMap<>() {{
            put("a", p);
            put("b", "vast");
        }};
        out.println(m.get("a")); // EXPECT
        out.println(m.get("b")); // SAFE
        Object geheim = new Object() {
            final String x = p;
            @Override public String toString() { return "x=" + x; }
        };
        out.println(geheim); // EXPECT
    }
}
