package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

public class TweeentwintigsteRijen extends HttpServlet {

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        final PrintWriter w = response.getWriter();
        final String p = request.getParameter("p");

        String[] r = new String[3];
        r[0] = "nul";
        r[1] = p;
        r[2] = "twee";
        w.println(r[0]); // SAFE
        w.println(r[1]); // EXPECT
        w.println(r[2]); // SAFE
        w.println(Arrays.toString(r)); // EXPECT
        w.println(r.length); // SAFE
        for (int i = 0; i < r.length; i++) {
            w.println(r[i]); // EXPECT
        }
        r[1] = "een";
        w.println(Arrays.toString(r)); // SAFE

        meerdere(w, p);
        arraycopy(w, p);
        hulp(w, request.getParameterValues("v"));
    }

    private void meerdere(PrintWriter w, String p) {
        String[][] raster = {{"a", "b"}, {"c", p}};
        w.println(raster[1][1]); // EXPECT
        w.println(raster[1][0]); // SAFE
        w.println(raster[0][1]); // SAFE
        String[] rij = raster[1];
        w.println(String.join("-", rij)); // EXPECT
        w.println(String.join("-", raster[0])); // SAFE
        w.println(Arrays.deepToString(raster)); // EXPECT
        raster[1] = new String[] {"x", "y"};
        w.println(raster[1][1]); // SAFE
        w.println(rij[1]); // EXPECT

        char[][][] kubus = new char[2][2][];
        kubus[0][0] = "schoon".toCharArray();
        kubus[1][0] = p.toCharArray();
        w.println(kubus[0][0]); // SAFE
        w.println(kubus[1][0]); // EXPECT
        Object[] gemengd = {p, 42, new String[] {"binnen", p}};
        w.println(gemengd[1]); // SAFE
        w.println(gemengd[0]); // EXPECT
        w.println(((String[]) gemengd[2])[0]); // SAFE
        w.println(((String[]) gemengd[2])[1]); // EXPECT
    }

    private void arraycopy(PrintWriter w, String p) {
        String[] bron = {"0", p, "2", "3"};
        String[] doel = {"d0", "d1", "d2", "d3"};
        System.arraycopy(bron, 1, doel, 2, 2);
        w.println(doel[2]); // EXPECT
        w.println(doel[1]); // SAFE
        w.println(doel[3]); // SAFE
        String[] schoon = {"s0", "s1"};
        System.arraycopy(bron, 2, schoon, 0, 2);
        w.println(schoon[0] + schoon[1]); // SAFE
        System.arraycopy(bron, 0, schoon, 0, 2);
        w.println(schoon[0] + schoon[1]); // EXPECT
        String[] kort = Arrays.copyOf(bron, 1);
        w.println(kort[0]); // SAFE
        String[] lang = Arrays.copyOf(bron, 2);
        w.println(lang[1]); // EXPECT
        String[] stuk = Arrays.copyOfRange(bron, 1, 3);
        w.println(stuk[0]); // EXPECT
        w.println(stuk[1]); // SAFE
        String[] kloon = bron.clone();
        bron[1] = "weg";
        w.println(kloon[1]); // EXPECT
        w.println(bron[1]); // SAFE
    }

    private void hulp(PrintWriter w, String[] waarden) {
        String[] vol = new String[4];
        Arrays.fill(vol, "vulling");
        w.println(vol[2]); // SAFE
        Arrays.fill(vol, waarden[0]);
        w.println(vol[2]); // EXPECT
        Arrays.fill(vol, "vulling");
        Arrays.fill(vol, 1, 2, waarden[0]);
        w.println(vol[1]); // EXPECT
        w.println(vol[3]); // SAFE
        Arrays.setAll(vol, i -> "n" + i);
        w.println(vol[1]); // SAFE
        Arrays.setAll(vol, i -> waarden[0] + i);
        w.println(vol[1]); // EXPECT
        w.println(Arrays.asList(waarden).get(0)); // EXPECT
        w.println(Arrays.asList(waarden).size()); // SAFE
        w.println(Arrays.equals(waarden, vol)); // SAFE
        String[] sorteer = {"z", waarden[0]};
        Arrays.sort(sorteer);
        w.println(sorteer[0]); // EXPECT
        String[] leeg = new String[waarden.length];
        w.println(leeg[0]); // SAFE
    }
}
