package nl.imwregiotilburg.benchmark.declarations;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** With and without a purpose. Retention is given where it would be asked for as well. */
class Doelen {

  /** Nothing around these says what they are for. */
  static class Losse {
    @PersonalData(value = "naam", retention = "wmo-dossier")
    private String naam; // EXPECT purpose-missing naam

    @PersonalData(value = "naam", purpose = "hulpverlening-wmo")
    private String roepnaam; // SAFE purpose-missing purpose-unregistered retention-missing

    @PersonalData(value = "emailadres", purpose = "nieuwsbrief", retention = "wmo-dossier")
    private String mail; // EXPECT purpose-unregistered emailadres

    @PersonalData(value = "bsn", retention = "wmo-dossier")
    private String bsn; // EXPECT purpose-missing bsn

    private String opmaak;
  }

  @Purpose("hulpverlening-wmo")
  static class Intake {
    @PersonalData("naam")
    private String naam; // SAFE purpose-missing purpose-unregistered retention-missing

    @PersonalData("hulpvraag")
    private String vraag; // SAFE purpose-missing category-not-needed retention-missing

    @PersonalData(value = "emailadres", purpose = {"hulpverlening-wmo", "werving"}, retention = "wmo-dossier")
    private String mail; // EXPECT purpose-unregistered emailadres

    /** A nested type is inside the purpose of the type around it. */
    static class Contact {
      @PersonalData("telefoonnummer")
      private String nummer; // SAFE purpose-missing purpose-unregistered retention-missing
    }

    /** Unless it has its own. */
    @Purpose("acquisitie")
    static class Kans {
      @PersonalData(value = "naam", retention = "wmo-dossier")
      private String naam; // EXPECT purpose-unregistered naam

      @PersonalData(value = "naam", purpose = "hulpverlening-wmo")
      private String contact; // SAFE purpose-unregistered purpose-missing
    }
  }

  record Melding(
      long id,
      @PersonalData(value = "naam", retention = "wmo-dossier") String melder, // EXPECT purpose-missing naam
      @PersonalData(value = "adres", purpose = "hulpverlening-wmo") String plek) {} // SAFE purpose-missing retention-missing

  @Purpose("hulpverlening-wmo")
  record Verslag(
      @PersonalData("hulpvraag") String inhoud, // SAFE purpose-missing retention-missing category-not-needed
      @PersonalData("salaris") int bedrag, // EXPECT category-not-needed salaris
      long id) {}

  /** Methods and parameters are declarations too. */
  static class Diensten {
    @PersonalData(value = "adres", retention = "wmo-dossier")
    String zoekAdres(long id) { // EXPECT purpose-missing adres
      return "straat " + id;
    }

    @Purpose("hulpverlening-wmo")
    @PersonalData("adres")
    String zoekAdresVoorBezoek(long id) { // SAFE purpose-missing purpose-unregistered
      return "straat " + id;
    }

    @Purpose("hulpverlening-wmo")
    void meld(
        @PersonalData("naam") String naam, // SAFE purpose-missing purpose-unregistered
        @PersonalData("salaris") int bedrag, // EXPECT category-not-needed salaris
        long id) {}

    void noteer(
        @PersonalData(value = "telefoonnummer", retention = "wmo-dossier") String nummer, // EXPECT purpose-missing telefoonnummer
        long id) {}
  }

  @PersonalData(value = "rekeningnummer", retention = "wmo-dossier")
  static final class Iban { // EXPECT purpose-missing rekeningnummer
    private final String waarde;

    Iban(String waarde) {
      this.waarde = waarde;
    }
  }

  @Purpose("personeel")
  @PersonalData("rekeningnummer")
  static final class Loonrekening { // SAFE purpose-missing category-not-needed retention-missing
    private final String waarde;

    Loonrekening(String waarde) {
      this.waarde = waarde;
    }
  }
}
