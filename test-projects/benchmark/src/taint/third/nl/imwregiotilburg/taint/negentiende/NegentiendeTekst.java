package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.net.URLEncoder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.*;
import java.util.regex.*;

public class NegentiendeTekst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("t"));
        bouwers(p, out);
        schrijvers(p, out);
        opmaak(p, out);
        tekens(p, out);
        codering(p, out);
        patroon(p, out);
        splits(p, out);
        blok(p, out);
        delen(p, out);
        stroom(p, out);
        vergelijk(p, out);
        joiner(p, out);
    }

    private void bouwers(String p, PrintWriter out) {
        StringBuilder a = new StringBuilder("a");
        StringBuilder b = a.append('-');
        b.append(p.length());
        out.append(a); // SAFE
        b.insert(0, p);
        out.append(a); // EXPECT
        out.append(a.reverse()); // EXPECT
        a.delete(0, a.length());
        out.append(b); // SAFE
    }

    private void schrijvers(String p, PrintWriter out) {
        StringWriter w = new StringWriter();
        StringWriter v = new StringWriter();
        w.write(p);
        v.append("v");
        out.write(w.toString()); // EXPECT
        out.write(v.toString()); // SAFE
        v.getBuffer().append(w.getBuffer());
        out.write(v.toString()); // EXPECT
    }

    private void opmaak(String p, PrintWriter out) {
        out.printf("%s is %s%n", "dit", p); // EXPECT
        out.printf("%d van %b%n", p.length(), p.isEmpty()); // SAFE
        out.print(String.format("%2$s", p, "tweede")); // SAFE
        out.print("%1$s".formatted(p, "tweede")); // EXPECT
        Formatter f = new Formatter();
        f.format("%5d", p.length());
        out.print(f); // SAFE
        f.format("%s", p);
        out.print(f.toString()); // EXPECT
        out.print(MessageFormat.format("{1}", p, "een")); // SAFE
        out.print(MessageFormat.format("{0}", p, "een")); // EXPECT
    }

    private void tekens(String p, PrintWriter out) {
        char[] c = p.toCharArray();
        out.write(c); // EXPECT
        out.write(c, 0, c.length); // EXPECT
        Arrays.fill(c, '*');
        out.write(c); // SAFE
        char[] d = new char[3];
        p.getChars(0, Math.min(3, p.length()), d, 0);
        out.print(String.valueOf(d)); // EXPECT
        out.print(new char[] {'a', 'b'}); // SAFE
    }

    private void codering(String p, PrintWriter out) {
        byte[] b = p.getBytes(StandardCharsets.UTF_8);
        out.print(new String(b, StandardCharsets.UTF_8)); // EXPECT
        out.print(Base64.getEncoder().encodeToString(b)); // EXPECT
        out.print(URLEncoder.encode(p, StandardCharsets.UTF_8)); // EXPECT
        out.print(b.length); // SAFE
        out.print(Base64.getEncoder().encodeToString("vast".getBytes(StandardCharsets.UTF_8))); // SAFE
    }

    private void patroon(String p, PrintWriter out) {
        Matcher m = Pattern.compile("([A-Za-z]+)").matcher(p);
        out.print(m.matches()); // SAFE
        m.reset();
        if (m.find()) {
            out.print(m.group(1)); // EXPECT
            out.print(m.start()); // SAFE
        }
        out.print(p.replaceAll("<", "&lt;")); // EXPECT
        out.print("x-x".replace("x", p)); // EXPECT
        out.print("abc".replaceAll("[b]", "-")); // SAFE
    }

    private void splits(String p, PrintWriter out) {
        String[] d = ("kop;" + p).split(";", 2);
        out.print(d[0]); // SAFE
        out.print(d[1]); // EXPECT
        StringTokenizer st = new StringTokenizer("vast " + p);
        out.print(st.nextToken()); // SAFE
        out.print(st.hasMoreTokens()); // SAFE
        out.print(st.nextToken("")); // EXPECT
    }

    private void blok(String p, PrintWriter out) {
        String s = """
            <ul>
              <li>%s</li>
            </ul>
            """;
        out.print(s); // SAFE
        out.print(s.formatted(p)); // EXPECT
        out.print(s.formatted(NegentiendePagina.Masker.over(p))); // SAFE
    }

    private void delen(String p, PrintWriter out) {
        String s = "vast" + p;
        out.print(s.substring(0, 4)); // SAFE
        out.print(s.substring(4)); // EXPECT
        out.print(s.subSequence(0, 2)); // SAFE
        out.append(s, 0, 4); // SAFE
        out.append(s, 0, s.length()); // EXPECT
        out.print(CharBuffer.wrap(s).position(4).toString()); // EXPECT
    }

    private void stroom(String p, PrintWriter out) throws IOException {
        StringReader r = new StringReader(p);
        int c, n = 0;
        while ((c = r.read()) != -1) {
            out.write(c); // EXPECT
            n++;
        }
        out.print(n); // SAFE
        Scanner sc = new Scanner(p + "\nlaatste");
        out.print(sc.hasNextInt()); // SAFE
        out.print(sc.nextLine()); // EXPECT
    }

    private void vergelijk(String p, PrintWriter out) {
        out.print(p.compareTo("m") > 0 ? "na" : "voor"); // SAFE
        out.print(Boolean.parseBoolean(p)); // SAFE
        out.print(p.indexOf('a') + p.lastIndexOf('b')); // SAFE
        out.print(p.intern()); // EXPECT
    }

    private void joiner(String p, PrintWriter out) {
        StringJoiner j = new StringJoiner(",", "[", "]");
        j.setEmptyValue(p);
        out.print(j.toString()); // EXPECT
        j.add("a").add("b");
        out.print(j.toString()); // SAFE
    }
}
