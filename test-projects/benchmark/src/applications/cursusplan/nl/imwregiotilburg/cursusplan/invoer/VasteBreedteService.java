package nl.imwregiotilburg.cursusplan.invoer;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.cursusplan.domein.Adres;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the fixed width lines of the municipality. */
public class VasteBreedteService {
  private static final Logger log = LoggerFactory.getLogger(VasteBreedteService.class);
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final Pattern REGEL =
      Pattern.compile("(?<soort>[A-Z]{2})(?<dag>\\d{8})(?<nummer>\\d{9})");
  private static final Pattern HUIS = Pattern.compile("^(\\D+)\\s(\\d+)");

  public void regel(Deelnemer d) {
    String regel = String.format("%-30.30s%-10.10s%05d", d.naam(), d.bsn(), Math.abs(d.nummer() % 1000));
    log.debug("Positie 31-40: {}", regel.substring(30, 40).trim()); // EXPECT personal-data-logged bsn
    log.debug("Positie 41-45: {}", regel.substring(regel.length() - 5)); // SAFE personal-data-logged
  }

  public void patroon(Deelnemer d) {
    Matcher m = REGEL.matcher("DN" + DAG.format(d.geboren()) + d.bsn());
    if (m.matches()) {
      log.info("Soort {}", m.group("soort")); // SAFE personal-data-logged
      log.info("Dag {}", m.group("dag")); // EXPECT personal-data-logged geboortedatum
    }
  }

  public void huis(Adres adres) {
    Matcher m = HUIS.matcher(adres.straat());
    if (m.find()) {
      log.debug("Straat {}", m.group(1)); // EXPECT personal-data-logged adresgegevens
    }
    log.debug("Wijk {}", adres.postcode().replaceAll("[A-Z]+", "")); // EXPECT personal-data-logged adresgegevens
    log.debug("Wijk {}", adres.postcode().replaceAll(".", "#")); // SAFE personal-data-logged
  }

  public void getal(Deelnemer d) {
    try {
      long waarde = Long.parseLong(d.bsn());
      log.info("Als getal {}", waarde); // EXPECT personal-data-logged bsn
    } catch (NumberFormatException e) {
      log.warn("Geen getal in {}", e.getClass().getSimpleName()); // SAFE personal-data-logged
    }
    try {
      Integer.parseInt(d.telefoon() + "-nl");
    } catch (NumberFormatException e) {
      log.warn("Geen getal", e); // EXPECT personal-data-logged telefoonnummer
    }
    try {
      Integer.parseInt("a" + d.nummer());
    } catch (NumberFormatException e) {
      log.warn("Geen nummer", e); // SAFE personal-data-logged
    }
  }

  public void dag(Deelnemer d) {
    String tekst = d.geboren().format(DateTimeFormatter.ISO_LOCAL_DATE);
    try {
      LocalDate.parse(tekst, DAG);
    } catch (DateTimeParseException e) {
      log.warn("Onleesbaar: {}", e.getParsedString()); // EXPECT personal-data-logged geboortedatum
    }
  }

  public void gecodeerd(Deelnemer d) {
    byte[] bytes = d.email().getBytes(StandardCharsets.UTF_8);
    String code = Base64.getEncoder().encodeToString(bytes);
    String terug = new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8);
    log.debug("Uitgepakt {}", terug); // EXPECT personal-data-logged emailadres
    CharBuffer buffer = CharBuffer.allocate(200);
    buffer.put(d.telefoon()).flip();
    log.debug("Buffer {}", buffer); // EXPECT personal-data-logged telefoonnummer
    buffer.clear();
    buffer.put("leeg").flip();
    log.debug("Buffer daarna {}", buffer); // SAFE personal-data-logged
  }
}
