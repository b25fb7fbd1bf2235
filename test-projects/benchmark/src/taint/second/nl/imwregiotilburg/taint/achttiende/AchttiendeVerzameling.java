package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeVerzameling extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("stuk");
        Map<String, String> kaart = new HashMap<>();
        kaart.put("vuil", p);
        kaart.put("schoon", "water");
        w.println(kaart.get("vuil")); // EXPECT
        w.println(kaart.get("schoon")); // SAFE
        w.println(kaart.keySet()); // SAFE
        w.println(kaart.values()); // EXPECT
        w.println(kaart); // EXPECT
        w.println(kaart.size()); // SAFE
        String oud = kaart.put("vuil", "gewassen");
        w.println(kaart); // SAFE
        w.println(oud); // EXPECT
        kaart.merge("schoon", "" + p, String::concat);
        w.println(kaart.get("schoon")); // EXPECT
        w.println(kaart.getOrDefault("vuil", p)); // SAFE
        w.println(kaart.getOrDefault("weg", p)); // EXPECT
        kaart.remove("schoon");
        w.println(kaart.entrySet()); // SAFE
        kaart.computeIfAbsent("nieuw", k -> k + p);
        w.println(kaart.get("nieuw")); // EXPECT
        kaart.computeIfPresent("nieuw", (k, v) -> k + v.length());
        w.println(kaart.get("nieuw")); // SAFE

        Map<String, Integer> telling = new TreeMap<>();
        telling.put(p + "", 3);
        w.println(telling.values()); // SAFE
        for (Map.Entry<String, Integer> e : telling.entrySet()) {
            w.println(e.getValue()); // SAFE
            w.println(e.getKey()); // EXPECT
        }

        List<String> lijst = new LinkedList<>();
        lijst.add("nul");
        lijst.add(p);
        lijst.add("twee");
        w.println(lijst.get(0)); // SAFE
        w.println(lijst.get(1)); // EXPECT
        w.println(lijst.contains("drie")); // SAFE
        lijst.remove(0);
        w.println(lijst.get(0)); // EXPECT
        lijst.set(0, "een");
        w.println(lijst); // SAFE
        lijst.addAll(0, Arrays.asList(p, "x"));
        w.println(lijst.subList(0, 2)); // EXPECT
        w.println(lijst.subList(1, 4)); // SAFE
        lijst.clear();
        w.println(lijst); // SAFE

        Deque<String> stapel = new ArrayDeque<>();
        stapel.push("onder");
        stapel.push("" + p);
        w.println(stapel.peekLast()); // SAFE
        w.println(stapel.pop()); // EXPECT
        w.println(stapel.pop()); // SAFE

        Set<String> set = new HashSet<>(Set.of("a", "b"));
        boolean nieuw = set.add(p);
        w.println(nieuw); // SAFE
        w.println(String.join("/", new TreeSet<>(set))); // EXPECT
        set.retainAll(Set.of("a", "b"));
        w.println(set.size()); // SAFE

        Map<String, List<String>> groep = new LinkedHashMap<>();
        groep.computeIfAbsent("l", k -> new ArrayList<>()).add(p);
        groep.computeIfAbsent("r", k -> new ArrayList<>()).add("r1");
        w.println(groep.get("r")); // SAFE
        groep.get("r").addAll(groep.get("l"));
        w.println(groep.get("r")); // EXPECT
        Iterator<String> it = groep.get("r").iterator();
        w.println(it.next()); // SAFE
        w.println(it.next()); // EXPECT
    }
}
