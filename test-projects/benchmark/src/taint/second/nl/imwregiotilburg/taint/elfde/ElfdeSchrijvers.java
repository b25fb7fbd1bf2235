package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeSchrijvers {

    public static class Lezer extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            BufferedReader r = req.getReader();
            String eerste = r.readLine();
            out.println(eerste); // EXPECT
            String regel;
            int n = 0;
            while ((regel = r.readLine()) != null) {
                out.println(regel); // EXPECT
                n++;
            }
            out.println(n); // SAFE
        }
    }

    public static class Stroom extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            InputStream in = req.getInputStream();
            ByteArrayOutputStream bo = new ByteArrayOutputStream();
            byte[] buf = new byte[8];
            int n;
            while ((n = in.read(buf)) > 0) {
                bo.write(buf, 0, n);
            }
            String s = bo.toString(StandardCharsets.UTF_8);
            out.println(s); // EXPECT
            bo.reset();
            bo.write("nieuw".getBytes(StandardCharsets.UTF_8));
            out.println(bo.toString(StandardCharsets.UTF_8)); // SAFE
        }
    }

    public static class Koekjes extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Cookie[] ck = req.getCookies();
            String taal = "nl";
            if (ck != null) {
                for (Cookie c : ck) {
                    if ("taal".equals(c.getName())) {
                        taal = c.getValue();
                    }
                }
            }
            out.println("taal: " + taal); // EXPECT
            Cookie eigen = new Cookie("thema", "licht");
            out.println(eigen.getValue()); // SAFE
            eigen.setValue(taal);
        }
    }

    public static class Koppen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String ua = req.getHeader("User-Agent");
            out.println(ua == null ? "geen" : ua.split("/")[0]); // EXPECT
            Enumeration<String> e = req.getHeaders("Accept");
            while (e.hasMoreElements()) {
                out.println(e.nextElement()); // EXPECT
            }
            String q = req.getQueryString();
            out.println(q.substring(q.indexOf('=') + 1)); // EXPECT
            out.println(q.indexOf('=') > 0 ? "met vraag" : "zonder"); // SAFE
        }
    }

    public static class InGeheugen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringWriter sw = new StringWriter();
            sw.write("kop ");
            resp.getWriter().println(sw); // SAFE
            sw.write(req.getParameter("tekst") + "");
            sw.append(" voet");
            resp.getWriter().println(sw.toString()); // EXPECT
            StringWriter vers = new StringWriter();
            vers.append("los");
            resp.getWriter().print(vers.getBuffer()); // SAFE
        }
    }

    public static class AlsWriter extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Writer w = out;
            schrijf(w, req.getParameter("naam"));
            Appendable a = out;
            a.append("vast"); // SAFE
            a.append(req.getParameter("tekst")); // EXPECT
        }

        private static void schrijf(Writer w, String s) throws IOException {
            w.write("naam: "); // SAFE
            w.write(String.valueOf(s)); // EXPECT
            w.write(String.valueOf(s).toCharArray()); // EXPECT
        }
    }

    public static class Omhulsel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Html h = new Html(out);
            h.kop("Overzicht");
            h.alinea(req.getParameter("tekst"));
            h.alinea("vast");
            h.veilig(req.getParameter("tekst"));
        }

        static class Html {
            private final PrintWriter w;

            Html(PrintWriter w) {
                this.w = w;
            }

            Html kop(String s) {
                w.println("<h1>" + s + "</h1>"); // SAFE
                return this;
            }

            Html alinea(String s) {
                w.print("<p>"); // SAFE
                w.print(s); // EXPECT
                return this;
            }

            Html veilig(String s) {
                w.println("<i>" + ElfdePagina.Masker.over(s) + "</i>"); // SAFE
                return this;
            }
        }
    }

    public static class Tekstlezer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            BufferedReader br = new BufferedReader(new StringReader("een\n" + req.getParameter("tekst")));
            String een = br.readLine();
            String twee = br.readLine();
            out.println(een); // SAFE
            out.println(twee); // EXPECT
            Scanner sd = new Scanner("12 " + req.getParameter("naam"));
            sd.nextInt();
            out.println(sd.hasNext() ? sd.next() : "op"); // EXPECT
        }
    }

    public static class Eigenschappen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Properties p = new Properties();
            p.setProperty("a", String.valueOf(req.getParameter("naam")));
            p.setProperty("b", "vast");
            out.println(p.getProperty("c", req.getParameter("tekst"))); // EXPECT
            out.println(p.stringPropertyNames()); // SAFE
            out.println(p); // EXPECT
        }
    }

    public static class Regelstroom extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String alles = req.getReader().lines().collect(Collectors.joining(" "));
            out.println(alles); // EXPECT
            int som = 0;
            for (char c : alles.toCharArray()) som += c;
            out.println(som); // SAFE
            DataInputStream d = new DataInputStream(req.getInputStream());
            byte[] b = d.readAllBytes();
            out.println(new String(b, 0, Math.min(b.length, 9), StandardCharsets.UTF_8)); // EXPECT
        }
    }
}
