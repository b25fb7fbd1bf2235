package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@WebServlet("/v25/jsonschrijver")
public class JsonSchrijver extends HttpServlet {

    sealed interface Waarde permits Tekst, Getal, Rij, Voorwerp { }

    record Tekst(String s) implements Waarde { }

    record Getal(Number n) implements Waarde { }

    record Rij(List<Waarde> w) implements Waarde { }

    record Voorwerp(Map<String, Waarde> m) implements Waarde { }

    private static void schrijf(Waarde w, StringBuilder b, int diepte) {
        if (diepte < 0) {
            b.append("...");
        } else if (w instanceof Tekst t) {
            b.append('"').append(t.s().replace("\"", "\\\"")).append('"');
        } else if (w instanceof Getal g) {
            b.append(g.n());
        } else if (w instanceof Rij r) {
            String sep = "[";
            for (Waarde x : r.w()) {
                b.append(sep);
                schrijf(x, b, diepte - 1);
                sep = ",";
            }
            b.append(']');
        } else if (w instanceof Voorwerp v) {
            b.append('{');
            v.m().forEach((k, x) -> {
                b.append(k).append(':');
                schrijf(x, b, diepte - 1);
                b.append(';');
            });
            b.append('}');
        }
    }

    private static String json(Waarde w, int diepte) {
        StringBuilder b = new StringBuilder();
        schrijf(w, b, diepte);
        return b.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        Waarde t = new Tekst(p);
        Map<String, Waarde> m = new LinkedHashMap<>();
        m.put("naam", t);
        m.put("lengte", new Getal(p.length()));
        Waarde boom = new Rij(List.of(new Voorwerp(m), new Tekst("slot")));
        PrintWriter out = resp.getWriter();
        out.println(json(boom, 5)); // EXPECT
        out.println(json(boom, 1)); // SAFE
        out.println(json(m.get("lengte"), 5)); // SAFE
        out.println(json(m.remove("naam"), 0)); // EXPECT
        out.println(json(boom, 5)); // SAFE
        m.put(p, new Getal(1));
        out.println(json(boom, 1)); // EXPECT
    }
}
