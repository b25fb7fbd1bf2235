package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeTekst extends HttpServlet {

    private static void schrijf(Writer doel, String s) throws IOException {
        doel.write('[');
        doel.write(s);
        doel.write(']');
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("letters");
        if (p == null) {
            p = "?";
        }
        StringBuilder sb = new StringBuilder();
        sb.append("a").append(1).append('c').append(p);
        w.print(sb); // EXPECT
        w.print(sb.length()); // SAFE
        w.print(sb.reverse().reverse().toString()); // EXPECT
        sb.delete(0, sb.length()).append("leeg");
        w.print(sb); // SAFE
        sb.insert(2, p);
        w.print(sb.toString()); // EXPECT
        sb.replace(0, sb.length(), "vervangen");
        w.print(sb); // SAFE
        sb.setLength(3);
        w.append(sb); // SAFE
        sb.append(p, 0, p.length());
        w.append(sb, 0, sb.length()); // EXPECT
        w.append(sb, 0, 3); // SAFE
        w.append(sb.charAt(0)); // SAFE

        StringWriter sw = new StringWriter();
        schrijf(sw, p);
        w.write(sw.toString()); // EXPECT
        sw.getBuffer().setLength(0);
        schrijf(sw, "kalm");
        w.write(sw.toString()); // SAFE
        CharArrayWriter cw = new CharArrayWriter();
        schrijf(cw, p);
        w.write(cw.toCharArray()); // EXPECT
        cw.reset();
        w.write(cw.toString()); // SAFE
        cw.write(p);
        w.print(cw.size()); // SAFE
        ByteArrayOutputStream bo = new ByteArrayOutputStream();
        PrintStream ps = new PrintStream(bo, true, "UTF-8");
        ps.print("voor");
        w.print(bo.toString("UTF-8")); // SAFE
        ps.printf("-%s-", p);
        w.print(bo.toString("UTF-8")); // EXPECT
        Formatter f = new Formatter();
        f.format("%d%n", p.length());
        w.print(f); // SAFE
        f.format("%S", p);
        w.print(f); // EXPECT
        w.print(String.format("%2$s", p, "tweede")); // SAFE
        w.print(String.format("%1$s", p, "tweede")); // EXPECT
        w.print("%s %s".formatted("x", p)); // EXPECT
        w.printf(p.replace("%", "%%")); // EXPECT
        w.print(java.text.MessageFormat.format("{1}", p, "b")); // SAFE
        w.print(java.text.MessageFormat.format("{1} {0}", p, "b")); // EXPECT

        for (char c : p.toCharArray()) {
            w.write(c); // EXPECT
            w.print(Character.isDigit(c)); // SAFE
        }
        for (int i = 0; i < p.length(); i++) {
            w.write(p.codePointAt(i)); // EXPECT
            w.write(i % 2 == 0 ? 'e' : 'o'); // SAFE
        }
        char[] kopie = new char[p.length()];
        p.getChars(0, p.length(), kopie, 0);
        w.print(String.valueOf(kopie)); // EXPECT
        w.print(new String(kopie).isBlank()); // SAFE
        StringTokenizer st = new StringTokenizer(p + "!", " ");
        w.print(st.countTokens()); // SAFE
        w.print(st.nextToken()); // EXPECT
        Scanner sc = new Scanner("eerste regel\n" + p);
        w.print(sc.nextLine()); // SAFE
        w.print(sc.hasNextLine() ? sc.nextLine() : "op"); // EXPECT
        StringReader sr = new StringReader(p);
        BufferedReader br = new BufferedReader(sr);
        w.print(br.readLine()); // EXPECT
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("(\\w+)").matcher(p);
        if (m.find()) {
            w.print(m.group(1)); // EXPECT
            w.print(m.start()); // SAFE
            w.print(m.pattern()); // SAFE
            w.print(m.replaceAll("w")); // EXPECT
        }
        String blok = """
            <p>%s</p>
            """;
        w.print(blok); // SAFE
        w.print(blok.formatted(p)); // EXPECT
        w.print(Base64.getEncoder().encodeToString(p.getBytes("UTF-8"))); // EXPECT
        w.print(p.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())); // EXPECT
    }
}
