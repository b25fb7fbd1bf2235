package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

public class TwintigsteArrays extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        plaatsen(req, resp);
        lus(req, resp);
        deelKopie(req, resp);
        raster(req, resp);
        rijDelen(req, resp);
        kloon(req, resp);
        vullen(req, resp);
        varargs(req, resp);
        tekens(req, resp);
        lijstZicht(req, resp);
        zetMethode(req, resp);
        gewist(req, resp);
        schuiven(req, resp);
    }

    private void plaatsen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] rij = new String[2];
        rij[0] = req.getParameter("naam");
        rij[1] = "vast";
        resp.getWriter().println(rij[0]); // EXPECT
        resp.getWriter().println(rij[1]); // SAFE
    }

    private void lus(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] waarden = req.getParameterValues("keuze");
        String[] kopie = new String[waarden.length];
        for (int i = 0; i < waarden.length; i++) {
            kopie[i] = waarden[i];
        }
        resp.getWriter().println(kopie[kopie.length - 1]); // EXPECT
        resp.getWriter().println(kopie.length); // SAFE
    }

    private void deelKopie(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] van = {req.getParameter("naam"), "b", "c"};
        String[] staart = new String[2];
        System.arraycopy(van, 1, staart, 0, 2);
        resp.getWriter().println(staart[0] + staart[1]); // SAFE
        String[] kop = Arrays.copyOfRange(van, 0, 1);
        resp.getWriter().println(kop[0]); // EXPECT
    }

    private void raster(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[][] veld = {{"a", "b"}, {"c", "d"}};
        veld[1][0] = req.getParameter("cel");
        resp.getWriter().println(veld[1][0]); // EXPECT
        resp.getWriter().println(veld[0][1]); // SAFE
    }

    private void rijDelen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] rij = {"a", "b"};
        String[][] veld = {rij, rij};
        veld[0][1] = req.getParameter("cel");
        resp.getWriter().println(veld[1][1]); // EXPECT
    }

    private void kloon(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] rij = {"a", "b"};
        String[] vroeg = rij.clone();
        rij[0] = req.getParameter("naam");
        String[] laat = rij.clone();
        resp.getWriter().println(vroeg[0]); // SAFE
        resp.getWriter().println(laat[0]); // EXPECT
    }

    private void vullen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] rij = new String[3];
        Arrays.fill(rij, req.getHeader("X-Vul"));
        resp.getWriter().println(rij[2]); // EXPECT
        Arrays.fill(rij, "-");
        resp.getWriter().println(rij[2]); // SAFE
    }

    private static String laatste(String... delen) {
        return delen[delen.length - 1];
    }

    private static String eerste(String... delen) {
        return delen[0];
    }

    private void varargs(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("naam");
        resp.getWriter().println(laatste("a", "b", p)); // EXPECT
        resp.getWriter().println(eerste("a", "b", p)); // SAFE
    }

    private void tekens(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        char[] letters = req.getParameter("naam").toCharArray();
        char[] doel = new char[letters.length];
        for (int i = 0; i < letters.length; i++) {
            doel[i] = letters[i];
        }
        resp.getWriter().println(new String(doel)); // EXPECT
        Arrays.fill(doel, '*');
        resp.getWriter().println(doel); // SAFE
    }

    private void lijstZicht(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] rij = {"a", "b"};
        List<String> zicht = Arrays.asList(rij);
        rij[1] = req.getParameter("naam");
        resp.getWriter().println(zicht.get(1)); // EXPECT
    }

    private static void zet(Object[] rij, int plaats, Object waarde) {
        rij[plaats] = waarde;
    }

    private void zetMethode(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Object[] rij = {"nul", "een", "twee"};
        zet(rij, 2, req.getParameter("naam"));
        resp.getWriter().println(rij[2]); // EXPECT
        resp.getWriter().println(rij[0]); // SAFE
    }

    private void gewist(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] rij = {req.getParameter("a"), req.getParameter("b")};
        for (int i = 0; i < rij.length; i++) {
            rij[i] = "-";
        }
        resp.getWriter().println(String.join(",", rij)); // SAFE
    }

    private void schuiven(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] rij = {"", "", req.getParameter("a")};
        for (int i = 0; i < rij.length - 1; i++) {
            rij[i] = rij[i + 1];
        }
        resp.getWriter().println(rij[1]); // EXPECT
        resp.getWriter().println(rij[0]); // SAFE
    }
}
