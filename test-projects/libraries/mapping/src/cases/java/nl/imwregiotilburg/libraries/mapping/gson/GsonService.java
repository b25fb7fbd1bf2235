package nl.imwregiotilburg.libraries.mapping.gson;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSerializer;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gson: reflection on fields, exposure, exclusion, trees and adapters. */
public class GsonService {

    private static final Logger log = LoggerFactory.getLogger(GsonService.class);

    private final Gson gson = new Gson();
    private final Gson exposing = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();

    public void toJson(Guest guest) {
        String json = gson.toJson(guest);
        log.info("Guest {}", json); // EXPECT
        log.info("Guest in room {}", guest.room); // SAFE
    }

    public void transientField(Booking booking) {
        log.info("Booking {}", gson.toJson(booking)); // SAFE
        log.info("Booked by {}", booking.guestName); // EXPECT
    }

    public void exposed(Review review) {
        log.info("Review {}", exposing.toJson(review)); // SAFE
        log.info("Review as stored {}", gson.toJson(review)); // EXPECT
    }

    public void renamed(Host host) {
        log.info("Host {}", exposing.toJson(host)); // EXPECT
    }

    public void excluded(Guest guest) {
        Gson redacting = new GsonBuilder().setExclusionStrategies(new NameExclusion()).create();
        log.info("Redacted guest {}", redacting.toJson(guest)); // SAFE
    }

    public void adapted(Payment payment) {
        log.info("Payment {}", gson.toJson(payment)); // SAFE
    }

    public void serializer(Guest guest) {
        JsonSerializer<Guest> roomOnly = (source, type, context) -> {
            JsonObject json = new JsonObject();
            json.addProperty("room", source.room);
            return json;
        };
        Gson custom = new GsonBuilder().registerTypeAdapter(Guest.class, roomOnly).create();
        log.info("Guest of room {}", custom.toJson(guest)); // SAFE
    }

    public void tree(Guest guest) {
        JsonObject json = new JsonObject();
        json.addProperty("mail", guest.email);
        json.addProperty("room", guest.room);
        log.info("Tree {}", json); // EXPECT
        log.info("Room {}", json.get("room").getAsString()); // SAFE
        json.remove("mail");
        log.info("Trimmed tree {}", json); // SAFE
    }

    public void beanToTree(Guest guest) {
        JsonObject json = gson.toJsonTree(guest).getAsJsonObject();
        log.info("Mail {}", json.getAsJsonPrimitive("email").getAsString()); // EXPECT
        log.info("Room {}", json.getAsJsonPrimitive("room").getAsString()); // SAFE
    }

    public void array(List<Guest> guests) {
        JsonArray mails = new JsonArray();
        guests.forEach(guest -> mails.add(guest.email));
        log.info("Inviting {} guests", mails.size()); // SAFE
        log.debug("Inviting {}", mails); // EXPECT
    }

    public void fromJson(String json) {
        List<Guest> guests = gson.fromJson(json, new TypeToken<List<Guest>>() { }.getType());
        log.info("First guest {}", guests.get(0).email); // EXPECT
    }

    public void reparse(Guest guest) {
        JsonObject parsed = JsonParser.parseString(gson.toJson(guest)).getAsJsonObject();
        log.info("Parsed mail {}", parsed.get("email").getAsString()); // EXPECT
    }

    public static class Guest {
        private String room;
        @PersonalData("emailadres")
        private String email;
    }

    public static class Booking {
        private String bookingCode;
        @PersonalData("naam")
        private transient String guestName;
    }

    public static class Review {
        @Expose
        private String text;
        @PersonalData("naam")
        private String author;
    }

    public static class Host {
        @Expose
        @SerializedName("host_id")
        private String hostId;
        @Expose
        @SerializedName("tel")
        @PersonalData("telefoonnummer")
        private String phone;
    }

    public static class Payment {
        private String reference;
        @JsonAdapter(MaskingAdapter.class)
        @PersonalData("bankrekeningnummer")
        private String iban;
    }

    public static class NameExclusion implements ExclusionStrategy {
        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return "email".equals(field.getName());
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return false;
        }
    }

    public static class MaskingAdapter extends TypeAdapter<String> {
        @Override
        public void write(JsonWriter out, String value) throws IOException {
            out.value("<masked>");
        }

        @Override
        public String read(JsonReader in) throws IOException {
            return in.nextString();
        }
    }
}
