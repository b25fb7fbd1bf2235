package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@WebServlet("/v25/strategiekaart")
public class StrategieKaart extends HttpServlet {

    interface Opmaak {
        String pas(String in);
    }

    static final Map<String, Opmaak> OPMAAK = new LinkedHashMap<>();

    static {
        OPMAAK.put("groot", s -> s.toUpperCase(Locale.ROOT));
        OPMAAK.put("lengte", s -> "n=" + s.length());
        OPMAAK.put("stil", s -> "");
        OPMAAK.put("kop", s -> s.isEmpty() ? "" : s.substring(0, 1));
    }

    static String voer(String sleutel, String in) {
        Opmaak o = OPMAAK.get(sleutel);
        return o == null ? "geen opmaak" : o.pas(in);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String tekst = Optional.ofNullable(req.getParameter("tekst")).orElse("");
        String keuze = req.getParameter("keuze");
        PrintWriter out = resp.getWriter();
        out.println(voer("groot", tekst)); // EXPECT
        out.println(voer("lengte", tekst)); // SAFE
        out.println(voer("stil", tekst)); // SAFE
        out.println(voer("kop", tekst)); // EXPECT
        out.println(voer(keuze, tekst)); // EXPECT
        out.println(voer(keuze, "voorbeeld")); // SAFE
        out.println(voer("onbestaand", tekst)); // SAFE
    }
}
