package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@WebServlet("/v25/sjabloonmotor")
public class SjabloonMotor extends HttpServlet {

    private static final Pattern GAT = Pattern.compile("\\$\\{(\\w+)}");

    private static final String PAGINA = """
        <h1>${titel}</h1>
        <p>${tekst}</p>
        """;

    private static String vul(String sjabloon, Map<String, String> m, UnaryOperator<String> filter) {
        Matcher x = GAT.matcher(sjabloon);
        StringBuilder b = new StringBuilder();
        while (x.find()) {
            String w = m.getOrDefault(x.group(1), "?");
            x.appendReplacement(b, Matcher.quoteReplacement(filter.apply(w)));
        }
        x.appendTail(b);
        return b.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Map<String, String> vast = Map.of("titel", "Welkom", "tekst", "Niets te melden");
        Map<String, String> los = new HashMap<>(vast);
        los.put("tekst", String.valueOf(req.getParameter("tekst")));
        los.put("ongebruikt", String.valueOf(req.getParameter("titel")));
        PrintWriter out = resp.getWriter();
        out.write(vul(PAGINA, vast, UnaryOperator.identity())); // SAFE
        out.write(vul(PAGINA, los, UnaryOperator.identity())); // EXPECT
        out.write(vul("<b>${titel}</b>", los, UnaryOperator.identity())); // SAFE
        out.write(vul(PAGINA, los, s -> "#".repeat(Math.min(3, s.length())))); // SAFE
        out.write(vul("<i>${ongebruikt}</i>", los, String::toLowerCase)); // EXPECT
        out.write(vul(String.valueOf(req.getParameter("sjabloon")), vast, s -> s)); // EXPECT
    }
}
