package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

@WebServlet("/v25/chatkamer")
public class ChatKamer extends HttpServlet {

    record Bericht(String van, String tekst, boolean intern) { }

    private static final class Kamer {
        private final List<Bericht> berichten = new CopyOnWriteArrayList<>();
        private volatile String onderwerp = "algemeen";

        List<Bericht> openbaar() {
            return berichten.stream().filter(b -> !b.intern()).collect(Collectors.toList());
        }
    }

    private final ConcurrentMap<String, Kamer> kamers = new ConcurrentHashMap<>();

    private Kamer kamer(String n) {
        return kamers.computeIfAbsent(n, k -> new Kamer());
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Kamer k = kamer("lobby");
        k.berichten.add(new Bericht("systeem", "nieuw bericht", false));
        k.berichten.add(new Bericht(req.getParameter("van"), req.getParameter("tekst"), true));
        kamer("plein").berichten.add(new Bericht("gast", String.valueOf(req.getParameter("tekst")), false));
        kamer("plein").onderwerp = req.getParameter("onderwerp");
        resp.getWriter().println(k.berichten.size()); // SAFE
        resp.getWriter().println(kamer("plein").berichten.get(0).van()); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(kamer("lobby").openbaar()); // SAFE
        out.println(kamer("lobby").berichten); // EXPECT
        out.println(kamer("plein").openbaar()); // EXPECT
        out.println(kamer("plein").onderwerp); // EXPECT
        out.println(kamer("lobby").onderwerp); // SAFE
        kamer("plein").berichten.forEach(b -> out.println(b.tekst())); // EXPECT
    }
}
