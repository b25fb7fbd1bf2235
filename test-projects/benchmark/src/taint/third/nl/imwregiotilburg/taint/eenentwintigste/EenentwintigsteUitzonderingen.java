package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;

public class EenentwintigsteUitzonderingen extends HttpServlet {
    private static void werp(boolean doen, String s) {
        if (doen) {
            throw new IllegalStateException(s);
        }
    }

    private static void diep(int n, String s) throws EenentwintigsteFout {
        if (n == 0) {
            throw new EenentwintigsteFout(s, "E7");
        }
        diep(n - 1, s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("fout");
        if (p == null) {
            return;
        }
        fout1(p, w);
        fout2(p, w);
        fout3(p, w);
        fout4(p, w);
        fout5(p, w);
        fout6(p, w);
        fout7(p, w);
        fout8(p, w);
        fout9(p, w);
        fout10(p, w);
        fout11(p, w);
    }

    private void fout1(String p, PrintWriter w) {
        Exception a = new Exception(p);
        Exception b = new Exception("b");
        w.println(a.getMessage()); // EXPECT
        w.println(b.getMessage()); // SAFE
    }

    private void fout2(String p, PrintWriter w) {
        Exception e = new RuntimeException("laag", new Exception(p));
        w.println(e.getMessage()); // SAFE
        w.println(e.getCause().getMessage()); // EXPECT
        w.println(new RuntimeException(e.getCause()).getMessage()); // EXPECT
    }

    private void fout3(String p, PrintWriter w) {
        try {
            diep(3, p);
        } catch (EenentwintigsteFout f) {
            w.println(f.detail); // EXPECT
            w.println(f.code); // SAFE
            w.println(f.getMessage()); // SAFE
        }
    }

    private void fout4(String p, PrintWriter w) {
        try {
            w.println(Integer.parseInt("n" + p)); // SAFE
        } catch (NumberFormatException e) {
            w.println(e.getClass().getName()); // SAFE
            w.println(e.getMessage()); // EXPECT
        }
    }

    private void fout5(String p, PrintWriter w) {
        String s = p;
        try {
            werp(true, "stop");
            s = "schoon";
        } catch (IllegalStateException e) {
            w.println(e.getMessage()); // SAFE
        }
        w.println(s); // EXPECT
        s = p;
        try {
            s = "schoon";
            werp(true, "stop");
            s = p;
        } catch (IllegalStateException e) {
            w.println(s); // SAFE
        }
    }

    @SuppressWarnings("finally")
    private static String eind(String s) {
        try {
            return s;
        } finally {
            return "finally";
        }
    }

    private static String geenEind(String s) {
        String r = s;
        try {
            return r;
        } finally {
            r = "te laat";
        }
    }

    private void fout6(String p, PrintWriter w) {
        w.println(eind(p)); // SAFE
        w.println(geenEind(p)); // EXPECT
    }

    private void fout7(String p, PrintWriter w) {
        StringBuilder log = new StringBuilder();
        try (EenentwintigsteBron b = new EenentwintigsteBron(log, p)) {
            w.println(log); // SAFE
        }
        w.println(log); // EXPECT
    }

    private void fout8(String p, PrintWriter w) {
        Exception e = new Exception("hoofd");
        e.addSuppressed(new Exception(p));
        w.println(e.getMessage()); // SAFE
        w.println(e.getSuppressed()[0].getMessage()); // EXPECT
    }

    private void fout9(String p, PrintWriter w) {
        try {
            werp(true, p);
            w.println(p); // SAFE
        } catch (IllegalStateException e) {
            w.println(e); // EXPECT
        }
    }

    private void fout10(String p, PrintWriter w) {
        try {
            try {
                werp(true, p);
            } catch (IllegalArgumentException e) {
                w.println(e.getMessage()); // SAFE
            }
        } catch (IllegalStateException e) {
            w.println(e.getMessage()); // EXPECT
        }
    }

    private void fout11(String p, PrintWriter w) {
        try {
            try {
                werp(true, p);
            } catch (IllegalStateException e) {
                throw new IllegalStateException(Masker.over(e.getMessage()), e);
            }
        } catch (IllegalStateException e) {
            w.println(e.getMessage()); // SAFE
            w.println(e.getCause().getMessage()); // EXPECT
        }
    }
}
