package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

/** Strong updates. */
class DrieentwintigsteStrong01 extends HttpServlet {
    /* a local */
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        String name = req.getParameter("name");
        writer.println(name); // EXPECT
        name = "abc";
        writer.println(name); // SAFE
        name = name + req.getParameter("name");
        writer.println(name); // EXPECT
        name = null;
        writer.println(name); // SAFE
    }
}

class DrieentwintigsteStrong02 extends HttpServlet {
    static class Widget {
        String value = null;
    }

    /* a field, directly and via an alias */
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        Widget w = new Widget();
        w.value = req.getParameter("name");
        w.value = "abc";
        writer.println(w.value); // SAFE
        Widget x = w;
        w.value = req.getParameter("name");
        writer.println(x.value); // EXPECT
        writer.println(w.value); // EXPECT
        x.value = "def";
        writer.println(w.value); // SAFE
    }
}

class DrieentwintigsteStrong03 extends HttpServlet {
    static class Counter {
        private String text = "";

        void reset() {
            text = "";
        }

        void add(String s) {
            text = text + s;
        }
    }

    /* reset in a method */
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        Counter c = new Counter();
        c.add(req.getParameter("name"));
        writer.println(c.text); // EXPECT
        c.reset();
        writer.println(c.text); // SAFE
        c.add("x");
        writer.println(c.text); // SAFE
        c.add(req.getParameter("name"));
        c.add("y");
        writer.println(c.text); // EXPECT
    }
}

class DrieentwintigsteStrong04 extends HttpServlet {
    private static String current = "start";

    /* a static field */
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        synchronized (DrieentwintigsteStrong04.class) {
            current = req.getParameter("name");
            writer.println(current); // EXPECT
            current = "stop";
            writer.println(current); // SAFE
        }
    }
}

class DrieentwintigsteStrong05 extends HttpServlet {
    /* overwritten on one path only, and on all paths */
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        Map<String, String> m = new HashMap<>();
        m.put("k", req.getParameter("name"));
        if (req.getParameter("flag") != null) {
            m.put("k", "default");
        }
        writer.println(m.get("k")); // EXPECT
        if (m.containsKey("k")) {
            m.put("k", "default");
        }
        writer.println(m.get("k")); // SAFE
        String s = req.getParameter("name");
        writer.println(s); // EXPECT
        if (m.size() > 1) {
            s = "many";
        } else {
            s = "one";
        }
        writer.println(s); // SAFE
    }
}

class DrieentwintigsteStrong06 extends HttpServlet {
    /* an array element, with known and unknown index */
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        String[] a = {"a", "b", "c"};
        a[1] = req.getParameter("name");
        a[0] = "x";
        writer.println(a[1]); // EXPECT
        a[1] = "y";
        writer.println(a[1]); // SAFE
        int i = req.getParameter("name").length() % 3;
        a[i] = req.getParameter("name");
        writer.println(a[2]); // EXPECT
        for (int j = 0; j < a.length; j++) {
            a[j] = "cleared";
        }
        writer.println(a[i]); // SAFE
    }
}
