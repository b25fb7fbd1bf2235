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

public class Getal04Tellers extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String[] w = req.getParameterValues("naam");
        int totaal = 0;
        String langste = "";
        List<Integer> lengtes = new ArrayList<>();
        Map<String, Integer> teller = new HashMap<>();
        for (String s : w) {
            totaal += s.length();
            lengtes.add(s.length());
            teller.merge(s, 1, Integer::sum);
            if (s.length() > langste.length()) {
                langste = s;
            }
        }
        uit.println(totaal / w.length); // SAFE
        uit.println(lengtes); // SAFE
        uit.println(langste); // EXPECT
        uit.println(langste.length()); // SAFE
        uit.println(teller); // EXPECT
        uit.println(teller.values()); // SAFE
        uit.println(w.length + " namen: " + String.join(", ", w)); // EXPECT
    }
}
