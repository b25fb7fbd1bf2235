package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public class ZestiendeFunctie extends HttpServlet {

    private final Map<String, Function<String, String>> omzetters = new HashMap<>();

    public ZestiendeFunctie() {
        omzetters.put("zelfde", s -> s);
        omzetters.put("groot", String::toUpperCase);
        omzetters.put("maat", s -> String.valueOf(s.length()));
        omzetters.put("net", ZestiendeMasker::over);
    }

    private static Function<String, String> keten(List<UnaryOperator<String>> stappen) {
        Function<String, String> alles = Function.identity();
        for (UnaryOperator<String> stap : stappen) {
            alles = alles.andThen(stap);
        }
        return alles;
    }

    private static Function<String, Function<String, Function<String, String>>> kies() {
        return a -> b -> c -> a + c;
    }

    private static <A, B> Function<A, B> altijd(B b) {
        return a -> b;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(omzetters.get("net").apply(p)); // SAFE
        Function<String, String> gekozen = omzetters.get(req.getParameter("keuze"));
        if (gekozen != null) {
            out.println(gekozen.apply(p)); // EXPECT
        }
        Function<String, String> pijp = omzetters.get("groot").andThen(ZestiendeMasker::over);
        out.println(pijp.apply(p)); // SAFE
        Function<String, String> vergeten = omzetters.get("net").compose(s -> "vast");
        out.println(vergeten.andThen(s -> s + p).apply("")); // EXPECT
        out.println(vergeten.andThen(s -> s + "!").apply(p)); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(kies().apply(p).apply("b").apply("c")); // EXPECT
        out.println(kies().apply("a").apply(p).apply("c")); // SAFE
        List<UnaryOperator<String>> stappen = new ArrayList<>();
        stappen.add(String::trim);
        stappen.add(s -> s + ";");
        out.println(keten(stappen).apply(p)); // EXPECT
        stappen.add(ZestiendeMasker::over);
        out.println(keten(stappen).apply(p)); // SAFE
        out.println(ZestiendeFunctie.<String, String>altijd("vast").apply(p)); // SAFE
        out.println(ZestiendeFunctie.<String, String>altijd(p).apply("vast")); // EXPECT
        BinaryOperator<String> laatste = (a, b) -> b;
        Map<String, Supplier<String>> lui = new LinkedHashMap<>();
        lui.put("een", () -> laatste.apply(p, "vast"));
        lui.put("twee", () -> laatste.apply("vast", p));
        out.println(lui.get("een").get()); // SAFE
        out.println(lui.get("twee").get()); // EXPECT
    }
}
