package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

public class VeertiendeBuffer extends HttpServlet {
    static class Pas implements Serializable {
        private static final long serialVersionUID = 1L;
        String naam;
        transient String pin;
        Pas vriend;
        Pas(String naam, String pin) {
            this.naam = naam;
            this.pin = pin;
        }
    }

    static final class Gesloten extends Pas {
        private static final long serialVersionUID = 1L;
        Gesloten(String naam) {
            super(naam, "");
        }
        private Object readResolve() {
            return new Pas("vervangen", "vast");
        }
    }

    static final class Open extends Pas {
        private static final long serialVersionUID = 1L;
        Open(String naam, String pin) {
            super(naam, pin);
        }
        private void writeObject(ObjectOutputStream o) throws IOException {
            o.defaultWriteObject();
            o.writeObject(pin);
        }
        private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException {
            i.defaultReadObject();
            pin = (String) i.readObject();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "tekst");
        bouwen(p, out);
        StringWriter sw = new StringWriter();
        sw.write("kop:");
        String voor = sw.toString();
        sw.append(p);
        out.println(sw); // EXPECT
        out.println(voor); // SAFE
        BufferedReader br = new BufferedReader(new StringReader("regel een\n" + p + "\n"));
        out.println(br.readLine()); // SAFE
        out.println(br.readLine()); // EXPECT
        CharArrayWriter cw = new CharArrayWriter();
        cw.write(p, 0, p.length());
        out.println(cw.toCharArray()); // EXPECT
        cw.reset();
        cw.write("leeg");
        out.println(cw.toString()); // SAFE
        bytes(p, out);
        try {
            bewaren(p, out);
        } catch (ClassNotFoundException e) {
            throw new ServletException(e);
        }
    }

    private void bouwen(String p, PrintWriter out) {
        StringBuilder sb = new StringBuilder("abc");
        sb.insert(1, p);
        out.println(sb.toString()); // EXPECT
        StringBuilder t = new StringBuilder("x");
        sb.append(t);
        t.append(p);
        out.println(t); // EXPECT
        char[] vak = new char[40];
        CharBuffer cb = CharBuffer.wrap(vak);
        cb.put(p, 0, Math.min(40, p.length())).flip();
        out.append(cb); // EXPECT
        out.write(vak, 0, 20); // EXPECT
        out.write("abcdef", 2, Math.min(3, p.length())); // SAFE
    }

    private void bytes(String p, PrintWriter out) throws IOException {
        byte[] b = p.getBytes(StandardCharsets.UTF_8);
        byte[] c = new byte[b.length];
        for (int i = 0; i < b.length; i++) {
            c[i] = (byte) ' ';
        }
        out.println(new String(c, StandardCharsets.UTF_8)); // SAFE
        System.arraycopy(b, 0, c, 0, b.length);
        out.println(new String(c, StandardCharsets.UTF_8)); // EXPECT
        ByteArrayOutputStream bo = new ByteArrayOutputStream();
        DataOutputStream dos = new DataOutputStream(bo);
        dos.writeUTF("vast");
        dos.writeInt(b.length);
        dos.writeUTF(p);
        DataInputStream dis = new DataInputStream(new ByteArrayInputStream(bo.toByteArray()));
        out.println(dis.readUTF()); // SAFE
        out.println(dis.readInt()); // SAFE
        out.println(dis.readUTF()); // EXPECT
        Properties pr = new Properties();
        pr.setProperty("a", p);
        StringWriter w = new StringWriter();
        pr.store(w, null);
        Properties terug = new Properties();
        terug.load(new StringReader(w.toString()));
        out.println(terug.getProperty("a")); // EXPECT
    }

    private static Object rondreis(Object o) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bo = new ByteArrayOutputStream();
        try (ObjectOutputStream oos = new ObjectOutputStream(bo)) {
            oos.writeObject(o);
        }
        try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(bo.toByteArray()))) {
            return ois.readObject();
        }
    }

    private void bewaren(String p, PrintWriter out) throws IOException, ClassNotFoundException {
        Pas pas = new Pas("naam", p);
        out.println(pas.pin); // EXPECT
        pas.vriend = new Pas(p, "0000");
        Pas terug = (Pas) rondreis(pas);
        out.println(terug.pin); // SAFE
        out.println(terug.naam); // SAFE
        out.println(terug.vriend.naam); // EXPECT
        pas.vriend.naam = "later";
        out.println(terug.vriend.naam); // EXPECT
        out.println(pas.vriend.naam); // SAFE
        out.println(((Pas) rondreis(new Gesloten(p))).naam); // SAFE
        Pas open = (Pas) rondreis(new Open("x", p));
        out.println(open.pin); // EXPECT
        out.println(open.naam); // SAFE
    }
}
