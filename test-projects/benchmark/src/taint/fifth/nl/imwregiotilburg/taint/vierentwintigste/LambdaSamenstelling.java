package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.function.*;
import java.util.stream.*;

public class LambdaSamenstelling extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Function<String, String> hoofd = String::toUpperCase;
        Function<String, String> haak = s -> "[" + s + "]";
        Function<Object, String> wis = s -> "-";
        out.println(hoofd.andThen(haak).apply(naam)); // EXPECT
        out.println(hoofd.andThen(wis).apply(naam)); // SAFE
        UnaryOperator<String> masker = Masker::over;
        out.println(masker.andThen(hoofd).apply(naam)); // SAFE
        out.println(Stream.of(hoofd, haak).reduce(Function.identity(), Function::andThen).apply(naam)); // EXPECT
    }
}
