package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/dodevelden")
public class DodeVelden extends HttpServlet {

    private static final boolean AAN = false;
    private static final int NIVEAU = 3;
    private final boolean intern = NIVEAU > 5;
    private final Instelling instelling = new Instelling();

    private static final class Instelling {
        private final boolean spoor = false;
        private final String stand = "productie";
        private int grens = 10;

        boolean test() {
            return "test".equals(stand);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        if (AAN) {
            out.println(p); // SAFE
        }
        if (intern) {
            out.println(p); // SAFE
        } else {
            out.println(p); // EXPECT
        }
        if (instelling.test()) {
            out.println("test " + p); // SAFE
        }
        if (!instelling.spoor && NIVEAU == 3) {
            out.println("niveau " + p); // EXPECT
        }
        out.println(instelling.grens > 20 ? p : "onder de grens"); // SAFE
        out.println(instelling.spoor ? "nee" : p); // EXPECT
    }
}
