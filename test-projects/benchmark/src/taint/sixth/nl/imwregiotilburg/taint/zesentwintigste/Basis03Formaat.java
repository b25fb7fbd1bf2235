package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;

public class Basis03Formaat extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String naam = req.getParameter("naam");
        String land = "NL";
        PrintWriter uit = resp.getWriter();
        uit.printf("Naam: %s%n", naam); // EXPECT
        uit.printf("Land: %s%n", land); // SAFE
        uit.format(Locale.ROOT, "%-10s|%s", land, naam); // EXPECT
        uit.format("%d tekens", naam.length()); // SAFE
        String m = MessageFormat.format("Beste {0} uit {1}", naam, land);
        uit.println(m); // EXPECT
        uit.println(MessageFormat.format("Uit {0}", land, naam)); // SAFE
        uit.println("%s / %s".formatted(land, naam)); // EXPECT
        uit.println(String.format("%2$s", naam, land)); // SAFE
        uit.println(String.format("%1$s", naam, land)); // EXPECT
        uit.println(String.join("-", land, "BE")); // SAFE
        uit.println(String.join("-", land, naam)); // EXPECT
    }
}
