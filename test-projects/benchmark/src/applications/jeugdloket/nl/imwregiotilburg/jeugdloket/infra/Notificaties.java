package nl.imwregiotilburg.jeugdloket.infra;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.imwregiotilburg.jeugdloket.domein.Kind;
import nl.imwregiotilburg.jeugdloket.domein.Ouder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Tells parents that something changed. */
@Service
public class Notificaties {

    private static final Logger LOGGER = LoggerFactory.getLogger(Notificaties.class);

    /** How a parent is told. */
    enum Weg {
        SMS, APP
    }

    private static final Map<Weg, Function<Ouder, String>> BESTEMMING = new EnumMap<>(Weg.class);

    static {
        BESTEMMING.put(Weg.SMS, Ouder::getMobiel);
        BESTEMMING.put(Weg.APP, o -> "app-" + o.getId());
    }

    /** What is left of a parent in a notification. */
    @JsonIgnoreProperties({"achternaam", "mail", "mobiel", "rekening", "jaarbedrag"})
    private interface OuderKort {
    }

    /** Makes the text of a notification. */
    private abstract static class Opsteller {
        String stelOp(Ouder o, String nieuws) {
            return aanhef(o) + ", " + nieuws;
        }

        protected String aanhef(Ouder o) {
            return o.isGezaghebbend() ? "Beste ouder" : "Beste lezer";
        }
    }

    /** For the letter. */
    private static final class BriefOpsteller extends Opsteller {
        @Override
        protected String aanhef(Ouder o) {
            return super.aanhef(o) + " " + o.getAchternaam();
        }
    }

    /** For the app. */
    private static final class AppOpsteller extends Opsteller {
        @Override
        String stelOp(Ouder o, String nieuws) {
            return super.stelOp(o, nieuws).replace(", ", "\n");
        }
    }

    private final ObjectMapper gewoon = new ObjectMapper();
    private final ObjectMapper kort = new ObjectMapper().addMixIn(Ouder.class, OuderKort.class);
    private final Gson metCode = new GsonBuilder()
        .registerTypeAdapter(Kind.class, (JsonSerializer<Kind>) (k, t, c) -> new JsonPrimitive("k-" + k.getDossiercode()))
        .create();
    private final Gson metMail = new GsonBuilder()
        .registerTypeAdapter(Kind.class, (JsonSerializer<Kind>) (k, t, c) -> new JsonPrimitive("k-" + k.getMail()))
        .create();

    public void meld(Ouder ouder, String nieuws) throws JsonProcessingException {
        LOGGER.debug("Op te sturen {}", gewoon.writeValueAsString(ouder)); // EXPECT personal-data-logged naam,emailadres,telefoonnummer,iban,inkomen
        LOGGER.debug("Op te sturen {}", kort.writeValueAsString(ouder)); // SAFE personal-data-logged
        LOGGER.info("Brief: {}", new BriefOpsteller().stelOp(ouder, nieuws)); // EXPECT personal-data-logged naam
        LOGGER.info("App: {}", new AppOpsteller().stelOp(ouder, nieuws)); // SAFE personal-data-logged
        LOGGER.info("Via {}", BESTEMMING.get(Weg.SMS).apply(ouder)); // EXPECT personal-data-logged telefoonnummer
        LOGGER.info("Via {}", BESTEMMING.get(Weg.APP).apply(ouder)); // SAFE personal-data-logged
    }

    public void meldOver(Kind kind) {
        LOGGER.info("Over {}", metCode.toJson(kind)); // SAFE personal-data-logged
        LOGGER.info("Over {}", metMail.toJson(kind)); // EXPECT personal-data-logged emailadres
    }
}
