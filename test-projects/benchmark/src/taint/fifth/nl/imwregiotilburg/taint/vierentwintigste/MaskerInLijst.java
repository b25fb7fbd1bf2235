package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.stream.*;

public class MaskerInLijst extends HttpServlet {
    private static List<String> alles(Collection<String> in) {
        return in.stream().map(Masker::over).collect(Collectors.toList());
    }

    private static List<String> zonderEerste(List<String> in) {
        List<String> uit = new ArrayList<>(in);
        for (int i = 1; i < uit.size(); i++) {
            uit.set(i, Masker.over(uit.get(i)));
        }
        return uit;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        List<String> delen = Arrays.asList(request.getParameterValues("deel"));
        w.println(alles(delen)); // SAFE
        w.println(delen); // EXPECT
        List<String> rest = zonderEerste(delen);
        w.println(rest.get(0)); // EXPECT
        Map<String, String> m = new TreeMap<>();
        m.put("n", delen.get(0));
        m.replaceAll((k, v) -> Masker.over(v));
        w.println(m); // SAFE
    }
}
