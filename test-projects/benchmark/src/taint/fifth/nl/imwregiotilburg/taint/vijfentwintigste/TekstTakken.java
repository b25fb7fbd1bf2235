package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/teksttakken")
public class TekstTakken extends HttpServlet {

    private static final String MODUS = "lezen";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        if (MODUS.equals("schrijven")) {
            out.println(p); // SAFE
        } else if (MODUS.startsWith("le")) {
            out.println(p); // EXPECT
        }
        String gok = "ABC";
        char doel = gok.charAt(1);
        String keus;
        switch (doel) {
            case 'A':
                keus = p;
                break;
            case 'B':
                keus = "bob";
                break;
            case 'C':
            case 'D':
                keus = p;
                break;
            default:
                keus = p + p;
        }
        out.println(keus); // SAFE
        switch (gok.charAt(2)) {
            case 'A':
                keus = "a";
                break;
            case 'C':
            case 'D':
                keus = p;
                break;
            default:
                keus = "rest";
        }
        out.println(keus); // EXPECT
        switch (MODUS + gok.length()) {
            case "lezen3" -> out.println(p); // EXPECT
            case "lezen4" -> out.println(p); // SAFE
            default -> out.println("anders"); // SAFE
        }
        out.println("lezen".compareTo(MODUS) == 0 ? p : "x"); // EXPECT
    }
}
