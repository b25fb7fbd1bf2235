package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Record03Blok extends HttpServlet {
    private static final String PAGINA = """
        <html>
          <h1>%s</h1>
          <p>%s</p>
        </html>
        """;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        uit.println(PAGINA.formatted("Titel", w)); // EXPECT
        uit.println(PAGINA.formatted("Titel", "tekst")); // SAFE
        String brief = """
            Beste klant,
            Uw aanvraag is ontvangen.
            """;
        String persoonlijk = """
            Beste NAAM,
            Uw aanvraag is ontvangen.
            """.replace("NAAM", w);
        uit.println(persoonlijk); // EXPECT
        uit.println(PAGINA.lines().count() + w.length()); // SAFE
        uit.println(PAGINA.stripIndent().replace("%s", "-")); // SAFE
        uit.println(w.translateEscapes()); // EXPECT
    }
}
