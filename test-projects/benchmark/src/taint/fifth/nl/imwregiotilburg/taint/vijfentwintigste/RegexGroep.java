package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@WebServlet("/v25/regexgroep")
public class RegexGroep extends HttpServlet {

    private static final Pattern PAAR = Pattern.compile("(?<sleutel>\\w+)=(?<waarde>.+)", Pattern.DOTALL);

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        Matcher m = PAAR.matcher("kleur=" + p);
        if (m.matches()) {
            out.println(m.group("sleutel")); // SAFE
            out.println(m.group("waarde")); // EXPECT
            out.println(m.end(1)); // SAFE
            out.println(m.group(2)); // EXPECT
            out.println(m.replaceFirst("$1")); // SAFE
            out.println(m.replaceFirst("<$2>")); // EXPECT
        }
        out.println(String.valueOf(p).replaceAll("(?s).", "x")); // SAFE
        out.println("sjabloon-X".replaceAll("X", Matcher.quoteReplacement(String.valueOf(p)))); // EXPECT
    }
}
