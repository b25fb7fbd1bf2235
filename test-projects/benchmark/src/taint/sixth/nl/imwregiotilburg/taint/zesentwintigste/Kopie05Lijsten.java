package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Kopie05Lijsten extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("naam"));
        List<String> l = new ArrayList<>(List.of("a"));
        List<String> voor = List.copyOf(l);
        l.add(w);
        List<String> na = List.copyOf(l);
        uit.println(voor); // SAFE
        uit.println(na); // EXPECT
        String[] rij = l.toArray(new String[0]);
        l.clear();
        uit.println(rij[1]); // EXPECT
        uit.println(rij[0]); // SAFE
        Map<String, List<String>> m = new HashMap<>();
        m.put("k", new ArrayList<>(voor));
        Map<String, List<String>> kopie = new HashMap<>(m);
        m.get("k").add(w);
        m.put("j", List.of(w));
        uit.println(kopie.get("k")); // EXPECT
        uit.println(kopie.get("j")); // SAFE
    }
}
