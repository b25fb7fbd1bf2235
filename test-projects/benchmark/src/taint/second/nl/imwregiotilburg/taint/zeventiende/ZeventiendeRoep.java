package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeRoep extends HttpServlet {

    private String zelf(String s) {
        return s;
    }

    private String tweede(String a, String b) {
        return b;
    }

    private static String merk(String s) {
        return s == null ? "leeg" : "vol";
    }

    private static void vul(String[] doel, String s) {
        doel[0] = s;
    }

    private static String lees(String s) {
        return "tekst " + s;
    }

    private static String lees(int n) {
        return "getal " + n;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(zelf(p)); // EXPECT
        out.println(zelf("x")); // SAFE
        out.println(tweede("a", p)); // EXPECT
        out.println(tweede(p, "b")); // SAFE
        out.println(merk(p)); // SAFE
        out.println(zelf(tweede(merk(p), zelf(p)))); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        String[] vak = new String[1];
        vul(vak, p);
        out.println(vak[0]); // EXPECT
        vul(vak, "schoon");
        out.println(vak[0]); // SAFE
        out.println(lees(p)); // EXPECT
        out.println(lees(p.length())); // SAFE
        toon(out, p, "staart");
        toonEen(out, "kop");
    }

    private void toon(PrintWriter out, String kop, String staart) {
        out.println(kop); // EXPECT
        out.println(staart); // SAFE
    }

    private void toonEen(PrintWriter out, String s) {
        out.println(s); // SAFE
    }
}
