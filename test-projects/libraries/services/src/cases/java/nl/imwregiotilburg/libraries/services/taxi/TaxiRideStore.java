package nl.imwregiotilburg.libraries.services.taxi;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClient;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Passengers, drivers and rides in PostgreSQL; the fare comes from a web service. */
public class TaxiRideStore {

    private static final Logger log = LogManager.getLogger(TaxiRideStore.class);

    private final Pool pool;
    private final WebClient web;

    public TaxiRideStore(Pool pool, WebClient web) {
        this.pool = pool;
        this.web = web;
    }

    private static TaxiPassenger passengerFrom(Row row) {
        return new TaxiPassenger(row.getLong("card"), row.getString("name"), row.getString("phone"), row.getBoolean("wheelchair"));
    }

    private static TaxiDriver driverFrom(Row row) {
        return new TaxiDriver(row.getInteger("id"), row.getString("name"), row.getString("plate"), row.getString("email"));
    }

    public Future<TaxiPassenger> passenger(long card) {
        return pool.preparedQuery("SELECT * FROM passenger WHERE card = $1")
                .mapping(TaxiRideStore::passengerFrom)
                .execute(Tuple.of(card))
                .compose(rows -> {
                    log.debug("{} rows for card {}", rows.size(), card); // SAFE
                    if (rows.size() == 0) {
                        return Future.failedFuture(new NoSuchElementException("No passenger with card " + card));
                    }
                    TaxiPassenger passenger = rows.iterator().next();
                    log.debug("Found {}", passenger.name()); // EXPECT
                    return Future.succeededFuture(passenger);
                })
                .onFailure(t -> log.warn("Passenger: {}", t.getMessage())); // SAFE
    }

    public Future<TaxiDriver> driver(int id) {
        return pool.preparedQuery("SELECT * FROM driver WHERE id = $1").execute(Tuple.of(id))
                .map(RowSet::iterator)
                .map(it -> driverFrom(it.next()))
                .onSuccess(driver -> log.debug("Driver {} with {}", driver, driver.plate())) // SAFE
                .onSuccess(driver -> log.debug("Driver {} mails as {}", driver, driver.email())); // EXPECT
    }

    public Future<Integer> save(TaxiRide ride) {
        Tuple tuple = Tuple.of(ride.getNumber(), ride.getPassenger().cardNumber(), ride.getPickUp(), ride.getZone());
        log.trace("Inserting {}", tuple.deepToString()); // EXPECT
        log.trace("Inserting {} of {} columns", tuple.getInteger(0), tuple.size()); // SAFE
        log.trace("Inserting address {}", tuple.getString(2)); // EXPECT
        return pool.preparedQuery("INSERT INTO ride VALUES ($1, $2, $3, $4) RETURNING number").execute(tuple)
                .map(RowSet::rowCount)
                .recover(t -> {
                    if (t instanceof PgException pg) {
                        log.error("Insert refused with state {}", pg.getSqlState()); // SAFE
                    }
                    return Future.failedFuture(new IllegalStateException("Not saved: " + ride.getPickUp(), t));
                })
                .onFailure(t -> log.error("Ride {}", ride.getNumber(), t)) // EXPECT
                .onFailure(t -> log.error("Ride {} {}", ride.getNumber(), t.getClass())) // SAFE
                .otherwise(0);
    }

    public Future<Void> saveDrivers(List<TaxiDriver> drivers) {
        List<Tuple> batch = drivers.stream().map(d -> Tuple.of(d.id(), d.name(), d.plate(), d.email())).toList();
        return pool.withTransaction(connection -> connection.preparedQuery("INSERT INTO driver VALUES ($1, $2, $3, $4)").executeBatch(batch))
                .onSuccess(rows -> log.info("{} drivers saved, first {}", batch.size(), drivers.get(0).plate())) // SAFE
                .onSuccess(rows -> log.info("{} drivers saved, first {}", batch.size(), batch.get(0).getString(1))) // EXPECT
                .mapEmpty();
    }

    public Future<Double> fare(TaxiRide ride) {
        JsonObject question = new JsonObject(Map.of("zone", ride.getZone(), "from", ride.getPickUp()));
        return web.post("fare.example.org", "/fares")
                .addQueryParam("ride", String.valueOf(ride.getNumber()))
                .putHeader("X-Zone", ride.getZone())
                .sendJsonObject(question)
                .map(response -> {
                    log.debug("Asked {}", question.encode()); // EXPECT
                    log.debug("Asked for {}", question.getString("zone")); // SAFE
                    log.debug("Fare service: {}", response.statusCode()); // SAFE
                    return response.bodyAsJsonObject().getDouble("fare");
                })
                .onSuccess(fare -> log.info("Fare {} from {}", fare, ride.getPickUp())) // EXPECT
                .onSuccess(fare -> log.info("Fare {} in {}", fare, ride.getZone())); // SAFE
    }
}
