package nl.imwregiotilburg.benchmark.declarations;

import java.time.LocalDate;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** How long something is kept, by the register or by the declaration itself. */
class Bewaartermijnen {

  /** The register has a rule for the name of a volunteer, and for nothing else. */
  @Purpose("vrijwilligers")
  static class Vrijwilliger {
    @PersonalData("naam")
    private String naam; // SAFE retention-missing retention-unregistered

    @PersonalData("telefoonnummer")
    private String mobiel; // EXPECT retention-missing telefoonnummer

    @PersonalData("emailadres")
    private List<String> mailadressen; // EXPECT retention-missing emailadres

    @PersonalData(value = "telefoonnummer", retention = "tot-vertrek")
    private String noodnummer; // SAFE retention-missing retention-unregistered

    @PersonalData(value = "emailadres", retention = "zolang-nodig")
    private String prive; // EXPECT retention-unregistered emailadres
  }

  @Purpose("personeel")
  static class Personeelsdossier {
    @PersonalData("bsn")
    private String bsn; // SAFE retention-missing retention-unregistered

    @PersonalData("geboortedatum")
    private LocalDate geboren; // SAFE retention-missing category-not-needed

    @PersonalData(value = "adres", retention = {"fiscaal", "loonheffing"})
    private String adres; // SAFE retention-unregistered retention-missing

    @PersonalData(value = "adres", retention = {"fiscaal", "tien-jaar"})
    private String vorigAdres; // EXPECT retention-unregistered adres
  }

  @Purpose("hulpverlening-wmo")
  record Aantekening(
      @PersonalData("hulpvraag") String inhoud, // SAFE retention-missing
      @PersonalData(value = "naam", retention = "wmo") String schrijver, // EXPECT retention-unregistered naam
      LocalDate dag) {}

  @Purpose("vrijwilligers")
  void bel(
      @PersonalData("telefoonnummer") String nummer, // EXPECT retention-missing telefoonnummer
      @PersonalData("naam") String naam) {} // SAFE retention-missing
}
