package nl.imwregiotilburg.benchmark.strings;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A part of a text, or the same text in another form, is still about the same person. */
class Knippen {

  private static final Logger log = LoggerFactory.getLogger(Knippen.class);
  private static final Pattern DOMEIN = Pattern.compile("([^@]+)@(.+)");

  void stukken(Client client) {
    log.info(client.getNaam().substring(0, 5)); // EXPECT personal-data-logged naam
    log.info(client.getNaam().trim().toUpperCase(Locale.ROOT)); // EXPECT personal-data-logged naam
    log.info(client.getNaam().split(" ")[0]); // EXPECT personal-data-logged naam
    log.info(client.getBsn().replace(".", "")); // EXPECT personal-data-logged bsn
    log.info(client.getTelefoonnummer().strip().intern()); // EXPECT personal-data-logged telefoonnummer
    log.info("{}", client.getNaam().charAt(0)); // EXPECT personal-data-logged naam
    log.info("{}", client.getNaam().indexOf(' ')); // SAFE personal-data-logged
    log.info("{}", client.getNaam().isBlank()); // SAFE personal-data-logged
  }

  void regels(Client client) {
    client.getHulpvraag().lines().forEach(regel -> log.info(regel)); // EXPECT personal-data-logged hulpvraag
    log.info("{} regels", client.getHulpvraag().lines().count()); // SAFE personal-data-logged
  }

  void patroon(Client client) {
    Matcher passend = DOMEIN.matcher(client.getEmailadres());
    if (passend.matches()) {
      log.info(passend.group(1)); // EXPECT personal-data-logged emailadres
    }
    log.info("Geldig: {}", passend.matches()); // SAFE personal-data-logged
  }

  void vervang(Client client) {
    log.info("Beste NAAM".replace("NAAM", client.getNaam())); // EXPECT personal-data-logged naam
    log.info("Beste NAAM".replaceAll("NAAM", "client")); // SAFE personal-data-logged
  }

  void verpakt(Client client) {
    String verpakt = Base64.getEncoder().encodeToString(client.getBsn().getBytes(StandardCharsets.UTF_8));
    log.info(verpakt); // EXPECT personal-data-logged bsn
    log.info(StringUtils.abbreviate(client.getHulpvraag(), 20)); // EXPECT personal-data-logged hulpvraag
    log.info(StringUtils.defaultIfBlank(client.getNaam(), "onbekend")); // EXPECT personal-data-logged naam
    log.info("{}", StringUtils.isNumeric(client.getBsn())); // SAFE personal-data-logged
  }

  void letterVoorLetter(Client client) {
    String bron = client.getNaam();
    StringBuilder zonderSpaties = new StringBuilder();
    for (int i = 0; i < bron.length(); i++) {
      char letter = bron.charAt(i);
      if (letter != ' ') {
        zonderSpaties.append(letter);
      }
    }
    log.info(zonderSpaties.toString()); // EXPECT personal-data-logged naam
  }

  void leegGemaakt(Client client) {
    StringBuilder tekst = new StringBuilder("client ");
    int kop = tekst.length();
    tekst.append(client.getNaam());
    log.info(tekst.toString()); // EXPECT personal-data-logged naam
    tekst.setLength(kop);
    log.info(tekst.toString()); // SAFE personal-data-logged
    tekst.append(client.getBsn());
    tekst.delete(0, tekst.length());
    log.info(tekst.toString()); // SAFE personal-data-logged
    tekst.append(client.getBsn());
    log.info(tekst.toString()); // EXPECT personal-data-logged bsn
  }
}
