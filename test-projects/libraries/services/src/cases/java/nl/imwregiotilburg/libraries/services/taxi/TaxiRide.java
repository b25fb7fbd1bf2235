package nl.imwregiotilburg.libraries.services.taxi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;
import io.vertx.core.json.JsonObject;
import io.vertx.core.shareddata.Shareable;
import java.time.LocalDateTime;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** A ride with the neighbourhood taxi, booked for somebody who cannot take the bus. */
public class TaxiRide implements Shareable {

    public enum State { REQUESTED, ASSIGNED, DRIVEN, CANCELLED }

    private final int number;
    private final TaxiPassenger passenger;
    @PersonalData("adres")
    private final String pickUp;
    private final String zone;
    private final LocalDateTime at;
    private State state = State.REQUESTED;

    public TaxiRide(int number, TaxiPassenger passenger, String pickUp, String zone, LocalDateTime at) {
        this.number = number;
        this.passenger = passenger;
        this.pickUp = pickUp;
        this.zone = zone;
        this.at = at;
    }

    public int getNumber() { return number; }
    public TaxiPassenger getPassenger() { return passenger; }
    public String getPickUp() { return pickUp; }
    public String getZone() { return zone; }
    public LocalDateTime getAt() { return at; }
    public State getState() { return state; }
    public void setState(State state) { this.state = state; }

    public JsonObject toJson() {
        return new JsonObject()
                .put("number", number)
                .put("zone", zone)
                .put("state", state.name())
                .put("pickUp", pickUp)
                .put("passenger", passenger.toJson());
    }

    @Override
    public String toString() {
        return "ride " + number + " in zone " + zone;
    }
}

@DataSubject("passenger")
class TaxiPassenger {
    private final long cardNumber;
    @PersonalData("naam")
    private final String name;
    @PersonalData("telefoonnummer")
    private final String phone;
    private final boolean wheelchair;

    TaxiPassenger(long cardNumber, String name, String phone, boolean wheelchair) {
        this.cardNumber = cardNumber;
        this.name = name;
        this.phone = phone;
        this.wheelchair = wheelchair;
    }

    long cardNumber() { return cardNumber; }
    String name() { return name; }
    String phone() { return phone; }
    boolean wheelchair() { return wheelchair; }

    JsonObject toJson() {
        return new JsonObject().put("card", cardNumber).put("name", name).put("phone", phone).put("wheelchair", wheelchair);
    }

    @Override
    public String toString() {
        return name + (wheelchair ? " (wheelchair)" : "");
    }
}

record TaxiDriver(int id, @PersonalData("naam") String name, String plate, @PersonalData("emailadres") String email) {
    @Override
    public String toString() {
        return "driver#" + id;
    }
}

/** Local codec: hands over the ride itself, and writes JSON on the wire. */
class TaxiRideCodec implements MessageCodec<TaxiRide, TaxiRide> {

    private static final Logger log = LogManager.getLogger(TaxiRideCodec.class);

    @Override
    public void encodeToWire(Buffer buffer, TaxiRide ride) {
        String json = ride.toJson().encode();
        log.trace("On the wire: {}", json); // EXPECT
        log.trace("On the wire: {} characters", json.length()); // SAFE
        buffer.appendInt(json.length()).appendString(json);
    }

    @Override
    public TaxiRide decodeFromWire(int pos, Buffer buffer) {
        int length = buffer.getInt(pos);
        JsonObject json = new JsonObject(buffer.getString(pos + 4, pos + 4 + length));
        JsonObject p = json.getJsonObject("passenger");
        TaxiPassenger passenger = new TaxiPassenger(p.getLong("card"), p.getString("name"), p.getString("phone"), p.getBoolean("wheelchair"));
        TaxiRide ride = new TaxiRide(json.getInteger("number"), passenger, json.getString("pickUp"), json.getString("zone"), null);
        log.trace("From the wire: {}", ride); // SAFE
        log.trace("From the wire: {}", ride.getPassenger()); // EXPECT
        return ride;
    }

    @Override
    public TaxiRide transform(TaxiRide ride) { return ride; }

    @Override
    public String name() { return "taxi-ride"; }

    @Override
    public byte systemCodecID() { return -1; }
}
