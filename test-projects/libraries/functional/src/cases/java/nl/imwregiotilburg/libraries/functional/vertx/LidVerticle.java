package nl.imwregiotilburg.libraries.functional.vertx;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LidVerticle extends AbstractVerticle {

    private static final Logger log = LoggerFactory.getLogger(LidVerticle.class);

    public static class Lid {
        private String lidnummer;
        @PersonalData("naam")
        private String naam;
        @PersonalData("iban")
        private String iban;
        private String soort;

        public String getLidnummer() {
            return lidnummer;
        }

        public void setLidnummer(String lidnummer) {
            this.lidnummer = lidnummer;
        }

        public String getNaam() {
            return naam;
        }

        public void setNaam(String naam) {
            this.naam = naam;
        }

        public String getIban() {
            return iban;
        }

        public void setIban(String iban) {
            this.iban = iban;
        }

        public String getSoort() {
            return soort;
        }

        public void setSoort(String soort) {
            this.soort = soort;
        }

        public JsonObject toJson() {
            return new JsonObject()
                    .put("lidnummer", lidnummer)
                    .put("naam", naam)
                    .put("iban", iban)
                    .put("soort", soort);
        }
    }

    public interface LidDao {
        Future<Lid> zoek(String lidnummer);

        Future<List<Lid>> alle();

        Future<String> bewaar(Lid lid);
    }

    private final LidDao dao;

    public LidVerticle(LidDao dao) {
        this.dao = dao;
    }

    @Override
    public void start(Promise<Void> gestart) {
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create());
        router.get("/leden/:nr").handler(this::laad);
        router.get("/leden/:nr").handler(this::toon);
        router.post("/leden").handler(this::maak);
        EventBus bus = vertx.eventBus();
        bus.consumer("lid.nieuw", this::opNieuwLid);
        bus.<String>consumer("lid.incasso", bericht -> log.info("Incasso van {}", bericht.body())); // EXPECT
        bus.<String>consumer("lid.soort", bericht -> log.info("Soort {}", bericht.body())); // SAFE
        vertx.createHttpServer().requestHandler(router).listen(config().getInteger("http.port", 8080))
                .<Void>mapEmpty()
                .onComplete(gestart);
    }

    void laad(RoutingContext ctx) {
        dao.zoek(ctx.pathParam("nr"))
                .onSuccess(lid -> {
                    ctx.put("lidnaam", lid.getNaam());
                    ctx.put("lidsoort", lid.getSoort());
                    ctx.next();
                })
                .onFailure(ctx::fail);
    }

    void toon(RoutingContext ctx) {
        String naam = ctx.get("lidnaam");
        String soort = ctx.get("lidsoort");
        log.info("Toon {}", naam); // EXPECT
        log.info("Toon lid van soort {}", soort); // SAFE
        ctx.response().putHeader("content-type", "application/json")
                .end(new JsonObject().put("naam", naam).encode());
    }

    void maak(RoutingContext ctx) {
        Lid lid = ctx.body().asJsonObject().mapTo(Lid.class);
        log.info("Nieuw lid met iban {}", lid.getIban()); // EXPECT
        log.info("Nieuw lid van soort {}", lid.getSoort()); // SAFE
        vertx.eventBus().publish("lid.nieuw", lid.toJson());
        vertx.eventBus().send("lid.incasso", lid.getIban());
        vertx.eventBus().send("lid.soort", lid.getSoort());
        dao.bewaar(lid).onSuccess(nr -> ctx.response().setStatusCode(201).end(nr));
    }

    void opNieuwLid(Message<JsonObject> bericht) {
        JsonObject json = bericht.body();
        log.info("Bericht {}", json.encode()); // EXPECT
        log.info("Bericht over {}", json.getString("lidnummer")); // SAFE
    }

    public Future<String> keten(String lidnummer) {
        return dao.zoek(lidnummer)
                .map(Lid::getNaam)
                .compose(naam -> vertx.executeBlocking(() -> naam.toUpperCase()))
                .onSuccess(naam -> log.info("Keten {}", naam)) // EXPECT
                .map(lidnummer)
                .onSuccess(nr -> log.info("Keten {}", nr)); // SAFE
    }

    public Future<String> belofte(Lid lid) {
        Promise<String> belofte = Promise.promise();
        vertx.setTimer(10, t -> belofte.complete(lid.getIban()));
        return belofte.future().onComplete(uitkomst -> {
            if (uitkomst.succeeded()) {
                log.info("Uitkomst {}", uitkomst.result()); // EXPECT
            } else {
                log.warn("Mislukt voor {}", lid.getLidnummer()); // SAFE
            }
        });
    }

    public void samen(String a, String b) {
        Future<String> iban = dao.zoek(a).map(Lid::getIban);
        Future<String> soort = dao.zoek(b).map(Lid::getSoort);
        Future.all(iban, soort).onSuccess(cf -> {
            String eerste = cf.resultAt(0);
            String tweede = cf.resultAt(1);
            log.info("Eerste uitkomst {}", eerste); // EXPECT
            log.info("Tweede uitkomst {}", tweede); // SAFE
        });
    }

}
