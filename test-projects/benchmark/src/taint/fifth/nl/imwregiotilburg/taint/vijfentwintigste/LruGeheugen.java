package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

@WebServlet("/v25/lrugeheugen")
public class LruGeheugen extends HttpServlet {

    private static final class Lru extends LinkedHashMap<String, String> {
        private static final long serialVersionUID = 1L;
        private final int max;

        Lru(int max) {
            super(16, 0.75f, true);
            this.max = max;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> e) {
            return size() > max;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Lru verdreven = new Lru(2);
        verdreven.put("a", req.getParameter("a"));
        verdreven.put("b", "beta");
        verdreven.put("c", "gamma");
        Lru behouden = new Lru(2);
        behouden.put("a", req.getParameter("a"));
        behouden.put("b", "beta");
        behouden.get("a");
        behouden.put("c", "gamma");
        PrintWriter out = resp.getWriter();
        out.println(verdreven.get("a")); // SAFE
        out.println(verdreven.values()); // SAFE
        out.println(behouden.get("a")); // EXPECT
        out.println(behouden.get("b")); // SAFE
        out.println(behouden.values()); // EXPECT
    }
}
