package nl.imwregiotilburg.dossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import nl.imwregiotilburg.privacy.annotation.Anonymises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reports on how well data is shielded. */
@Service
public class Afscherming {

  private static final Logger log = LoggerFactory.getLogger(Afscherming.class);

  /** Something that hides a value. */
  interface Filter {
    String pas(String waarde);
  }

  /** Hides nothing. */
  static class Doorlaat implements Filter {
    @Override
    public String pas(String waarde) {
      return waarde;
    }
  }

  /** Hides all. */
  static class Blokkade implements Filter {
    @Override
    @Anonymises
    public String pas(String waarde) {
      return "x".repeat(Math.min(3, waarde.length()));
    }
  }

  /** Shows how a number is masked. */
  public void telefoon(Client client) {
    String nummer = client.getTelefoonnummer();
    log.info("Nummer {}", Anonimisering.maskeer(nummer)); // EXPECT personal-data-logged telefoonnummer
    log.info("Nummer {}", Anonimisering.verwijder(nummer)); // SAFE personal-data-logged
    log.info("Nummer {}", Anonimisering.omvang(nummer)); // SAFE personal-data-logged
    log.info("Nummer {}", nummer + Anonimisering.omvang(nummer)); // EXPECT personal-data-logged telefoonnummer
    log.info("Nummer {}", Anonimisering.sterretjes(nummer)); // SAFE personal-data-logged
    String ingekort = nummer.replaceAll(".(?=.{4})", "*");
    log.info("Nummer {}", ingekort); // EXPECT personal-data-logged telefoonnummer
    log.info("Nummer eindigt op tekst: {}", ingekort.endsWith("x")); // SAFE personal-data-logged
  }

  /** Shows digests and encodings. */
  public void versleuteld(Client client) {
    String bsn = client.getBsn();
    log.debug("Sleutel {}", Anonimisering.vingerafdruk(bsn)); // EXPECT personal-data-logged bsn
    log.debug("Sleutel {}", Anonimisering.vingerafdruk("vast")); // SAFE personal-data-logged
    byte[] ruw = bsn.getBytes(StandardCharsets.UTF_8);
    log.debug("Base64 {}", Base64.getEncoder().encodeToString(ruw)); // EXPECT personal-data-logged bsn
    log.debug("Base64 {} bytes", ruw.length); // SAFE personal-data-logged
    String mail = client.getEmailadres();
    log.debug("URL ?m={}", URLEncoder.encode(mail, StandardCharsets.UTF_8)); // EXPECT personal-data-logged emailadres
    log.debug("URL ?m={}", URLEncoder.encode("a b", StandardCharsets.UTF_8)); // SAFE personal-data-logged
    log.debug("Omgekeerd {}", new StringBuilder(mail).reverse()); // EXPECT personal-data-logged emailadres
    StringBuilder leeg = new StringBuilder(mail);
    leeg.setLength(0);
    log.debug("Leeg {}", leeg); // SAFE personal-data-logged
    log.debug("Hash {}", client.getNaam().hashCode()); // EXPECT personal-data-logged naam
    log.debug("Hash {}", Long.hashCode(client.getId())); // SAFE personal-data-logged
    log.debug("Hoofdletters {}", client.getNaam().toUpperCase(Locale.ROOT)); // EXPECT personal-data-logged naam
    log.debug("Gevuld {}", !client.getNaam().isBlank()); // SAFE personal-data-logged
    log.debug("Voorletter {}", client.getNaam().charAt(0)); // EXPECT personal-data-logged naam
    log.debug("Positie {}", client.getNaam().indexOf(' ')); // SAFE personal-data-logged
    char[] tekens = client.getNaam().toCharArray();
    log.debug("Tekens {}", String.valueOf(tekens)); // EXPECT personal-data-logged naam
    Arrays.fill(tekens, '.');
    log.debug("Tekens {}", tekens.length); // SAFE personal-data-logged
  }

  /** Uses the filter that was chosen. */
  public void gefilterd(Client client) {
    Filter open = new Doorlaat();
    Filter dicht = new Blokkade();
    log.info("Open {}", open.pas(client.getNaam())); // EXPECT personal-data-logged naam
    log.info("Dicht {}", dicht.pas(client.getNaam())); // SAFE personal-data-logged
    Filter keten = waarde -> dicht.pas(open.pas(waarde));
    log.info("Keten {}", keten.pas(client.getNaam())); // SAFE personal-data-logged
    Filter omgekeerd = waarde -> dicht.pas(waarde).isEmpty() ? "" : open.pas(waarde);
    log.info("Keten {}", omgekeerd.pas(client.getNaam())); // EXPECT personal-data-logged naam
  }

  /** Compares two clients. */
  public void vergelijk(Client links, Client rechts) {
    log.info("Zelfde adres: {}", links.getAdres().equals(rechts.getAdres())); // SAFE personal-data-logged
    String eerste = links.getNaam().compareTo(rechts.getNaam()) < 0 ? "links" : "rechts";
    log.info("Eerste {}", eerste); // SAFE personal-data-logged
    String kleinste =
        links.getNaam().compareTo(rechts.getNaam()) < 0 ? links.getNaam() : rechts.getNaam();
    log.info("Eerste {}", kleinste); // EXPECT personal-data-logged naam
    String domein = links.getEmailadres().substring(links.getEmailadres().indexOf('@') + 1);
    log.info("Domein {}", domein); // EXPECT personal-data-logged emailadres
    log.info("Eigen domein: {}", domein.equals("imwregiotilburg.nl")); // SAFE personal-data-logged
  }
}
