package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Alias02Velden extends HttpServlet {
    static class Doos {
        String inhoud = "leeg";
        Doos buur;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Doos een = new Doos();
        Doos twee = new Doos();
        een.buur = twee;
        twee.buur = new Doos();
        Doos greep = een.buur;
        greep.inhoud = req.getParameter("naam");
        uit.println(twee.inhoud); // EXPECT
        uit.println(een.inhoud); // SAFE
        uit.println(een.buur.inhoud); // EXPECT
        uit.println(twee.buur.inhoud); // SAFE
        een.buur = twee.buur;
        een.buur.inhoud = greep.inhoud;
        uit.println(twee.buur.inhoud); // EXPECT
        een.buur = een;
        uit.println(een.buur.buur.inhoud); // SAFE
    }
}
