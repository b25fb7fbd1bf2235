package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.text.MessageFormat;
import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class EenentwintigsteTeksten extends HttpServlet {
    private static final Pattern PAAR = Pattern.compile("(\\w*)=(.*)", Pattern.DOTALL);

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("tekst");
        if (p == null) {
            return;
        }
        tekst1(p, w);
        tekst2(p, w);
        tekst3(p, w);
        tekst4(p, w);
        tekst5(p, w);
        tekst6(p, w);
        tekst7(p, w);
        tekst8(p, w);
        tekst9(p, w);
        tekst10(p, w);
        tekst11(p, w);
        tekst12(p, w);
        tekst13(p, w);
        tekst14(p, w);
        tekst15(p, w);
    }

    private void tekst1(String p, PrintWriter w) {
        w.println("a".concat(p)); // EXPECT
        w.println("a".compareTo(p)); // SAFE
    }

    private void tekst2(String p, PrintWriter w) {
        StringBuilder sb = new StringBuilder("kop");
        sb.insert(0, p).append('!');
        w.println(sb); // EXPECT
        w.println(sb.length()); // SAFE
        w.println(sb.indexOf("kop")); // SAFE
    }

    private void tekst3(String p, PrintWriter w) {
        String s = "vast:" + p;
        w.println(s.substring(0, 5)); // SAFE
        w.println(s.substring(5)); // EXPECT
    }

    private void tekst4(String p, PrintWriter w) {
        String[] delen = ("links;" + p).split(";", 2);
        w.println(delen[0]); // SAFE
        w.println(delen[1]); // EXPECT
    }

    private void tekst5(String p, PrintWriter w) {
        w.println(String.format("%2$s", p, "tweede")); // SAFE
        w.println(String.format("%1$s", p, "tweede")); // EXPECT
    }

    private void tekst6(String p, PrintWriter w) {
        StringBuilder kopie = new StringBuilder();
        int klinkers = 0;
        for (char c : p.toCharArray()) {
            kopie.append(c);
            if ("aeiou".indexOf(c) >= 0) {
                klinkers++;
            }
        }
        w.println(kopie); // EXPECT
        w.println(klinkers); // SAFE
    }

    private void tekst7(String p, PrintWriter w) {
        StringBuilder sb = new StringBuilder("kop").append(p);
        String heel = sb.toString();
        sb.delete(3, sb.length());
        w.println(sb); // SAFE
        w.println(heel); // EXPECT
    }

    private void tekst8(String p, PrintWriter w) {
        String blok = """
            <p>%s</p>
            <i>%s</i>
            """;
        w.println(blok.formatted("vast", p)); // EXPECT
        w.println(blok.formatted("vast", p.isBlank())); // SAFE
    }

    private void tekst9(String p, PrintWriter w) {
        Matcher m = PAAR.matcher("sleutel=" + p);
        w.println(m.matches()); // SAFE
        w.println(m.group(1)); // SAFE
        w.println(m.group(2)); // EXPECT
    }

    private void tekst10(String p, PrintWriter w) {
        StringTokenizer t = new StringTokenizer("eerst " + p);
        w.println(t.nextToken()); // SAFE
        if (t.hasMoreTokens()) {
            w.println(t.nextToken()); // EXPECT
        }
    }

    private void tekst11(String p, PrintWriter w) {
        w.println(MessageFormat.format("Beste {0}", p)); // EXPECT
        w.println(MessageFormat.format("Beste {1}", p, "klant")); // SAFE
    }

    private void tekst12(String p, PrintWriter w) {
        StringBuilder vorm = new StringBuilder();
        for (int i = 0; i < p.length(); i++) {
            vorm.append(Character.isDigit(p.charAt(i)) ? '9' : 'x');
        }
        w.println(vorm); // SAFE
        StringBuilder om = new StringBuilder();
        for (int i = p.length() - 1; i >= 0; i--) {
            om.append(p.charAt(i));
        }
        w.println(om); // EXPECT
    }

    private void tekst13(String p, PrintWriter w) {
        Formatter f = new Formatter();
        f.format("%s", "een");
        w.println(f.toString()); // SAFE
        f.format("%10s", p);
        w.println(f.toString()); // EXPECT
    }

    private void tekst14(String p, PrintWriter w) {
        if (p.length() > 1) {
            w.print(p.charAt(1)); // EXPECT
            w.print("constante".charAt(1)); // SAFE
        }
    }

    private void tekst15(String p, PrintWriter w) {
        String s = "x";
        s.concat(p);
        w.println(s); // SAFE
        s = s.concat(p);
        w.println(s); // EXPECT
    }
}
