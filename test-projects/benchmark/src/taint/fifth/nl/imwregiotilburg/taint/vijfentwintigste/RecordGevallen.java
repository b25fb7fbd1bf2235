package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/recordgevallen")
public class RecordGevallen extends HttpServlet {

    record Persoon(String naam, String plaats, int leeftijd) {
        Persoon {
            naam = naam == null ? "?" : naam.trim();
            plaats = plaats == null ? "?" : "Ergens";
        }

        Persoon metNaam(String n) {
            return new Persoon(n, plaats, leeftijd);
        }
    }

    record Verborgen(String geheim) {
        @Override
        public String toString() {
            return "Verborgen[]";
        }
    }

    record Open(String geheim) { }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Persoon p = new Persoon("Jan", req.getParameter("plaats"), 40);
        Persoon q = p.metNaam(req.getParameter("naam"));
        PrintWriter out = resp.getWriter();
        out.println(p); // SAFE
        out.println(q); // EXPECT
        out.println(q.plaats()); // SAFE
        out.println(q.metNaam("Piet")); // SAFE
        out.println(new Verborgen(req.getParameter("naam"))); // SAFE
        out.println(new Open(req.getParameter("naam"))); // EXPECT
        out.println(new Verborgen(req.getParameter("naam")).geheim()); // EXPECT
    }
}
