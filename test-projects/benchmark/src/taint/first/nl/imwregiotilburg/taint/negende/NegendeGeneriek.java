package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Generieke grondklassen: behandelaar, opslag, uitkomst, of-of. */
public class NegendeGeneriek {

    static abstract class AbstracteBehandelaar<I, O> {
        final O behandel(I invoer) {
            controleer(invoer);
            O uit = voerUit(invoer);
            return naBewerk(uit);
        }

        protected void controleer(I invoer) {
            if (invoer == null) {
                throw new IllegalArgumentException("leeg");
            }
        }

        protected abstract O voerUit(I invoer);

        protected O naBewerk(O uit) {
            return uit;
        }
    }

    static class Groeter extends AbstracteBehandelaar<String, String> {
        @Override
        protected String voerUit(String invoer) {
            return "Dag " + invoer;
        }
    }

    static class Teller extends AbstracteBehandelaar<String, Integer> {
        @Override
        protected Integer voerUit(String invoer) {
            return invoer.length();
        }

        @Override
        protected Integer naBewerk(Integer uit) {
            return uit * 2;
        }
    }

    static class Afdekker extends AbstracteBehandelaar<String, String> {
        @Override
        protected String voerUit(String invoer) {
            return invoer.trim();
        }

        @Override
        protected String naBewerk(String uit) {
            return NegendeScherm.Masker.over(uit);
        }
    }

    static class Splitser extends AbstracteBehandelaar<String, List<String>> {
        @Override
        protected List<String> voerUit(String invoer) {
            List<String> delen = new ArrayList<>();
            for (String d : invoer.split(",")) {
                delen.add(d.trim());
            }
            return delen;
        }
    }

