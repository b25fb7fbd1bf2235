package nl.imwregiotilburg.jeugdloket.domein;

import java.util.Date;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;

/** A report of worries about a child. */
public class Melding implements Cloneable {

    private String nummer;
    private String kanaal;
    private Date ontvangen = new Date();

    @PersonalData("naam")
    private String melder;

    @PersonalData("telefoonnummer")
    private String terugbellen;

    @PersonalData("hulpvraag")
    private String zorgen;

    private String afhandeling;
    private Kind kind;

    public Melding() {
    }

    public Melding(String nummer, String kanaal) {
        this.nummer = nummer;
        this.kanaal = kanaal;
    }

    public String getNummer() {
        return nummer;
    }

    public String getKanaal() {
        return kanaal;
    }

    public Date getOntvangen() {
        return ontvangen;
    }

    public String getMelder() {
        return melder;
    }

    public void setMelder(String melder) {
        this.melder = melder;
    }

    public String getTerugbellen() {
        return terugbellen;
    }

    public void setTerugbellen(String terugbellen) {
        this.terugbellen = terugbellen;
    }

    public String getZorgen() {
        return zorgen;
    }

    public void setZorgen(String zorgen) {
        this.zorgen = zorgen;
    }

    public String getAfhandeling() {
        return afhandeling;
    }

    public void setAfhandeling(String afhandeling) {
        this.afhandeling = afhandeling;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Melding clone() {
        try {
            return (Melding) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE)
            .append("nummer", nummer)
            .append("melder", melder)
            .toString();
    }
}
