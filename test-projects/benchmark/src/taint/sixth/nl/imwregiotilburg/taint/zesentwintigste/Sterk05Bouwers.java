package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.StringJoiner;

public class Sterk05Bouwers extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        StringBuilder sb = new StringBuilder(w);
        uit.println(sb); // EXPECT
        sb.setLength(0);
        sb.append("leeg");
        uit.println(sb); // SAFE
        sb.append(w);
        uit.println(sb); // EXPECT
        sb.delete(0, sb.length());
        uit.println(sb.append("opnieuw")); // SAFE
        StringBuilder vuil = new StringBuilder().append(w);
        String bewaard = vuil.toString();
        vuil = new StringBuilder("vers");
        uit.println(vuil); // SAFE
        uit.println(bewaard); // EXPECT
        vuil.replace(0, vuil.length(), w);
        uit.println(vuil.toString()); // EXPECT
        vuil.replace(0, vuil.length(), "weg");
        uit.println(vuil.toString()); // SAFE
        StringJoiner j = new StringJoiner(",", "[", "]");
        j.add("a");
        uit.println(j); // SAFE
        j.add(w);
        uit.println(j); // EXPECT
    }
}
