package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class Sterk03Elementen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        String[] r = {w, "b"};
        uit.println(r[0]); // EXPECT
        r[0] = "a";
        uit.println(r[0]); // SAFE
        r[1] = w;
        uit.println(r[1]); // EXPECT
        List<String> l = new ArrayList<>(List.of("x", w, "z"));
        uit.println(l.get(1)); // EXPECT
        String oud = l.set(1, "y");
        uit.println(l.get(1)); // SAFE
        uit.println(oud); // EXPECT
        uit.println(l); // SAFE
        l.add(0, w);
        uit.println(l.get(1)); // SAFE
        uit.println(l.get(0)); // EXPECT
        l.remove(0);
        uit.println(l.get(0)); // SAFE
    }
}
