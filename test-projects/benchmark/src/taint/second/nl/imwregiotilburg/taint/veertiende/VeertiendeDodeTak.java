package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

public class VeertiendeDodeTak extends HttpServlet {
    private static final boolean SPOOR = false;
    private static final boolean ECHO = true;
    private static final String STAND = "productie";
    private static final int GRENS = 3;

    enum Stand { AAN, UIT }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        if (SPOOR) {
            out.println(p); // SAFE
        }
        if (ECHO) {
            out.println(p); // EXPECT
        }
        String s = SPOOR ? p : "stil";
        String t = ECHO ? p : "stil";
        out.println(s); // SAFE
        out.println(t); // EXPECT
        if (STAND.equals("test")) {
            out.println(p); // SAFE
        } else {
            out.println(p.strip()); // EXPECT
        }
        rekenen(p, out);
        lussen(p, out);
        schakel(p, Stand.UIT, out);
        samenhang(p, vraag(req, "modus"), out);
        soorten(p, out);
    }

    private void rekenen(String p, PrintWriter out) {
        int zes = 6;
        if (zes * 7 > 50) {
            out.println(p); // SAFE
        }
        if (zes * 7 > 40) {
            out.println(p); // EXPECT
        }
        int keus = GRENS + 1;
        String uit;
        switch (keus) {
            case 3:
                uit = p;
                break;
            case 4:
                uit = "vier";
                break;
            default:
                uit = p + p;
        }
        out.println(uit); // SAFE
        keus--;
        uit = keus == GRENS ? p : "niet";
        out.println(uit); // EXPECT
        out.println("abc".length() == 3 ? "drie" : p); // SAFE
        out.println("abc".charAt(1) == 'b' ? p : "b"); // EXPECT
        boolean nooit = zes < 0 && p.isEmpty();
        if (nooit) {
            out.println(p); // SAFE
        }
        boolean soms = zes < 0 || p.length() > 2;
        if (soms) {
            out.println(p); // EXPECT
        }
    }

    private void lussen(String p, PrintWriter out) {
        String s = "start";
        for (int i = 5; i < GRENS; i++) {
            s = p;
        }
        out.println(s); // SAFE
        for (int i = 0; i < GRENS; i++) {
            if (i == 2) {
                s = p;
            }
        }
        out.println(s); // EXPECT
        String u = "start";
        for (int i = 0; i < GRENS; i++) {
            if (i == 1) {
                break;
            }
            if (i > 1) {
                u = p;
            }
        }
        out.println(u); // SAFE
        for (String x : List.<String>of()) {
            out.println(x + p); // SAFE
        }
        do {
            u = p;
        } while (SPOOR);
        out.println(u); // EXPECT
    }

    private void schakel(String p, Stand stand, PrintWriter out) {
        switch (stand) {
            case AAN -> out.println(p); // SAFE
            case UIT -> out.println(p); // EXPECT
        }
        String w = switch (stand) {
            case AAN -> p;
            case UIT -> "uit";
        };
        out.println(w); // SAFE
    }

    private void samenhang(String p, String modus, PrintWriter out) {
        boolean open = modus.equals("open");
        String s = "dicht";
        if (open) {
            s = p;
        }
        if (!open) {
            out.println(s); // SAFE
        } else {
            out.println(s); // EXPECT
        }
        String t = null;
        if (modus.length() > 3) {
            t = p;
        }
        if (t == null) {
            out.println("t=" + t); // SAFE
        } else {
            out.println("t=" + t); // EXPECT
        }
    }

    private void soorten(String p, PrintWriter out) {
        Object o = Integer.valueOf(3);
        if (o instanceof String) {
            out.println(p); // SAFE
        }
        o = p;
        if (o instanceof String tekst) {
            out.println(tekst); // EXPECT
        } else {
            out.println(o); // SAFE
        }
    }
}
