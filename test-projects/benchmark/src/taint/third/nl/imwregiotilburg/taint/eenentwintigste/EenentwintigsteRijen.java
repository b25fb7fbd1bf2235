package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.Arrays;

public class EenentwintigsteRijen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("rij");
        if (p == null) {
            return;
        }
        rij1(p, w);
        rij2(p, w);
        rij3(p, w);
        rij4(p, w);
        rij5(p, w);
        rij6(p, w);
        rij7(p, w);
        rij8(p, w);
        rij9(p, w);
        rij10(p, w);
        rij11(p, w);
        rij12(p, w);
        rij13(p, w);
        rij14(p, w);
        rij15(p, w);
    }

    private void rij1(String p, PrintWriter w) {
        String[] r = new String[2];
        r[0] = p;
        r[1] = "vast";
        w.println(r[0]); // EXPECT
        w.println(r[1]); // SAFE
    }

    private void rij2(String p, PrintWriter w) {
        String[][] m = {{"nw", "no"}, {"zw", p}};
        w.println(m[1][0]); // SAFE
        w.println(m[0][1]); // SAFE
        w.println(m[1][1]); // EXPECT
    }

    private void rij3(String p, PrintWriter w) {
        String[] r = new String[3];
        for (int i = 0; i < r.length; i++) {
            r[i] = i + p;
        }
        w.println(r[2]); // EXPECT
        w.println(r.length); // SAFE
    }

    private void rij4(String p, PrintWriter w) {
        String[] r = {p};
        w.println(r[0]); // EXPECT
        r[0] = "overschreven";
        w.println(r[0]); // SAFE
    }

    private void rij5(String p, PrintWriter w) {
        String[] r = {"a", "b", p};
        String[] kort = Arrays.copyOf(r, 2);
        String[] staart = Arrays.copyOfRange(r, 1, 3);
        w.println(Arrays.toString(kort)); // SAFE
        w.println(Arrays.toString(staart)); // EXPECT
    }

    private void rij6(String p, PrintWriter w) {
        String[] bron = {p, "tweede"};
        String[] doel = {"nul", "een", "twee"};
        System.arraycopy(bron, 0, doel, 1, 2);
        w.println(doel[0]); // SAFE
        w.println(doel[1]); // EXPECT
    }

    private void rij7(String p, PrintWriter w) {
        String[] r = {"oud", "oud"};
        String[] kloon = r.clone();
        r[1] = p;
        w.println(kloon[1]); // SAFE
        w.println(r[1]); // EXPECT
    }

    private static String laatste(String... xs) {
        return xs[xs.length - 1];
    }

    private void rij8(String p, PrintWriter w) {
        w.println(laatste("eerst", p)); // EXPECT
        w.println(laatste(p, "laatst")); // SAFE
    }

    private void rij9(String p, PrintWriter w) {
        String[] r = new String[4];
        Arrays.fill(r, p);
        w.println(r[3]); // EXPECT
        Arrays.fill(r, "-");
        w.println(r[3]); // SAFE
    }

    private void rij10(String p, PrintWriter w) {
        String[] r = {"x", "y"};
        Arrays.asList(r).set(0, p);
        w.println(r[0]); // EXPECT
        w.println(r[1]); // SAFE
    }

    private void rij11(String p, PrintWriter w) {
        String[] r = {"x", "y", "z"};
        final int plaats = 1;
        r[plaats + 1] = p;
        w.println(r[plaats]); // SAFE
        w.println(r[2]); // EXPECT
    }

    private void rij12(String p, PrintWriter w) {
        String[] r = {"x", "y", "z"};
        int plaats = p.isEmpty() ? 0 : 1;
        r[plaats] = p + "!";
        w.println(r[1]); // EXPECT
        w.println(r[2]); // SAFE
    }

    private void rij13(String p, PrintWriter w) {
        char[] tekens = p.toCharArray();
        w.println(tekens); // EXPECT
        Arrays.fill(tekens, '*');
        w.println(tekens); // SAFE
    }

    private void rij14(String p, PrintWriter w) {
        Object[] gemengd = {p, p.length(), "c"};
        w.printf("%2$s %3$s%n", "leeg", gemengd[1], gemengd[2]); // SAFE
        w.printf("%s %s %s%n", gemengd); // EXPECT
    }

    private void rij15(String p, PrintWriter w) {
        String[] een = {p};
        String[] twee = {"t"};
        String[][] paar = {een, twee};
        paar[0] = twee;
        w.println(paar[0][0]); // SAFE
        w.println(een[0]); // EXPECT
    }
}
