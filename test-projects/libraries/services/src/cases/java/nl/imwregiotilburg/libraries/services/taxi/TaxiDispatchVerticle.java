package nl.imwregiotilburg.libraries.services.taxi;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.CompositeFuture;
import io.vertx.core.Future;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.json.JsonObject;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.message.StringMapMessage;
import org.apache.logging.log4j.message.StructuredDataMessage;

/** Finds a driver for every ride. */
public class TaxiDispatchVerticle extends AbstractVerticle {

    private static final Logger log = LogManager.getLogger(TaxiDispatchVerticle.class);

    private final TaxiRideStore store;

    public TaxiDispatchVerticle(TaxiRideStore store) {
        this.store = store;
    }

    @Override
    public void start() {
        EventBus bus = vertx.eventBus();
        bus.registerDefaultCodec(TaxiRide.class, new TaxiRideCodec());
        bus.consumer("dispatch.ride", this::assign);
        bus.<JsonObject>consumer("dispatch.cancel", message -> {
            JsonObject body = message.body();
            log.info("Cancelling ride {}", body.getInteger("number")); // SAFE
            message.reply(new JsonObject().put("cancelled", true));
        });
    }

    private void assign(Message<TaxiRide> message) {
        TaxiRide ride = message.body();
        log.info("Dispatch {} from {}", ride, message.headers().get("operator")); // SAFE
        log.info("Dispatch {} for {}", ride, ride.getPassenger().name()); // EXPECT
        store.driver(ride.getNumber() % 10).compose(driver -> {
            ride.setState(TaxiRide.State.ASSIGNED);
            StringMapMessage assigned = new StringMapMessage()
                    .with("ride", ride.getNumber())
                    .with("driver", driver.name());
            log.info(assigned); // EXPECT
            StringMapMessage plain = new StringMapMessage()
                    .with("ride", ride.getNumber())
                    .with("plate", driver.plate());
            log.info(plain); // SAFE
            return store.save(ride).map(driver);
        }).onComplete(done -> {
            if (done.succeeded()) {
                log.debug("Reply {}", done.result()); // SAFE
                log.debug("Reply {}", done.result().name()); // EXPECT
                message.reply(new JsonObject().put("driver", done.result().name()).put("plate", done.result().plate()));
            } else {
                message.fail(409, "No car for " + ride.getPassenger().name());
            }
        });
    }

    public Future<String> dispatch(TaxiRide ride) {
        DeliveryOptions options = new DeliveryOptions()
                .addHeader("operator", "desk-3")
                .addHeader("phone", ride.getPassenger().phone());
        log.debug("Header {}", options.getHeaders().get("phone")); // EXPECT
        log.debug("Header {}", options.getHeaders().get("operator")); // SAFE
        return vertx.eventBus().<JsonObject>request("dispatch.ride", ride, options)
                .map(reply -> {
                    log.info("Car {} comes", reply.body().getString("plate")); // SAFE
                    log.info("Car comes to {}", ride.getPickUp()); // EXPECT
                    return reply.body().getString("plate");
                })
                .recover(t -> {
                    if (t instanceof ReplyException reply) {
                        log.warn("No car, code {}, type {}", reply.failureCode(), reply.failureType()); // SAFE
                    }
                    log.warn("No car for {}, type {}", ride.getPassenger(), t.getClass()); // EXPECT
                    return Future.succeededFuture("none");
                });
    }

    public void cancel(TaxiRide ride) {
        JsonObject order = new JsonObject().put("number", ride.getNumber()).put("reason", "called by " + ride.getPassenger().name());
        vertx.eventBus().<JsonObject>request("dispatch.cancel", order)
                .onSuccess(reply -> log.info("Cancelled: {}", reply.body().getBoolean("cancelled"))) // SAFE
                .onSuccess(reply -> log.info("Cancelled: {}", order)); // EXPECT
        StructuredDataMessage audit = new StructuredDataMessage("cancel", "ride cancelled", "audit");
        audit.put("zone", ride.getZone());
        log.info(audit); // SAFE
        StructuredDataMessage detailed = new StructuredDataMessage("cancel", "ride cancelled", "audit");
        detailed.put("phone", ride.getPassenger().phone());
        log.info(detailed); // EXPECT
    }

    public void planDay(TaxiRide first, TaxiRide second) {
        CompositeFuture both = Future.join(dispatch(first), dispatch(second));
        both.onComplete(all -> log.info("{} rides planned, ok: {}", both.size(), all.succeeded())); // SAFE
        both.map(all -> first.getPassenger() + " and " + second.getPassenger())
                .onSuccess(names -> log.info("Planned {}", names)) // EXPECT
                .map(String::length)
                .onSuccess(length -> log.info("Planned {}", length)); // SAFE
    }
}
