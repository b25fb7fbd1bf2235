package nl.imwregiotilburg.benchmark.sources;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.benchmark.domain.Bsn;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every kind of declaration a flow can start from. */
class Bronnen {

  private static final Logger log = LoggerFactory.getLogger(Bronnen.class);

  /** A link to another register: only its signature says what it returns. */
  interface Basisregistratie {
    @PersonalData("naam")
    String naamBij(String sleutel);

    @PersonalData("adres")
    Optional<String> adresBij(String sleutel);

    List<Bsn> nummersIn(int gebied);

    int aantalIn(int gebied);
  }

  @PersonalData("telefoonnummer")
  record Telefoon(String cijfers, String soort) {}

  @PersonalData("rekeningnummer")
  static final class Iban {
    private final char[] tekens;

    Iban(String waarde) {
      this.tekens = waarde.toCharArray();
    }

    String opgemaakt() {
      return new String(tekens).trim();
    }
  }

  static class Huishouden {
    @PersonalData("adres")
    String plek;

    @PersonalData("naam")
    List<String> bewoners;

    @PersonalData("inkomen")
    int[] inkomsten;

    int omvang;
  }

  void terugkeerwaarden(Basisregistratie register, String sleutel) {
    log.info(register.naamBij(sleutel)); // EXPECT personal-data-logged naam
    log.info(register.adresBij(sleutel).orElse("-")); // EXPECT personal-data-logged adres
    log.info("{}", register.nummersIn(13)); // EXPECT personal-data-logged bsn
    log.info("{}", register.nummersIn(13).size()); // SAFE personal-data-logged
    log.info("{}", register.aantalIn(13)); // SAFE personal-data-logged
    log.info("{}", register.adresBij(sleutel).isPresent()); // SAFE personal-data-logged
    log.info(sleutel); // SAFE personal-data-logged
  }

  void parameters(@PersonalData("hulpvraag") String vraag, @PersonalData("inkomen") int bedrag, String team) {
    log.info(vraag); // EXPECT personal-data-logged hulpvraag
    log.info("{}", bedrag); // EXPECT personal-data-logged inkomen
    log.info(team); // SAFE personal-data-logged
    log.info("{}", vraag.isBlank()); // SAFE personal-data-logged
  }

  void typen(Telefoon telefoon, Iban iban) {
    log.info("{}", telefoon); // EXPECT personal-data-logged telefoonnummer
    log.info(telefoon.cijfers()); // EXPECT personal-data-logged telefoonnummer
    log.info(iban.opgemaakt()); // EXPECT personal-data-logged rekeningnummer
    log.info("{}", telefoon == null); // SAFE personal-data-logged
    log.info("Bel " + telefoon.cijfers().substring(0, 4)); // EXPECT personal-data-logged telefoonnummer
  }

  void velden(Huishouden huis) {
    log.info(huis.plek); // EXPECT personal-data-logged adres
    log.info("{}", huis.bewoners); // EXPECT personal-data-logged naam
    log.info(huis.bewoners.get(0)); // EXPECT personal-data-logged naam
    log.info("{}", huis.inkomsten[0]); // EXPECT personal-data-logged inkomen
    log.info("{}", huis.omvang); // SAFE personal-data-logged
    log.info("{} bewoners", huis.bewoners.size()); // SAFE personal-data-logged
    log.info("{} inkomsten", huis.inkomsten.length); // SAFE personal-data-logged
  }

  static class Medewerker {
    @PersonalData("naam")
    private String voluit;

    private String team;

    @PersonalData("emailadres")
    String werkmail() {
      return team + "@imwregiotilburg.nl";
    }

    String team() {
      return team;
    }

    String visitekaartje() {
      return voluit + " (" + team + ")";
    }
  }

  void medewerker(Medewerker medewerker) {
    log.info(medewerker.werkmail()); // EXPECT personal-data-logged emailadres
    log.info(medewerker.team()); // SAFE personal-data-logged
    log.info(medewerker.visitekaartje()); // EXPECT personal-data-logged naam
  }
}
