package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class Inter09Terugroep extends HttpServlet {
    interface Luisteraar {
        void bij(String gebeurtenis, String data);
    }

    static class Bus {
        private final List<Luisteraar> luisteraars = new ArrayList<>();
        void meld(Luisteraar l) { luisteraars.add(l); }
        void stuur(String g, String d) {
            for (Luisteraar l : luisteraars) {
                l.bij(g, d);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        final PrintWriter uit = resp.getWriter();
        final StringBuilder log = new StringBuilder();
        final StringBuilder namen = new StringBuilder();
        Bus bus = new Bus();
        bus.meld((g, d) -> uit.println(d)); // EXPECT
        bus.meld((g, d) -> uit.println(g)); // SAFE
        bus.meld((g, d) -> log.append(d));
        bus.meld((g, d) -> namen.append(g).append(','));
        bus.stuur("aanmelding", req.getParameter("naam"));
        uit.println(log); // EXPECT
        uit.println(namen); // SAFE
        Bus rustig = new Bus();
        rustig.meld((g, d) -> uit.println(g + d)); // SAFE
        rustig.stuur("klok", "12:00");
        bus.stuur("klok", "13:00");
    }
}
