package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZeventiendeLokaal extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("lokaal");
        class Klad {
            private String tekst = "klad";

            void schrijf(String s) {
                tekst = s;
            }

            String gevangen() {
                return p;
            }
        }
        Klad een = new Klad();
        Klad twee = new Klad();
        een.schrijf(p);
        out.println(een.tekst); // EXPECT
        out.println(twee.tekst); // SAFE
        out.println(twee.gevangen()); // EXPECT
        twee.schrijf(p.isEmpty() ? "leeg" : "vol");
        out.println(twee.tekst); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("lokaal");
        abstract class Vorm {
            final String naam;

            Vorm(String naam) {
                this.naam = naam;
            }

            abstract String teken();
        }
        Vorm rond = new Vorm(p) {
            @Override
            String teken() {
                return naam;
            }
        };
        Vorm hoek = new Vorm(p) {
            @Override
            String teken() {
                return "hoek";
            }
        };
        out.println(rond.teken()); // EXPECT
        out.println(hoek.teken()); // SAFE
        out.println(hoek.naam); // EXPECT
        List<String> dubbel = new ArrayList<>() {
            {
                add("a");
                add(p);
            }
        };
        out.println(dubbel.get(0)); // SAFE
        out.println(dubbel.get(1)); // EXPECT
    }
}
