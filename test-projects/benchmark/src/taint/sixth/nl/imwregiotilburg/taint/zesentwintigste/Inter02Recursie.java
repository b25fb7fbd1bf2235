package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Inter02Recursie extends HttpServlet {
    private String keer(String s) {
        return s.isEmpty() ? "" : keer(s.substring(1)) + s.charAt(0);
    }

    private int tel(String s) {
        return s.isEmpty() ? 0 : 1 + tel(s.substring(1));
    }

    private String even(String s, int n) {
        return n == 0 ? s : oneven(s + "e", n - 1);
    }

    private String oneven(String s, int n) {
        return n == 0 ? "oneven" : even(s + "o", n - 1);
    }

    private String streep(int n) {
        return n <= 0 ? "" : "-" + streep(n - 1);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        uit.println(keer(w)); // EXPECT
        uit.println(keer("vast")); // SAFE
        uit.println(tel(w)); // SAFE
        uit.println(even(w, 4)); // EXPECT
        uit.println(even("vast", 4)); // SAFE
        uit.println(streep(w.length())); // SAFE
        uit.println(keer(keer(w))); // EXPECT
    }
}
