package nl.imw.demo.domein;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lombok.Getter;
import lombok.NoArgsConstructor;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** What a client asks help for, in the client's own words. */
@Entity
@Table(name = "hulpvraag")
@Purpose("hulpverlening-wmo")
@DataSubject("client")
@Getter
@NoArgsConstructor
public class Hulpvraag {

  @Id @GeneratedValue private Long id;

  @ManyToOne(optional = false)
  private Client client;

  @PersonalData("hulpvraag")
  @Convert(converter = TekstVersleuteld.class)
  private String omschrijving;

  private LocalDate ontvangenOp;

  public Hulpvraag(Client client, String omschrijving) {
    this.client = client;
    this.omschrijving = omschrijving;
    this.ontvangenOp = LocalDate.now();
  }

  @Override
  public String toString() {
    return "Hulpvraag " + id;
  }
}
