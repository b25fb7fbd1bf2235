package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

@WebServlet("/v25/csvlezer")
public class CsvLezer extends HttpServlet {

    static final class Rij {
        private final Map<String, Integer> kop;
        private final String[] cel;

        Rij(Map<String, Integer> kop, String[] cel) {
            this.kop = kop;
            this.cel = cel;
        }

        String haal(String k) {
            Integer i = kop.get(k);
            return i == null || i >= cel.length ? "" : cel[i];
        }
    }

    private static List<Rij> lees(BufferedReader r) throws IOException {
        String eerste = r.readLine();
        Map<String, Integer> kop = new LinkedHashMap<>();
        for (String k : eerste.split(",")) {
            kop.put(k, kop.size());
        }
        List<Rij> uit = new ArrayList<>();
        for (String l = r.readLine(); l != null; l = r.readLine()) {
            uit.add(new Rij(kop, l.split(",", -1)));
        }
        return uit;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p")).replaceAll("[,\\r\\n]", "");
        List<Rij> r = lees(new BufferedReader(new StringReader("id,naam,land\n1," + p + ",NL\n2,vast,BE\n")));
        PrintWriter out = resp.getWriter();
        out.println(r.get(0).haal("id")); // SAFE
        out.println(r.get(0).haal("naam")); // EXPECT
        out.println(r.get(0).haal("land")); // SAFE
        out.println(r.get(1).haal("naam")); // SAFE
        Map<String, Rij> opNaam = r.stream().collect(Collectors.toMap(x -> x.haal("naam"), x -> x, (a, b) -> b, TreeMap::new));
        out.println(opNaam.keySet()); // EXPECT
        out.println(opNaam.get("vast").haal("land")); // SAFE
        List<Rij> los = lees(new BufferedReader(new StringReader("a,b\n" + req.getParameter("p") + "\n")));
        out.println(los.get(0).haal("a")); // EXPECT
        out.println(los.get(0).haal("b")); // EXPECT
    }
}
