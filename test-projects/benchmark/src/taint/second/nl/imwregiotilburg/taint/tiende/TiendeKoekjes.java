package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

public class TiendeKoekjes {

    public static class Koekjes1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Cookie[] k = req.getCookies();
            if (k == null) {
                out.println("geen koekjes"); // SAFE
                return;
            }
            for (Cookie c : k) {
                out.println(c.getValue()); // EXPECT
                if ("taal".equals(c.getName())) out.println("taal gevonden"); // SAFE
            }
            out.println(k[0].getValue()); // EXPECT
            Cookie eigen = new Cookie("eigen", "waarde");
            out.println(eigen.getValue()); // SAFE
            eigen.setValue(k[1].getValue());
            out.println(eigen.getValue()); // EXPECT
            eigen.setValue("terug");
            out.println(eigen.getValue()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Koekjes2 extends HttpServlet {
        private static String zoek(HttpServletRequest req, String naam, String anders) {
            Cookie[] k = req.getCookies();
            if (k != null) {
                for (Cookie c : k) if (c.getName().equals(naam)) return c.getValue();
            }
            return anders;
        }

        private static boolean heeft(HttpServletRequest req, String naam) { return zoek(req, naam, null) != null; }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(zoek(req, "taal", "nl")); // EXPECT
            out.println(heeft(req, "ander") ? "wel" : "niet"); // SAFE
            out.println(TiendePagina.Masker.over(zoek(req, "ander", "x"))); // SAFE
            Map<String, String> m = new HashMap<>();
            m.put("uit koekje", zoek(req, "taal", "?"));
            m.put("vast", "v");
            out.println(m.get("uit koekje")); // EXPECT
            out.println(m.get("vast")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Koekjes3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String agent = req.getHeader("User-Agent");
            out.println(agent); // EXPECT
            String blader = agent != null && agent.contains("Firefox") ? "vos" : "anders";
            out.println(blader); // SAFE
            Enumeration<String> e = req.getHeaders("Accept-Language");
            List<String> talen = Collections.list(e);
            out.println(talen); // EXPECT
            out.println(talen.contains("nl") ? "nl" : "en"); // SAFE
            String q = req.getQueryString();
            out.println(q.substring(q.indexOf('=') + 1)); // EXPECT
            Map<String, String> delen = new LinkedHashMap<>();
            for (String d : q.split("&")) delen.put("q", d.split("=")[1]);
            out.println(delen.get("q")); // EXPECT
            out.println(delen.keySet()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Koekjes4 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            BufferedReader r = req.getReader();
            String kop = r.readLine();
            out.println(kop); // EXPECT
            String lijn;
            while ((lijn = r.readLine()) != null) {
                out.println(lijn); // EXPECT
            }
            out.println("klaar " + lijn); // SAFE
            BufferedReader v = new BufferedReader(new StringReader("een\ntwee"));
            out.println(v.readLine()); // SAFE
            out.println(v.lines().collect(Collectors.joining())); // SAFE
            String rest = req.getReader().lines().collect(Collectors.joining("|"));
            out.println(rest); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Koekjes5 extends HttpServlet {
        private static String slurp(InputStream in) throws IOException {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            byte[] buf = new byte[16];
            int n;
            while ((n = in.read(buf)) > 0) b.write(buf, 0, n);
            return b.toString(StandardCharsets.UTF_8);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(slurp(req.getInputStream())); // EXPECT
            out.println(slurp(new ByteArrayInputStream("vast".getBytes(StandardCharsets.UTF_8)))); // SAFE
            byte[] alles = req.getInputStream().readAllBytes();
            out.println(new String(alles, StandardCharsets.UTF_8)); // EXPECT
            Arrays.fill(alles, (byte) 'x');
            out.println(new String(alles, StandardCharsets.UTF_8)); // SAFE
            InputStreamReader isr = new InputStreamReader(req.getInputStream(), StandardCharsets.UTF_8);
            char[] c = new char[4];
            int n = isr.read(c);
            out.println(new String(c, 0, n)); // EXPECT
            int teken = isr.read();
            out.println((char) teken); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Koekjes6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String[]> m = req.getParameterMap();
            String[] w = m.get("naam");
            out.println(w[0]); // EXPECT
            Map<String, String[]> eigen = new TreeMap<>();
            eigen.put("naam", new String[] {"eigen"});
            eigen.put("kopie", w.clone());
            out.println(eigen.get("naam")[0]); // SAFE
            out.println(eigen.get("kopie")[0]); // EXPECT
            Properties p = new Properties();
            p.setProperty("a", "1");
            p.setProperty("b", String.valueOf(req.getParameter("tekst")));
            out.println(p.getProperty("a")); // SAFE
            out.println(p.getProperty("b")); // EXPECT
            out.println(p.getProperty("c", req.getHeader("Host"))); // EXPECT
            out.println(p.getProperty("a", req.getHeader("Host"))); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
