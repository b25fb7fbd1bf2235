package nl.imwregiotilburg.dossier;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills in the templates of the mail. */
@Component
public class MailSjablonen {

  private static final Logger log = LoggerFactory.getLogger(MailSjablonen.class);

  private static final String AANHEF = "Beste %s,";

  private static final Pattern VELD = Pattern.compile("\\$\\{(\\w+)}");

  /** A mail that is ready. */
  static class Mail {
    final List<String> aan = new ArrayList<>();
    final Map<String, Object> model = new HashMap<>();
    String onderwerp;
    StringBuilder lijf = new StringBuilder();

    Mail(String onderwerp) {
      this.onderwerp = onderwerp;
    }
  }

  private static String vul(String sjabloon, Map<String, Object> model) {
    Matcher matcher = VELD.matcher(sjabloon);
    StringBuilder uit = new StringBuilder();
    while (matcher.find()) {
      Object waarde = model.getOrDefault(matcher.group(1), "");
      matcher.appendReplacement(uit, Matcher.quoteReplacement(waarde.toString()));
    }
    matcher.appendTail(uit);
    return uit.toString();
  }

  /** Makes a welcome mail. */
  public void welkom(Client client) {
    Mail mail = new Mail("Welkom");
    mail.aan.add(client.getEmailadres());
    mail.model.put("naam", client.getNaam());
    mail.lijf.append(vul("Beste ${naam}", mail.model));
    log.info("Onderwerp {}", mail.onderwerp); // SAFE personal-data-logged
    log.info("Aan {}", mail.aan); // EXPECT personal-data-logged emailadres
    log.info("Aan {} personen", mail.aan.size()); // SAFE personal-data-logged
    log.info("Lijf {}", mail.lijf); // EXPECT personal-data-logged naam
    log.info("Lijf {}", mail.lijf.length()); // SAFE personal-data-logged
    log.info("Model {}", mail.model); // EXPECT personal-data-logged naam
    Mail ander = new Mail("Nieuws");
    ander.model.put("maand", "mei");
    ander.lijf.append("Het nieuws van ").append(ander.model.get("maand"));
    log.info("Lijf {}", ander.lijf); // SAFE personal-data-logged
    ander.lijf = mail.lijf;
    log.info("Lijf {}", ander.lijf); // EXPECT personal-data-logged naam
    log.info("Aan {}", ander.aan); // SAFE personal-data-logged
  }

  /** Uses the formatters of the platform. */
  public void opmaak(Client client) {
    log.debug(String.format(AANHEF, client.getNaam())); // EXPECT personal-data-logged naam
    log.debug(String.format(AANHEF, "heer of mevrouw")); // SAFE personal-data-logged
    log.debug(AANHEF.formatted(client.getNaam())); // EXPECT personal-data-logged naam
    log.debug(AANHEF.formatted(client.getStatus())); // SAFE personal-data-logged
    log.debug(MessageFormat.format("Bel {0} op {1}", "ons", client.getTelefoonnummer())); // EXPECT personal-data-logged telefoonnummer
    log.debug(MessageFormat.format("Bel {0} op {1}", "ons", "maandag")); // SAFE personal-data-logged
    log.debug(String.join(" ", "wonend", client.getAdres().getStraat())); // EXPECT personal-data-logged adres
    log.debug(String.join(" ", "wonend", client.getAdres().getLand())); // SAFE personal-data-logged
    log.debug("Geboren {}", client.getGeboortedatum().format(DateTimeFormatter.BASIC_ISO_DATE)); // EXPECT personal-data-logged geboortedatum
    log.debug("Beste {}, uw nummer is {}", "lezer", client.getId()); // SAFE personal-data-logged
    log.debug("Beste {}, uw nummer is {}", client.getNaam(), client.getBsn()); // EXPECT personal-data-logged bsn,naam
    String tekst = "Beste lezer".replace("lezer", client.getNaam());
    log.debug(tekst); // EXPECT personal-data-logged naam
    String schoon = tekst.replace(tekst, "Beste lezer");
    log.debug(schoon); // SAFE personal-data-logged
  }

  /** Writes through writers. */
  public void schrijvers(Client client) throws IOException {
    StringWriter breed = new StringWriter();
    try (PrintWriter uit = new PrintWriter(breed)) {
      uit.println("kop");
      uit.printf("%s;%d%n", client.getBsn(), client.getId());
    }
    log.debug("Geschreven {}", breed); // EXPECT personal-data-logged bsn
    StringWriter smal = new StringWriter();
    smal.append("kop ").write(Long.toString(client.getId()));
    log.debug("Geschreven {}", smal); // SAFE personal-data-logged
    smal.append(client.getEmailadres());
    log.debug("Geschreven {}", smal); // EXPECT personal-data-logged emailadres
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(client.getNaam().getBytes(StandardCharsets.UTF_8));
    log.debug("Bytes {}", bytes.toString(StandardCharsets.UTF_8)); // EXPECT personal-data-logged naam
    log.debug("Bytes {}", bytes.size()); // SAFE personal-data-logged
    bytes.reset();
    BufferedReader lezer = new BufferedReader(new StringReader("kop\n" + client.getNaam()));
    String kop = lezer.readLine();
    log.debug("Tweede {}", lezer.readLine()); // EXPECT personal-data-logged naam
    log.debug("Gelezen {}", kop != null); // SAFE personal-data-logged
    StringBuilder bouw = new StringBuilder("Dag ").append(client.getNaam());
    voegToe(bouw, "!");
    log.debug("Bouw {}", bouw); // EXPECT personal-data-logged naam
    StringBuilder leeg = new StringBuilder("Dag");
    voegToe(leeg, " lezer");
    log.debug("Bouw {}", leeg); // SAFE personal-data-logged
    voegToe(leeg, client.getTelefoonnummer());
    log.debug("Bouw {}", leeg.substring(4)); // EXPECT personal-data-logged telefoonnummer
  }

  private static void voegToe(StringBuilder doel, String stuk) {
    doel.append(stuk);
  }

  /** Fills templates with a model. */
  public void modellen(Dossier dossier) {
    Map<String, Object> model = new HashMap<>();
    model.put("id", dossier.getId());
    model.put("vraag", dossier.getHulpvraag());
    log.info(vul("Dossier: ${vraag}", model)); // EXPECT personal-data-logged hulpvraag
    model.remove("vraag");
    log.info("Model {}", model); // SAFE personal-data-logged
    model.put("client", dossier.getClient().getAdres());
    log.info(vul("Adres: ${client}", model)); // EXPECT personal-data-logged adres
    model.clear();
    log.info("Model {}", model); // SAFE personal-data-logged
  }
}
