package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

public class Optie03Terugval extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("naam"));
        Optional<String> leeg = Optional.empty();
        Optional<String> vol = Optional.of("vol");
        uit.println(leeg.orElse(w)); // EXPECT
        uit.println(vol.orElse(w)); // SAFE
        uit.println(leeg.orElseGet(() -> w + "?")); // EXPECT
        uit.println(vol.orElseGet(() -> w)); // SAFE
        try {
            leeg.orElseThrow(() -> new NoSuchElementException("niet gevonden: " + w));
        } catch (NoSuchElementException e) {
            uit.println(e.getMessage()); // EXPECT
        }
        OptionalInt n = w.chars().max();
        uit.println(leeg.map(s -> s + w).isPresent()); // SAFE
    }
}
