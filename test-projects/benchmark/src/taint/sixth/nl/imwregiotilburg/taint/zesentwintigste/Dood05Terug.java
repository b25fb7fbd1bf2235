package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Dood05Terug extends HttpServlet {
    private void nooit(PrintWriter pw, String s) {
        pw.println("nooit " + s); // SAFE
    }

    private static boolean altijdNee() { return false; }
    private static int grootte() { return 4; }

    private void stop(PrintWriter pw, String s, int n) {
        if (n > 3) {
            pw.println("genoeg"); // SAFE
            return;
        }
        pw.println(s); // EXPECT
    }

    private void alleenGroot(PrintWriter pw, String s, int n) {
        if (n > 3) {
            return;
        }
        pw.println(s); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        stop(uit, w, grootte());
        stop(uit, w, 1);
        alleenGroot(uit, w, grootte());
        if (altijdNee()) {
            nooit(uit, w);
        }
        String t = "geen";
        for (int i = 0; i < 3; i++) {
            if (i < 3) {
                continue;
            }
            t = w;
        }
        uit.println(t); // SAFE
        for (String x : new String[] {"a", w, "c"}) {
            if (x.equals("a")) {
                break;
            }
            t = x;
        }
        uit.println(t); // SAFE
        t = altijdNee() ? "x" : w;
        uit.println(t); // EXPECT
    }
}
