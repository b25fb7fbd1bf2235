package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

@WebServlet("/v25/functiesamen")
public class FunctieSamen extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        Function<String, String> hoog = String::toUpperCase;
        Function<String, String> vast = s -> "k";
        UnaryOperator<String> rond = s -> "(" + s + ")";
        Supplier<String> bron = () -> p;
        BiFunction<String, String, String> eerste = (a, b) -> a;
        PrintWriter out = resp.getWriter();
        out.println(hoog.andThen(rond).apply(p)); // EXPECT
        out.println(hoog.andThen(vast).apply(p)); // SAFE
        out.println(vast.andThen(hoog).andThen(rond).apply(p)); // SAFE
        out.println(rond.compose(hoog).apply(bron.get())); // EXPECT
        out.println(eerste.andThen(rond).apply("x", p)); // SAFE
        out.println(eerste.andThen(hoog).apply(p, "x")); // EXPECT
        Predicate<String> leeg = String::isEmpty;
        out.println(leeg.negate().or(s -> s.length() > 2).test(p)); // SAFE
        out.println(Function.<String>identity().apply(p)); // EXPECT
    }
}
