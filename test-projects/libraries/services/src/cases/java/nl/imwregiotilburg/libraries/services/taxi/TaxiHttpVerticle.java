package nl.imwregiotilburg.libraries.services.taxi;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.shareddata.LocalMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;

/** The REST interface for the call centre. */
public class TaxiHttpVerticle extends AbstractVerticle {

    private static final Logger log = LogManager.getLogger(TaxiHttpVerticle.class);
    private static final Marker BOOKING = MarkerManager.getMarker("BOOKING");

    private final TaxiRideStore store;
    private LocalMap<Integer, TaxiRide> current;

    public TaxiHttpVerticle(TaxiRideStore store) {
        this.store = store;
    }

    @Override
    public void start(Promise<Void> started) {
        current = vertx.sharedData().getLocalMap("rides");
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create());
        router.post("/rides").handler(this::loadPassenger).handler(this::book).failureHandler(this::failed);
        router.get("/rides/:number").handler(this::show);
        router.get("/rides").handler(this::list);
        vertx.createHttpServer().requestHandler(router).listen(8080)
                .onSuccess(server -> log.info("Listening on {}", server.actualPort())) // SAFE
                .<Void>mapEmpty().onComplete(started);
    }

    private void loadPassenger(RoutingContext ctx) {
        long card = ctx.body().asJsonObject().getLong("card");
        store.passenger(card).onSuccess(passenger -> {
            ctx.put("passenger", passenger);
            ctx.put("wheelchair", passenger.wheelchair());
            ThreadContext.put("card", Long.toString(passenger.cardNumber()));
            ThreadContext.put("passenger", passenger.name());
            ctx.next();
        }).onFailure(ctx::fail);
    }

    private void book(RoutingContext ctx) {
        JsonObject body = ctx.body().asJsonObject();
        TaxiPassenger passenger = ctx.get("passenger");
        boolean wheelchair = ctx.get("wheelchair");
        TaxiRide ride = new TaxiRide(current.size() + 1, passenger, body.getString("pickUp"), body.getString("zone"), LocalDateTime.now());
        current.put(ride.getNumber(), ride);
        log.info(BOOKING, "Booked {} for {}", ride, passenger); // EXPECT
        log.info(BOOKING, "Booked {}, wheelchair {}", ride, wheelchair); // SAFE
        log.debug("Booked for {}", ThreadContext.get("passenger")); // EXPECT
        log.debug("Booked for {}", ThreadContext.get("card")); // SAFE
        JsonObject answer = ride.toJson();
        log.debug(() -> "Answer " + answer.encodePrettily()); // EXPECT
        log.debug(() -> "Answer " + answer.getInteger("number") + answer.getString("state")); // SAFE
        answer.getJsonObject("passenger").remove("phone");
        log.debug("Answer has {}", answer.fieldNames()); // SAFE
        ctx.response().setStatusCode(201).putHeader("Location", "/rides/" + ride.getNumber()).end(answer.toBuffer());
        log.debug("Location {}", ctx.response().headers().get("Location")); // SAFE
        ThreadContext.remove("passenger");
    }

    private void failed(RoutingContext ctx) {
        TaxiPassenger passenger = ctx.get("passenger");
        log.error("{} failed with {}", ctx.normalizedPath(), ctx.statusCode()); // SAFE
        if (passenger != null) {
            log.error("Call back {} on {}", passenger.cardNumber(), passenger.phone()); // EXPECT
        }
        ctx.response().setStatusCode(500).end();
    }

    private void show(RoutingContext ctx) {
        TaxiRide ride = current.get(Integer.valueOf(ctx.pathParam("number")));
        if (ride == null) {
            ctx.fail(404);
            return;
        }
        ctx.addEndHandler(done -> log.trace("Shown {} at {}", ride.getNumber(), ride.getPickUp())); // EXPECT
        ctx.addEndHandler(done -> log.trace("Shown {} at {}", ride.getNumber(), ride.getAt())); // SAFE
        ctx.json(ride.toJson());
    }

    private void list(RoutingContext ctx) {
        JsonArray all = new JsonArray();
        for (TaxiRide ride : current.values()) {
            all.add(ride.toJson());
        }
        log.debug("List: {}", all); // EXPECT
        log.debug("List of {}", all.size()); // SAFE
        log.debug("First: {}", () -> all.getJsonObject(0).getJsonObject("passenger").getString("name")); // EXPECT
        log.debug("First: {}", () -> all.getJsonObject(0).getString("zone")); // SAFE
        Future.all(List.of(store.passenger(1), store.driver(2)))
                .onSuccess(both -> log.debug("Passenger {}", both.<TaxiPassenger>resultAt(0))) // EXPECT
                .onSuccess(both -> log.debug("Driver {}", both.<TaxiDriver>resultAt(1))); // SAFE
        ctx.response().end(all.encode());
    }
}