    public static class Behandelaars extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println(new Groeter().behandel(naam)); // EXPECT
            out.println(new Teller().behandel(naam)); // SAFE
            out.println(new Afdekker().behandel(naam)); // SAFE
            out.println(new Groeter().behandel("allemaal")); // SAFE
            List<String> delen = new Splitser().behandel(req.getParameter("lijst"));
            out.println(delen.get(0)); // EXPECT
            out.println(delen.size()); // SAFE
        }
    }

    interface MetId<K> {
        K id();
    }

    record Boek(Integer id, String titel, String uitgever) implements MetId<Integer> {
    }

    record Lezer(String id, String naam) implements MetId<String> {
    }

    static class Opslag<T extends MetId<K>, K> {
        protected final Map<K, T> inhoud = new HashMap<>();

        void bewaar(T ding) {
            inhoud.put(ding.id(), ding);
        }

        Optional<T> zoek(K sleutel) {
            return Optional.ofNullable(inhoud.get(sleutel));
        }

        T haal(K sleutel) {
            T t = inhoud.get(sleutel);
            if (t == null) {
                throw new IllegalStateException("niet gevonden");
            }
            return t;
        }

        Collection<T> alle() {
            return inhoud.values();
        }

        <R> List<R> alsLijst(Function<? super T, ? extends R> f) {
            List<R> uit = new ArrayList<>();
            for (T t : inhoud.values()) {
                uit.add(f.apply(t));
            }
            return uit;
        }
    }

    static class BoekOpslag extends Opslag<Boek, Integer> {
        List<String> titels() {
            return alsLijst(Boek::titel);
        }
    }

    public static class Bieb extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            BoekOpslag boeken = new BoekOpslag();
            Opslag<Lezer, String> lezers = new Opslag<>();
            boeken.bewaar(new Boek(1, req.getParameter("titel"), "De Pers"));
            lezers.bewaar(new Lezer("L1", "Anna"));
            out.println(boeken.haal(1).titel()); // EXPECT
            out.println(boeken.haal(1).uitgever()); // SAFE
            out.println(lezers.haal("L1").naam()); // SAFE
            out.println(boeken.titels()); // EXPECT
            out.println(boeken.alsLijst(Boek::uitgever)); // SAFE
            out.println(lezers.alle()); // SAFE
            out.println(boeken.zoek(1).map(Boek::titel).orElse("?")); // EXPECT
            out.println(boeken.zoek(1).map(Boek::id).orElse(0)); // SAFE
        }
    }

    sealed interface Uitkomst<T> {
        record Gelukt<T>(T waarde) implements Uitkomst<T> {
        }

        record Mislukt<T>(String reden) implements Uitkomst<T> {
        }

        static <T> Uitkomst<T> van(T t) {
            return new Gelukt<>(t);
        }

        static <T> Uitkomst<T> fout(String reden) {
            return new Mislukt<>(reden);
        }

        default <R> Uitkomst<R> zetOm(Function<T, R> f) {
            if (this instanceof Gelukt<T> g) {
                return new Gelukt<>(f.apply(g.waarde()));
            }
            return new Mislukt<>(((Mislukt<T>) this).reden());
        }

        default <R> Uitkomst<R> dan(Function<T, Uitkomst<R>> f) {
            if (this instanceof Gelukt<T> g) {
                return f.apply(g.waarde());
            }
            return new Mislukt<>(((Mislukt<T>) this).reden());
        }

        default T ofAnders(Supplier<T> s) {
            return this instanceof Gelukt<T> g ? g.waarde() : s.get();
        }

        default String reden() {
            return this instanceof Mislukt<T> m ? m.reden() : "";
        }
    }

    static Uitkomst<String> keur(String naam) {
        if (naam == null || naam.length() < 3) {
            return Uitkomst.fout("te kort");
        }
        return Uitkomst.van(naam);
    }

    static Uitkomst<Integer> leesGetal(String s) {
        try {
            return Uitkomst.van(Integer.parseInt(s));
        } catch (NumberFormatException e) {
            return Uitkomst.fout("geen getal: " + s);
        }
    }

    public static class Uitkomsten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Uitkomst<String> naam = keur(req.getParameter("naam"));
            out.println(naam.zetOm(String::toUpperCase).ofAnders(() -> "niemand")); // EXPECT
            out.println(naam.reden()); // SAFE
            out.println(naam.zetOm(String::length).ofAnders(() -> -1)); // SAFE
            Uitkomst<Integer> getal = leesGetal(req.getParameter("aantal"));
            out.println(getal.reden()); // EXPECT
            out.println(getal.ofAnders(() -> 0)); // SAFE
            Uitkomst<String> vast = keur("Willem").dan(n -> keur(n + "!"));
            out.println(vast.ofAnders(() -> "-")); // SAFE
            Uitkomst<String> gemengd = keur("Willem").dan(n -> keur(n + req.getParameter("naam")));
            out.println(gemengd.ofAnders(() -> "-")); // EXPECT
        }
    }

    static final class OfOf<L, R> {
        private final L links;
        private final R rechts;

        private OfOf(L links, R rechts) {
            this.links = links;
            this.rechts = rechts;
        }

        static <L, R> OfOf<L, R> links(L l) {
            return new OfOf<>(l, null);
        }

        static <L, R> OfOf<L, R> rechts(R r) {
            return new OfOf<>(null, r);
        }

        <T> T vouw(Function<? super L, ? extends T> f, Function<? super R, ? extends T> g) {
            return links != null ? f.apply(links) : g.apply(rechts);
        }

        <S> OfOf<L, S> map(Function<? super R, ? extends S> g) {
            return rechts != null ? OfOf.rechts(g.apply(rechts)) : OfOf.links(links);
        }
    }

    public static class Keuze extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            OfOf<String, String> a = OfOf.rechts(req.getParameter("naam"));
            OfOf<String, String> b = OfOf.links("fout 12");
            String uitA = a.vouw(l -> "fout: " + l, r -> "goed: " + r);
            String uitB = b.vouw(l -> "fout: " + l, r -> "goed: " + r);
            String vast = a.vouw(l -> "fout", r -> "goed");
            String roep = a.map(r -> r + "!").vouw(l -> l, r -> r);
            out.println(uitA); // EXPECT
            out.println(uitB); // SAFE
            out.println(vast); // SAFE
            out.println(roep); // EXPECT
        }
    }

    /** Doos met een wissel. */
    static class Doos<T> {
        private T inhoud;

        Doos(T inhoud) {
            this.inhoud = inhoud;
        }

        T pak() {
            return inhoud;
        }

        T wissel(T nieuw) {
            T oud = inhoud;
            inhoud = nieuw;
            return oud;
        }
    }

    public static class Dozen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Doos<String> vol = new Doos<>("begin");
            String oud = vol.wissel(req.getParameter("naam"));
            out.println(oud); // SAFE
            out.println(vol.pak()); // EXPECT
            String eruit = vol.wissel("einde");
            out.println(eruit); // EXPECT
            out.println(vol.pak()); // SAFE
            Doos<Doos<String>> buiten = new Doos<>(new Doos<>(req.getParameter("stad")));
            Doos<Doos<String>> leeg = new Doos<>(new Doos<>("niets"));
            out.println(buiten.pak().pak()); // EXPECT
            out.println(leeg.pak().pak()); // SAFE
        }
    }
}
