package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class LambdaTabel extends HttpServlet {
    private final Map<String, Function<String, String>> acties = new HashMap<>();

    @Override
    public void init() {
        acties.put("echo", s -> s);
        acties.put("ping", s -> "pong");
        acties.put("maat", s -> String.valueOf(s.length()));
        acties.put("keer", s -> new StringBuilder(s).reverse().toString());
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(acties.get("echo").apply(naam)); // EXPECT
        out.println(acties.get("ping").apply(naam)); // SAFE
        out.println(acties.get("maat").apply(naam)); // SAFE
        Function<String, String> f = acties.getOrDefault(req.getParameter("keus"), x -> x);
        out.println(f.apply(naam)); // EXPECT
    }
}
