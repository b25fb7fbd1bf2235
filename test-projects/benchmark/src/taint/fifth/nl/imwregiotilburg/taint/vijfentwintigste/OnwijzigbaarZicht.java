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
import java.util.TreeMap;

@WebServlet("/v25/onwijzigbaarzicht")
public class OnwijzigbaarZicht extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        List<String> bron = new ArrayList<>();
        bron.add("vast");
        List<String> zicht = Collections.unmodifiableList(bron);
        List<String> foto = List.copyOf(bron);
        Map<String, String> m = new TreeMap<>();
        Map<String, String> mz = Collections.unmodifiableMap(m);
        Map<String, String> mf = Map.copyOf(m);
        bron.add(req.getParameter("laat"));
        m.put("k", req.getQueryString());
        PrintWriter out = resp.getWriter();
        out.println(zicht); // EXPECT
        out.println(zicht.get(1)); // EXPECT
        out.println(foto); // SAFE
        out.println(mz.get("k")); // EXPECT
        out.println(mz.values()); // EXPECT
        out.println(mf.get("k")); // SAFE
        out.println(zicht.get(0)); // SAFE
        try {
            zicht.add(bron.get(1));
        } catch (UnsupportedOperationException e) {
            out.println(e.getMessage()); // SAFE
        }
    }
}
