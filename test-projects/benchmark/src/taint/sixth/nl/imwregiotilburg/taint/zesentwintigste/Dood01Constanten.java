package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Dood01Constanten extends HttpServlet {
    private static final boolean DEBUG = false;
    private static final int NIVEAU = 3;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        if (DEBUG) {
            uit.println("debug " + w); // SAFE
        }
        if (NIVEAU > 2) {
            uit.println(w); // EXPECT
        } else {
            uit.println("laag " + w); // SAFE
        }
        int num = 106;
        String a = (7 * 18) + num > 200 ? "altijd" : w;
        uit.println(a); // SAFE
        String b = (7 * 18) - num > 200 ? "nooit" : w;
        uit.println(b); // EXPECT
        String c = "vast";
        if (c.length() == 5) {
            c = w;
        }
        uit.println(c); // SAFE
        for (int i = NIVEAU; i < 0; i++) {
            uit.println(w); // SAFE
        }
        for (int i = 0; i < NIVEAU; i++) {
            uit.println(i + w); // EXPECT
        }
    }
}
