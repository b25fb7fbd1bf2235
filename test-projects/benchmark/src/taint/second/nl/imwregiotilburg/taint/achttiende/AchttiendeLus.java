package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeLus extends HttpServlet {

    private static String keer(String s, int n) {
        return n == 0 ? "" : s + keer(s, n - 1);
    }

    private static String diep(int n, String s) {
        return n == 0 ? s : diep(n - 1, s);
    }

    private static String verlies(int n, String s) {
        return n == 0 ? "nul" : verlies(n - 1, s + n);
    }

    private static String even(int n, String s) {
        return n <= 0 ? s : oneven(n - 1, s);
    }

    private static String oneven(int n, String s) {
        return n <= 0 ? "oneven" : even(n - 1, s);
    }

    private static int som(String s) {
        return s.isEmpty() ? 0 : 1 + som(s.substring(1));
    }

    private static String omgekeerd(String s) {
        return s.isEmpty() ? "" : omgekeerd(s.substring(1)) + s.charAt(0);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("ronde");
        if (p == null) {
            p = "";
        }
        w.println(keer(p, 3)); // EXPECT
        w.println(keer("ab", p.length())); // SAFE
        w.println(diep(10, p)); // EXPECT
        w.println(verlies(10, p)); // SAFE
        w.println(even(4, p)); // EXPECT
        w.println(even(5, p)); // SAFE
        w.println(som(p)); // SAFE
        w.println(omgekeerd(omgekeerd(p))); // EXPECT

        String a = "a";
        String b = "b";
        String c = "c";
        for (int i = 0; i < 2; i++) {
            w.println(c); // SAFE
            c = b;
            b = a;
            a = p;
        }
        w.println(b); // EXPECT
        w.println(c); // SAFE
        for (int i = 0; i < 4; i++) {
            w.println(c); // EXPECT
            c = b;
        }
        String opbouw = "";
        for (int i = 0; i < p.length(); i++) {
            opbouw += p.charAt(i);
        }
        w.println(opbouw); // EXPECT
        String sterren = "";
        for (char t : p.toCharArray()) {
            sterren += t == ' ' ? '_' : '*';
        }
        w.println(sterren); // SAFE
        String nooit = "nooit";
        for (int i = 5; i < 5; i++) {
            nooit = p;
        }
        w.println(nooit); // SAFE
        String toch = "toch";
        do {
            toch = p;
        } while (false);
        w.println(toch); // EXPECT
        List<String> regels = new ArrayList<>();
        buiten:
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (i == 1) {
                    break buiten;
                }
                regels.add(i == 0 ? "r" + j : p);
            }
        }
        w.println(regels); // SAFE
        String vorig = "vorig";
        for (String s : new String[]{"een", p, "drie"}) {
            w.println(s); // EXPECT
            w.println(s.length() > 3); // SAFE
            vorig = s;
        }
        w.println(vorig); // SAFE
        for (String s : new String[]{"een", p, "drie"}) {
            if (s.equals("drie")) {
                w.println("bij drie"); // SAFE
                break;
            }
            vorig = s;
        }
        w.println(vorig); // EXPECT
        int n = 0;
        while (n < p.length() && p.charAt(n) == ' ') {
            n++;
        }
        w.println(n); // SAFE
        w.println(p.substring(n)); // EXPECT
    }
}
