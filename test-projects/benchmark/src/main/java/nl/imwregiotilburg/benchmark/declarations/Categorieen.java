package nl.imwregiotilburg.benchmark.declarations;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Categories the register knows, does not know, or does not allow for the purpose. */
@Purpose("hulpverlening-wmo")
class Categorieen {

  @PersonalData("naam")
  private String naam; // SAFE category-unregistered category-not-needed

  @PersonalData("schoenmaat")
  private int schoenmaat; // EXPECT category-unregistered schoenmaat

  @PersonalData("Naam")
  private String partnernaam; // EXPECT category-unregistered Naam

  @PersonalData("salaris")
  private int loon; // EXPECT category-not-needed salaris

  @PersonalData(value = "salaris", purpose = "personeel")
  private int loonVoorDeAdministratie; // SAFE category-not-needed category-unregistered

  @PersonalData("inkomen")
  private int inkomen; // SAFE category-not-needed category-unregistered

  @PersonalData(value = "telefoonnummer", purpose = {"hulpverlening-wmo", "personeel"})
  private String telefoon; // EXPECT category-not-needed telefoonnummer

  @PersonalData(value = "naam", purpose = {"hulpverlening-wmo", "personeel"})
  private String tweederol; // SAFE category-not-needed purpose-unregistered

  @PersonalData("email")
  String postbus() { // EXPECT category-unregistered email
    return naam + "@example.nl";
  }

  void stuur(
      @PersonalData("e-mailadres") String aan, // EXPECT category-unregistered e-mailadres
      @PersonalData("emailadres") String van) {} // SAFE category-unregistered category-not-needed

  /** One declaration, two categories of one purpose. */
  record Rekening(
      @PersonalData("rekeningnummer") String iban, // SAFE category-unregistered category-not-needed
      @PersonalData("bankrekening") String oud, // EXPECT category-unregistered bankrekening
      int saldo) {}
}
