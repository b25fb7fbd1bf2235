package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class TwintigsteBouwers extends HttpServlet {
    static class Pagina {
        final String titel;
        final String lijf;
        final List<String> regels;

        private Pagina(Maker m) {
            titel = m.titel;
            lijf = m.lijf;
            regels = List.copyOf(m.regels);
        }

        static Maker maker() {
            return new Maker();
        }

        static class Maker {
            private String titel = "zonder titel";
            private String lijf = "";
            private final List<String> regels = new ArrayList<>();

            Maker titel(String t) {
                titel = t;
                return this;
            }

            Maker lijf(String l) {
                lijf = l;
                return this;
            }

            Maker regel(String r) {
                regels.add(String.valueOf(r));
                return this;
            }

            Pagina maak() {
                return new Pagina(this);
            }
        }
    }

    static class Wither {
        private final String a;
        private final String b;

        Wither(String a, String b) {
            this.a = a;
            this.b = b;
        }

        Wither metA(String x) {
            return new Wither(x, b);
        }

        Wither metB(String x) {
            return new Wither(a, x);
        }
    }

    static class Vraag {
        private final Map<String, String> velden = new TreeMap<>();
        private String tabel;

        Vraag van(String t) {
            tabel = t;
            return this;
        }

        Vraag waar(String k, String v) {
            velden.put(k, v);
            return this;
        }

        String bouw() {
            return "select * from " + tabel + " where " + velden;
        }

        String sjabloon() {
            return "select * from " + tabel + " where " + String.join("=? and ", velden.keySet()) + "=?";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        pagina(req, out);
        laatsteWint(req, out);
        tweeMakers(req, out);
        momentopname(req, out);
        onveranderlijk(req, out);
        teruggezet(req, out);
        vergeten(req, out);
        vraag(req, out);
        voorwaardelijk(req, out);
        lus(req, out);
    }

    private void pagina(HttpServletRequest req, PrintWriter out) throws IOException {
        Pagina p = Pagina.maker().titel("Welkom").lijf(req.getParameter("tekst")).maak();
        out.println(p.lijf); // EXPECT
        out.println(p.titel); // SAFE
    }

    private void laatsteWint(HttpServletRequest req, PrintWriter out) throws IOException {
        Pagina p = Pagina.maker().titel(req.getParameter("titel")).titel("Vast").maak();
        out.println(p.titel); // SAFE
        Pagina q = Pagina.maker().titel("Vast").titel(req.getParameter("titel")).maak();
        out.println(q.titel); // EXPECT
    }

    private void tweeMakers(HttpServletRequest req, PrintWriter out) throws IOException {
        Pagina.Maker m = Pagina.maker();
        Pagina.Maker n = Pagina.maker();
        m.lijf(req.getParameter("tekst"));
        out.println(m.maak().lijf); // EXPECT
        out.println(n.maak().lijf); // SAFE
    }

    private void momentopname(HttpServletRequest req, PrintWriter out) throws IOException {
        Pagina.Maker m = Pagina.maker().regel("a");
        Pagina vroeg = m.maak();
        m.regel(req.getParameter("regel"));
        out.println(vroeg.regels); // SAFE
        out.println(m.maak().regels); // EXPECT
    }

    private void onveranderlijk(HttpServletRequest req, PrintWriter out) throws IOException {
        Wither w = new Wither("a", "b");
        Wither x = w.metA(req.getParameter("a"));
        out.println(x.a); // EXPECT
        out.println(x.b); // SAFE
        out.println(w.a); // SAFE
    }

    private void teruggezet(HttpServletRequest req, PrintWriter out) throws IOException {
        Wither w = new Wither(req.getParameter("a"), req.getParameter("b")).metA("a");
        out.println(w.a); // SAFE
        out.println(w.b); // EXPECT
    }

    private void vergeten(HttpServletRequest req, PrintWriter out) throws IOException {
        Wither w = new Wither("a", "b");
        w.metB(req.getParameter("b"));
        out.println(w.b); // SAFE
    }

    private void vraag(HttpServletRequest req, PrintWriter out) throws IOException {
        Vraag v = new Vraag().van("klant").waar("naam", req.getParameter("naam"));
        out.println(v.bouw()); // EXPECT
        out.println(v.sjabloon()); // SAFE
    }

    private void voorwaardelijk(HttpServletRequest req, PrintWriter out) throws IOException {
        Pagina.Maker m = Pagina.maker().titel("t");
        if (req.getParameter("uitgebreid") != null) {
            m = m.lijf(req.getParameter("tekst"));
        }
        Pagina p = m.maak();
        out.println(p.lijf); // EXPECT
        out.println(p.titel); // SAFE
    }

    private void lus(HttpServletRequest req, PrintWriter out) throws IOException {
        Pagina.Maker m = Pagina.maker();
        for (String s : req.getParameterValues("keuze")) {
            m.regel(s);
        }
        out.println(m.maak().regels.size()); // SAFE
        out.println(m.maak().regels.get(0)); // EXPECT
    }
}
