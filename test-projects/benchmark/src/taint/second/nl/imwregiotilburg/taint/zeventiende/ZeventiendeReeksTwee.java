package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

public class ZeventiendeReeksTwee extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("cel");
        String[][] m = new String[2][2];
        m[0][0] = "a";
        m[0][1] = p;
        out.println(m[0][1]); // EXPECT
        out.println(m[0][0]); // SAFE
        String[] rij = m[1];
        rij[0] = p;
        out.println(m[1][0]); // EXPECT
        m[1] = new String[] {"x", "y"};
        out.println(m[1][0]); // SAFE
        out.println(rij[0]); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("cel");
        Object[] bak = {p, 7, "tekst"};
        out.println(bak[1]); // SAFE
        out.println((String) bak[0]); // EXPECT
        String[] bron = {p, "b", "c"};
        String[] kloon = bron.clone();
        bron[0] = "a";
        out.println(kloon[0]); // EXPECT
        out.println(bron[0]); // SAFE
        String[] deel = Arrays.copyOfRange(kloon, 1, 3);
        out.println(deel[0]); // SAFE
        out.println(Arrays.toString(kloon)); // EXPECT
        String[] doel = new String[4];
        System.arraycopy(kloon, 0, doel, 1, 3);
        out.println(doel[1]); // EXPECT
        out.println(doel[2]); // SAFE
    }
}
