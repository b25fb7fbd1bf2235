package nl.imwregiotilburg.libraries.services.archive;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ComparisonChain;
import java.io.Serializable;
import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.lang3.Validate;
import org.apache.commons.lang3.builder.CompareToBuilder;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Een afgesloten dossier dat naar het archief gaat. */
@DataSubject("client")
public class ArchiefDossier implements Serializable, Comparable<ArchiefDossier> {

    private static final Log LOG = LogFactory.getLog(ArchiefDossier.class);

    private int nummer;
    @PersonalData("naam")
    private String naam;
    @PersonalData("bsn")
    private String bsn;
    @PersonalData("emailadres")
    private String email;
    private String wijk;
    private LocalDate afgeslotenOp;
    private ArchiefBewaring bewaring;

    public ArchiefDossier(int nummer, String naam, String bsn, String email, String wijk, LocalDate afgeslotenOp) {
        this.nummer = nummer;
        this.naam = naam;
        this.bsn = bsn;
        this.email = email;
        this.wijk = wijk;
        this.afgeslotenOp = afgeslotenOp;
    }

    public int getNummer() { return nummer; }
    public String getNaam() { return naam; }
    public String getBsn() { return bsn; }
    public String getEmail() { return email; }
    public String getWijk() { return wijk; }
    public LocalDate getAfgeslotenOp() { return afgeslotenOp; }
    public ArchiefBewaring getBewaring() { return bewaring; }
    public void setBewaring(ArchiefBewaring bewaring) { this.bewaring = bewaring; }

    public void controleer() {
        try {
            Validate.isTrue(bsn.length() == 9, "BSN %s heeft geen negen cijfers", bsn);
            Validate.notBlank(naam, "Dossier %d heeft geen naam", nummer);
        } catch (IllegalArgumentException e) {
            LOG.warn("Dossier " + nummer + " afgekeurd: " + e.getMessage()); // EXPECT
            LOG.warn("Dossier " + nummer + " afgekeurd: " + e.getClass().getName()); // SAFE
        }
        LOG.debug(new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("nummer", nummer).append("naam", naam).toString()); // EXPECT
        LOG.debug(new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("nummer", nummer).append("wijk", wijk).toString()); // SAFE
        LOG.trace(ReflectionToStringBuilder.toStringExclude(this, "naam", "bsn", "email")); // SAFE
        LOG.trace(ReflectionToStringBuilder.toStringExclude(this, "naam", "email")); // EXPECT
        LOG.trace(MoreObjects.toStringHelper(this).add("mail", email).add("wijk", wijk)); // EXPECT
        LOG.trace(MoreObjects.toStringHelper(this).add("nummer", nummer).add("wijk", wijk)); // SAFE
    }

    public boolean zelfdePersoon(ArchiefDossier ander) {
        int verschil = new CompareToBuilder().append(bsn, ander.bsn).append(naam, ander.naam).toComparison();
        LOG.debug("Verschil " + verschil + " tussen " + nummer + " en " + ander.nummer); // SAFE
        return verschil == 0;
    }

    @Override
    public int compareTo(ArchiefDossier o) {
        return ComparisonChain.start().compare(naam, o.naam).compare(nummer, o.nummer).result();
    }

    @Override
    public String toString() {
        return "dossier " + nummer + " uit " + wijk;
    }
}

/** Hoe lang en op wiens gezag het dossier bewaard blijft. */
class ArchiefBewaring implements Serializable {
    private final int jaren;
    private final String grondslag;
    @ToStringExclude
    @PersonalData("naam")
    private final String beslisser;

    ArchiefBewaring(int jaren, String grondslag, String beslisser) {
        this.jaren = jaren;
        this.grondslag = grondslag;
        this.beslisser = beslisser;
    }

    int getJaren() { return jaren; }
    String getBeslisser() { return beslisser; }

    @Override
    public String toString() {
        return ReflectionToStringBuilder.toString(this, ToStringStyle.SHORT_PREFIX_STYLE);
    }
}
