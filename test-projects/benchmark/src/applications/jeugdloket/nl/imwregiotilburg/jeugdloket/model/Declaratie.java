package nl.imwregiotilburg.jeugdloket.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** An invoice line of a provider. */
public record Declaratie(
    String factuurnummer,
    BigDecimal tarief,
    @JsonIgnore @PersonalData("bsn") String burger,
    @JsonProperty("rek") @PersonalData("iban") String begunstigde) {

    public String sleutel() {
        return factuurnummer + "/" + burger;
    }

    public String volgsleutel() {
        return factuurnummer + "/" + tarief.toPlainString();
    }
}
