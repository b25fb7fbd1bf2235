package nl.imwregiotilburg.libraries.services.permits;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Wie de vergunning aanvraagt. */
@DataSubject("aanvrager")
@Entity
public class Aanvrager implements Serializable {
    @Id
    private Long id;
    @PersonalData("naam")
    private String naam;
    @PersonalData("bsn")
    private String bsn;
    @PersonalData("emailadres")
    private String email;
    @Convert(converter = RekeningConverter.class)
    private Rekening rekening;
    @Embedded
    private Woonadres adres;
    private String taal = "nl";

    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    @JsonbTransient
    public String getBsn() { return bsn; }
    public void setBsn(String bsn) { this.bsn = bsn; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    @JsonbTransient
    public Rekening getRekening() { return rekening; }
    public void setRekening(Rekening rekening) { this.rekening = rekening; }
    public Woonadres getAdres() { return adres; }
    public void setAdres(Woonadres adres) { this.adres = adres; }
    public String getTaal() { return taal; }
    public void setTaal(String taal) { this.taal = taal; }

    @Embeddable
    public static class Woonadres implements Serializable {
        @PersonalData("adres")
        private String straat;
        private String gemeentecode;

        public String getStraat() { return straat; }
        public void setStraat(String straat) { this.straat = straat; }
        public String getGemeentecode() { return gemeentecode; }
        public void setGemeentecode(String gemeentecode) { this.gemeentecode = gemeentecode; }

        @Override
        public String toString() { return "Woonadres in gemeente " + gemeentecode; }
    }
}
