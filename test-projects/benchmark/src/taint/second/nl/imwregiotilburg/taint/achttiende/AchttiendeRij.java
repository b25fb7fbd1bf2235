package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeRij extends HttpServlet {

    private static String[] vul(String... delen) {
        String[] uit = new String[delen.length];
        for (int i = 0; i < delen.length; i++) {
            uit[delen.length - 1 - i] = delen[i];
        }
        return uit;
    }

    private static void wissel(String[] r, int i, int j) {
        String t = r[i];
        r[i] = r[j];
        r[j] = t;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("cel");
        String[] rij = new String[4];
        Arrays.fill(rij, "-");
        rij[2] = p;
        w.println(rij[2]); // EXPECT
        w.println(rij[1]); // SAFE
        wissel(rij, 1, 2);
        w.println(rij[2]); // SAFE
        w.println(rij[1]); // EXPECT
        w.println(Arrays.toString(rij)); // EXPECT
        w.println(rij.length); // SAFE
        String[] deel = Arrays.copyOfRange(rij, 2, 4);
        w.println(deel[0] + deel[1]); // SAFE
        System.arraycopy(rij, 1, deel, 0, 1);
        w.println(deel[0]); // EXPECT
        w.println(deel[1]); // SAFE
        rij[1] = "+";
        w.println(String.join("", rij)); // SAFE

        String[][] vlak = {{"a", "b"}, {"c", p}};
        w.println(vlak[0][1]); // SAFE
        w.println(vlak[1][1]); // EXPECT
        vlak[0] = vlak[1];
        w.println(vlak[0][1]); // EXPECT
        vlak[1][1] = "d";
        w.println(vlak[0][1]); // SAFE

        String[] om = vul("een", "twee", p);
        w.println(om[0]); // EXPECT
        w.println(om[2]); // SAFE

        Object[] dingen = {1, p, 'c'};
        w.printf("%2$s %1$s%n", dingen); // EXPECT
        w.printf("%1$s %3$s%n", 1, "q", 'c'); // SAFE
        w.println(dingen[0]); // SAFE

        char[] tekens = p.toCharArray();
        w.println(tekens); // EXPECT
        w.write(tekens, 0, tekens.length); // EXPECT
        Arrays.fill(tekens, 'x');
        w.println(tekens); // SAFE
        byte[] bytes = p.getBytes("UTF-8");
        w.println(bytes.length); // SAFE
        w.println(new String(bytes, "UTF-8")); // EXPECT

        String[] waarden = req.getParameterValues("keus");
        w.println(waarden.length == 0 ? "geen" : waarden[0]); // EXPECT
        for (int i = 0; i < waarden.length; i++) {
            w.println(i + " van " + waarden.length); // SAFE
            waarden[i] = AchttiendePagina.Masker.over(waarden[i]);
        }
        w.println(Arrays.asList(waarden)); // SAFE
        int[] tellers = new int[3];
        tellers[Math.min(p.length(), 2)]++;
        w.println(Arrays.toString(tellers)); // SAFE
    }
}
