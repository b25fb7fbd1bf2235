package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

@WebServlet("/v25/gelijkhash")
public class GelijkHash extends HttpServlet {

    private static final class Sleutel {
        private final String groep;
        private final String noot;

        Sleutel(String groep, String noot) {
            this.groep = groep;
            this.noot = noot;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Sleutel s && s.groep.equals(groep);
        }

        @Override
        public int hashCode() {
            return groep.hashCode();
        }

        @Override
        public String toString() {
            return groep + ":" + noot;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        Map<Sleutel, String> m = new HashMap<>();
        m.put(new Sleutel("g", "eerste"), "een");
        m.put(new Sleutel("g", p), "twee");
        PrintWriter out = resp.getWriter();
        out.println(m.keySet()); // SAFE
        out.println(new ArrayList<>(m.keySet()).contains(new Sleutel("g", "y")) ? p : "nee"); // EXPECT
        m.put(new Sleutel("g", "laatste"), p);
        out.println(m); // EXPECT
        out.println(m.keySet().iterator().next()); // SAFE
        m.remove(new Sleutel("g", ""));
        m.put(new Sleutel("g", p), "drie");
        out.println(m.keySet()); // EXPECT
        out.println(m.values()); // SAFE
        Map<Sleutel, String> id = new IdentityHashMap<>();
        Sleutel s = new Sleutel("i", "n");
        id.put(s, "zelf");
        id.put(new Sleutel("i", "n"), p);
        out.println(id.get(s)); // SAFE
        out.println(id.values()); // EXPECT
    }
}
