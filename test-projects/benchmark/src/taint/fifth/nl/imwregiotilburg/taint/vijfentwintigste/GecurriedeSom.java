package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

@WebServlet("/v25/gecurriedesom")
public class GecurriedeSom extends HttpServlet {

    private static final Function<String, Function<String, Function<String, String>>> MIDDEN = a -> b -> c -> b;
    private static final Function<String, Function<String, Function<String, String>>> ALLE = a -> b -> c -> a + b + c;

    private static <A, B, C> Function<B, Function<A, C>> omgekeerd(Function<A, Function<B, C>> f) {
        return b -> a -> f.apply(a).apply(b);
    }

    private static <T> Supplier<T> eens(Supplier<T> s) {
        List<T> geheugen = new ArrayList<>(1);
        return () -> {
            if (geheugen.isEmpty()) {
                geheugen.add(s.get());
            }
            return geheugen.get(0);
        };
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        out.println(MIDDEN.apply("a").apply(p).apply("c")); // EXPECT
        out.println(MIDDEN.apply(p).apply("b").apply(p)); // SAFE
        out.println(ALLE.apply("a").apply("b").apply(p)); // EXPECT
        Function<String, Function<String, String>> eerste = a -> b -> a;
        out.println(eerste.apply("x").apply(p)); // SAFE
        out.println(omgekeerd(eerste).apply("x").apply(p)); // EXPECT
        String[] bron = {"begin"};
        Supplier<String> lui = eens(() -> bron[0]);
        Supplier<String> gretig = eens(() -> bron[0]);
        gretig.get();
        bron[0] = p;
        out.println(gretig.get()); // SAFE
        out.println(lui.get()); // EXPECT
        bron[0] = "eind";
        out.println(gretig.get()); // SAFE
    }
}
