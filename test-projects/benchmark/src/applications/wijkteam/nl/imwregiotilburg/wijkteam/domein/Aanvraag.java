package nl.imwregiotilburg.wijkteam.domein;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** An application for debt help. */
@Entity
public class Aanvraag {
  @Id private Long id;

  @ManyToOne private Client client;

  @PersonalData("hulpvraag")
  private String omschrijving;

  private AanvraagStatus status = AanvraagStatus.INGEDIEND;
  private String consulentcode;
  private final List<Statuswissel> wissels = new ArrayList<>();

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Client getClient() {
    return client;
  }

  public void setClient(Client client) {
    this.client = client;
  }

  public String getOmschrijving() {
    return omschrijving;
  }

  public void setOmschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public AanvraagStatus getStatus() {
    return status;
  }

  public String getConsulentcode() {
    return consulentcode;
  }

  public void setConsulentcode(String consulentcode) {
    this.consulentcode = consulentcode;
  }

  public List<Statuswissel> getWissels() {
    return List.copyOf(wissels);
  }

  public void wissel(AanvraagStatus naar, String toelichting) {
    wissels.add(new Statuswissel(status, naar, toelichting));
    status = naar;
  }

  public String samenvatting() {
    return status + ": " + omschrijving;
  }

  @Override
  public String toString() {
    return "Aanvraag[" + id + ", " + status + "]";
  }
}
