package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

public class Optie01Basis extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Optional<String> o = Optional.ofNullable(req.getParameter("naam"));
        uit.println(o.orElse("geen")); // EXPECT
        uit.println(o.map(s -> "aanwezig").orElse("geen")); // SAFE
        uit.println(o.map(String::length).orElse(0)); // SAFE
        uit.println(o.map(String::trim).filter(s -> !s.isEmpty()).orElseGet(() -> "leeg")); // EXPECT
        o.ifPresent(s -> uit.println("dag " + s)); // EXPECT
        o.ifPresentOrElse(s -> uit.println("bekend"), () -> uit.println("onbekend")); // SAFE
        uit.println(o); // EXPECT
        uit.println(o.isEmpty() ? Optional.empty() : Optional.of("vast")); // SAFE
    }
}
