package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

public class Fout06Bibliotheek extends HttpServlet {
    enum Kleur { ROOD, BLAUW }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        try {
            uit.println(Integer.parseInt(w)); // SAFE
        } catch (NumberFormatException e) {
            uit.println(e.getMessage()); // EXPECT
        }
        try {
            uit.println(Kleur.valueOf(w)); // SAFE
        } catch (IllegalArgumentException e) {
            uit.println(e.getMessage()); // EXPECT
        }
        try {
            uit.println(List.of("a").get(w.length() + 1)); // SAFE
        } catch (IndexOutOfBoundsException e) {
            uit.println(e.getMessage()); // SAFE
        }
        try {
            Class.forName(w);
        } catch (ClassNotFoundException e) {
            uit.println(e.getMessage()); // EXPECT
        }
        try {
            Object o = w;
            uit.println((Integer) o); // SAFE
        } catch (ClassCastException e) {
            uit.println("verkeerd type"); // SAFE
        }
        try {
            java.util.Objects.requireNonNull(null, "mag niet null zijn");
        } catch (NullPointerException e) {
            uit.println(e.getMessage()); // SAFE
        }
    }
}
