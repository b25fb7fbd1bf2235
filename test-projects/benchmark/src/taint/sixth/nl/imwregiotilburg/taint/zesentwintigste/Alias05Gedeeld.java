package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class Alias05Gedeeld extends HttpServlet {
    static class Bezit {
        private final List<String> spullen;
        Bezit(List<String> s, boolean kopie) {
            spullen = kopie ? new ArrayList<>(s) : s;
        }
        void bij(String s) { spullen.add(s); }
        List<String> alles() { return spullen; }
    }

    static class Delend {
        final List<String> items;
        Delend(List<String> i) { items = i; }
    }

    static class Eigen {
        final List<String> items;
        Eigen(List<String> i) { items = new ArrayList<>(i); }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        List<String> basis = new ArrayList<>();
        Delend d = new Delend(basis);
        Eigen e = new Eigen(basis);
        basis.add(req.getParameter("naam"));
        uit.println(d.items.get(0)); // EXPECT
        uit.println(e.items); // SAFE
        e.items.add("eigen");
        uit.println(e.items.get(0)); // SAFE
        d.items.add("gedeeld");
        uit.println(basis.get(0)); // EXPECT
        Delend d2 = new Delend(new ArrayList<>());
        Bezit b = new Bezit(d2.items, false);
        b.bij(req.getParameter("email"));
        uit.println(d2.items); // EXPECT
        uit.println(new Bezit(List.of("vast"), true).alles()); // SAFE
    }
}
