package nl.imwregiotilburg.libraries.usual.domain;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A client of the organisation. */
public class Client {
    private Long id;
    private String dossierNummer;
    private String status;
    private String regio;
    @PersonalData(value = "naam", purpose = "dossier")
    private String naam;
    @PersonalData(value = "bsn", purpose = "declaratie")
    private String bsn;
    @PersonalData(value = "email", purpose = "contact")
    private String email;
    @PersonalData(value = "telefoon", purpose = "contact")
    private String telefoon;
    @PersonalData(value = "geboortedatum", purpose = "dossier")
    private LocalDate geboortedatum;
    private Adres adres;

    public Client() {
    }

    public Client(Long id, String dossierNummer, String status, String regio) {
        this.id = id;
        this.dossierNummer = dossierNummer;
        this.status = status;
        this.regio = regio;
    }

    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getDossierNummer() { return dossierNummer; }
    public void setDossierNummer(String dossierNummer) { this.dossierNummer = dossierNummer; }
    public String getStatus() { return status; }
    public void setStatus(String status) { this.status = status; }
    public String getRegio() { return regio; }
    public void setRegio(String regio) { this.regio = regio; }
    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    public String getBsn() { return bsn; }
    public void setBsn(String bsn) { this.bsn = bsn; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    public String getTelefoon() { return telefoon; }
    public void setTelefoon(String telefoon) { this.telefoon = telefoon; }
    public LocalDate getGeboortedatum() { return geboortedatum; }
    public void setGeboortedatum(LocalDate geboortedatum) { this.geboortedatum = geboortedatum; }
    public Adres getAdres() { return adres; }
    public void setAdres(Adres adres) { this.adres = adres; }

    @Override
    public String toString() {
        return "Client{id=" + id + ", dossier=" + dossierNummer + ", status=" + status + '}';
    }
}
