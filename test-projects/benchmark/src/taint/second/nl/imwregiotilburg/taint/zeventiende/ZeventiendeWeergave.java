package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class ZeventiendeWeergave extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("deel");
        List<String> l = new ArrayList<>(List.of("a", p, "c"));
        List<String> sub = l.subList(1, 3);
        out.println(sub.get(0)); // EXPECT
        out.println(sub.get(1)); // SAFE
        sub.set(0, "b");
        out.println(l.get(1)); // SAFE
        List<String> foto = List.copyOf(l);
        List<String> raam = Collections.unmodifiableList(l);
        l.set(2, p);
        out.println(raam.get(2)); // EXPECT
        out.println(foto.get(2)); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("deel");
        TreeMap<String, String> boom = new TreeMap<>();
        boom.put("b", p);
        boom.put("a", "eerste");
        out.println(boom.firstEntry().getValue()); // SAFE
        out.println(boom.lastEntry().getValue()); // EXPECT
        out.println(boom.headMap("b").values()); // SAFE
        out.println(boom.descendingMap().firstEntry().getValue()); // EXPECT
        for (Map.Entry<String, String> e : boom.entrySet()) {
            e.setValue(p);
        }
        out.println(boom.get("a")); // EXPECT
        boom.values().clear();
        boom.put("z", "los");
        out.println(boom); // SAFE
        List<String> orde = new ArrayList<>(List.of(p, "m"));
        Collections.sort(orde);
        out.println(orde.get(0)); // EXPECT
    }
}
