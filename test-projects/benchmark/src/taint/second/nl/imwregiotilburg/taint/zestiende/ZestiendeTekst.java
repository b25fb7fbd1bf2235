package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class ZestiendeTekst extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String titel = req.getParameter("titel");
        out.println(titel.isBlank()); // SAFE
        out.println("een titel".replace("titel", titel)); // EXPECT
        out.println("een titel".replace("titel", "kop")); // SAFE
        out.println(String.join(titel, "links", "rechts")); // EXPECT
        String rest = titel.substring(titel.indexOf('=') + 1);
        out.println(rest); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String onderwerp = req.getParameter("onderwerp");
        byte[] ruw = onderwerp.getBytes(StandardCharsets.UTF_8);
        out.println(Base64.getEncoder().encodeToString(ruw)); // EXPECT
        String[] delen = onderwerp.split(";");
        String[] vasteDelen = "rood;groen;blauw".split(";");
        out.println(vasteDelen[delen.length % 3]); // SAFE
        out.println(String.format("%2$s", "vast", onderwerp)); // EXPECT
        out.println(String.format("%1$s", "vast", onderwerp)); // SAFE
        String oordeel = onderwerp.compareTo("m") < 0 ? "voor de m" : "na de m";
        out.println(oordeel); // SAFE
        String leeg = onderwerp.isEmpty() ? "(leeg)" : onderwerp;
        out.println(leeg); // EXPECT
    }
}
