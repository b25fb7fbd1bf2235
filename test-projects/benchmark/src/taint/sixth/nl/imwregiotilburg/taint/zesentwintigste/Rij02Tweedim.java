package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Rij02Tweedim extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String[][] veld = new String[2][2];
        veld[0][0] = "a";
        veld[0][1] = "b";
        veld[1][0] = req.getParameter("naam");
        veld[1][1] = "d";
        uit.println(veld[1][0]); // EXPECT
        uit.println(veld[0][0]); // SAFE
        uit.println(veld[1][1]); // SAFE
        String[] onder = veld[1];
        uit.println(onder[0]); // EXPECT
        uit.println(veld[0][1]); // SAFE
        for (String[] rij : veld) {
            for (String cel : rij) {
                uit.print(cel); // EXPECT
            }
        }
        veld[1] = new String[] {"nieuw", "vers"};
        uit.println(veld[1][0]); // SAFE
        uit.println(onder[0].toLowerCase()); // EXPECT
        char[][] letters = {"vast".toCharArray(), req.getParameter("email").toCharArray()};
        uit.println(letters[1]); // EXPECT
        uit.println(letters[0]); // SAFE
    }
}
