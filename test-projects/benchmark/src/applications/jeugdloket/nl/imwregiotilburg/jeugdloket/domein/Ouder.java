package nl.imwregiotilburg.jeugdloket.domein;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A parent or other carer of a child. */
@Entity
public class Ouder extends Persoon {

    @PersonalData("iban")
    private String rekening;

    @PersonalData("inkomen")
    private BigDecimal jaarbedrag;

    private boolean gezaghebbend;

    public String getRekening() {
        return rekening;
    }

    public void setRekening(String rekening) {
        this.rekening = rekening;
    }

    public BigDecimal getJaarbedrag() {
        return jaarbedrag;
    }

    public void setJaarbedrag(BigDecimal jaarbedrag) {
        this.jaarbedrag = jaarbedrag;
    }

    public boolean isGezaghebbend() {
        return gezaghebbend;
    }

    public void setGezaghebbend(boolean gezaghebbend) {
        this.gezaghebbend = gezaghebbend;
    }

    @Override
    protected String code() {
        return getRangorde() + ":" + getAchternaam();
    }
}
