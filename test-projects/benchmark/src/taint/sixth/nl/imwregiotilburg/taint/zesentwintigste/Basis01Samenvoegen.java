package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Basis01Samenvoegen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String naam = req.getParameter("naam");
        String plaats = "Utrecht";
        PrintWriter uit = resp.getWriter();
        String groet = "Dag " + naam;
        uit.println(groet); // EXPECT
        uit.println("Dag " + plaats); // SAFE
        groet += ", welkom";
        uit.print(groet.toUpperCase()); // EXPECT
        String kop = "Welkom in ".concat(plaats);
        kop.concat(naam);
        uit.print(kop); // SAFE
        String regel = kop.concat(" ").concat(naam);
        uit.write(regel.trim()); // EXPECT
        String deel = regel.substring(0, 7);
        uit.println(kop.replace("in", "te")); // SAFE
        uit.append(regel.strip().repeat(2)); // EXPECT
        regel = "gereset";
        uit.append(regel); // SAFE
    }
}
