package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

public class Schoon04Verzameling extends HttpServlet {
    static class Klant {
        String naam;
        Klant(String n) { naam = n; }
        void maskeer() { naam = Masker.over(naam); }
        Klant gemaskeerd() { return new Klant(Masker.over(naam)); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        List<String> ruw = Arrays.asList(req.getParameterValues("naam"));
        List<String> net = ruw.stream().map(Masker::over).collect(Collectors.toList());
        uit.println(ruw); // EXPECT
        uit.println(net); // SAFE
        Function<String, String> f = Masker::over;
        uit.println(f.andThen(String::trim).apply(ruw.get(0))); // SAFE
        Klant k = new Klant(ruw.get(0));
        Klant m = k.gemaskeerd();
        uit.println(m.naam); // SAFE
        uit.println(k.naam); // EXPECT
        k.maskeer();
        uit.println(k.naam); // SAFE
        Map<String, String> kaart = new HashMap<>();
        kaart.put("ruw", ruw.get(0));
        kaart.put("net", net.get(0));
        uit.println(kaart.get("net")); // SAFE
        uit.println(kaart.get("ruw")); // EXPECT
        kaart.replaceAll((x, y) -> Masker.over(y));
        uit.println(kaart); // SAFE
    }
}
