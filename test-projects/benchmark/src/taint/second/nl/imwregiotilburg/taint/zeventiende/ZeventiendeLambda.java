package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

public class ZeventiendeLambda extends HttpServlet {

    private static String pas(Function<String, String> f, String s) {
        return f.apply(s);
    }

    private static Function<String, String> vooraan(String kop) {
        return s -> kop + s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("l");
        Function<String, String> roep = s -> s + "!";
        Function<String, String> zwijg = s -> "stil";
        out.println(pas(roep, p)); // EXPECT
        out.println(pas(zwijg, p)); // SAFE
        out.println(roep.andThen(zwijg).apply(p)); // SAFE
        out.println(roep.compose(String::trim).apply(p)); // EXPECT
        out.println(vooraan(p).apply("x")); // EXPECT
        out.println(vooraan("x").apply("y")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("l");
        Supplier<String> gever = () -> p;
        out.println(gever.get()); // EXPECT
        BiFunction<String, String, String> rechts = (a, b) -> b;
        out.println(rechts.apply(p, "b")); // SAFE
        out.println(rechts.apply("a", p)); // EXPECT
        List<String> vang = new ArrayList<>();
        Consumer<String> vanger = vang::add;
        vanger.accept("a");
        out.println(vang); // SAFE
        vanger.accept(p);
        out.println(vang); // EXPECT
    }
}
