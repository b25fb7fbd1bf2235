package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

public class EenentwintigsteTekenstromen extends HttpServlet {
    static class Doorlaat extends FilterReader {
        Doorlaat(Reader bron) { super(bron); }
    }

    private static byte[] bytes(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("bytes");
        if (p == null) {
            return;
        }
        teken1(p, w);
        teken2(p, w);
        teken3(p, w);
        teken4(p, w);
        teken5(p, w);
        teken6(p, w);
        teken7(p, w);
        teken8(p, w);
        teken9(p, w);
        teken10(p, w);
        teken11(p, w);
        teken12(p, w);
    }

    private void teken1(String p, PrintWriter w) {
        StringWriter a = new StringWriter();
        StringWriter b = new StringWriter();
        a.write(p);
        b.write("b");
        w.println(a); // EXPECT
        w.println(b); // SAFE
    }

    private void teken2(String p, PrintWriter w) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.write(bytes(p));
        w.println(uit.toString(StandardCharsets.UTF_8)); // EXPECT
        uit.reset();
        uit.write(bytes("leeg"));
        w.println(uit.toString(StandardCharsets.UTF_8)); // SAFE
    }

    private void teken3(String p, PrintWriter w) throws IOException {
        BufferedReader r = new BufferedReader(new StringReader("kop\n" + p));
        w.println(r.readLine()); // SAFE
        w.println(r.readLine()); // EXPECT
    }

    private void teken4(String p, PrintWriter w) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(uit);
        d.writeInt(p.length());
        d.writeUTF("veld");
        d.writeUTF(p);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(uit.toByteArray()));
        w.println(in.readInt()); // SAFE
        w.println(in.readUTF()); // SAFE
        w.println(in.readUTF()); // EXPECT
    }

    private void teken5(String p, PrintWriter w) throws IOException {
        Reader r = new InputStreamReader(new ByteArrayInputStream(bytes(p)), StandardCharsets.UTF_8);
        CharArrayWriter uit = new CharArrayWriter();
        int c;
        int n = 0;
        while ((c = r.read()) != -1) {
            uit.write(c);
            n++;
        }
        w.println(uit.toCharArray()); // EXPECT
        w.println(n); // SAFE
    }

    private void teken6(String p, PrintWriter w) throws IOException {
        StringWriter doel = new StringWriter();
        EenentwintigsteKruisjes k = new EenentwintigsteKruisjes(doel);
        k.write(p, 0, p.length());
        w.println(doel); // SAFE
        doel.write(p, 0, p.length());
        w.println(doel); // EXPECT
    }

    private void teken7(String p, PrintWriter w) throws IOException {
        char[] vol = new char[64];
        char[] leeg = "niets".toCharArray();
        int n = new Doorlaat(new StringReader(p)).read(vol);
        w.write(vol); // EXPECT
        w.write(leeg, 0, 3); // SAFE
        w.println(n); // SAFE
    }

    private void teken8(String p, PrintWriter w) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PrintStream ps = new PrintStream(uit, true, StandardCharsets.UTF_8);
        ps.print("regel");
        w.println(uit); // SAFE
        ps.print(p);
        w.println(uit); // EXPECT
    }

    private void teken9(String p, PrintWriter w) {
        Scanner s = new Scanner("12 vast\n" + p + "\n");
        w.println(s.nextInt()); // SAFE
        w.println(s.nextLine()); // SAFE
        w.println(s.nextLine()); // EXPECT
    }

    private void teken10(String p, PrintWriter w) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ObjectOutputStream o = new ObjectOutputStream(uit)) {
            o.writeObject("eerste");
            o.writeObject(p);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(uit.toByteArray()))) {
            w.println(in.readObject()); // SAFE
            w.println(in.readObject()); // EXPECT
        } catch (ClassNotFoundException e) {
            w.println("klasse"); // SAFE
        }
    }

    private void teken11(String p, PrintWriter w) throws IOException {
        SequenceInputStream rij = new SequenceInputStream(new ByteArrayInputStream(bytes("abc")), new ByteArrayInputStream(bytes(p)));
        w.println(new String(rij.readNBytes(3), StandardCharsets.UTF_8)); // SAFE
        w.println(new String(rij.readAllBytes(), StandardCharsets.UTF_8)); // EXPECT
    }

    private void teken12(String p, PrintWriter w) throws IOException {
        LineNumberReader r = new LineNumberReader(new StringReader(p));
        CharBuffer buf = CharBuffer.wrap(String.valueOf(r.readLine()));
        w.println(r.getLineNumber()); // SAFE
        w.println(buf.remaining()); // SAFE
        w.append(buf); // EXPECT
    }
}
