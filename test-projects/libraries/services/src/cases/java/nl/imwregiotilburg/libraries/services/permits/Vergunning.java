package nl.imwregiotilburg.libraries.services.permits;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Een aangevraagde of verleende vergunning. */
@Entity
@EntityListeners(VergunningListener.class)
@NamedQuery(name = "Vergunning.openstaand", query = "select v from Vergunning v where v.status = 'INGEDIEND'")
public class Vergunning implements Serializable {

    public enum Status { INGEDIEND, VERLEEND, GEWEIGERD }

    @Id
    private Long nummer;
    private String soort;
    private Status status = Status.INGEDIEND;
    @ManyToOne
    private Aanvrager aanvrager;
    @ElementCollection
    @PersonalData("emailadres")
    private List<String> meelezers = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Bezwaar> bezwaren = new ArrayList<>();

    public Long getNummer() { return nummer; }
    public void setNummer(Long nummer) { this.nummer = nummer; }
    public String getSoort() { return soort; }
    public void setSoort(String soort) { this.soort = soort; }
    public Status getStatus() { return status; }
    public void setStatus(Status status) { this.status = status; }
    public Aanvrager getAanvrager() { return aanvrager; }
    public void setAanvrager(Aanvrager aanvrager) { this.aanvrager = aanvrager; }
    public List<String> getMeelezers() { return meelezers; }
    public List<Bezwaar> getBezwaren() { return bezwaren; }

    @Override
    public String toString() {
        return soort + "vergunning " + nummer + " van " + aanvrager.getNaam();
    }
}

@Entity
class Bezwaar implements Serializable {
    @Id
    private Long id;
    @PersonalData("naam")
    private String indiener;
    private LocalDate ingediendOp;

    public Long getId() { return id; }
    public String getIndiener() { return indiener; }
    public LocalDate getIngediendOp() { return ingediendOp; }
    void indienen(String indiener, LocalDate op) { this.indiener = indiener; this.ingediendOp = op; }

    @Override
    public String toString() { return "bezwaar " + id + " (" + indiener + ")"; }
}

final class Rekening implements Serializable {
    @PersonalData("iban")
    private final String iban;

    Rekening(String iban) { this.iban = iban; }

    String iban() { return iban; }
    String landcode() { return "NL"; }

    @Override
    public String toString() { return iban; }
}

@Converter
class RekeningConverter implements AttributeConverter<Rekening, String> {
    private static final Logger LOG = Logger.getLogger(RekeningConverter.class.getName());

    @Override
    public String convertToDatabaseColumn(Rekening rekening) {
        LOG.log(Level.FINEST, "Naar database: {0}", rekening); // EXPECT
        LOG.log(Level.FINEST, "Naar database, land {0}", rekening.landcode()); // SAFE
        return rekening.iban();
    }

    @Override
    public Rekening convertToEntityAttribute(String kolom) {
        LOG.finest("Rekening gelezen: " + (kolom != null)); // SAFE
        return kolom == null ? null : new Rekening(kolom);
    }
}

class VergunningListener {
    private static final Logger LOG = Logger.getLogger(VergunningListener.class.getName());

    @PrePersist
    void nieuw(Vergunning vergunning) {
        LOG.info("Nieuw: " + vergunning); // EXPECT
        LOG.info("Nieuw: " + vergunning.getSoort() + " " + vergunning.getNummer()); // SAFE
    }

    @PreUpdate
    void gewijzigd(Object entiteit) {
        if (entiteit instanceof Vergunning v) {
            LOG.log(Level.FINE, "{0} wordt {1}", new Object[] {v.getNummer(), v.getStatus()}); // SAFE
            LOG.log(Level.FINE, "{0} meelezers: {1}", new Object[] {v.getNummer(), v.getMeelezers()}); // EXPECT
        }
    }

    @PreRemove
    void weg(Vergunning vergunning) {
        vergunning.getBezwaren().forEach(b -> LOG.warning("Vervalt: " + b)); // EXPECT
        vergunning.getBezwaren().forEach(b -> LOG.warning("Vervalt, ingediend op " + b.getIngediendOp())); // SAFE
        LOG.log(Level.INFO, "Aanvrager blijft: {0}", vergunning.getAanvrager()); // SAFE
    }
}
