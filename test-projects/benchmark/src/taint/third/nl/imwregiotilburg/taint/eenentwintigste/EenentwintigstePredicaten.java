package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;

public class EenentwintigstePredicaten extends HttpServlet {
    private static final boolean UIT = false;
    private static final int NIVEAU = 3;
    private static final String MODUS = "stil";

    enum Stand { OPEN, DICHT }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("voorwaarde");
        if (p == null) {
            return;
        }
        pred1(p, w);
        pred2(p, w);
        pred3(p, w);
        pred4(p, w);
        pred5(p, w);
        pred6(p, w);
        pred7(p, w);
        pred8(p, w);
        pred9(p, w);
        pred10(p, w);
        pred11(p, w);
        pred12(p, w);
        pred13(p, w);
    }

    private void pred1(String p, PrintWriter w) {
        String s = "begin";
        if (UIT) {
            s = p;
        }
        w.println(s); // SAFE
        if (!UIT) {
            s = p;
        }
        w.println(s); // EXPECT
    }

    private void pred2(String p, PrintWriter w) {
        int x = 4;
        if (x > 10) {
            w.println(p); // SAFE
        } else {
            w.println(p); // EXPECT
        }
    }

    private void pred3(String p, PrintWriter w) {
        w.println(NIVEAU >= 2 ? p : "laag"); // EXPECT
        w.println(NIVEAU >= 5 ? p : "laag"); // SAFE
    }

    private void pred4(String p, PrintWriter w) {
        if (p.equals("beheer")) {
            w.println("welkom beheer"); // SAFE
        } else {
            w.println("wie is " + p); // EXPECT
        }
    }

    private void pred5(String p, PrintWriter w) {
        String s;
        switch (NIVEAU) {
            case 1: s = p; break;
            case 3: s = "drie"; break;
            default:
                s = p + p;
        }
        w.println(s); // SAFE
        switch (NIVEAU) {
            case 3:
                s = p;
            case 4:
                w.println(s); // EXPECT
                break;
            default:
                break;
        }
    }

    private void pred6(String p, PrintWriter w) {
        Stand stand = Stand.DICHT;
        if (stand == Stand.OPEN) {
            w.println(p); // SAFE
        }
        if (stand == Stand.DICHT) {
            w.println(p); // EXPECT
        }
    }

    private void pred7(String p, PrintWriter w) {
        String s = p;
        for (int i = 0; i < 1; i++) {
            s = "lus";
        }
        w.println(s); // SAFE
        for (int i = 0; i < 0; i++) {
            s = p;
        }
        w.println(s); // SAFE
        for (int i = 0; i < 2; i++) {
            s += p;
        }
        w.println(s); // EXPECT
    }

    private void pred8(String p, PrintWriter w) {
        Object o = p;
        if (o instanceof Integer) {
            w.println(o); // SAFE
        }
        if (o instanceof CharSequence) {
            w.println(o); // EXPECT
        }
    }

    private void pred9(String p, PrintWriter w) {
        if ("luid".equals(MODUS)) {
            w.println(p); // SAFE
        }
        if ("stil".equals(MODUS)) {
            w.println(p); // EXPECT
        }
    }

    private void pred10(String p, PrintWriter w) {
        boolean vlag = false;
        String s = "s";
        if (p.length() > 3) {
            vlag = true;
            s = p;
        }
        if (!vlag) {
            w.println(s); // SAFE
        }
        if (vlag) {
            w.println(s); // EXPECT
        }
    }

    private static boolean magAlles() {
        return false;
    }

    private void pred11(String p, PrintWriter w) {
        if (magAlles()) {
            w.println(p); // SAFE
            return;
        }
        w.println(p); // EXPECT
    }

    private void pred12(String p, PrintWriter w) {
        String niets = null;
        w.println(niets == null ? "geen" : p); // SAFE
        w.println(niets != null ? "geen" : p); // EXPECT
    }

    private void pred13(String p, PrintWriter w) {
        boolean a = true;
        boolean b = !a || UIT;
        w.println(b && a ? p : "niet beide"); // SAFE
        w.println(b || a ? p : "geen van beide"); // EXPECT
    }
}
