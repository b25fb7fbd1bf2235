package nl.imwregiotilburg.libraries.usual.data;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A file in the database. */
@Entity
@Table(name = "dossier")
public class DossierEntity {
    @Id
    private Long id;
    private String soort;
    @PersonalData(value = "notitie", purpose = "dossier")
    private String notitie;
    @ManyToOne(fetch = FetchType.LAZY)
    private ClientEntity client;

    protected DossierEntity() {
    }

    public DossierEntity(Long id, String soort, String notitie, ClientEntity client) {
        this.id = id;
        this.soort = soort;
        this.notitie = notitie;
        this.client = client;
    }

    public Long getId() { return id; }
    public String getSoort() { return soort; }
    public String getNotitie() { return notitie; }
    public ClientEntity getClient() { return client; }
}
