package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.StringTokenizer;

public class Basis07Splitsen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String lijst = req.getParameter("lijst");
        PrintWriter uit = resp.getWriter();
        String[] delen = lijst.split(",");
        uit.println(delen[0]); // EXPECT
        uit.println(delen.length); // SAFE
        String[] vaste = "rood,groen,blauw".split(",");
        uit.println(vaste[1]); // SAFE
        uit.println(String.join(";", delen)); // EXPECT
        StringTokenizer st = new StringTokenizer(lijst, ",");
        while (st.hasMoreTokens()) {
            uit.println(st.nextToken()); // EXPECT
        }
        StringTokenizer st2 = new StringTokenizer("a b c");
        st2.nextToken();
        uit.println(st2.nextToken()); // SAFE
        int i = lijst.indexOf(',');
        uit.println(lijst.substring(i + 1)); // EXPECT
        uit.println(i); // SAFE
        lijst.lines().map(String::strip).forEach(uit::println); // EXPECT
    }
}
