package nl.imwregiotilburg.benchmark.declarations.pakket;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Gets its purpose from the package. */
class Werknemer {

  @PersonalData("naam")
  private String naam; // SAFE purpose-missing purpose-unregistered category-not-needed retention-missing

  @PersonalData("salaris")
  private int maandloon; // SAFE purpose-missing category-not-needed category-unregistered retention-missing

  @PersonalData("bsn")
  private String bsn; // SAFE purpose-missing category-not-needed retention-missing

  /** What helps in counselling does not help in paying wages. */
  @PersonalData("hulpvraag")
  private String verzuimreden; // EXPECT category-not-needed hulpvraag

  @PersonalData("telefoonnummer")
  private String mobiel; // EXPECT category-not-needed telefoonnummer

  @PersonalData(value = "naam", retention = "fiscaal")
  private String roepnaam; // SAFE retention-unregistered retention-missing category-not-needed

  @PersonalData(value = "naam", retention = "voor-altijd")
  private String achternaam; // EXPECT retention-unregistered naam

  /** The nearest purpose wins over that of the package. */
  @Purpose("vrijwilligers")
  static class Vrijwilliger {
    @PersonalData("naam")
    private String naam; // SAFE retention-missing purpose-missing category-not-needed

    @PersonalData("salaris")
    private int vergoeding; // EXPECT category-not-needed salaris retention-missing salaris

    @PersonalData("telefoonnummer")
    private String mobiel; // EXPECT retention-missing telefoonnummer
  }
}
