package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

public class ZeventiendeNest extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("blad");
        List<List<String>> blad = new ArrayList<>();
        blad.add(new ArrayList<>());
        blad.add(new ArrayList<>());
        blad.get(0).add(p);
        blad.get(1).add("vast");
        out.println(blad.get(0).get(0)); // EXPECT
        out.println(blad.get(1).get(0)); // SAFE
        Map<String, Map<String, String>> diep = new HashMap<>();
        diep.put("x", new HashMap<>());
        diep.put("y", new HashMap<>());
        diep.get("x").put("k", p);
        diep.get("y").put("k", "vast");
        out.println(diep.get("x").get("k")); // EXPECT
        out.println(diep.get("y").get("k")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("blad");
        List<String> l = new ArrayList<>(List.of("a", p));
        Iterator<String> it = l.iterator();
        out.println(it.next()); // SAFE
        out.println(it.next()); // EXPECT
        ListIterator<String> li = l.listIterator();
        while (li.hasNext()) {
            li.next();
            li.set("gelijk");
        }
        out.println(l); // SAFE
        Map<String, List<String>> groep = new HashMap<>();
        groep.computeIfAbsent("a", k -> new ArrayList<>()).add(p);
        groep.computeIfAbsent("b", k -> new ArrayList<>()).add("b");
        out.println(groep.get("a").get(0)); // EXPECT
        out.println(groep.get("b").get(0)); // SAFE
        List<String> zelfde = groep.get("b");
        zelfde.add(p);
        out.println(groep.get("b").get(1)); // EXPECT
    }
}
