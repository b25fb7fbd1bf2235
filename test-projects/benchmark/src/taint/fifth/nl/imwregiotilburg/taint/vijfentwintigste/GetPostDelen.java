package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@WebServlet("/v25/getpostdelen")
public class GetPostDelen extends HttpServlet {

    private static String laatsteZoek = "nog niets";
    private final List<String> geschiedenis = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> tellingen = new ConcurrentHashMap<>();
    private String status = "open";

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String q = req.getParameter("q");
        if (q != null && !q.isEmpty()) {
            laatsteZoek = q;
            geschiedenis.add(q);
            tellingen.merge(q, 1, Integer::sum);
            status = "gebruikt";
        }
        resp.getWriter().println(status); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(laatsteZoek); // EXPECT
        out.println(status); // SAFE
        for (String s : geschiedenis) {
            out.println(s); // EXPECT
        }
        out.println(String.join(",", geschiedenis)); // EXPECT
        out.println(tellingen.values().stream().mapToInt(Integer::intValue).sum()); // SAFE
        tellingen.forEach((k, v) -> out.println(v)); // SAFE
        tellingen.forEach((k, v) -> out.println(k)); // EXPECT
    }
}
