package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class Alias01Lokaal extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        StringBuilder a = new StringBuilder("a:");
        StringBuilder b = a;
        StringBuilder c = new StringBuilder(a);
        b.append(req.getParameter("naam"));
        uit.println(a); // EXPECT
        uit.println(c); // SAFE
        List<String> x = new ArrayList<>();
        List<String> y = x;
        List<String> kopie = new ArrayList<>(x);
        y.add(req.getParameter("email"));
        uit.println(x.get(0)); // EXPECT
        uit.println(kopie); // SAFE
        y = new ArrayList<>();
        y.add("nieuw");
        uit.println(y.get(0)); // SAFE
        uit.println(x); // EXPECT
        String s = "begin";
        String t = s;
        t = t + req.getParameter("naam");
        uit.println(s); // SAFE
        uit.println(t); // EXPECT
    }
}
