package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Inter01Diep extends HttpServlet {
    private String een(String s) { return twee(s + "1"); }
    private String twee(String s) { return drie("2" + s); }
    private String drie(String s) { return vier(s, "3"); }
    private String vier(String s, String t) { return vijf(t, s); }
    private String vijf(String links, String rechts) { return rechts + links; }

    private String vierKwijt(String s, String t) { return vijf(t, t); }
    private String drieKwijt(String s) { return vierKwijt(s, "3"); }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        uit.println(een(w)); // EXPECT
        uit.println(een("vast")); // SAFE
        uit.println(drieKwijt(w)); // SAFE
        uit.println(vijf(w, "")); // EXPECT
        uit.println(vierKwijt(w, "schoon")); // SAFE
        toon(uit, drie(w));
        toonVast(uit, drie("x"));
    }

    private void toon(PrintWriter pw, String s) {
        pw.println(s); // EXPECT
    }

    private void toonVast(PrintWriter pw, String s) {
        pw.println(s); // SAFE
    }
}
