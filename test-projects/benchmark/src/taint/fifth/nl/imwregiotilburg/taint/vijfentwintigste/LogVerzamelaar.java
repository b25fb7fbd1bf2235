package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

@WebServlet("/v25/logverzamelaar")
public class LogVerzamelaar extends HttpServlet {

    enum Niveau {
        FOUT, WAARSCHUWING, INFO;

        boolean telt(Niveau grens) {
            return ordinal() <= grens.ordinal();
        }
    }

    static final class Logger {
        private final Niveau grens;
        private final List<String> regels = new ArrayList<>();
        private final Map<Niveau, AtomicInteger> tellers = new EnumMap<>(Niveau.class);
        private final AtomicReference<String> laatste = new AtomicReference<>("niets");

        Logger(Niveau grens) {
            this.grens = grens;
        }

        void log(Niveau n, String vorm, Object... a) {
            tellers.computeIfAbsent(n, k -> new AtomicInteger()).incrementAndGet();
            if (n.telt(grens)) {
                String r = n + " " + String.format(vorm, a);
                regels.add(r);
                laatste.set(r);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Logger streng = new Logger(Niveau.FOUT);
        Logger ruim = new Logger(Niveau.INFO);
        for (Logger l : List.of(streng, ruim)) {
            l.log(Niveau.FOUT, "start %d", 1);
            l.log(Niveau.INFO, "verzoek van %s", req.getHeader("User-Agent"));
        }
        PrintWriter out = resp.getWriter();
        out.println(streng.regels); // SAFE
        out.println(ruim.regels); // EXPECT
        out.println(streng.laatste.get()); // SAFE
        out.println(ruim.laatste); // EXPECT
        out.println(ruim.tellers); // SAFE
        out.println(ruim.laatste.getAndSet("gewist")); // EXPECT
        out.println(ruim.laatste.get()); // SAFE
        streng.log(Niveau.WAARSCHUWING, "%2$s", req.getHeader("User-Agent"), "x");
        streng.log(Niveau.FOUT, "%2$s", "x", req.getHeader("User-Agent"));
        out.println(streng.laatste.get()); // EXPECT
    }
}
