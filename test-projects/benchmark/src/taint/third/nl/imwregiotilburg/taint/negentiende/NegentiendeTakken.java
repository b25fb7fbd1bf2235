package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;

public class NegentiendeTakken extends HttpServlet {
    private static final boolean PROEF = false;
    private static final int NIVEAU = 2;
    private final boolean streng = true;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("tak"));
        dood(p, out);
        niveau(p, out);
        lus(p, out);
        schuif(p, out);
        herhaal(p, out);
        wederzijds(p, out);
        label(p, out);
        vroegUit(p, out);
        tekens(p, out);
        stuurt(p, out);
        kort(p, out);
    }

    private void dood(String p, PrintWriter out) {
        String s = "s";
        if (PROEF) s = p;
        out.print(s); // SAFE
        if (!PROEF) s = p;
        out.print(s); // EXPECT
        if (!streng) {
            out.print(p); // SAFE
        }
    }

    private void niveau(String p, PrintWriter out) {
        switch (NIVEAU) {
            case 1:
                out.print(p); // SAFE
                break;
            case 2:
                out.print("twee"); // SAFE
            case 3:
                out.print(p); // EXPECT
                break;
            default:
                out.print(p); // SAFE
        }
    }

    private void lus(String p, PrintWriter out) {
        String a = "a", b = "b", c = "c";
        for (int i = 0; i < 2; i++) {
            out.print(a); // SAFE
            a = b;
            b = c;
            c = p;
        }
        out.print(a); // SAFE
        out.print(b); // EXPECT
    }

    private void schuif(String p, PrintWriter out) {
        String vorig = "";
        for (String s : new String[] {"x", p, "y"}) {
            out.print(vorig); // EXPECT
            vorig = s;
        }
        out.print(vorig); // SAFE
    }

    private String diep(String s, int n) { return n == 0 ? s : diep("(" + s + ")", n - 1); }
    private String weg(String s, int n) { return n == 0 ? "op" : weg(s + "!", n - 1); }
    private int tel(String s) { return s.isEmpty() ? 0 : 1 + tel(s.substring(1)); }

    private void herhaal(String p, PrintWriter out) {
        out.print(diep(p, 3)); // EXPECT
        out.print(weg(p, 3)); // SAFE
        out.print(tel(p)); // SAFE
        out.print(diep("p", 3)); // SAFE
    }

    private String even(int n, String a, String b) { return n == 0 ? a : oneven(n - 1, b, a); }
    private String oneven(int n, String a, String b) { return n == 0 ? a : even(n - 1, b, a); }

    private void wederzijds(String p, PrintWriter out) {
        out.print(even(2, p, "b")); // EXPECT
        out.print(even(2, "a", p)); // SAFE
        out.print(even(1, p, "b")); // SAFE
    }

    private void label(String p, PrintWriter out) {
        String s = p;
        buiten:
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (i == 2) {
                    s = "label";
                    break buiten;
                }
                out.print(s); // EXPECT
                if (j == 1) continue buiten;
            }
            out.print(p); // SAFE
        }
        out.print(s); // SAFE
    }

    private void vroegUit(String p, PrintWriter out) {
        String s = p;
        if (!s.equals("ja") && !s.equals("nee")) {
            out.print("ongeldig"); // SAFE
            s = "nee";
        } else if (s.equals("ja")) s = "ja";
        else s = "nee";
        out.print(s); // SAFE
        out.print(s + p.substring(p.length() / 2)); // EXPECT
    }

    private void tekens(String p, PrintWriter out) {
        int klinkers = 0;
        String uit = "";
        for (char c : p.toCharArray()) {
            if ("aeiou".indexOf(Character.toLowerCase(c)) >= 0) klinkers++;
            else uit = c + uit;
        }
        out.print(klinkers); // SAFE
        out.print(uit); // EXPECT
    }

    private void stuurt(String p, PrintWriter out) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < p.length(); i++) b.append(p.charAt(i) == 'a' ? '1' : '0');
        out.print(b); // SAFE
        b.append(p, 0, p.length());
        out.print(b); // EXPECT
    }

    private boolean log(StringBuilder b, String s) { b.append(s); return true; }

    private void kort(String p, PrintWriter out) {
        StringBuilder b = new StringBuilder("k");
        boolean x = PROEF && log(b, p);
        out.print(b + " " + x); // SAFE
        boolean y = PROEF || log(b, p);
        out.print(y); // SAFE
        out.print(b + " " + y); // EXPECT
    }
}
