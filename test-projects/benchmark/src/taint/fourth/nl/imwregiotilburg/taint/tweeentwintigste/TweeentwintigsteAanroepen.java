package nl.imwregiotilburg.taint.tweeentwintigste;

import static nl.imwregiotilburg.taint.tweeentwintigste.TweeentwintigsteHulp.echo;
import static nl.imwregiotilburg.taint.tweeentwintigste.TweeentwintigsteHulp.echo3;
import static nl.imwregiotilburg.taint.tweeentwintigste.TweeentwintigsteHulp.eerste;
import static nl.imwregiotilburg.taint.tweeentwintigste.TweeentwintigsteHulp.kop;
import static nl.imwregiotilburg.taint.tweeentwintigste.TweeentwintigsteHulp.plak;
import static nl.imwregiotilburg.taint.tweeentwintigste.TweeentwintigsteHulp.tweede;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class TweeentwintigsteAanroepen extends HttpServlet {

    interface Terugbel {
        void klaar(String resultaat);
    }

    static class Houder {
        private String w;

        Houder(String w) {
            this.w = w;
        }

        String w() {
            return w;
        }

        void w(String w) {
            this.w = w;
        }

        Houder diep(int n) {
            return n == 0 ? this : new Houder(w).diep(n - 1);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String s = req.getParameter("s");
        PrintWriter out = resp.getWriter();

        // depth 1..3, both contexts on the same helper
        out.println(echo(s)); // EXPECT
        out.println(echo("schoon")); // SAFE
        out.println(echo3(s)); // EXPECT
        out.println(echo3("schoon")); // SAFE
        out.println(TweeentwintigsteHulp.schoonVia(s)); // SAFE
        out.println(TweeentwintigsteHulp.vergeet(s)); // SAFE

        out.println(eerste(s, "b")); // EXPECT
        out.println(tweede(s, "b")); // SAFE
        out.println(tweede("a", s)); // EXPECT
        out.println(eerste("a", s)); // SAFE
        out.println(eerste(tweede(s, "x"), eerste(s, "y"))); // SAFE
        out.println(tweede(tweede(s, "x"), eerste(s, "y"))); // EXPECT

        out.println(plak("a", "b", s)); // EXPECT
        out.println(plak("a", "b", "c")); // SAFE
        out.println(plak()); // SAFE
        out.println(kop("a", s)); // SAFE
        out.println(kop(s, "a")); // EXPECT
        out.println(plak(req.getParameterValues("s"))); // EXPECT

        Houder h1 = new Houder(s);
        Houder h2 = new Houder("h2");
        out.println(h1.diep(3).w()); // EXPECT
        out.println(h2.diep(3).w()); // SAFE
        verplaats(h1, h2);
        out.println(h2.w()); // EXPECT
        out.println(h1.w()); // SAFE
        String lokaal = "lokaal";
        probeerTeWijzigen(lokaal, s);
        out.println(lokaal); // SAFE
        toon(out, s, "constante");
        toon(out, "nog een", "constante");
    }

    private static void verplaats(Houder van, Houder naar) {
        naar.w(van.w());
        van.w("");
    }

    private static void probeerTeWijzigen(String doel, String nieuw) {
        doel = nieuw;
    }

    private void toon(PrintWriter out, String een, String twee) {
        out.println("een: " + een); // EXPECT
        out.println("twee: " + twee); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String s = req.getParameter("s");
        PrintWriter out = resp.getWriter();

        out.println(draai(s, 4)); // EXPECT
        out.println(draai("abc", 4)); // SAFE
        out.println(keerOm(s)); // EXPECT
        out.println(keerOm("abc")); // SAFE
        out.println(even(4, s, "oneven")); // EXPECT
        out.println(even(3, s, "oneven")); // SAFE
        out.println(tel(s, 0)); // SAFE
        out.println(stapel(3, s)); // EXPECT
        out.println(stapel(0, s)); // SAFE

        haal(s, r -> out.println(r)); // EXPECT
        haal("vast", r -> out.println(r)); // SAFE
        haal(s, r -> out.println(Masker.over(r))); // SAFE
        haal(s, new Terugbel() {
            @Override
            public void klaar(String resultaat) {
                out.println("anoniem " + resultaat); // EXPECT
            }
        });
        haal(s, this::negeer);
        haalTwee(s, "b", (a, b) -> {
            out.println(a); // EXPECT
            out.println(b); // SAFE
        });
        String[] doos = new String[1];
        haal(s, r -> doos[0] = "vervangen");
        out.println(doos[0]); // SAFE
        haal(s, r -> doos[0] = r);
        out.println(doos[0]); // EXPECT
    }

    private void negeer(String r) {
    }

    interface Terugbel2 {
        void klaar(String a, String b);
    }

    private static void haal(String s, Terugbel t) {
        haalIntern(s, t);
    }

    private static void haalIntern(String s, Terugbel t) {
        t.klaar(s);
    }

    private static void haalTwee(String a, String b, Terugbel2 t) {
        t.klaar(a, b);
    }

    private static String draai(String s, int n) {
        return n == 0 ? s : draai(s, n - 1);
    }

    private static String keerOm(String s) {
        return s.isEmpty() ? "" : keerOm(s.substring(1)) + s.charAt(0);
    }

    private static String even(int n, String ja, String nee) {
        return n == 0 ? ja : oneven(n - 1, ja, nee);
    }

    private static String oneven(int n, String ja, String nee) {
        return n == 0 ? nee : even(n - 1, ja, nee);
    }

    private static int tel(String s, int tot) {
        return tot == s.length() ? tot : tel(s, tot + 1);
    }

    private static String stapel(int n, String s) {
        if (n <= 0) {
            return "bodem";
        }
        return s + stapel(n - 1, s);
    }
}
