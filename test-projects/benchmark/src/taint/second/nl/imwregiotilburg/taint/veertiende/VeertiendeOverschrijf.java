package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class VeertiendeOverschrijf extends HttpServlet {
    static class Kaart {
        private String tekst = "";
        private Kaart onder;
        void zet(String s) {
            tekst = s;
        }
        void wis() {
            zet(null);
        }
        void wisAls(boolean b) {
            if (b) {
                tekst = null;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "tekst");
        String s = p;
        s = "weg";
        out.println(s); // SAFE
        s = p;
        out.println(s); // EXPECT
        String q = p;
        p = "ander";
        out.println(q); // EXPECT
        out.println(p); // SAFE
        p = q;
        takken(p, vraag(req, "modus"), out);
        velden(p, vraag(req, "modus"), out);
        lussen(p, vraag(req, "modus").length(), out);
        hergebruik(p, out);
        tabel(p, List.of("a", "b"), out);
    }

    private void takken(String p, String modus, PrintWriter out) {
        String s = p;
        if (modus.equals("a")) {
            s = "a";
        } else if (modus.equals("b")) {
            s = "b";
        }
        out.println(s); // EXPECT
        String t = p;
        if (modus.equals("a")) {
            t = "a";
        } else if (modus.equals("b")) {
            t = "b";
        } else {
            t = "rest";
        }
        out.println(t); // SAFE
        String u = p;
        switch (modus) {
            case "a":
                u = "x";
            case "b":
                u = "y";
                break;
            case "c":
                u = u + "!";
                break;
            default:
                u = "z";
        }
        out.println(u); // EXPECT
        String v = p;
        try {
            v = modus.substring(2);
            v = "lang";
        } catch (StringIndexOutOfBoundsException e) {
            v = "kort";
        }
        out.println(v); // SAFE
    }

    private void velden(String p, String modus, PrintWriter out) {
        Kaart k = new Kaart();
        k.zet(p);
        k.onder = new Kaart();
        k.onder.zet(k.tekst);
        k.wis();
        out.println(k.tekst); // SAFE
        out.println(k.onder.tekst); // EXPECT
        k.onder.wisAls(modus.isEmpty());
        out.println(k.onder.tekst); // EXPECT
        Kaart bewaard = k.onder;
        k.onder = new Kaart();
        out.println(k.onder.tekst); // SAFE
        out.println(bewaard.tekst); // EXPECT
        Kaart x = new Kaart();
        Kaart y = modus.equals("x") ? x : new Kaart();
        x.zet(p);
        y.zet("y");
        out.println(x.tekst); // EXPECT
        out.println(y.tekst); // SAFE
        x.zet("x");
        y.zet(p);
        out.println(x.tekst); // EXPECT
        x.zet("x");
        y.zet("y");
        out.println(x.tekst + y.tekst); // SAFE
    }

    private void lussen(String p, int n, PrintWriter out) {
        String s = p;
        for (int i = 0; i < n; i++) {
            s = "ronde " + i;
        }
        out.println(s); // EXPECT
        String vorige = "geen";
        String nu = "geen";
        for (int i = 0; i < 3; i++) {
            out.println(vorige); // EXPECT
            vorige = nu;
            nu = p;
        }
        out.println(nu); // EXPECT
        String t = p;
        for (int i = 0; i < 2; i++) {
            t = "ronde " + i;
            out.println(t); // SAFE
        }
        out.println(t); // SAFE
        String u = "u";
        for (int i = 0; i < n + 2; i++) {
            u = i % 2 == 0 ? "even" : p;
            if (u.equals("even")) {
                continue;
            }
            out.println(u); // EXPECT
        }
    }

    private void hergebruik(String p, PrintWriter out) {
        StringBuilder sb = new StringBuilder(p);
        String foto = sb.toString();
        sb.setLength(0);
        sb.append("nieuw");
        out.println(sb); // SAFE
        out.println(foto); // EXPECT
        sb.append(p).delete(0, 5);
        out.println(sb); // EXPECT
        sb = new StringBuilder();
        out.println(sb.append("-")); // SAFE
    }

    private void tabel(String p, List<String> sleutels, PrintWriter out) {
        Map<String, String> m = new TreeMap<>(Map.of("a", p, "b", p, "c", p));
        for (String k : sleutels) {
            m.put(k, "over");
        }
        out.println(m.get("c")); // EXPECT
        out.println(m.get("b")); // SAFE
        m.keySet().retainAll(sleutels);
        out.println(m); // SAFE
    }
}
