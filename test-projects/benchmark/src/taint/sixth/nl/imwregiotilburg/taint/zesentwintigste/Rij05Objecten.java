package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Rij05Objecten extends HttpServlet {
    static class Blad {
        final Object[] cellen = new Object[3];
        Blad zet(int i, Object o) { cellen[i] = o; return this; }
        Object lees(int i) { return cellen[i]; }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("telefoon");
        Object[] o = {w.length(), w, w.isEmpty()};
        uit.println(o[1]); // EXPECT
        uit.println(o[0]); // SAFE
        uit.println(o[2]); // SAFE
        Blad een = new Blad().zet(0, "k").zet(1, w);
        Blad twee = new Blad().zet(0, "k").zet(1, "v");
        uit.println(een.lees(1)); // EXPECT
        uit.println(twee.lees(1)); // SAFE
        uit.println(een.cellen[1]); // EXPECT
        uit.println(twee.cellen[0]); // SAFE
        byte[] bytes = w.getBytes();
        uit.write(bytes[0]); // EXPECT
        String[] namen = req.getParameterValues("naam");
        uit.println(namen[0]); // EXPECT
        namen = new String[] {"anoniem"};
        uit.println(namen[0]); // SAFE
    }
}
