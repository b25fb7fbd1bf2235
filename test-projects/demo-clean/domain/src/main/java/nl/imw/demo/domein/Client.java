package nl.imw.demo.domein;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;
import lombok.ToString;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Somebody who is helped. Its text form is the number only. */
@Entity
@Table(name = "client")
@Purpose("hulpverlening-wmo")
@DataSubject("client")
@Getter
@Setter
@ToString(onlyExplicitlyIncluded = true)
public class Client {

  @Id @GeneratedValue @ToString.Include private Long id;

  private LocalDate ontvangenOp = LocalDate.now();

  private boolean uitgeschreven;

  @PersonalData("naam")
  private String naam;

  @PersonalData("adres")
  private String adres;

  @PersonalData("geboortedatum")
  private LocalDate geboortedatum;

  @PersonalData("telefoonnummer")
  private String telefoonnummer;

  @PersonalData("emailadres")
  private String emailadres;

  private Bsn bsn;
}
