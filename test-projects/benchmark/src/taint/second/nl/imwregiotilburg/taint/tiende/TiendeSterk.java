package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeSterk {

    static class Cel {
        String w;
        Cel(String w) { this.w = w; }
    }

    public static class Sterk1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            out.println(s); // EXPECT
            s = "over";
            out.println(s); // SAFE
            s += req.getParameter("tekst");
            out.println(s); // EXPECT
            s = s.length() + "";
            out.println(s); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sterk2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Cel a = new Cel(req.getParameter("naam"));
            Cel b = a;
            b.w = "weg";
            out.println(a.w); // SAFE
            a.w = req.getParameter("tekst");
            out.println(b.w); // EXPECT
            Cel c = req.getParameter("soort") == null ? a : new Cel("c");
            c.w = "schoon";
            out.println(a.w); // EXPECT
            out.println(c.w); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sterk3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Cel[] cellen = new Cel[3];
            for (int i = 0; i < 3; i++) cellen[i] = new Cel("c" + i);
            cellen[1].w = req.getParameter("naam");
            out.println(cellen[0].w); // SAFE
            out.println(cellen[1].w); // EXPECT
            cellen[0] = cellen[1];
            cellen[1] = new Cel("nieuw");
            out.println(cellen[0].w); // EXPECT
            out.println(cellen[1].w); // SAFE
            for (Cel c : cellen) c.w = "gewist";
            out.println(cellen[0].w); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sterk4 extends HttpServlet {
        private String veld;

        private void wis() { veld = "-"; }
        private void wisSoms(boolean b) { if (b) veld = "-"; }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            veld = req.getParameter("naam");
            out.println(veld); // EXPECT
            wisSoms(veld == null);
            out.println(veld); // EXPECT
            wis();
            out.println(veld); // SAFE
            veld = req.getHeader("Accept");
            try {
                out.println(veld); // EXPECT
            } finally {
                wis();
            }
            out.println(veld); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sterk5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringBuilder sb = new StringBuilder();
            sb.append("naam=").append(req.getParameter("naam"));
            out.println(sb); // EXPECT
            sb.setLength(5);
            out.println(sb); // SAFE
            sb.append(req.getParameter("adres")).insert(0, ">");
            out.println(sb.substring(6)); // EXPECT
            sb.delete(0, sb.length());
            sb.append("x");
            out.println(sb); // SAFE
            sb.replace(0, 1, req.getHeader("Host"));
            out.println(sb.reverse()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sterk6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String vorig = "geen", huidig = "geen";
            String[] bronnen = {"naam", "adres"};
            for (String b : bronnen) {
                vorig = huidig;
                huidig = req.getParameter(b);
            }
            out.println(vorig); // EXPECT
            out.println(huidig); // EXPECT
            String x = req.getParameter("naam"), y = "y";
            for (int i = 0; i < 2; i++) {
                x = y;
            }
            out.println(x); // SAFE
            Map<String, Cel> m = new HashMap<>();
            m.put("k", new Cel(req.getParameter("tekst")));
            m.get("k").w = "k";
            out.println(m.get("k").w); // SAFE
            m.get("k").w = req.getParameter("tekst");
            m.replace("k", new Cel("l"));
            out.println(m.get("k").w); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
