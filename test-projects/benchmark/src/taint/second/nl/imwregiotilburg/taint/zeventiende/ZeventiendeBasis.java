package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeBasis extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(naam); // EXPECT
        String groet = "Dag " + naam;
        out.println(groet); // EXPECT
        out.println("Dag lezer"); // SAFE
        int lang = naam == null ? 0 : naam.length();
        out.println("lengte " + lang); // SAFE
        boolean leeg = naam == null || naam.isBlank();
        out.println(leeg ? "niets ingevuld" : "dank u"); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String woord = req.getParameter("woord");
        String ander = "vast";
        String groot = woord.trim().toUpperCase();
        out.print(groot); // EXPECT
        out.print(ander.trim().toUpperCase()); // SAFE
        String lijm = String.join("-", ander, woord);
        out.write(lijm); // EXPECT
        out.write(String.join("-", ander, "nog")); // SAFE
        out.append(woord.replace('<', '(').replace('>', ')')); // EXPECT
        out.print(woord.compareTo(ander)); // SAFE
    }
}
