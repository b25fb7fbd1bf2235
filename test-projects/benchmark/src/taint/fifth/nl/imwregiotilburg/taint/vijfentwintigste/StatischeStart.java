package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

@WebServlet("/v25/statischestart")
public class StatischeStart extends HttpServlet {

    private static final class Tabel {
        static final Map<String, String> VAST;
        static final List<String> GROEI = new CopyOnWriteArrayList<>();
        static String laatste = "geen";
        static final String KOP;

        static {
            Map<String, String> m = new HashMap<>();
            m.put("a", "alfa");
            m.put("b", "beta");
            VAST = Collections.unmodifiableMap(m);
            GROEI.add("begin");
            KOP = laatste + GROEI.size();
        }
    }

    private static final class Lui {
        static final String EERSTE = vorige;
    }

    private static volatile String vorige = "leeg";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(Tabel.laatste); // EXPECT
        out.println(Tabel.KOP); // SAFE
        out.println(Tabel.VAST.get(req.getParameter("k"))); // SAFE
        Tabel.laatste = req.getParameter("k");
        Tabel.GROEI.add(String.valueOf(req.getParameter("k")));
        out.println(Tabel.GROEI.get(0)); // SAFE
        out.println(Tabel.GROEI.get(Tabel.GROEI.size() - 1)); // EXPECT
        vorige = req.getHeader("Accept-Language");
        out.println(Lui.EERSTE); // EXPECT
        out.println(Tabel.KOP.length()); // SAFE
    }
}
