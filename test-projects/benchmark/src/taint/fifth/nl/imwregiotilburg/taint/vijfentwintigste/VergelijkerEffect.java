package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@WebServlet("/v25/vergelijkereffect")
public class VergelijkerEffect extends HttpServlet {

    private static final class Spion implements Comparator<String> {
        private String grootste = "";
        private int keren;

        @Override
        public int compare(String a, String b) {
            keren++;
            int c = a.compareTo(b);
            grootste = c > 0 ? a : b;
            return c;
        }
    }

    private static final class Doof implements Comparator<String> {
        private String laatste = "stil";

        @Override
        public int compare(String a, String b) {
            if (a == null) {
                laatste = b;
            }
            return Integer.compare(a.length(), b.length());
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        Spion s = new Spion();
        List<String> l = new ArrayList<>(List.of("m", p, "a"));
        l.sort(s);
        out.println(s.grootste); // EXPECT
        out.println(s.keren > 0); // SAFE
        out.println(l.get(0)); // EXPECT
        Doof d = new Doof();
        Collections.sort(l, d);
        out.println(d.laatste); // SAFE
        SortedSet<String> set = new TreeSet<>(Comparator.comparing(x -> 0));
        set.add("eerste");
        set.add(p);
        out.println(set); // SAFE
        set.clear();
        set.add(p);
        set.add("tweede");
        out.println(set.first()); // EXPECT
        Map<String, String> m = new TreeMap<>((x, y) -> 0);
        m.put("sleutel", "waarde");
        m.put(p, p);
        out.println(m.keySet()); // SAFE
        out.println(m.values()); // EXPECT
    }
}
