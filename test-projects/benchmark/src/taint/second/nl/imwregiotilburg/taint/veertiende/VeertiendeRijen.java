package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

public class VeertiendeRijen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "tekst");
        String[] paar = {p, "vast"};
        out.println(paar[0]); // EXPECT
        out.println(paar[1]); // SAFE
        String[] doel = new String[3];
        System.arraycopy(paar, 0, doel, 1, 2);
        out.println(doel[1]); // EXPECT
        out.println(doel[2]); // SAFE
        out.println(laatste("a", "b", p)); // EXPECT
        out.println(laatste(p, "a", "b")); // SAFE
        vlak(p, out);
        tekens(p, out);
        schuiven(p, out);
        stukken(p, out);
        zet(paar, 0, "weg");
        out.println(paar[0]); // SAFE
        zet(paar, 1, p);
        out.println(paar[1]); // EXPECT
        gekozen(vraag(req, "aantal"), p, out);
    }

    private static String laatste(String... delen) {
        return delen[delen.length - 1];
    }

    private static void zet(String[] rij, int plek, String w) {
        rij[plek] = w;
    }

    private void vlak(String p, PrintWriter out) {
        String[][] bord = {{"a", "b"}, {"c", "d"}};
        bord[1][0] = p;
        out.print(bord[1][0]); // EXPECT
        out.print(bord[1][1]); // SAFE
        out.print(bord[0][0]); // SAFE
        String[] rij = bord[0];
        String[][] ondiep = bord.clone();
        String[] diep = bord[0].clone();
        rij[1] = p;
        out.print(ondiep[0][1]); // EXPECT
        out.print(diep[1]); // SAFE
        bord[1] = new String[] {"e", "f"};
        out.print(bord[1][0]); // SAFE
        out.print(ondiep[1][0]); // EXPECT
    }

    private void tekens(String p, PrintWriter out) {
        char[] c = p.toCharArray();
        char[] leeg = new char[c.length];
        out.write(c); // EXPECT
        out.write(leeg); // SAFE
        for (int i = 0; i < c.length; i++) {
            leeg[i] = c[i];
        }
        out.print(leeg); // EXPECT
        out.write(leeg, 0, leeg.length); // EXPECT
        Arrays.fill(leeg, '#');
        out.print(leeg); // SAFE
        char[][] dubbel = {c, leeg};
        out.print(dubbel[0]); // EXPECT
        out.print(dubbel[1]); // SAFE
    }

    private void schuiven(String p, PrintWriter out) {
        String[] r = {"a", "b", "c", "d"};
        r[0] = p;
        for (int i = r.length - 1; i > 0; i--) {
            r[i] = r[i - 1];
        }
        r[0] = "voor";
        out.println(r[1]); // EXPECT
        out.println(r[2]); // SAFE
        out.println(r[0]); // SAFE
        String t = r[1];
        r[1] = r[3];
        r[3] = t;
        out.println(r[3]); // EXPECT
        out.println(r[1]); // SAFE
        String[] gesorteerd = {"m", p};
        Arrays.sort(gesorteerd);
        out.println(gesorteerd[0]); // EXPECT
        out.println(gesorteerd[1]); // EXPECT
        String[] zonder = {"z", Integer.toString(p.length())};
        Arrays.sort(zonder);
        out.println(zonder[0]); // SAFE
    }

    private void stukken(String p, PrintWriter out) {
        String[] bron = {"a", p, "c"};
        String[] kop = Arrays.copyOfRange(bron, 0, 2);
        String[] staart = Arrays.copyOfRange(bron, 2, 3);
        out.println(String.join("-", kop)); // EXPECT
        out.println(String.join("-", staart)); // SAFE
        Object[] gemengd = {1, p, 2.5};
        for (Object o : gemengd) {
            if (o instanceof Integer) {
                out.println(o); // SAFE
            } else if (o instanceof String) {
                out.println(o); // EXPECT
            }
        }
        out.println(String.format("%2$s", bron[1], bron[2])); // SAFE
        out.println(String.format("%1$s", (Object[]) new String[] {bron[1], bron[2]})); // EXPECT
        Arrays.fill(bron, "niets");
        out.println(Arrays.asList(bron)); // SAFE
        Arrays.setAll(bron, i -> i == 1 ? "x" : p);
        out.println(Arrays.deepToString(bron)); // EXPECT
    }

    private void gekozen(String keus, String p, PrintWriter out) {
        String[] mogelijk = {"rood", "wit", "blauw"};
        String[] ruim = {"rood", p};
        int plek = keus.equals("1") ? 1 : 0;
        out.println(mogelijk[plek]); // SAFE
        out.println(ruim[plek]); // EXPECT
        ruim[plek] = "groen";
        out.println(ruim[0]); // SAFE
        out.println(ruim[1]); // EXPECT
    }
}
