package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

public class ZestiendeLambda extends HttpServlet {

    private static class Knop {
        private Consumer<String> bijKlik = t -> { };

        void zet(Consumer<String> actie) {
            bijKlik = actie;
        }

        void klik(String tekst) {
            bijKlik.accept(tekst);
        }
    }

    private static String twee(Function<String, String> f, String x) {
        return f.apply(f.apply(x));
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Function<String, String> haakjes = s -> "(" + s + ")";
        out.println(haakjes.apply(p)); // EXPECT
        BiFunction<String, String, String> links = (a, b) -> a;
        out.println(links.apply(p, "rechts")); // EXPECT
        out.println(links.apply("links", p)); // SAFE
        out.println(twee(haakjes, p)); // EXPECT
        out.println(twee(s -> "dicht", p)); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Consumer<String> schrijver = t -> out.println(t); // EXPECT
        schrijver.accept(p);
        Consumer<String> vasteSchrijver = t -> out.println(t); // SAFE
        vasteSchrijver.accept("kop");
        Consumer<String> luie = t -> out.println("lui " + t); // SAFE
        Knop ongebruikt = new Knop();
        ongebruikt.klik(p);
        ongebruikt.zet(luie);
        Knop knop = new Knop();
        List<String> ontvangen = new ArrayList<>();
        knop.zet(ontvangen::add);
        knop.klik(p);
        StringBuilder grens = new StringBuilder();
        Knop andere = new Knop();
        andere.zet(t -> grens.append(t.isEmpty() ? "0" : "1"));
        andere.klik(p);
        out.println(grens); // SAFE
        Runnable taak = () -> out.println(p); // EXPECT
        taak.run();
        Runnable uitgesteld = () -> out.println(p); // SAFE
        List<Runnable> wachtrij = new ArrayList<>();
        wachtrij.add(uitgesteld);
        ontvangen.forEach(out::println); // EXPECT
    }
}
