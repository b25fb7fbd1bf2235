package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

@WebServlet("/v25/gebeurtenisbus")
public class GebeurtenisBus extends HttpServlet {

    interface Gebeurtenis { }

    record Aangemeld(String wie) implements Gebeurtenis { }

    record Tik(long tijd) implements Gebeurtenis { }

    static final class Bus {
        private final Map<Class<?>, List<Consumer<Object>>> luisteraars = new LinkedHashMap<>();
        private final Queue<Gebeurtenis> later = new LinkedList<>();

        <T extends Gebeurtenis> void op(Class<T> c, Consumer<? super T> l) {
            luisteraars.computeIfAbsent(c, k -> new ArrayList<>()).add(o -> l.accept(c.cast(o)));
        }

        void stuur(Gebeurtenis g) {
            luisteraars.getOrDefault(g.getClass(), List.of()).forEach(l -> l.accept(g));
        }

        void stel(Gebeurtenis g) {
            later.offer(g);
        }

        int leeg() {
            int n = 0;
            while (!later.isEmpty()) {
                stuur(later.poll());
                n++;
            }
            return n;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Bus bus = new Bus();
        List<String> wie = new ArrayList<>();
        StringBuilder tikken = new StringBuilder();
        bus.op(Aangemeld.class, a -> wie.add(a.wie()));
        bus.op(Aangemeld.class, a -> out.println("Welkom " + a.wie())); // EXPECT
        bus.op(Aangemeld.class, a -> out.println("Er is iemand")); // SAFE
        bus.op(Tik.class, t -> tikken.append(t.tijd()).append(';'));
        bus.op(Tik.class, t -> out.println(t)); // SAFE
        bus.stel(new Tik(String.valueOf(req.getParameter("p")).length()));
        bus.stel(new Aangemeld(req.getParameter("p")));
        out.println(wie); // SAFE
        int n = bus.leeg();
        out.println(n + wie.get(0)); // EXPECT
        out.println(wie); // EXPECT
        out.println(tikken); // SAFE
        bus.op(Tik.class, t -> tikken.append(wie));
        bus.stuur(new Tik(0));
        out.println(tikken); // EXPECT
    }
}
