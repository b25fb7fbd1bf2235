package nl.imwregiotilburg.vrijwilligers.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

@Entity
@Table(name = "contactmoment")
public class ContactMoment {
    @Id
    private Long id;
    @PersonalData("naam")
    @Column(name = "gesproken_met")
    private String spokenTo;
    @PersonalData("gezondheid")
    @Column(name = "verslag")
    private String report;
    @Column(name = "gebied")
    private int zone;
    @Column(name = "dag")
    private LocalDate day;
    private String outcome;

    protected ContactMoment() {
    }

    public ContactMoment(Long id, String spokenTo, String report, int zone, LocalDate day) {
        this.id = id;
        this.spokenTo = spokenTo;
        this.report = report;
        this.zone = zone;
        this.day = day;
        this.outcome = "open";
    }

    public Long getId() {
        return id;
    }

    public String getSpokenTo() {
        return spokenTo;
    }

    public String getReport() {
        return report;
    }

    public int getZone() {
        return zone;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getOutcome() {
        return outcome;
    }

    public void close(String how) {
        this.outcome = how;
    }

    /** A copy without the conversation itself. */
    public ContactMoment blank() {
        ContactMoment copy = new ContactMoment();
        copy.id = id;
        copy.spokenTo = spokenTo;
        copy.report = "";
        copy.zone = zone;
        copy.day = day;
        copy.outcome = outcome;
        return copy;
    }

    @Override
    public String toString() {
        return "ContactMoment " + id + " " + report;
    }
}
