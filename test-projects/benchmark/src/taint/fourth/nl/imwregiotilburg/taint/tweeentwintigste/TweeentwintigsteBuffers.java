package nl.imwregiotilburg.taint.tweeentwintigste;

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
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

public class TweeentwintigsteBuffers extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String t = request.getParameter("t");
        PrintWriter pw = response.getWriter();
        bouwers(t, pw);
        tekens(t, pw);
        octetten(t, pw);
        lezers(t, pw);
    }

    private void bouwers(String t, PrintWriter pw) {
        StringBuilder sb = new StringBuilder("begin");
        pw.println(sb.toString()); // SAFE
        sb.append(1).append(t).append('c');
        pw.println(sb.toString()); // EXPECT
        pw.println(sb.length()); // SAFE
        pw.append(sb); // EXPECT
        sb.setLength(0);
        sb.append("nieuw");
        pw.println(sb); // SAFE
        StringBuffer bf = new StringBuffer();
        StringBuffer ook = bf.append("x");
        ook.insert(0, t);
        pw.println(bf); // EXPECT
        StringBuilder om = new StringBuilder("om").reverse();
        pw.println(om); // SAFE
        om.replace(0, 1, t);
        pw.println(om.reverse()); // EXPECT
        StringBuilder een = new StringBuilder();
        StringBuilder twee = new StringBuilder();
        een.append("e");
        twee.append(een).append(t);
        pw.println(een); // SAFE
        pw.println(twee); // EXPECT
        twee.delete(0, twee.length());
        pw.println(twee); // SAFE
    }

    private void tekens(String t, PrintWriter pw) {
        char[] in = t.toCharArray();
        char[] uit = new char[in.length];
        char[] leeg = new char[in.length];
        for (int i = 0; i < in.length; i++) {
            uit[in.length - 1 - i] = in[i];
            leeg[i] = '.';
        }
        pw.println(uit); // EXPECT
        pw.println(leeg); // SAFE
        pw.println(String.valueOf(uit, 0, 1)); // EXPECT
        pw.println(new String(leeg)); // SAFE
        char[] doel = {'a', 'b', 'c', 'd'};
        pw.write(doel, 0, 4); // SAFE
        t.getChars(0, 1, doel, 2);
        pw.write(doel, 0, 4); // EXPECT
        CharBuffer cb = CharBuffer.wrap(t);
        pw.append(cb); // EXPECT
        CharBuffer vast = CharBuffer.wrap("vast");
        pw.append(vast); // SAFE
    }

    private void octetten(String t, PrintWriter pw) throws IOException {
        byte[] b = t.getBytes(StandardCharsets.UTF_8);
        byte[] n = new byte[b.length];
        pw.println(new String(b, StandardCharsets.UTF_8)); // EXPECT
        pw.println(new String(n, StandardCharsets.UTF_8)); // SAFE
        ByteBuffer bb = ByteBuffer.allocate(256);
        bb.put("ascii".getBytes(StandardCharsets.UTF_8));
        pw.println(new String(bb.array(), 0, 5, StandardCharsets.UTF_8)); // SAFE
        bb.clear();
        bb.put(b);
        pw.println(new String(bb.array(), 0, bb.position(), StandardCharsets.UTF_8)); // EXPECT
        ByteArrayOutputStream bos = new ByteArrayOutputStream();
        DataOutputStream dos = new DataOutputStream(bos);
        dos.writeUTF("eerst");
        dos.writeUTF(t);
        DataInputStream dis = new DataInputStream(new ByteArrayInputStream(bos.toByteArray()));
        String eerst = dis.readUTF();
        String dan = dis.readUTF();
        pw.println(eerst); // SAFE
        pw.println(dan); // EXPECT
        pw.println(bos.size()); // SAFE
        bos.reset();
        bos.write(n);
        pw.println(bos.toString(StandardCharsets.UTF_8)); // SAFE
    }

    private void lezers(String t, PrintWriter pw) throws IOException {
        Scanner s = new Scanner("kop " + t);
        pw.println(s.next()); // SAFE
        pw.println(s.next()); // EXPECT
        Scanner v = new Scanner("kop staart");
        v.next();
        pw.println(v.next()); // SAFE
        BufferedReader br = new BufferedReader(new StringReader("regel een\n" + t));
        pw.println(br.readLine()); // SAFE
        pw.println(br.readLine()); // EXPECT
        BufferedReader rein = new BufferedReader(new StringReader("regel een\nregel twee"));
        rein.readLine();
        pw.println(rein.readLine()); // SAFE
        StringWriter sw = new StringWriter();
        sw.write("a");
        pw.println(sw); // SAFE
        sw.write(t);
        pw.println(sw); // EXPECT
        CharArrayWriter cw = new CharArrayWriter();
        cw.append("c").append(t);
        pw.println(cw.toCharArray()); // EXPECT
        cw.reset();
        pw.println(cw.toCharArray()); // SAFE
        char[] ruimte = new char[2];
        new StringReader(t).read(ruimte);
        pw.println(ruimte); // EXPECT
        new StringReader("ok").read(ruimte, 0, 2);
        pw.println(ruimte); // SAFE
        InputStreamReader isr = new InputStreamReader(new ByteArrayInputStream(t.getBytes()));
        pw.write(isr.read()); // EXPECT
        pw.write(new StringReader("z").read()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BufferedReader lijf = request.getReader();
        String regel = lijf.readLine();
        response.getWriter().println(regel); // EXPECT
        response.getWriter().println(regel == null); // SAFE
        response.getWriter().println(request.getQueryString()); // EXPECT
        response.getWriter().println("?" + Masker.over(request.getQueryString())); // SAFE
    }
}
