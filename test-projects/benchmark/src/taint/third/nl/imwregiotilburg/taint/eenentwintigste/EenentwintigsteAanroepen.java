package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;

public class EenentwintigsteAanroepen extends HttpServlet {
    private static String gelijk(String s) {
        return s;
    }

    private static String tweedeVan(String a, String b) {
        return b;
    }

    private static String diep(String s, int n) {
        return n == 0 ? s : diep(s + ".", n - 1);
    }

    private static String kwijt(String s, int n) {
        return n == 0 ? "bodem" : kwijt(s, n - 1);
    }

    private static String wissel(String a, String b, int n) {
        return n == 0 ? a : wissel(b, a, n - 1);
    }

    private static void vul(StringBuilder sb, String s) {
        sb.append(s);
    }

    private static void herbind(StringBuilder sb, String s) {
        sb = new StringBuilder();
        sb.append(s);
    }

    private static void herbind(String doel, String s) {
        doel = s;
    }

    private static String kies(boolean eerste, String a, String b) {
        if (eerste) {
            return a;
        }
        return b;
    }

    private static String over(Object o) {
        return "object";
    }

    private static String over(String s) {
        return s;
    }

    private static boolean even(int n, StringBuilder sb, String s) {
        return n == 0 || oneven(n - 1, sb, s);
    }

    private static boolean oneven(int n, StringBuilder sb, String s) {
        sb.append(s);
        return n != 0 && even(n - 1, sb, s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("arg");
        aanroep1(p, w);
        aanroep2(p, w);
        aanroep3(p, w);
        aanroep4(p, w);
        aanroep5(p, w);
        aanroep6(p, w);
        aanroep7(p, w);
        aanroep8(p, w);
        aanroep9(p, w);
        druk(w, p, "vast");
        aanroep11(req, w);
        aanroep12(p, w);
    }

    private void aanroep1(String p, PrintWriter w) {
        String a = gelijk(p);
        String b = gelijk("b");
        w.println(a); // EXPECT
        w.println(b); // SAFE
    }

    private void aanroep2(String p, PrintWriter w) {
        w.println(tweedeVan(p, "tweede")); // SAFE
        w.println(tweedeVan("eerste", p)); // EXPECT
    }

    private void aanroep3(String p, PrintWriter w) {
        w.println(diep(p, 4)); // EXPECT
        w.println(kwijt(p, 4)); // SAFE
    }

    private void aanroep4(String p, PrintWriter w) {
        w.println(wissel(p, "b", 2)); // EXPECT
        w.println(gelijk(gelijk(wissel("a", "b", 1)))); // SAFE
    }

    private void aanroep5(String p, PrintWriter w) {
        StringBuilder sb = new StringBuilder("1");
        StringBuilder sc = new StringBuilder("2");
        vul(sb, p);
        herbind(sc, p);
        w.println(sb); // EXPECT
        w.println(sc); // SAFE
    }

    private void aanroep6(String p, PrintWriter w) {
        String doel = "doel";
        herbind(doel, p);
        w.println(doel); // SAFE
        w.println(doel.concat(gelijk(p))); // EXPECT
    }

    private void aanroep7(String p, PrintWriter w) {
        w.println(kies(true, p, "b")); // EXPECT
        w.println(kies(false, p, "b")); // SAFE
    }

    private void aanroep8(String p, PrintWriter w) {
        w.println(over((Object) p)); // SAFE
        w.println(over(p)); // EXPECT
    }

    private void aanroep9(String p, PrintWriter w) {
        EenentwintigsteOuder o = new EenentwintigsteOuder();
        EenentwintigsteOuder k = new EenentwintigsteKind();
        w.println(o.toon(p)); // SAFE
        w.println(k.toon(p)); // EXPECT
        w.println(((EenentwintigsteKind) k).viaOuder(p)); // SAFE
    }

    private void druk(PrintWriter w, String vuil, String schoon) {
        w.println(schoon); // SAFE
        w.println(vuil); // EXPECT
    }

    private String haal(HttpServletRequest req, String naam) {
        return req.getParameter(naam);
    }

    private void aanroep11(HttpServletRequest req, PrintWriter w) {
        String q = haal(req, "q");
        w.println(haal(req, "q") != null); // SAFE
        w.println(q); // EXPECT
    }

    private void aanroep12(String p, PrintWriter w) {
        StringBuilder vuil = new StringBuilder();
        StringBuilder leeg = new StringBuilder();
        even(4, vuil, p);
        even(0, leeg, p);
        w.println(vuil); // EXPECT
        w.println(leeg); // SAFE
    }
}
