package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

public class ZestiendeVararg extends HttpServlet {

    private static String eerste(String... delen) {
        return delen.length == 0 ? "" : delen[0];
    }

    private static String laatste(String... delen) {
        return delen[delen.length - 1];
    }

    private static String plak(String scheiding, String... delen) {
        StringBuilder sb = new StringBuilder();
        for (String deel : delen) {
            if (sb.length() > 0) {
                sb.append(scheiding);
            }
            sb.append(deel);
        }
        return sb.toString();
    }

    private static String soort(String s) {
        return "enkel " + s;
    }

    private static String soort(String... s) {
        return "meer " + s.length;
    }

    private static void overschrijf(String... delen) {
        delen[0] = "overschreven";
    }

    @SafeVarargs
    private static <T> T toepassen(T begin, Function<T, T>... stappen) {
        T nu = begin;
        for (Function<T, T> stap : stappen) {
            nu = stap.apply(nu);
        }
        return nu;
    }

    private static void meld(PrintWriter out, String sjabloon, Object... waarden) {
        out.printf(sjabloon, waarden); // EXPECT
    }

    private static void meldVast(PrintWriter out, String sjabloon, Object... waarden) {
        out.printf(sjabloon, waarden); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(eerste(p, "b")); // EXPECT
        out.println(eerste("a", p)); // SAFE
        out.println(laatste("a", p)); // EXPECT
        out.println(laatste(p, "b")); // SAFE
        out.println(plak("+", "a", p, "c")); // EXPECT
        meld(out, "%s en %s%n", "x", p);
        meldVast(out, "%s en %d%n", "x", p.length());
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(soort(p)); // EXPECT
        out.println(soort(p, p)); // SAFE
        String[] rij = {p, "b"};
        overschrijf(rij);
        out.println(rij[0]); // SAFE
        String los = p;
        overschrijf(los, "b");
        out.println(los); // EXPECT
        out.println(toepassen(p, s -> s + "1", ZestiendeMasker::over)); // SAFE
        out.println(toepassen(p, ZestiendeMasker::over, s -> s + p)); // EXPECT
        List<String> vaste = Arrays.asList("a", p);
        out.println(vaste.get(0)); // SAFE
    }
}
