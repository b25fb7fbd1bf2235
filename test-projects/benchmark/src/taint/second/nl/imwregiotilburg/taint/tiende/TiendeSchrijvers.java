package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.nio.charset.StandardCharsets;

public class TiendeSchrijvers {

    public static class Schrijvers1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringWriter v = new StringWriter(), s = new StringWriter();
            s.write("vast");
            v.write("voor ");
            out.write(v.toString()); // SAFE
            v.write(String.valueOf(req.getParameter("naam")));
            out.write(v.toString()); // EXPECT
            out.write(s.toString()); // SAFE
            out.append(v.getBuffer()); // EXPECT
            v.getBuffer().setLength(0);
            v.write("opnieuw");
            out.append(v.getBuffer()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Uitvoer {
        private final PrintWriter w;
        private final String voorvoegsel;
        Uitvoer(PrintWriter w, String voorvoegsel) { this.w = w; this.voorvoegsel = voorvoegsel; }
        void regel(String s) {
            w.print(voorvoegsel); // SAFE
            w.println(s); // EXPECT
        }
        void gemaskerd(String s) {
            w.println(TiendePagina.Masker.over(s)); // SAFE
        }
        Uitvoer getal(String s) {
            w.println(s.length()); // SAFE
            return this;
        }
    }

    public static class Schrijvers2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Uitvoer u = new Uitvoer(resp.getWriter(), "> ");
            String n = String.valueOf(req.getParameter("tekst"));
            u.regel("kop");
            u.gemaskerd(n);
            u.getal(n).getal("vast").regel(n);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Schrijvers3 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            b.write("kop:".getBytes(StandardCharsets.UTF_8));
            out.print(b.toString(StandardCharsets.UTF_8)); // SAFE
            b.write(String.valueOf(req.getParameter("naam")).getBytes(StandardCharsets.UTF_8));
            out.print(b.toString(StandardCharsets.UTF_8)); // EXPECT
            byte[] bytes = b.toByteArray();
            b.reset();
            b.write('z');
            out.print(b.toString(StandardCharsets.UTF_8)); // SAFE
            out.print(new String(bytes, 4, bytes.length - 4, StandardCharsets.UTF_8)); // EXPECT
            out.print(new String(bytes, 0, 4, StandardCharsets.UTF_8)); // SAFE
            DataOutputStream d = new DataOutputStream(b);
            d.writeUTF("d");
            d.writeUTF(String.valueOf(req.getParameter("adres")));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(b.toByteArray(), 1, b.size()));
            out.print(in.readUTF()); // SAFE
            out.print(in.readUTF()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    static class Stuk implements Serializable {
        String a = "a";
        transient String b = "b";
    }

    public static class Schrijvers4 extends HttpServlet {
        private static Stuk kopieer(Stuk s) throws IOException {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            try (ObjectOutputStream o = new ObjectOutputStream(b)) {
                o.writeObject(s);
            }
            try (ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))) {
                return (Stuk) i.readObject();
            } catch (ClassNotFoundException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Stuk s = new Stuk();
            s.a = req.getParameter("naam");
            s.b = req.getParameter("tekst");
            Stuk t = kopieer(s);
            out.println(s.b); // EXPECT
            out.println(t.a); // EXPECT
            out.println(t.b); // SAFE
            out.println(kopieer(new Stuk()).a); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Schrijvers5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = String.valueOf(req.getParameter("naam"));
            char[] c = new char[n.length() + 2];
            c[0] = '<';
            c[c.length - 1] = '>';
            out.write(c, 0, 1); // SAFE
            n.getChars(0, n.length(), c, 1);
            out.write(c); // EXPECT
            out.write(c[0]); // SAFE
            out.write(n, 0, n.length()); // EXPECT
            for (int i = 0; i < n.length(); i++) {
                out.write(n.charAt(i)); // EXPECT
                out.print('.'); // SAFE
            }
            int code = n.isEmpty() ? 0 : n.codePointAt(0);
            out.print(Character.toChars(code)); // EXPECT
            out.append(n).flush(); // EXPECT
            CharArrayWriter w = new CharArrayWriter();
            w.write("w" + n);
            out.write(w.toCharArray()); // EXPECT
            w.reset();
            w.write("leeg");
            out.write(w.toCharArray()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Schrijvers6 extends HttpServlet {
        private static class Wissel {
            private final List<String> regels = new ArrayList<>();
            private String laatste = "";
            void schrijf(String s) {
                regels.add(laatste);
                laatste = s;
            }
            void spoel(PrintWriter out) {
                for (String r : regels) {
                    out.println("r" + r); // EXPECT
                }
                out.println(laatste); // SAFE
                regels.clear();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            PrintWriter zelfde = out;
            Wissel w = new Wissel();
            w.schrijf(req.getParameter("naam"));
            w.schrijf("slot");
            w.spoel(out);
            zelfde.printf("%s en %s", "een", req.getParameter("tekst")); // EXPECT
            zelfde.printf("%1$s en %1$s", "een", req.getParameter("tekst")); // SAFE
            zelfde.format(Locale.ROOT, "%2$s", "een", req.getParameter("tekst")); // EXPECT
            zelfde.printf("%s", TiendePagina.Masker.over(req.getParameter("tekst"))); // SAFE
            Formatter f = new Formatter();
            f.format("%s;", "f");
            out.println(f); // SAFE
            f.format("%s", req.getHeader("Host"));
            out.println(f); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
