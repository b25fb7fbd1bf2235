package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.*;
import java.util.stream.Collectors;

public class VijftiendeUitvoer extends HttpServlet {

    static final class Csv {
        private final StringWriter w = new StringWriter();
        private final String scheiding;

        Csv(String scheiding) {
            this.scheiding = scheiding;
        }

        Csv regel(Object... cellen) {
            for (int i = 0; i < cellen.length; i++) {
                String s = String.valueOf(cellen[i]);
                w.append(i == 0 ? "" : scheiding).append('"').append(s.replace("\"", "\"\"")).append('"');
            }
            w.append("\r\n");
            return this;
        }

        @Override
        public String toString() {
            return w.toString();
        }
    }

    static String json(Object o) {
        if (o == null || o instanceof Number || o instanceof Boolean) {
            return String.valueOf(o);
        }
        if (o instanceof Map<?, ?> m) {
            StringJoiner j = new StringJoiner(",", "{", "}");
            m.forEach((k, v) -> j.add(json(k.toString()) + ":" + json(v)));
            return j.toString();
        }
        if (o instanceof Collection<?> c) {
            return c.stream().map(VijftiendeUitvoer::json).collect(Collectors.joining(",", "[", "]"));
        }
        StringBuilder b = new StringBuilder("\"");
        for (char c : o.toString().toCharArray()) {
            switch (c) {
                case '"' -> b.append("\\\"");
                case '\n' -> b.append("\\n");
                default -> b.append(c);
            }
        }
        return b.append('"').toString();
    }

    static final class Xml {
        private final StringBuilder b = new StringBuilder();
        private final Deque<String> open = new ArrayDeque<>();

        Xml begin(String naam, String... attributen) {
            b.append('<').append(naam);
            for (int i = 0; i + 1 < attributen.length; i += 2) {
                b.append(' ').append(attributen[i]).append("='").append(attributen[i + 1]).append('\'');
            }
            b.append('>');
            open.push(naam);
            return this;
        }

        Xml tekst(String s) {
            b.append(s.replace("&", "&amp;").replace("<", "&lt;"));
            return this;
        }

        Xml eind() {
            b.append("</").append(open.pop()).append('>');
            return this;
        }

        String klaar() {
            while (!open.isEmpty()) {
                eind();
            }
            return b.toString();
        }
    }

    static Map<String, String> ontleed(String plat) {
        Map<String, String> m = new LinkedHashMap<>();
        for (String stuk : plat.replaceAll("[{}\"]", "").split(",")) {
            int i = stuk.indexOf(':');
            if (i > 0) {
                m.put(stuk.substring(0, i).trim(), stuk.substring(i + 1).trim());
            }
        }
        return m;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String naam = tekst(req, "naam");
        Csv csv = new Csv(";").regel("naam", "lengte");
        uit.print(csv); // SAFE
        csv.regel(naam, naam.length());
        uit.print(csv); // EXPECT
        uit.print(new Csv(tekst(req, "scheiding", ",")).regel("a", "b")); // EXPECT
        uit.print(new Csv(tekst(req, "scheiding", ",")).regel("a")); // SAFE
        uit.print(new Csv(naam.isEmpty() ? "," : "\t").regel("a", naam.isEmpty())); // SAFE
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("aantal", naam.length());
        o.put("kort", naam.length() < 5);
        uit.write(json(o)); // SAFE
        o.put("namen", List.of("vast", naam));
        uit.write(json(o)); // EXPECT
        o.replace("namen", List.of("vast"));
        uit.write(json(o)); // SAFE
        o.put(naam, 1);
        uit.write(json(o)); // EXPECT
        uit.append(new Xml().begin("klant", "id", "7").tekst(naam).klaar()); // EXPECT
        uit.append(new Xml().begin("klant", "id", naam).tekst("x").klaar()); // EXPECT
        uit.append(new Xml().begin("klant", "soort", naam.isBlank() ? "anoniem" : "bekend").klaar()); // SAFE
        uit.append(new Xml().begin("klant", "los").tekst(Masker.over(naam)).eind().klaar()); // SAFE
        Xml x = new Xml().begin("lijst");
        for (String s : naam.split(" ")) {
            x.begin(s).tekst("leeg").eind();
        }
        uit.append(x.klaar()); // EXPECT
        uit.append(String.valueOf(x.open)); // SAFE
        Xml y = new Xml().begin("lijst").begin(naam);
        uit.append(y.open.peek()); // EXPECT
        uit.append(y.open.peekLast()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String romp = req.getReader().lines().collect(Collectors.joining("\n"));
        Map<String, String> m = ontleed(romp);
        uit.println(m.getOrDefault("naam", "-")); // EXPECT
        uit.println(m.keySet()); // EXPECT
        Map<String, String> vast = ontleed("{\"soort\":\"nota\",\"kleur\":\"wit\"}");
        uit.println(vast); // SAFE
        vast.putAll(m);
        uit.println(vast.get("kleur")); // EXPECT
        vast.keySet().retainAll(Set.of("soort", "kleur"));
        uit.println(vast.keySet()); // SAFE
        uit.println(json(vast)); // EXPECT
        uit.println(ontleed("naam:" + romp.length()).get("naam")); // SAFE
        uit.println(ontleed("naam:" + romp).get("naam")); // EXPECT
        StringBuilder hex = new StringBuilder();
        for (byte b : romp.getBytes("UTF-8")) {
            hex.append(String.format("%02x", b));
        }
        uit.println(hex); // EXPECT
        uit.println(Base64.getEncoder().encodeToString(romp.getBytes("UTF-8"))); // EXPECT
        uit.println(new Csv(",").regel(m.values().toArray())); // EXPECT
        uit.println(new Csv(",").regel(m.values().stream().map(String::length).toArray())); // SAFE
    }
}
