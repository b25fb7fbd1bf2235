package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class Inter10Generiek extends HttpServlet {
    interface Genoemd {
        String naam();
    }

    static class Klant implements Genoemd {
        private final String naam;
        Klant(String n) { naam = n; }
        @Override public String naam() { return naam; }
    }

    static class Product implements Genoemd {
        @Override public String naam() { return "fiets"; }
    }

    private static <T> T zelfde(T t) { return t; }
    private static <T extends Genoemd> String noem(T t) { return "naam: " + t.naam(); }
    private static <T> List<T> lijst(T a, T b) {
        List<T> l = new ArrayList<>();
        l.add(a);
        l.add(b);
        return l;
    }
    private static <T> T laatste(List<? extends T> l) { return l.get(l.size() - 1); }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        uit.println(zelfde(w)); // EXPECT
        uit.println(zelfde("vast")); // SAFE
        uit.println(noem(new Klant(w))); // EXPECT
        uit.println(noem(new Product())); // SAFE
        List<String> a = lijst("x", w);
        List<String> b = lijst("x", "y");
        uit.println(laatste(a)); // EXPECT
        uit.println(laatste(b)); // SAFE
        Genoemd g = laatste(lijst(new Klant(w), new Product()));
        uit.println(g.naam()); // SAFE
    }
}
