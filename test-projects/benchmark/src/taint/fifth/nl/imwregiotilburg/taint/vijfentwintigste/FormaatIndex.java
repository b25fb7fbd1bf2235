package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Formatter;
import java.util.Locale;

@WebServlet("/v25/formaatindex")
public class FormaatIndex extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        out.printf("%1$s-%1$s%n", "vast", p); // SAFE
        out.printf("%2$s-%1$s%n", "vast", p); // EXPECT
        out.format("%s is %d lang%n", "Invoer", String.valueOf(p).length()); // SAFE
        out.format(Locale.ROOT, "%S", p); // EXPECT
        out.println(String.format("%b %s", p, "x")); // SAFE
        out.println(String.format("%.3s|", p)); // EXPECT
        out.println("%2$s".formatted(p, "y")); // SAFE
        out.println(new Formatter().format("%s %<s", p)); // EXPECT
    }
}
