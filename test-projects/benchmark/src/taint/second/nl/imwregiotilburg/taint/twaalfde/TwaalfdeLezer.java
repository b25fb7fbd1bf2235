package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

public class TwaalfdeLezer {
    public static class Regels extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            BufferedReader lezer = req.getReader();
            PrintWriter out = resp.getWriter();
            int nummer = 0;
            String regel;
            while ((regel = lezer.readLine()) != null) {
                nummer++;
                out.println(nummer); // SAFE
                out.println(regel); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Bytes extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            byte[] ruw = request.getInputStream().readAllBytes();
            PrintWriter w = response.getWriter();
            w.println(new String(ruw, StandardCharsets.UTF_8)); // EXPECT
            ByteArrayOutputStream kopie = new ByteArrayOutputStream();
            ByteArrayOutputStream ander = new ByteArrayOutputStream();
            kopie.write(ruw);
            ander.write("ander".getBytes(StandardCharsets.UTF_8));
            w.println(kopie.toString(StandardCharsets.UTF_8)); // EXPECT
            w.println(ander.toString(StandardCharsets.UTF_8)); // SAFE
        }

        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class TekstSchrijver extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringWriter sw = new StringWriter();
            StringWriter leeg = new StringWriter();
            sw.write("naam: ");
            sw.write(String.valueOf(req.getParameter("naam")));
            leeg.write("geen");
            PrintWriter out = resp.getWriter();
            out.println(sw); // EXPECT
            out.println(leeg); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class DubbeleSchrijver extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringWriter tussen = new StringWriter();
            PrintWriter pw = new PrintWriter(tussen);
            pw.print("kop "); // SAFE
            pw.print(req.getParameter("tekst")); // EXPECT
            pw.flush();
            resp.getWriter().print(tussen); // EXPECT
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintWriter naarBytes = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
            naarBytes.println(req.getHeader("X-Tekst")); // EXPECT
            resp.getWriter().print(bytes.toString(StandardCharsets.UTF_8)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class TekenVoorTeken extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Reader in = req.getReader();
            PrintWriter out = resp.getWriter();
            int c;
            int aantal = 0;
            while ((c = in.read()) != -1) {
                out.write(c); // EXPECT
                aantal++;
            }
            out.println(aantal); // SAFE
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Blokken extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            char[] blok = new char[64];
            StringBuilder sb = new StringBuilder();
            try (Reader in = new InputStreamReader(request.getInputStream(), StandardCharsets.UTF_8)) {
                int n;
                while ((n = in.read(blok)) > 0) {
                    sb.append(blok, 0, n);
                }
            }
            response.getWriter().println(sb); // EXPECT
            response.getWriter().write(blok, 0, 4); // EXPECT
            Reader vast = new StringReader("vaste tekst");
            int m = vast.read(blok);
            response.getWriter().println(new String(blok, 0, m)); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Voorlezer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Scanner s = new Scanner("een " + req.getParameter("twee"));
            PrintWriter out = resp.getWriter();
            String eerste = s.next();
            out.println(s.hasNext() ? s.next() : "op"); // EXPECT
            Scanner v = new Scanner("drie vier");
            out.println(v.next()); // SAFE
            BufferedReader br = new BufferedReader(new StringReader("kop\n" + req.getParameter("romp")));
            out.println(br.readLine()); // SAFE
            out.println(br.readLine()); // EXPECT
            out.println(eerste.equals("een")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Gegevens extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            ByteArrayOutputStream bak = new ByteArrayOutputStream();
            DataOutputStream uit = new DataOutputStream(bak);
            uit.writeInt(7);
            uit.writeUTF(String.valueOf(req.getParameter("tekst")));
            uit.writeUTF("slot");
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bak.toByteArray()));
            PrintWriter out = resp.getWriter();
            out.println(in.readInt()); // SAFE
            out.println(in.readUTF()); // EXPECT
            out.println(in.readUTF()); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Kopieren extends HttpServlet {
        static class Hoofdletters extends FilterReader {
            Hoofdletters(Reader in) {
                super(in);
            }

            @Override
            public int read(char[] buf, int van, int n) throws IOException {
                int k = super.read(buf, van, n);
                for (int i = van; i < van + k; i++) {
                    buf[i] = Character.toUpperCase(buf[i]);
                }
                return k;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            CharArrayWriter bak = new CharArrayWriter();
            new Hoofdletters(req.getReader()).transferTo(bak);
            PrintWriter out = resp.getWriter();
            out.println(bak.toString()); // EXPECT
            out.write(bak.toCharArray()); // EXPECT
            bak.reset();
            bak.write("gewist");
            out.println(bak.toString()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
