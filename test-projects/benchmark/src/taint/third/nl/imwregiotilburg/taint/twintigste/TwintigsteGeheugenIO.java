package nl.imwregiotilburg.taint.twintigste;

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
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Formatter;
import java.util.Properties;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

public class TwintigsteGeheugenIO extends HttpServlet {
    static class Kaartje implements Serializable {
        private static final long serialVersionUID = 1L;
        String zichtbaar = "leeg";
        transient String vluchtig = "leeg";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        try {
            lezer(req, resp);
            schrijver(req, resp);
            bytes(req, resp);
            gegevens(req, resp);
            objecten(req, resp);
            scanner(req, resp);
            tekens(req, resp);
            eigenschappen(req, resp);
            brokken(req, resp);
            ingepakt(req, resp);
            opmaker(req, resp);
            lijf(req, resp);
            buffer(req, resp);
        } catch (Exception e) {
            throw new ServletException("mislukt");
        }
    }

    private void lezer(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        BufferedReader r = new BufferedReader(new StringReader("kop\n" + req.getParameter("naam")));
        resp.getWriter().println(r.readLine()); // SAFE
        resp.getWriter().println(r.readLine()); // EXPECT
    }

    private void schrijver(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        StringWriter a = new StringWriter();
        StringWriter b = new StringWriter();
        a.write("naam=");
        a.append(req.getParameter("naam"));
        b.write("vast");
        resp.getWriter().write(a.toString()); // EXPECT
        resp.getWriter().write(b.toString()); // SAFE
    }

    private void bytes(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.write(req.getParameter("naam").getBytes(StandardCharsets.UTF_8));
        resp.getWriter().println(uit.toString(StandardCharsets.UTF_8)); // EXPECT
        resp.getWriter().println(uit.size()); // SAFE
        uit.reset();
        resp.getWriter().println(uit.toString()); // SAFE
    }

    private void gegevens(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(uit);
        d.writeInt(12);
        d.writeUTF(req.getParameter("naam"));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(uit.toByteArray()));
        resp.getWriter().println(in.readInt()); // SAFE
        resp.getWriter().println(in.readUTF()); // EXPECT
    }

    private void objecten(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        Kaartje k = new Kaartje();
        k.zichtbaar = req.getParameter("a");
        k.vluchtig = req.getParameter("b");
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new ObjectOutputStream(uit).writeObject(k);
        Kaartje terug = (Kaartje) new ObjectInputStream(new ByteArrayInputStream(uit.toByteArray())).readObject();
        resp.getWriter().println(terug.zichtbaar); // EXPECT
        resp.getWriter().println(terug.vluchtig); // SAFE
    }

    private void scanner(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        Scanner s = new Scanner("1 " + req.getParameter("naam"));
        resp.getWriter().println(s.nextInt()); // SAFE
        resp.getWriter().println(s.next()); // EXPECT
    }

    private void tekens(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        CharArrayWriter w = new CharArrayWriter();
        w.write(req.getHeader("X-Tekens"));
        char[] c = w.toCharArray();
        resp.getWriter().write(c); // EXPECT
        resp.getWriter().write(new char[c.length]); // SAFE
        resp.getWriter().write(c, 0, c.length); // EXPECT
    }

    private void eigenschappen(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        Properties p = new Properties();
        p.setProperty("naam", String.valueOf(req.getParameter("naam")));
        p.load(new StringReader("kleur=rood"));
        resp.getWriter().println(p.getProperty("naam")); // EXPECT
        resp.getWriter().println(p.getProperty("kleur")); // SAFE
        resp.getWriter().println(p.getProperty("maat", "geen")); // SAFE
    }

    private void brokken(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        StringTokenizer t = new StringTokenizer("groet," + req.getParameter("naam"), ",");
        resp.getWriter().println(t.countTokens()); // SAFE
        resp.getWriter().println(t.nextToken()); // SAFE
        resp.getWriter().println(t.nextToken()); // EXPECT
    }

    private void ingepakt(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (GZIPOutputStream z = new GZIPOutputStream(uit)) {
            z.write(req.getParameter("naam").getBytes(StandardCharsets.UTF_8));
        }
        GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(uit.toByteArray()));
        resp.getWriter().println(new String(in.readAllBytes(), StandardCharsets.UTF_8)); // EXPECT
        resp.getWriter().println(in.available()); // SAFE
    }

    private void opmaker(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        StringBuilder sb = new StringBuilder();
        try (Formatter f = new Formatter(sb)) {
            f.format("%s-%d", req.getParameter("naam"), 3);
        }
        resp.getWriter().println(sb); // EXPECT
        try (Formatter f = new Formatter()) {
            resp.getWriter().println(f.format("%b", req.getParameter("naam") == null)); // SAFE
        }
    }

    private void lijf(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        StringBuilder sb = new StringBuilder();
        int regels = 0;
        BufferedReader r = req.getReader();
        for (String s = r.readLine(); s != null; s = r.readLine()) {
            sb.append(s).append(';');
            regels++;
        }
        resp.getWriter().println(sb); // EXPECT
        resp.getWriter().println(regels); // SAFE
    }

    private void buffer(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        CharBuffer b = CharBuffer.allocate(64);
        b.put("x");
        b.put(req.getParameter("naam"));
        b.flip();
        resp.getWriter().println(b.remaining()); // SAFE
        resp.getWriter().println(b.toString()); // EXPECT
    }
}
