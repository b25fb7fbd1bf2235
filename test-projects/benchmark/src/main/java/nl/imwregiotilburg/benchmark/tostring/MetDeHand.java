package nl.imwregiotilburg.benchmark.tostring;

import com.google.common.base.MoreObjects;
import java.util.Objects;
import java.util.StringJoiner;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.style.ToStringCreator;

/** toString() as people write it, with and without a library. */
class MetDeHand {

  private static final Logger log = LoggerFactory.getLogger(MetDeHand.class);

  static class Brief {
    long id;

    @PersonalData("naam")
    String geadresseerde;

    @PersonalData("adres")
    String postadres;

    @Override
    public String toString() {
      StringBuilder tekst = new StringBuilder("Brief{");
      tekst.append("id=").append(id);
      tekst.append(", aan=").append(geadresseerde);
      return tekst.append('}').toString();
    }
  }

  static class Rapport {
    long id;

    @PersonalData("hulpvraag")
    String inhoud;

    @Override
    public String toString() {
      return "Rapport#" + id + " (" + inhoud.length() + " tekens)";
    }
  }

  static class Oproep {
    @PersonalData("telefoonnummer")
    String nummer;

    @Override
    public String toString() {
      return String.format("Oproep[%s]", nummer);
    }
  }

  static class Betaling {
    long id;

    @PersonalData("rekeningnummer")
    String iban;

    @Override
    public String toString() {
      return new ToStringBuilder(this).append("id", id).append("iban", iban).toString();
    }
  }

  static class Betaalopdracht {
    long id;

    @PersonalData("rekeningnummer")
    String iban;

    @Override
    public String toString() {
      return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("id", id).toString();
    }
  }

  static class Toewijzing {
    @PersonalData("naam")
    String hulpverlener;

    int uren;

    @Override
    public String toString() {
      return ReflectionToStringBuilder.toString(this);
    }
  }

  static class Urenstaat {
    @PersonalData("naam")
    String hulpverlener;

    int uren;

    @Override
    public String toString() {
      return ReflectionToStringBuilder.toStringExclude(this, "hulpverlener");
    }
  }

  static class Huisbezoek {
    @PersonalData("adres")
    String bestemming;

    int minuten;

    @Override
    public String toString() {
      return MoreObjects.toStringHelper(this).add("bestemming", bestemming).add("minuten", minuten).toString();
    }
  }

  static class Rit {
    @PersonalData("adres")
    String bestemming;

    int minuten;

    @Override
    public String toString() {
      return MoreObjects.toStringHelper(this).add("minuten", minuten).toString();
    }
  }

  static class Consult {
    @PersonalData("hulpvraag")
    String onderwerp;

    @Override
    public String toString() {
      return new ToStringCreator(this).append("onderwerp", onderwerp).toString();
    }
  }

  static class Uitnodiging {
    @PersonalData("emailadres")
    String aan;

    @Override
    public String toString() {
      return new StringJoiner(", ", "Uitnodiging[", "]").add("aan=" + aan).toString();
    }
  }

  /** As generators of API clients write it. */
  static class Beschikking {
    @PersonalData("bsn")
    String bsn;

    String product;

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder();
      sb.append("class Beschikking {\n");
      sb.append("    bsn: ").append(toIndentedString(bsn)).append("\n");
      sb.append("    product: ").append(toIndentedString(product)).append("\n");
      sb.append("}");
      return sb.toString();
    }

    private String toIndentedString(Object o) {
      return o == null ? "null" : o.toString().replace("\n", "\n    ");
    }
  }

  static class Zaak {
    final Client client;

    Zaak(Client client) {
      this.client = client;
    }

    @Override
    public String toString() {
      return "Zaak van " + client.getNaam();
    }
  }

  static class Deelzaak extends Zaak {
    Deelzaak(Client client) {
      super(client);
    }
  }

  static class Spoedzaak extends Zaak {
    Spoedzaak(Client client) {
      super(client);
    }

    @Override
    public String toString() {
      return "Spoedzaak van client " + client.getId();
    }
  }

  void zelfGeschreven(Brief brief, Rapport rapport, Oproep oproep) {
    log.info("{}", brief); // EXPECT personal-data-logged naam
    log.info("{}", rapport); // SAFE personal-data-logged
    log.info("{}", oproep); // EXPECT personal-data-logged telefoonnummer
  }

  void commons(Betaling betaling, Betaalopdracht opdracht, Toewijzing toewijzing, Urenstaat uren) {
    log.info("{}", betaling); // EXPECT personal-data-logged rekeningnummer
    log.info("{}", opdracht); // SAFE personal-data-logged
    log.info("{}", toewijzing); // EXPECT personal-data-logged naam
    log.info("{}", uren); // SAFE personal-data-logged
  }

  void andereBibliotheken(Huisbezoek bezoek, Rit rit, Consult consult, Uitnodiging uitnodiging) {
    log.info("{}", bezoek); // EXPECT personal-data-logged adres
    log.info("{}", rit); // SAFE personal-data-logged
    log.info("{}", consult); // EXPECT personal-data-logged hulpvraag
    log.info("{}", uitnodiging); // EXPECT personal-data-logged emailadres
  }

  void gegenereerd(Beschikking beschikking) {
    log.info("Ontvangen: {}", beschikking); // EXPECT personal-data-logged bsn
    log.info("Ontvangen: {}", beschikking.product); // SAFE personal-data-logged
  }

  void geerfd(Client client) {
    log.info("{}", new Zaak(client)); // EXPECT personal-data-logged naam
    log.info("{}", new Deelzaak(client)); // EXPECT personal-data-logged naam
    log.info("{}", new Spoedzaak(client)); // SAFE personal-data-logged
  }

  /** Every way to ask for the text. */
  void gevraagd(Oproep oproep, Spoedzaak zaak) {
    log.info(oproep.toString()); // EXPECT personal-data-logged telefoonnummer
    log.info(String.valueOf(oproep)); // EXPECT personal-data-logged telefoonnummer
    log.info(Objects.toString(oproep, "geen")); // EXPECT personal-data-logged telefoonnummer
    log.info(String.valueOf(zaak)); // SAFE personal-data-logged
    log.info("{}", oproep.hashCode()); // SAFE personal-data-logged
    log.info("{}", oproep.getClass()); // SAFE personal-data-logged
  }
}
