package nl.imwregiotilburg.libraries.usual.domain;

import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** An invoice. */
public class Factuur {
    private final String nummer;
    private final BigDecimal bedrag;
    @PersonalData(value = "iban", purpose = "facturatie")
    private final String iban;
    @PersonalData(value = "naam", purpose = "facturatie")
    private final String tenaamstelling;

    public Factuur(String nummer, BigDecimal bedrag, String iban, String tenaamstelling) {
        this.nummer = nummer;
        this.bedrag = bedrag;
        this.iban = iban;
        this.tenaamstelling = tenaamstelling;
    }

    public String getNummer() { return nummer; }
    public BigDecimal getBedrag() { return bedrag; }
    public String getIban() { return iban; }
    public String getTenaamstelling() { return tenaamstelling; }
}
