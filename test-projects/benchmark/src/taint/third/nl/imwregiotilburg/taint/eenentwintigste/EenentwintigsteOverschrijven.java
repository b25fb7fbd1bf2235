package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.atomic.AtomicReference;

public class EenentwintigsteOverschrijven extends HttpServlet {
    static class Cel {
        String v = "begin";
        Cel ander;

        void zet(String s) { v = s; }

        void wis() { v = ""; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("cel");
        if (p == null) {
            return;
        }
        sterk1(p, w);
        sterk2(p, w);
        sterk3(p, w);
        sterk4(p, w);
        sterk5(p, w);
        sterk6(p, w);
        sterk7(p, w);
        sterk8(p, w);
        sterk9(p, w);
        sterk10(p, w);
        sterk11(p, w);
        sterk12(p, w);
        sterk13(p, w);
    }

    private void sterk1(String p, PrintWriter w) {
        Cel c = new Cel();
        c.v = p;
        w.println(c.v); // EXPECT
        c.v = "x";
        w.println(c.v); // SAFE
    }

    private void sterk2(String p, PrintWriter w) {
        Cel c = new Cel();
        c.zet(p);
        c.wis();
        w.println(c.v); // SAFE
        c.zet(p);
        w.println(c.v); // EXPECT
    }

    private void sterk3(String p, PrintWriter w) {
        Cel c = new Cel();
        c.v = p;
        if (p.length() > 5) {
            c.v = "lang";
        }
        w.println(c.v); // EXPECT
        if (p.length() > 5) {
            c.v = "lang";
        } else {
            c.v = "kort";
        }
        w.println(c.v); // SAFE
    }

    private void sterk4(String p, PrintWriter w) {
        Cel a = new Cel();
        Cel b = a;
        a.v = p;
        b.v = "via b";
        w.println(a.v); // SAFE
        b.v = p;
        w.println(a.v); // EXPECT
    }

    private void sterk5(String p, PrintWriter w) {
        Cel a = new Cel();
        Cel b = new Cel();
        a.v = p;
        b.v = p;
        Cel x = p.isEmpty() ? a : b;
        x.v = "een van twee";
        w.println(x.v); // SAFE
        w.println(a.v); // EXPECT
    }

    private void sterk6(String p, PrintWriter w) {
        String[] r = {"0", "1"};
        r[1] = p;
        r[0] = "nul";
        w.println(r[1]); // EXPECT
        r[1] = "een";
        w.println(r[1]); // SAFE
    }

    private void sterk7(String p, PrintWriter w) {
        Map<String, String> m = new HashMap<>();
        m.put("a", p);
        m.put("b", "x");
        w.println(m.get("a")); // EXPECT
        m.replace("a", "y");
        w.println(m.get("a")); // SAFE
    }

    private void sterk8(String p, PrintWriter w) {
        List<String> l = new ArrayList<>();
        l.add(p);
        String oud = l.set(0, "nieuw");
        w.println(l.get(0)); // SAFE
        w.println(oud); // EXPECT
    }

    private void sterk9(String p, PrintWriter w) {
        StringBuilder sb = new StringBuilder(p);
        w.println(sb); // EXPECT
        sb.setLength(0);
        sb.append("opnieuw");
        w.println(sb); // SAFE
    }

    private void sterk10(String p, PrintWriter w) {
        AtomicReference<String> ref = new AtomicReference<>(p);
        String oud = ref.getAndSet("nieuw");
        w.println(ref.get()); // SAFE
        w.println(oud); // EXPECT
    }

    private void sterk11(String p, PrintWriter w) {
        Cel c = new Cel();
        c.ander = new Cel();
        c.ander.v = p;
        c.v = "alleen boven";
        w.println(c.ander.v); // EXPECT
        c.ander = new Cel();
        w.println(c.ander.v); // SAFE
    }

    private void sterk12(String p, PrintWriter w) {
        Map<String, String> m = new LinkedHashMap<>();
        m.put("a", p);
        m.put("b", p);
        m.remove("a");
        w.println(m.get("a")); // SAFE
        w.println(m.values()); // EXPECT
    }

    private void sterk13(String p, PrintWriter w) {
        String s = p;
        try {
            s = String.valueOf(Integer.parseInt(p));
        } catch (NumberFormatException e) {
            w.println(s); // EXPECT
            s = "geen getal";
        }
        w.println(s); // SAFE
    }
}
