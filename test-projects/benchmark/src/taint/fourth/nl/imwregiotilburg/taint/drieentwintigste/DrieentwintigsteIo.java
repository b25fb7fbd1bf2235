package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.*;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Scanner;

/** I/O in memory. */
public class DrieentwintigsteIo {

    /** StringWriter, StringReader, BufferedReader. */
    public static class Io01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringWriter sw = new StringWriter();
            sw.write("head\n");
            out.println(sw.toString()); // SAFE
            sw.write(req.getParameter("name"));
            out.println(sw.toString()); // EXPECT
            BufferedReader br = new BufferedReader(new StringReader(sw.toString()));
            br.readLine();
            out.println(br.readLine()); // EXPECT
            BufferedReader plain = new BufferedReader(new StringReader("one\ntwo"));
            out.println(plain.readLine()); // SAFE
            sw.getBuffer().setLength(0);
            out.println(sw); // SAFE
        }
    }

    /** Bytes. */
    public static class Io02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ByteArrayOutputStream bos = new ByteArrayOutputStream();
            bos.write(req.getParameter("name").getBytes(StandardCharsets.UTF_8));
            out.println(bos.toString(StandardCharsets.UTF_8)); // EXPECT
            InputStream in = new ByteArrayInputStream(bos.toByteArray());
            byte[] buf = new byte[64];
            int n = in.read(buf);
            out.println(new String(buf, 0, n, StandardCharsets.UTF_8)); // EXPECT
            bos.reset();
            bos.write('x');
            out.println(bos); // SAFE
            byte[] other = new byte[64];
            out.println(new String(other, 0, n, StandardCharsets.UTF_8).trim()); // SAFE
        }
    }

    /** The servlet input stream. */
    public static class Io03 extends HttpServlet {
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            InputStream in = req.getInputStream();
            byte[] all = in.readAllBytes();
            String body = new String(all, StandardCharsets.UTF_8);
            out.println(body); // EXPECT
            out.write(body, 0, Math.min(3, body.length())); // EXPECT
            out.append("end"); // SAFE
            out.append(body.charAt(0)); // EXPECT
        }
    }

    /** Char by char from the reader. */
    public static class Io04 extends HttpServlet {
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Reader r = req.getReader();
            StringBuilder sb = new StringBuilder();
            StringBuilder dots = new StringBuilder();
            int c;
            while ((c = r.read()) != -1) {
                sb.append((char) c);
                dots.append('.');
            }
            out.println(sb); // EXPECT
            out.println(dots); // SAFE
            char[] cbuf = new char[8];
            int n = new StringReader(sb.toString()).read(cbuf, 0, 8);
            out.write(cbuf, 0, n); // EXPECT
            out.write(new char[]{'o', 'k'}); // SAFE
        }
    }

    /** Serialisation. */
    public static class Io05 extends HttpServlet {
        static class Memo implements Serializable {
            String kept;
            transient String lost;
            String other = "other";
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter out = resp.getWriter();
            Memo m = new Memo();
            m.kept = req.getParameter("kept");
            m.lost = req.getParameter("lost");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream oos = new ObjectOutputStream(bytes)) {
                oos.writeObject(m);
            }
            try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                Memo copy = (Memo) ois.readObject();
                out.println(copy.kept); // EXPECT
                out.println(copy.lost); // SAFE
                out.println(copy.other); // SAFE
                out.println(m.lost); // EXPECT
            } catch (ClassNotFoundException e) {
                throw new ServletException(e);
            }
        }
    }

    /** Data streams: order matters. */
    public static class Io06 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream dos = new DataOutputStream(bytes);
            dos.writeUTF("first");
            dos.writeUTF(req.getParameter("name"));
            dos.writeInt(5);
            DataInputStream dis = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            out.println(dis.readUTF()); // SAFE
            out.println(dis.readUTF()); // EXPECT
            out.println(bytes.toString(StandardCharsets.UTF_8)); // EXPECT
            out.println(dis.readInt()); // SAFE
        }
    }

    /** A nested PrintWriter is no response writer by itself; its content may be. */
    public static class Io07 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            CharArrayWriter memory = new CharArrayWriter();
            PrintWriter pw = new PrintWriter(memory);
            pw.printf("%s-%d", req.getParameter("name"), 4);
            pw.flush();
            out.println(memory.toCharArray()); // EXPECT
            CharArrayWriter second = new CharArrayWriter();
            memory.writeTo(second);
            out.println(second.toString()); // EXPECT
            memory.reset();
            out.println(memory.toString()); // SAFE
            Scanner sc = new Scanner("a b c");
            out.println(sc.next()); // SAFE
            Scanner dirty = new Scanner(second.toString());
            out.println(dirty.nextLine()); // EXPECT
        }
    }

    /** nio buffers and Properties.load. */
    public static class Io08 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ByteBuffer bb = StandardCharsets.UTF_8.encode(req.getParameter("name"));
            CharBuffer cb = StandardCharsets.UTF_8.decode(bb);
            out.println(cb.toString()); // EXPECT
            CharBuffer fresh = CharBuffer.allocate(4);
            fresh.put("abcd").flip();
            out.println(fresh); // SAFE
            Properties p = new Properties();
            p.load(new StringReader("colour=red\nname=" + req.getParameter("name")));
            out.println(p.getProperty("name")); // EXPECT
            Properties q = new Properties();
            q.load(new StringReader("colour=red\nname=fixed"));
            out.println(q.getProperty("name")); // SAFE
        }
    }
}
