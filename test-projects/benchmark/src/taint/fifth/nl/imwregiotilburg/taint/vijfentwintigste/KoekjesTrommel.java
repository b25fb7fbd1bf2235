package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

@WebServlet("/v25/koekjestrommel")
public class KoekjesTrommel extends HttpServlet {

    private static String koekjeWaarde(HttpServletRequest r, String naam, String anders) {
        Cookie[] c = r.getCookies();
        if (c != null) {
            for (Cookie k : c) {
                if (k.getName().equals(naam)) {
                    return k.getValue();
                }
            }
        }
        return anders;
    }

    private static boolean heeft(HttpServletRequest r, String naam) {
        return koekjeWaarde(r, naam, null) != null;
    }

    private static String naamVan(HttpServletRequest r, String naam) {
        return r.getCookies() == null ? "geen" : Arrays.stream(r.getCookies()).map(Cookie::getName).filter(naam::equals).findFirst().map(x -> naam).orElse("geen");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(koekjeWaarde(req, "thema", "licht")); // EXPECT
        out.println(heeft(req, "thema")); // SAFE
        out.println(naamVan(req, "thema")); // SAFE
        Map<String, String> trommel = new TreeMap<>();
        trommel.put("aaa", "voorraad");
        if (req.getCookies() != null) {
            for (Cookie c : req.getCookies()) {
                trommel.putIfAbsent("k-" + c.getName(), c.getValue());
            }
        }
        out.println(trommel.get("aaa")); // SAFE
        out.println(trommel.keySet()); // EXPECT
        out.println(trommel.getOrDefault("k-taal", "nl")); // EXPECT
        Cookie eigen = new Cookie("volgorde", "op");
        eigen.setPath(koekjeWaarde(req, "volgorde", "/"));
        out.println(eigen.getValue()); // SAFE
        eigen.setValue(eigen.getPath());
        out.println(eigen.getValue()); // EXPECT
    }
}
