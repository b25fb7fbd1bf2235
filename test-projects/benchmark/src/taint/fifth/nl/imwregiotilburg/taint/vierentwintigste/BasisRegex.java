package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class BasisRegex extends HttpServlet {
    private static final Pattern WOORD = Pattern.compile("(\\S+)\\s*(.*)");

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String zin = req.getParameter("zin");
        Matcher m = WOORD.matcher(zin);
        if (m.matches()) {
            out.println(m.group(1)); // EXPECT
        }
        out.println(WOORD.matcher("vaste tekst").replaceAll("$2 $1")); // SAFE
        out.println("Beste NAAM".replaceAll("NAAM", Matcher.quoteReplacement(zin))); // EXPECT
        out.println(Pattern.matches("[0-9]+", zin)); // SAFE
    }
}
