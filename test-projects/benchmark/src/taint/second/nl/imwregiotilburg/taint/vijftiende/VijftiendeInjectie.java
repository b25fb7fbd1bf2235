package nl.imwregiotilburg.taint.vijftiende;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Field;
import java.util.*;
import java.util.function.Supplier;
import nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.Masker;

public class VijftiendeInjectie extends HttpServlet {

    @Retention(RetentionPolicy.RUNTIME)
    @interface Vul {
    }

    interface Groet {
        String zeg();
    }

    static class VasteGroet implements Groet {
        @Override
        public String zeg() {
            return "Goedendag";
        }
    }

    static class NaamGroet implements Groet {
        @Vul
        Bezoeker bezoeker;

        @Override
        public String zeg() {
            return "Dag " + bezoeker.naam;
        }
    }

    static class StilleGroet implements Groet {
        @Vul
        Bezoeker bezoeker;

        @Override
        public String zeg() {
            return "Dag " + Masker.over(bezoeker.naam);
        }
    }

    static class Bezoeker {
        String naam = "gast";
        int bezoeken;
    }

    static class Instelling {
        String titel = "Regiopagina";
        @Vul
        Bezoeker eigenaar;
    }

    static final class Houder {
        private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();
        private final Map<Class<?>, Object> enkelen = new HashMap<>();

        <T> Houder enkel(Class<T> t, Supplier<? extends T> m) {
            makers.put(t, () -> {
                Object o = enkelen.get(t);
                if (o == null) {
                    o = vul(m.get());
                    enkelen.put(t, o);
                }
                return o;
            });
            return this;
        }

        <T> Houder telkens(Class<T> t, Supplier<? extends T> m) {
            makers.put(t, () -> vul(m.get()));
            return this;
        }

        <T> T geef(Class<T> t) {
            Supplier<?> m = makers.get(t);
            if (m == null) {
                throw new NoSuchElementException(t.getSimpleName());
            }
            return t.cast(m.get());
        }

        private Object vul(Object o) {
            for (Field f : o.getClass().getDeclaredFields()) {
                if (f.isAnnotationPresent(Vul.class)) {
                    try {
                        f.setAccessible(true);
                        f.set(o, geef(f.getType()));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(f.getName(), e);
                    }
                }
            }
            return o;
        }
    }

    private final Houder gedeeld = new Houder().enkel(Bezoeker.class, Bezoeker::new).telkens(Instelling.class, Instelling::new);

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String naam = VijftiendePagina.tekst(req, "naam");
        Houder een = new Houder().enkel(Bezoeker.class, Bezoeker::new).telkens(Groet.class, NaamGroet::new);
        uit.println(een.geef(Groet.class).zeg()); // SAFE
        een.geef(Bezoeker.class).naam = naam;
        uit.println(een.geef(Groet.class).zeg()); // EXPECT
        Houder twee = new Houder().telkens(Bezoeker.class, Bezoeker::new).telkens(Groet.class, NaamGroet::new);
        twee.geef(Bezoeker.class).naam = naam;
        uit.println(twee.geef(Groet.class).zeg()); // SAFE
        Houder drie = new Houder().telkens(Bezoeker.class, () -> {
            Bezoeker b = new Bezoeker();
            b.naam = naam;
            b.bezoeken = naam.length();
            return b;
        }).enkel(Groet.class, NaamGroet::new);
        uit.println(drie.geef(Groet.class).zeg()); // EXPECT
        drie.enkel(Groet.class, VasteGroet::new);
        drie.enkelen.clear();
        uit.println(drie.geef(Groet.class).zeg()); // SAFE
        een.telkens(Groet.class, StilleGroet::new);
        uit.println(een.geef(Groet.class).zeg()); // SAFE
        een.telkens(Instelling.class, Instelling::new);
        Instelling i = een.geef(Instelling.class);
        uit.println(i.titel); // SAFE
        uit.println(i.eigenaar.naam); // EXPECT
        Instelling los = new Instelling();
        los.titel = naam;
        uit.println(een.geef(Instelling.class).titel); // SAFE
        uit.println(los.titel); // EXPECT
        try {
            uit.println(twee.geef(Instelling.class).titel); // SAFE
        } catch (NoSuchElementException e) {
            uit.println("ontbreekt: " + e.getMessage()); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String[] namen = req.getParameterValues("naam");
        Bezoeker b = gedeeld.geef(Bezoeker.class);
        uit.println(b.naam); // EXPECT
        b.bezoeken++;
        if (namen != null && namen.length > 0) {
            b.naam = namen[namen.length - 1];
        }
        uit.println(gedeeld.geef(Instelling.class).eigenaar.naam); // EXPECT
        uit.println(gedeeld.geef(Instelling.class).titel); // SAFE
        gedeeld.geef(Instelling.class).titel = b.naam;
        uit.println(gedeeld.geef(Instelling.class).titel); // SAFE
        Groet g = new Groet() {
            @Override
            public String zeg() {
                return "Hoi " + gedeeld.geef(Bezoeker.class).naam;
            }
        };
        uit.println(g.zeg()); // EXPECT
        Map<String, Groet> groeten = Map.of("kort", new VasteGroet(), "lang", g);
        uit.println(groeten.get("kort").zeg()); // SAFE
        uit.println(groeten.get("lang").zeg()); // EXPECT
        Groet gekozen = groeten.getOrDefault(VijftiendePagina.tekst(req, "stijl"), new VasteGroet());
        uit.println(gekozen.zeg()); // EXPECT
        for (Groet x : List.of(g, groeten.get("kort"))) {
            uit.println(x.zeg()); // EXPECT
        }
        try {
            Field f = Bezoeker.class.getDeclaredField("naam");
            uit.println(f.get(b)); // EXPECT
            uit.println(f.get(new Bezoeker())); // SAFE
        } catch (ReflectiveOperationException e) {
        }
    }
}
