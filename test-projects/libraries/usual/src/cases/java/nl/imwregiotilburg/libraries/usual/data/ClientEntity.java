package nl.imwregiotilburg.libraries.usual.data;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A client in the database. */
@Entity
@Table(name = "client")
@EntityListeners(ClientPersistentie.Bewaker.class)
public class ClientEntity {
    @Id
    private Long id;
    @PersonalData(value = "naam", purpose = "dossier")
    private String naam;
    @PersonalData(value = "email", purpose = "contact")
    private String email;
    @Column(name = "bsn")
    @Convert(converter = ClientPersistentie.BsnOmzetter.class)
    @PersonalData(value = "bsn", purpose = "declaratie")
    private String bsn;
    private String regio;
    private String status;

    protected ClientEntity() {
    }

    public ClientEntity(Long id, String naam, String email, String bsn, String regio, String status) {
        this.id = id;
        this.naam = naam;
        this.email = email;
        this.bsn = bsn;
        this.regio = regio;
        this.status = status;
    }

    public Long getId() { return id; }
    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    public String getEmail() { return email; }
    public String getBsn() { return bsn; }
    public String getRegio() { return regio; }
    public String getStatus() { return status; }
    public void setStatus(String status) { this.status = status; }

    @Override
    public String toString() {
        return "ClientEntity#" + id + "(" + naam + ")";
    }
}
