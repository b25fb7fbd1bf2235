package nl.imwregiotilburg.libraries.applications.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Iemand die zich voor hulp heeft aangemeld. */
@Entity
@Purpose("intake")
@DataSubject("client")
public class Aanmelding extends PanacheEntity {

  /** Hoever de aanmelding is. */
  public enum Fase {
    NIEUW,
    GEBELD,
    INTAKE,
    AFGEWEZEN
  }

  @PersonalData("naam")
  public String naam;

  @PersonalData("bsn")
  public String bsn;

  @PersonalData("emailadres")
  public String email;

  @PersonalData("telefoonnummer")
  public String telefoon;

  @PersonalData("geboortedatum")
  public LocalDate geboren;

  @PersonalData("gezondheid")
  public String hulpvraag;

  public String wijk;
  public String bron;
  public LocalDate ontvangen;

  @Enumerated(EnumType.STRING)
  public Fase fase = Fase.NIEUW;

  /** Wat de lijst toont. */
  public record Regel(String naam, String wijk) {}

  /** Wat de kaart toont. */
  public record Punt(String wijk, Fase fase) {}

  /** Wat naar andere systemen gaat. */
  public record Bericht(Long id, @PersonalData("naam") String naam, String wijk) {}

  public static Optional<Aanmelding> zoekOpBsn(String bsn) {
    return find("bsn", bsn).firstResultOptional();
  }

  public static List<Aanmelding> inWijk(String wijk) {
    return list("wijk", Sort.by("ontvangen"), wijk);
  }

  public static List<Regel> regels(String wijk) {
    return find("wijk", wijk).project(Regel.class).list();
  }

  public static List<Punt> punten() {
    return findAll().project(Punt.class).list();
  }

  public Bericht bericht() {
    return new Bericht(id, naam, wijk);
  }

  public String kenmerk() {
    return wijk + "-" + id;
  }

  public String contact() {
    return telefoon != null ? telefoon : email;
  }
}
