package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Basis06Regex extends HttpServlet {
    private static final Pattern WOORD = Pattern.compile("(\\S+)\\s*(.*)");

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String q = req.getQueryString();
        PrintWriter uit = resp.getWriter();
        Matcher m = WOORD.matcher(q);
        if (m.matches()) {
            uit.println(m.group(1)); // EXPECT
            uit.println(m.end(1)); // SAFE
            uit.println(m.pattern().pattern()); // SAFE
        }
        String vast = "aantal=10".replaceAll("\\d+", "X");
        uit.println(vast); // SAFE
        uit.println("waarde=X".replaceAll("X", Matcher.quoteReplacement(q))); // EXPECT
        uit.println(q.replaceFirst("^q=", "")); // EXPECT
        Matcher vaste = WOORD.matcher("vaste tekst");
        vaste.find();
        uit.println(vaste.group(2)); // SAFE
        vaste.reset(q);
        vaste.find();
        uit.println(vaste.group()); // EXPECT
    }
}
