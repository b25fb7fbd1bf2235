package nl.imwregiotilburg.jeugdloket.domein;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Base of everyone who takes part in a case. */
@MappedSuperclass
public abstract class Persoon implements Comparable<Persoon> {

    @Id
    private Long id;

    @PersonalData("naam")
    @Column(length = 80)
    private String achternaam;

    @PersonalData("emailadres")
    private String mail;

    @PersonalData("telefoonnummer")
    private String mobiel;

    private int rangorde;

    /** The text by which this person is shown in lists. */
    protected abstract String code();

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAchternaam() {
        return achternaam;
    }

    public void setAchternaam(String achternaam) {
        this.achternaam = achternaam;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getMobiel() {
        return mobiel;
    }

    public void setMobiel(String mobiel) {
        this.mobiel = mobiel;
    }

    public int getRangorde() {
        return rangorde;
    }

    public void setRangorde(int rangorde) {
        this.rangorde = rangorde;
    }

    @Override
    public int compareTo(Persoon o) {
        return Integer.compare(rangorde, o.rangorde);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + code() + "]";
    }
}
