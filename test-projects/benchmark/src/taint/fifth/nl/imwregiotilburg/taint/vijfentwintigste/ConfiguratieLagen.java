package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

@WebServlet("/v25/configuratielagen")
public class ConfiguratieLagen extends HttpServlet {

    static class Laag {
        private final Laag onder;
        private final Map<String, String> waarden = new HashMap<>();

        Laag(Laag onder) {
            this.onder = onder;
        }

        Laag met(String k, String v) {
            waarden.put(k, v);
            return this;
        }

        String haal(String k) {
            if (waarden.containsKey(k)) {
                return waarden.get(k);
            }
            return onder != null ? onder.haal(k) : "(" + k + ")";
        }

        Map<String, String> plat() {
            Map<String, String> m = onder == null ? new TreeMap<>() : onder.plat();
            m.putAll(waarden);
            return m;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Laag basis = new Laag(null).met("kleur", "wit").met("font", req.getParameter("font"));
        Laag gebruiker = new Laag(basis).met("kleur", req.getParameter("kleur"));
        Laag dwang = new Laag(gebruiker).met("font", "Arial");
        PrintWriter out = resp.getWriter();
        out.println(basis.haal("kleur")); // SAFE
        out.println(gebruiker.haal("kleur")); // EXPECT
        out.println(gebruiker.haal("font")); // EXPECT
        out.println(dwang.haal("font")); // SAFE
        out.println(dwang.haal("marge")); // SAFE
        out.println(dwang.plat()); // EXPECT
        out.println(dwang.met("kleur", "zwart").plat()); // SAFE
        out.println(dwang.haal(String.valueOf(req.getParameter("sleutel")))); // EXPECT
    }
}
