package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.StringJoiner;

@WebServlet("/v25/samentekst")
public class SamenTekst extends HttpServlet {

    private static final String BLOK = """
        <ul>
          <li>%s</li>
          <li>%s</li>
        </ul>
        """;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        out.println(String.join("-", "a", p, "c")); // EXPECT
        out.println(String.join(p.isEmpty() ? "," : ";", "a", "b")); // SAFE
        out.println(String.join(p, "a", "b")); // EXPECT
        out.println(String.join(p, "a")); // SAFE
        out.write(BLOK.formatted("een", "twee")); // SAFE
        out.write(BLOK.formatted("een", p)); // EXPECT
        StringJoiner j = new StringJoiner("|", "{", "}");
        j.setEmptyValue(p);
        out.println(j); // EXPECT
        j.add("vol");
        out.println(j); // SAFE
    }
}
