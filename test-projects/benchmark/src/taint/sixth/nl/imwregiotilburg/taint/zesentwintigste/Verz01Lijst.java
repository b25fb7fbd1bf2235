package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

public class Verz01Lijst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        List<String> l = new ArrayList<>();
        l.add("vast");
        l.add(req.getParameter("naam"));
        uit.println(l.get(1)); // EXPECT
        uit.println(l.get(0)); // SAFE
        uit.println(l.size()); // SAFE
        uit.println(l); // EXPECT
        String weg = l.remove(1);
        uit.println(weg); // EXPECT
        uit.println(l); // SAFE
        LinkedList<String> k = new LinkedList<>();
        k.addFirst("b");
        k.addFirst(weg);
        uit.println(k.getFirst()); // EXPECT
        uit.println(k.getLast()); // SAFE
        k.clear();
        k.add("opnieuw");
        uit.println(k.get(0)); // SAFE
        List<String> n = new ArrayList<>(List.of("x", "y"));
        n.addAll(List.of(weg, "z"));
        uit.println(String.join(",", n)); // EXPECT
    }
}
