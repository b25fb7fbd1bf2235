package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

@WebServlet("/v25/wittelijst")
public class WitteLijst extends HttpServlet {

    private static final List<String> TALEN = List.of("nl", "en", "fr");
    private static final Map<String, String> LANDEN = Map.of("nl", "Nederland", "fr", "Frankrijk");

    private static String streng(String in) {
        for (String t : TALEN) {
            if (t.equalsIgnoreCase(in)) {
                return t;
            }
        }
        return TALEN.get(0);
    }

    private static String slordig(String in) {
        for (String t : TALEN) {
            if (t.equalsIgnoreCase(in)) {
                return t;
            }
        }
        return in;
    }

    private static String opIndex(String in) {
        int i = TALEN.indexOf(in);
        return i >= 0 ? TALEN.get(i) : "onbekend";
    }

    private static boolean bevat(String in) {
        return in != null && TALEN.stream().anyMatch(in::contains);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String taal = req.getParameter("taal");
        PrintWriter out = resp.getWriter();
        out.println(streng(taal)); // SAFE
        out.println(slordig(taal)); // EXPECT
        out.println(opIndex(taal)); // SAFE
        out.println(LANDEN.getOrDefault(String.valueOf(taal), "elders")); // SAFE
        out.println(LANDEN.getOrDefault(String.valueOf(taal), taal)); // EXPECT
        if (bevat(taal)) {
            out.println(taal); // EXPECT
        }
        out.println(TALEN.stream().filter(t -> t.equals(taal)).findAny().orElse("nl")); // SAFE
        out.println(TALEN.contains(taal) ? "bekend" : taal); // EXPECT
    }
}
