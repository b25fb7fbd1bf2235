package nl.imwregiotilburg.libraries.stacks.javalin;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Spark;

public class WebApp {

    private static final Logger log = LoggerFactory.getLogger(WebApp.class);

    public static class Gebruiker {
        public String login;
        @PersonalData("adres")
        public String adres;
        public String taal;
    }

    public record Weergave(String titel, String regel) {
    }

    private final Map<String, Gebruiker> gebruikers;

    public WebApp(Map<String, Gebruiker> gebruikers) {
        this.gebruikers = gebruikers;
    }

    public void javalin() {
        Javalin app = Javalin.create();
        app.before("/profiel/{login}", ctx -> ctx.attribute("gebruiker", gebruikers.get(ctx.pathParam("login"))));
        app.get("/profiel/{login}", ctx -> {
            Gebruiker g = ctx.attribute("gebruiker");
            log.info("Profiel {}", g.adres); // EXPECT
            ctx.json(g);
        });
        app.post("/profiel", ctx -> {
            Gebruiker g = ctx.bodyAsClass(Gebruiker.class);
            log.info("Post {}", g); // SAFE
            ctx.status(HttpStatus.CREATED).result(g.adres);
            log.info("Resultaat {}", ctx.result()); // EXPECT
            ctx.result("opgeslagen");
            log.info("Resultaat {}", ctx.result()); // SAFE
        });
        app.put("/profiel", new WijzigHandler());
        app.post("/profiel/gevalideerd", ctx -> {
            Gebruiker g = ctx.bodyValidator(Gebruiker.class).check(x -> x.login != null, "login ontbreekt").get();
        });
        app.get("/sessie", this::sessie);
    }

    private void sessie(Context ctx) {
        Gebruiker g = gebruikers.get("beheer");
        ctx.sessionAttribute("adres", g.adres);
        ctx.sessionAttribute("taal", g.taal);
        String adres = ctx.sessionAttribute("adres");
        log.info("Sessie {}", adres); // EXPECT
        String taal = ctx.sessionAttribute("taal");
        ctx.attribute("regel", "Woont op " + g.adres);
        ctx.attribute("kop", "Overzicht");
        log.info("Attribuut {}", ctx.<String>attribute("regel")); // EXPECT
        ctx.attribute("regel", "vervallen");
        log.info("Attribuut {}", ctx.<String>attribute("regel")); // SAFE
    }

    static class WijzigHandler implements Handler {
        @Override
        public void handle(Context ctx) {
            Gebruiker[] lijst = ctx.bodyAsClass(Gebruiker[].class);
            Weergave w = new Weergave("Wijziging", lijst[0].adres.toUpperCase());
            ctx.render("wijziging.html", Map.of("w", w));
            log.info("Weergave {}", w); // EXPECT
            log.info("Weergave {}", w.titel()); // SAFE
        }
    }

    public void spark() {
        Spark.before("/api/*", (req, res) -> req.attribute("huidig", gebruikers.get(req.queryParams("login"))));
        Spark.get("/api/adres", this::adres);
        Spark.get("/api/lijst", (req, res) -> {
            List<String> regels = gebruikers.values().stream().map(g -> g.adres).toList();
            res.body(String.join("\n", regels));
            log.debug("Body {}", res.body()); // EXPECT
            return res.body();
        });
    }

    private Object adres(Request req, Response res) {
        Gebruiker g = req.attribute("huidig");
        log.info("Huidig {}", g.adres); // EXPECT
        req.session().attribute("adres", g.adres);
        req.session().attribute("login", g.login);
        String uitSessie = req.session().attribute("adres");
        log.info("Uit sessie {}", uitSessie); // EXPECT
        req.session().removeAttribute("adres");
        log.info("Gewist {}", req.session().<String>attribute("adres")); // SAFE
        String login = req.session().attribute("login");
        res.type("text/plain");
        return g.adres;
    }
}
