package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.function.*;

public class NegentiendeBinnenklassen extends HttpServlet {
    class Bon {
        String klant;
        class Regel {
            String naam;
            Regel(String n) { naam = n; }
            String beeld() { return klant + "/" + naam; }
            String kort() { return naam; }
        }
        Regel regel(String n) { return new Regel(n); }
    }

    static class Basis {
        String v = "basis";
        Basis() { start(); }
        void start() { }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("naam"));
        omhullend(p, out);
        anoniem(p, out);
        lokaal(p, out);
        teller(p, out);
        gevangen(p, out);
        schaduw(p, out);
        vroeg(p, out);
        uitvoer(p, out);
        ketting(p, out);
    }

    private void omhullend(String p, PrintWriter out) {
        Bon a = new Bon();
        Bon.Regel r = a.regel("brood");
        out.print(r.beeld()); // SAFE
        a.klant = p;
        out.print(r.beeld()); // EXPECT
        out.print(r.kort()); // SAFE
        Bon b = new Bon();
        Bon.Regel q = b.new Regel("kaas");
        out.print(q.beeld()); // SAFE
    }

    private void anoniem(String p, PrintWriter out) {
        Supplier<String> s = new Supplier<>() {
            private String eigen = "begin";
            { eigen = eigen + p; }
            @Override public String get() { return eigen; }
            @Override public String toString() { return "anoniem"; }
        };
        out.print(s.get()); // EXPECT
        out.print(s); // SAFE
    }

    private void lokaal(String p, PrintWriter out) {
        class Paar {
            final String l, r;
            Paar(String l, String r) { this.l = l; this.r = r; }
            Paar draai() { return new Paar(r, l); }
        }
        Paar x = new Paar(p, "stil");
        out.print(x.draai().l); // SAFE
        out.print(x.draai().r); // EXPECT
        out.print(x.draai().draai().l); // EXPECT
        out.print(x.draai().draai().r); // SAFE
    }

    private void teller(String p, PrintWriter out) {
        int[] n = {0};
        String[] laatst = {"geen"};
        Consumer<String> c = new Consumer<>() {
            @Override public void accept(String s) { n[0]++; laatst[0] = s; }
        };
        out.print(laatst[0]); // SAFE
        c.accept(p);
        out.print(laatst[0]); // EXPECT
        out.print(n[0]); // SAFE
        c.accept("slot");
        out.print(laatst[0]); // SAFE
    }

    private void gevangen(String p, PrintWriter out) {
        String kopie = p;
        Supplier<String> een = () -> kopie;
        String schoon = NegentiendePagina.Masker.over(p);
        Supplier<String> twee = () -> schoon;
        out.print(een.get()); // EXPECT
        out.print(twee.get()); // SAFE
    }

    static class Ouder { String f = "ouder"; String f() { return f; } }
    static class Kind extends Ouder { String f = "kind"; String boven() { return super.f; } }

    private void schaduw(String p, PrintWriter out) {
        Kind k = new Kind();
        k.f = p;
        out.print(k.f()); // SAFE
        out.print(((Ouder) k).f); // SAFE
        out.print(k.boven()); // SAFE
        out.print(k.f); // EXPECT
    }

    private void vroeg(String p, PrintWriter out) {
        Basis b = new Basis() { @Override void start() { v = p; } };
        out.print(b.v); // EXPECT
        class Later extends Basis {
            String w = "later";
            @Override void start() { w = p; }
        }
        out.print(new Later().w); // SAFE
        class Leeg extends Basis {
            String w;
            @Override void start() { w = p; }
        }
        out.print(new Leeg().w); // EXPECT
    }

    private void uitvoer(String p, PrintWriter out) {
        abstract class Schrijver {
            abstract String lijf();
            void schrijf() {
                out.print("<div>" + lijf() + "</div>"); // EXPECT
            }
        }
        new Schrijver() { String lijf() { return "vast"; } }.schrijf();
        new Schrijver() { String lijf() { return p; } }.schrijf();
    }

    private void ketting(String p, PrintWriter out) {
        Function<String, Function<String, String>> f = a -> b -> a;
        out.print(f.apply(p).apply("b")); // EXPECT
        out.print(f.apply("a").apply(p)); // SAFE
    }
}
