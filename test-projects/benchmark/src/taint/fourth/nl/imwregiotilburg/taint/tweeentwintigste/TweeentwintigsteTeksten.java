package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class TweeentwintigsteTeksten extends HttpServlet {
    private static final String VAST = "vast-patroon-1";
    private static final Pattern WOORD = Pattern.compile("(\\w+)-(.*)");

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse res) throws IOException {
        String q = req.getParameter("q");
        PrintWriter out = res.getWriter();
        out.println("Hallo " + q); // EXPECT
        out.println("Hallo " + VAST); // SAFE
        out.println(q.concat("!")); // EXPECT
        out.println("!".concat(VAST)); // SAFE
        out.println(q.toUpperCase(Locale.ROOT).trim()); // EXPECT
        out.println(q.isEmpty()); // SAFE
        out.println(q.length()); // SAFE
        out.println(q.indexOf('x')); // SAFE
        out.println(q.charAt(0)); // EXPECT
        out.println(VAST.charAt(0)); // SAFE
        out.println(VAST.replace("1", q)); // EXPECT
        out.println(VAST.replace("1", "2")); // SAFE
        out.println(VAST.replace("-patroon-", Masker.over(q))); // SAFE
        out.println(q.substring(1)); // EXPECT
        out.println(("voor:" + q).substring(0, 5)); // SAFE
        out.println(("voor:" + q).substring(3)); // EXPECT
        out.println((q + VAST).repeat(2)); // EXPECT
        out.println(q.equals("x") ? "gelijk" : "anders"); // SAFE
        out.println(String.valueOf((Object) q)); // EXPECT
        out.println(String.valueOf(q.hashCode())); // SAFE
        String opgeteld = "";
        String schoon = "";
        for (char k : q.toCharArray()) {
            opgeteld += k;
            schoon += '*';
        }
        out.println(opgeteld); // EXPECT
        out.println(schoon); // SAFE
        out.print(q.strip().intern()); // EXPECT
        out.print(VAST.strip().intern()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse res) throws IOException {
        String kop = req.getHeader("X-Kop");
        PrintWriter out = res.getWriter();
        out.write(String.format("%s en %s", "een", kop)); // EXPECT
        out.write(String.format("%s en %d", "een", kop.length())); // SAFE
        out.write(String.format("%1$s", "een", kop)); // SAFE
        out.write(String.format("%2$s", "een", kop)); // EXPECT
        out.printf("%s", kop); // EXPECT
        out.printf("%s", "kop"); // SAFE
        out.format(Locale.ROOT, "[%10s]%n", kop); // EXPECT
        out.format(Locale.ROOT, "[%10s]%n", VAST); // SAFE
        out.write(MessageFormat.format("{0} / {1}", "a", kop)); // EXPECT
        out.write(MessageFormat.format("{0} / {1}", "a", "b", kop)); // SAFE
        out.write("Dag %s".formatted(kop)); // EXPECT
        out.write("Dag %s".formatted(VAST)); // SAFE

        StringJoiner met = new StringJoiner(", ", "[", "]");
        StringJoiner zonder = new StringJoiner(", ", "[", "]");
        met.add("een").add(kop);
        zonder.add("een").add("twee");
        out.write(met.toString()); // EXPECT
        out.write(zonder.toString()); // SAFE
        out.write(zonder.merge(met).toString()); // EXPECT

        Matcher m = WOORD.matcher("begin-" + kop);
        if (m.matches()) {
            out.write(m.group(1)); // SAFE
            out.write(m.group(2)); // EXPECT
        }
        Matcher n = WOORD.matcher(VAST);
        if (n.matches()) {
            out.write(n.group(2)); // SAFE
            out.write(n.replaceAll("$1" + Matcher.quoteReplacement(kop))); // EXPECT
        }
        String[] delen = ("a;" + kop).split(";");
        out.write(delen[0]); // SAFE
        out.write(delen[1]); // EXPECT
        String blok = """
            <p>
              %s
            </p>
            """;
        out.write(blok); // SAFE
        out.write(blok.formatted(kop)); // EXPECT
        out.write(blok.formatted(Masker.over(kop))); // SAFE
    }
}
