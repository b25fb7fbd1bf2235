package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.function.*;

public class LambdaVangst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Supplier<String> vuil = () -> naam;
        Supplier<String> schoon = () -> "schoon";
        Supplier<Integer> maat = naam::length;
        out.println(vuil.get()); // EXPECT
        String[] doos = {"begin"};
        Runnable later = () -> doos[0] = naam;
        out.println(doos[0]); // SAFE
        later.run();
        out.println(doos[0]); // EXPECT
        Function<String, String> negeer = x -> "genegeerd";
        out.println(negeer.apply(naam)); // SAFE
    }
}
