package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZestiendeAanroep extends HttpServlet {

    private String zelfde(String x) {
        return x;
    }

    private String tweede(String a, String b) {
        return b;
    }

    private static String laag1(String x) {
        return laag2(x, "rand");
    }

    private static String laag2(String x, String y) {
        return laag3(y, x);
    }

    private static String laag3(String x, String y) {
        return "[" + y + "]";
    }

    private static String rand2(String x, String y) {
        return rand3(y, x);
    }

    private static String rand3(String x, String y) {
        return "[" + x + "]";
    }

    private static String herhaal(String x, int n) {
        return n <= 0 ? x : herhaal(x + ".", n - 1);
    }

    private static String afgepeld(String x, int n) {
        if (n == 0) {
            return "kern";
        }
        return "(" + afgepeld(x, n - 1) + ")";
    }

    private static boolean even(StringBuilder spoor, String x, int n) {
        return n == 0 || oneven(spoor.append('e'), x, n - 1);
    }

    private static boolean oneven(StringBuilder spoor, String x, int n) {
        return n != 0 && even(spoor.append(x), x, n - 1);
    }

    private void toon(PrintWriter out, String wat) {
        out.println(wat); // EXPECT
    }

    private void toonVast(PrintWriter out, String wat) {
        out.println(wat); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(zelfde(p)); // EXPECT
        out.println(tweede(p, "vast")); // SAFE
        out.println(laag1(p)); // EXPECT
        out.println(rand2(p, "rand")); // SAFE
        out.println(herhaal(p, 3)); // EXPECT
        out.println(herhaal("vast", p.length())); // SAFE
        out.println(afgepeld(p, 4)); // SAFE
        toon(out, "kop");
        toon(out, p);
        toonVast(out, "kop");
        toonVast(out, zelfde(zelfde("voet")));
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        StringBuilder spoor = new StringBuilder();
        even(spoor, p, 4);
        out.println(spoor); // EXPECT
        StringBuilder kort = new StringBuilder();
        even(kort, "x", p.length() % 6);
        out.println(kort); // SAFE
        out.println(tweede(zelfde("a"), zelfde(p))); // EXPECT
    }
}
