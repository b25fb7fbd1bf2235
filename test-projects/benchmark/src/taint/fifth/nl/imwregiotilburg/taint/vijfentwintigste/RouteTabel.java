package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

@WebServlet("/v25/routetabel")
public class RouteTabel extends HttpServlet {

    @FunctionalInterface
    interface Actie {
        void doe(HttpServletRequest r, PrintWriter w, String[] deel);
    }

    private final Map<String, Actie> routes = new LinkedHashMap<>();

    @Override
    public void init() {
        routes.put("toon", (r, w, d) -> {
            w.println(d[0]); // SAFE
            w.println(d[1]); // EXPECT
        });
        routes.put("tel", (r, w, d) -> w.println(d.length)); // SAFE
        routes.put("zoek", this::zoek);
        routes.put("help", (r, w, d) -> w.println(routes.keySet())); // SAFE
    }

    private void zoek(HttpServletRequest r, PrintWriter w, String[] deel) {
        String veld = deel[0];
        String term = r.getParameter(veld);
        w.println(veld); // SAFE
        w.println(term); // EXPECT
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String actie = req.getParameter("actie");
        Actie a = routes.get(actie);
        if (a == null) {
            resp.sendError(404, "onbekende actie " + actie); // EXPECT
            return;
        }
        String[] d = {"zoek".equals(actie) ? "term" : actie.equals("toon") ? "toon" : "rest", req.getPathInfo()};
        a.doe(req, w, d);
        w.println(d[0].length() + String.valueOf(d[1])); // EXPECT
    }
}
