package nl.imwregiotilburg.benchmark.tostring;

import java.time.LocalDate;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.ToString;
import lombok.Value;
import lombok.extern.slf4j.Slf4j;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Types whose toString() Lombok writes. */
@Slf4j
class Lomboks {

  @Data
  static class IntakeDto {
    private long id;

    @PersonalData("naam")
    private String naam;

    @PersonalData("emailadres")
    private String emailadres;
  }

  @Data
  static class AanvraagDto {
    private long id;

    @ToString.Exclude
    @PersonalData("naam")
    private String naam;

    @ToString.Exclude
    @PersonalData("bsn")
    private String bsn;
  }

  @Data
  @ToString(onlyExplicitlyIncluded = true)
  static class DossierDto {
    @ToString.Include private long id;

    @PersonalData("hulpvraag")
    private String hulpvraag;
  }

  @Value
  @Builder
  static class Afspraak {
    long id;

    @PersonalData("telefoonnummer")
    String telefoonnummer;

    LocalDate dag;
  }

  @Getter
  static class Notitie {
    @PersonalData("hulpvraag")
    private String tekst;
  }

  /** Excludes one field and forgets the other. */
  @Data
  static class Melding {
    @ToString.Exclude
    @PersonalData("bsn")
    private String bsn;

    @PersonalData("naam")
    private String melder;
  }

  /** The supertype's fields are printed only when that is asked for. */
  @Getter
  @ToString(callSuper = true)
  static class MetOuder extends IntakeDto {
    private int volgnummer;
  }

  @Getter
  @ToString
  @EqualsAndHashCode(callSuper = true)
  static class ZonderOuder extends IntakeDto {
    private int volgnummer;
  }

  void intake(IntakeDto intake) {
    log.info("Intake {}", intake); // EXPECT personal-data-logged naam,emailadres
    log.info("Intake {}", intake.getId()); // SAFE personal-data-logged
    log.info("Intake " + intake); // EXPECT personal-data-logged naam,emailadres
  }

  void aanvraag(AanvraagDto aanvraag) {
    log.info("Aanvraag {}", aanvraag); // SAFE personal-data-logged
    log.info("Aanvraag van {}", aanvraag.getNaam()); // EXPECT personal-data-logged naam
  }

  void dossier(DossierDto dossier) {
    log.info("Dossier {}", dossier); // SAFE personal-data-logged
    log.info("Vraag {}", dossier.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
  }

  void afspraak(String nummer) {
    Afspraak afspraak = Afspraak.builder().id(7).telefoonnummer(nummer).build();
    log.debug("Gepland: {}", afspraak); // EXPECT personal-data-logged telefoonnummer
    log.debug("Gepland op {}", afspraak.getDag()); // SAFE personal-data-logged
  }

  void notitie(Notitie notitie) {
    log.debug("Bewaard: {}", notitie); // SAFE personal-data-logged
    log.debug("Bewaard: {}", notitie.getTekst()); // EXPECT personal-data-logged hulpvraag
  }

  void melding(Melding melding) {
    log.warn("Melding {}", melding); // EXPECT personal-data-logged naam
  }

  void familie(MetOuder met, ZonderOuder zonder) {
    log.info("{}", met); // EXPECT personal-data-logged naam,emailadres
    log.info("{}", zonder); // SAFE personal-data-logged
  }
}
