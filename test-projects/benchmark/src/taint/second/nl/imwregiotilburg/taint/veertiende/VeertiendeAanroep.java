package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.UnaryOperator;

public class VeertiendeAanroep extends HttpServlet {
    private static final class Uit {
        String eerste;
        String tweede;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        druk(out, p);
        drukVast(out, "vast");
        drukBeide(out, p, "x");
        drukBeide(out, "y", "z");
        out.println(diep1(p)); // EXPECT
        out.println(diep1("schoon")); // SAFE
        out.println(tweedeVan(p, "b")); // SAFE
        out.println(tweedeVan("a", p)); // EXPECT
        out.println(negeer(p)); // SAFE
        String een = VeertiendePagina.zelfde(p);
        String twee = VeertiendePagina.zelfde("twee");
        out.println(een); // EXPECT
        out.println(twee); // SAFE
        Uit u = new Uit();
        vul(u, p);
        out.println(u.eerste); // EXPECT
        out.println(u.tweede); // SAFE
        kruis(u);
        out.println(u.eerste); // SAFE
        out.println(u.tweede); // EXPECT
        overladen(p, req, out);
        verder(p, out);
        onderscheid(req, resp);
    }

    private static void druk(PrintWriter w, String s) {
        w.println(s); // EXPECT
    }

    private static void drukVast(PrintWriter w, String s) {
        w.println(s); // SAFE
    }

    private static void drukBeide(PrintWriter w, String a, String b) {
        w.print(a); // EXPECT
        w.print(b); // SAFE
    }

    private String diep1(String s) {
        return "1" + diep2(s, s.length());
    }

    private String diep2(String s, int n) {
        return n > 100 ? "lang" : diep3(s) + n;
    }

    private String diep3(String s) {
        return s.strip();
    }

    private static String tweedeVan(String a, String b) {
        String t = a;
        a = b;
        b = t;
        return a;
    }

    private static String negeer(String s) {
        s = "genegeerd";
        return s;
    }

    private static void vul(Uit u, String p) {
        u.eerste = p;
        u.tweede = p.isEmpty() ? "leeg" : "vol";
        u = new Uit();
        u.tweede = p;
    }

    private static void kruis(Uit u) {
        String t = u.eerste;
        u.eerste = u.tweede;
        u.tweede = t;
    }

    private String vorm(Object o) {
        return "object";
    }

    private String vorm(CharSequence s) {
        return "tekst " + s;
    }

    private String vorm(int n) {
        return "getal " + n;
    }

    private void overladen(String p, HttpServletRequest req, PrintWriter out) {
        Object alsObject = p;
        out.println(vorm(p)); // EXPECT
        out.println(vorm(alsObject)); // SAFE
        out.println(vorm(p.length())); // SAFE
        out.println(lees(req, "naam", "x")); // EXPECT
        out.println(lees(null, "naam", "x")); // SAFE
    }

    private String lees(HttpServletRequest req, String n, String anders) {
        return req == null ? anders : req.getParameter(n);
    }

    private void verder(String p, PrintWriter out) {
        UnaryOperator<String> f = this::diep3;
        UnaryOperator<String> g = VeertiendeAanroep::negeer;
        out.println(pas(f, p)); // EXPECT
        out.println(pas(g, p)); // SAFE
        out.println(pas(f, "x")); // SAFE
        String a = p;
        String b = a;
        a = negeer(b);
        out.println(a); // SAFE
        out.println(b); // EXPECT
    }

    private static String pas(UnaryOperator<String> f, String s) {
        return f.apply(s);
    }

    private void onderscheid(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        stuur(resp, "stad", req);
        stuur(resp, req.getContextPath().isEmpty() ? "wortel" : "tak", null);
    }

    private void stuur(HttpServletResponse resp, String kop, HttpServletRequest bron) throws IOException {
        resp.getWriter().println(kop); // SAFE
        if (bron != null) {
            resp.getWriter().println(bron.getHeader(kop)); // EXPECT
        }
    }
}
