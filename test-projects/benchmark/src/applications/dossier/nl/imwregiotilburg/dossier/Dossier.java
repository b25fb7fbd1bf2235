package nl.imwregiotilburg.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** The case file of a client. */
@Entity
@Table(name = "dossier")
@Purpose("hulpverlening-wmo")
public class Dossier {

  @Id private final long id;

  private final Client client;

  @PersonalData(value = "hulpvraag", retention = "dossier-15-jaar")
  @Column(name = "hulpvraag")
  private String hulpvraag;

  private final List<Notitie> notities = new ArrayList<>();

  private Status status = Status.NIEUW;

  public Dossier(long id, Client client, String hulpvraag) {
    this.id = id;
    this.client = client;
    this.hulpvraag = hulpvraag;
  }

  /** Copies everything but the notes. */
  public Dossier(Dossier ander) {
    this(ander.id, ander.client, ander.hulpvraag);
    this.status = ander.status;
  }

  public long getId() {
    return id;
  }

  public Client getClient() {
    return client;
  }

  public String getHulpvraag() {
    return hulpvraag;
  }

  public void setHulpvraag(String hulpvraag) {
    this.hulpvraag = hulpvraag;
  }

  public List<Notitie> getNotities() {
    return notities;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }
}
