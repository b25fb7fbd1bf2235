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
import java.util.function.Function;
import java.util.stream.Collectors;

@WebServlet("/v25/bestelformulier")
public class BestelFormulier extends HttpServlet {

    enum Status { NIEUW, BETAALD, VERZONDEN }

    record Regel(String artikel, int aantal, String opmerking) {
        int bedrag() {
            return aantal * Math.floorMod(artikel.hashCode(), 100);
        }
    }

    static final class Bestelling {
        private final List<Regel> regels = new ArrayList<>();
        private final EnumMap<Status, String> verloop = new EnumMap<>(Status.class);
        private Status status = Status.NIEUW;

        Bestelling plus(Regel r) {
            regels.add(r);
            return this;
        }

        void stap(String door) {
            verloop.put(status, door);
            status = Status.values()[Math.min(status.ordinal() + 1, 2)];
        }

        String bon(Function<Regel, String> vorm) {
            return regels.stream().map(vorm).collect(Collectors.joining("\n", "BON\n", "\nEINDE"));
        }
    }

    private static int aantal(String s) {
        try {
            return Math.max(1, Integer.parseInt(s));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Bestelling b = new Bestelling();
        b.plus(new Regel("pen", aantal(req.getParameter("pennen")), req.getParameter("opmerking")));
        b.plus(new Regel("schrift", 2, "geen"));
        PrintWriter out = resp.getWriter();
        out.println(b.bon(r -> r.aantal() + "x " + r.artikel())); // SAFE
        out.println(b.bon(r -> r.artikel() + ": " + r.opmerking())); // EXPECT
        b.stap("systeem");
        b.stap(req.getRemoteUser() == null ? req.getParameter("wie") : "klant");
        out.println(b.status); // SAFE
        out.println(b.verloop.get(Status.NIEUW)); // SAFE
        out.println(b.verloop.get(Status.BETAALD)); // EXPECT
        out.println(b.regels.stream().mapToInt(Regel::bedrag).sum()); // SAFE
        b.plus(new Regel(String.valueOf(req.getParameter("extra")), 1, ""));
        out.println(b.bon(Regel::artikel)); // EXPECT
        out.println(b.regels.get(2)); // EXPECT
    }
}
