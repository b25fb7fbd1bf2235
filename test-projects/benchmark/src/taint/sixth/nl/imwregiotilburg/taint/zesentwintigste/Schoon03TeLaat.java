package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class Schoon03TeLaat extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("email");
        List<String> log = new ArrayList<>();
        log.add(w);
        w = Masker.over(w);
        log.add(w);
        uit.println(log.get(0)); // EXPECT
        uit.println(log.get(1)); // SAFE
        uit.println(w); // SAFE
        StringBuilder sb = new StringBuilder();
        sb.append(Masker.over(sb.toString()));
        sb.append(req.getParameter("naam"));
        uit.println(sb); // EXPECT
        String m = Masker.over(sb.toString());
        uit.println(m); // SAFE
        m = m + sb.charAt(sb.length() - 1);
        uit.println(m); // EXPECT
        String[] r = {req.getHeader("X-Id"), "vast"};
        String eerst = r[0];
        r[0] = Masker.over(r[0]);
        uit.println(r[0]); // SAFE
        uit.println(eerst); // EXPECT
    }
}
