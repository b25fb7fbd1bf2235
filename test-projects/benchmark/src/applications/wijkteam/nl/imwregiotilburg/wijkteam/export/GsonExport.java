package nl.imwregiotilburg.wijkteam.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import nl.imwregiotilburg.wijkteam.domein.Gezondheidsverklaring;
import nl.imwregiotilburg.wijkteam.triage.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes JSON for the data warehouse. */
@Component
public class GsonExport {
  private static final Logger log = LoggerFactory.getLogger(GsonExport.class);

  /** A row of the warehouse. */
  static class Rij {
    @Expose
    @SerializedName("c")
    private final String code;

    @SerializedName("d")
    private final String waarde;

    private final transient String klad;

    Rij(String code, String waarde, String klad) {
      this.code = code;
      this.waarde = waarde;
      this.klad = klad;
    }

    String klad() {
      return klad;
    }
  }

  private final Gson gewoon = new Gson();
  private final Gson streng = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();
  private final Gson eigen =
      new GsonBuilder()
          .registerTypeAdapter(Rij.class, (JsonSerializer<Rij>) (rij, type, context) -> new JsonPrimitive(rij.klad()))
          .create();

  public void rij(Gezondheidsverklaring verklaring, Intake intake) {
    Rij rij = new Rij("R" + verklaring.volgnummer(), verklaring.diagnose(), intake.vraag());
    log.info("rij {}", gewoon.toJson(rij)); // EXPECT personal-data-logged gezondheid
    log.info("rij {}", streng.toJson(rij)); // SAFE personal-data-logged
    log.info("rij {}", eigen.toJson(rij)); // EXPECT personal-data-logged hulpvraag
    JsonObject boom = gewoon.toJsonTree(rij).getAsJsonObject();
    log.info("deel {}", boom.get("c")); // SAFE personal-data-logged
    log.info("deel {}", boom.get("d").getAsString()); // EXPECT personal-data-logged gezondheid
    boom.remove("d");
    log.info("boom {}", boom); // SAFE personal-data-logged
    log.info("verklaring {}", verklaring); // SAFE personal-data-logged
    log.info("verklaring {}", gewoon.toJson(verklaring)); // EXPECT personal-data-logged gezondheid
  }
}
