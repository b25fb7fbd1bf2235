package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public class Verz06Hulp extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String naam = req.getParameter("naam");
        List<String> l = new ArrayList<>(Arrays.asList("a", naam));
        List<String> vast = Collections.unmodifiableList(new ArrayList<>(List.of("p", "q")));
        uit.println(Collections.frequency(l, naam)); // SAFE
        Collections.swap(l, 0, 1);
        uit.println(l.get(0)); // EXPECT
        uit.println(l.get(1)); // SAFE
        Collections.sort(l);
        uit.println(Collections.max(l)); // EXPECT
        uit.println(Collections.nCopies(2, "z")); // SAFE
        uit.println(Collections.singletonList(naam).get(0)); // EXPECT
        uit.println(Collections.emptyList()); // SAFE
        Collections.fill(l, "leeg");
        uit.println(l); // SAFE
        List<String> s = Collections.synchronizedList(new ArrayList<>());
        Collections.addAll(s, "vooraan", naam);
        uit.println(s.get(1)); // EXPECT
        Collections.reverse(s);
        uit.println(List.copyOf(s)); // EXPECT
    }
}
