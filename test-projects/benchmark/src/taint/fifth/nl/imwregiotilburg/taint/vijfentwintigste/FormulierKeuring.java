package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@WebServlet("/v25/formulierkeuring")
public class FormulierKeuring extends HttpServlet {

    interface Regel {
        Optional<String> keur(String veld, String waarde);

        default Regel en(Regel r) {
            return (v, w) -> {
                Optional<String> o = keur(v, w);
                return o.isPresent() ? o : r.keur(v, w);
            };
        }
    }

    private static final Regel VERPLICHT = (v, w) -> w == null || w.isEmpty() ? Optional.of(v + " is verplicht") : Optional.empty();
    private static final Regel KORT = (v, w) -> w.length() > 6 ? Optional.of(v + " is te lang (" + w.length() + ")") : Optional.empty();
    private static final Regel GEEN_CIJFER = (v, w) -> w.chars().anyMatch(Character::isDigit) ? Optional.of("cijfer in " + w) : Optional.empty();

    private static final class Verslag {
        private final Map<String, List<String>> fouten = new TreeMap<>();
        private final Map<String, String> goed = new TreeMap<>();

        void toets(String veld, String waarde, Regel r) {
            r.keur(veld, waarde).ifPresentOrElse(f -> fouten.computeIfAbsent(veld, k -> new ArrayList<>()).add(f), () -> goed.put(veld, waarde));
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Verslag v = new Verslag();
        v.toets("naam", req.getParameter("naam"), VERPLICHT.en(KORT));
        v.toets("plaats", req.getParameter("plaats"), VERPLICHT.en(GEEN_CIJFER));
        PrintWriter out = resp.getWriter();
        out.println(v.fouten.get("naam")); // SAFE
        out.println(v.fouten.get("plaats")); // EXPECT
        out.println(v.goed.get("naam")); // EXPECT
        out.println(v.goed.keySet()); // SAFE
        out.println(v.fouten.size()); // SAFE
        for (List<String> l : v.fouten.values()) {
            out.println(l.get(0)); // EXPECT
        }
        out.println(v); // SAFE
    }
}
