package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

public class ZestiendeReeks extends HttpServlet {

    private static String[] paar(String links, String rechts) {
        return new String[] {links, rechts};
    }

    private static void draaiOm(String[] rij) {
        for (int i = 0, j = rij.length - 1; i < j; i++, j--) {
            String hulp = rij[i];
            rij[i] = rij[j];
            rij[j] = hulp;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String invoer = req.getParameter("invoer");
        String[] rij = new String[3];
        rij[0] = "nul";
        rij[1] = invoer;
        rij[2] = "twee";
        out.println(rij[1]); // EXPECT
        rij[1] = "een";
        out.println(rij[1]); // SAFE
        String[] tweetal = paar(invoer, "vast");
        out.println(tweetal[0]); // EXPECT
        out.println(tweetal[1]); // SAFE
        draaiOm(tweetal);
        out.println(tweetal[1]); // EXPECT
        String[][] rooster = new String[2][2];
        rooster[0][0] = "a";
        rooster[1][0] = invoer;
        String[] onder = rooster[1];
        out.println(onder[0]); // EXPECT
        out.println(rooster[0][0]); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String invoer = req.getParameter("invoer");
        String[] bron = {"kop", invoer, "staart"};
        String[] alleenStaart = Arrays.copyOfRange(bron, 2, 3);
        out.println(alleenStaart[0]); // SAFE
        String[] gevuld = new String[4];
        Arrays.fill(gevuld, invoer);
        out.println(gevuld[3]); // EXPECT
        Arrays.fill(gevuld, "leeg");
        out.println(gevuld[3]); // SAFE
    }
}
