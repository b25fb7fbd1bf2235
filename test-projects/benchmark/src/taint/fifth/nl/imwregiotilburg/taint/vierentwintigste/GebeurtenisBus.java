package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class GebeurtenisBus extends HttpServlet {
    static class Bus {
        private final Map<String, List<Consumer<Object>>> abonnees = new HashMap<>();

        void abonneer(String onderwerp, Consumer<Object> c) {
            abonnees.computeIfAbsent(onderwerp, k -> new ArrayList<>()).add(c);
        }

        int meld(String onderwerp, Object o) {
            List<Consumer<Object>> l = abonnees.getOrDefault(onderwerp, List.of());
            l.forEach(c -> c.accept(o));
            return l.size();
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        Bus bus = new Bus();
        List<Object> nieuws = new ArrayList<>();
        List<Object> alarm = new ArrayList<>();
        bus.abonneer("nieuws", nieuws::add);
        bus.abonneer("alarm", alarm::add);
        bus.abonneer("nieuws", o -> alarm.add("gezien"));
        w.println(bus.meld("nieuws", request.getParameter("naam"))); // SAFE
        w.println(nieuws); // EXPECT
        bus.meld("alarm", nieuws.get(0));
        w.println(alarm.get(1)); // EXPECT
        w.println(bus.meld("niets", request.getParameter("stad"))); // SAFE
    }
}
