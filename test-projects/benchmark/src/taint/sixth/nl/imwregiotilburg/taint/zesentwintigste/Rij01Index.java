package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Rij01Index extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String[] r = new String[3];
        r[0] = "nul";
        r[1] = req.getParameter("naam");
        r[2] = "twee";
        uit.println(r[1]); // EXPECT
        uit.println(r[0]); // SAFE
        uit.println(r[2]); // SAFE
        String[] s = {"vast", req.getParameter("email")};
        uit.println(s[s.length - 1]); // EXPECT
        uit.println(s[0]); // SAFE
        int i = 0;
        i++;
        uit.println(r[i]); // EXPECT
        uit.println(r[i + 1]); // SAFE
        r[2] = r[1];
        r[1] = r[0];
        uit.println(r[2]); // EXPECT
        uit.println(r[1]); // SAFE
    }
}
