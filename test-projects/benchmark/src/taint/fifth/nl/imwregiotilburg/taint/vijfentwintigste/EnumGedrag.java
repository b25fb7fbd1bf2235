package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/enumgedrag")
public class EnumGedrag extends HttpServlet {

    enum Bewerking {
        PLAK("plak") {
            @Override
            String pas(String a, String b) {
                return a + b;
            }
        },
        EERSTE("eerste") {
            @Override
            String pas(String a, String b) {
                return a;
            }
        },
        TWEEDE("tweede") {
            @Override
            String pas(String a, String b) {
                return b;
            }
        };

        private final String label;

        Bewerking(String label) {
            this.label = label;
        }

        abstract String pas(String a, String b);

        static Bewerking zoek(String s) {
            for (Bewerking b : values()) {
                if (b.label.equals(s)) {
                    return b;
                }
            }
            return EERSTE;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        out.println(Bewerking.EERSTE.pas("vast", p)); // SAFE
        out.println(Bewerking.TWEEDE.pas("vast", p)); // EXPECT
        out.println(Bewerking.zoek(req.getParameter("b")).label); // SAFE
        out.println(Bewerking.zoek(req.getParameter("b")).pas("vast", p)); // EXPECT
        out.println(Bewerking.zoek("niets").pas(p, "vast")); // EXPECT
        try {
            out.println(Bewerking.valueOf(p)); // SAFE
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage()); // EXPECT
        } catch (NullPointerException e) {
            out.println("leeg"); // SAFE
        }
    }
}
