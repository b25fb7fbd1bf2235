package nl.imwregiotilburg.benchmark.strings;

import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts for letters and lists, put together in many ways. */
class Samenvoegen {

  private static final Logger log = LoggerFactory.getLogger(Samenvoegen.class);
  private static final String SJABLOON = "Beste %s";

  void plakken(Client client) {
    String aanhef = "Beste " + client.getNaam() + ",";
    log.info(aanhef); // EXPECT personal-data-logged naam
    String slot = "Groet";
    slot += ", team " + client.getId();
    log.info(slot); // SAFE personal-data-logged
    slot = slot.concat(client.getEmailadres());
    log.info(slot); // EXPECT personal-data-logged emailadres
  }

  void bouwer(Client client) {
    StringBuilder regel = new StringBuilder();
    regel.append(client.getId()).append(';');
    log.info(regel.toString()); // SAFE personal-data-logged
    regel.append(client.getNaam());
    log.info(regel.toString()); // EXPECT personal-data-logged naam
    log.info("{} tekens", regel.length()); // SAFE personal-data-logged
  }

  void bouwerNaarHulp(Client client) {
    StringBuilder kop = new StringBuilder("Dossier ");
    vul(kop, client);
    log.info("{}", kop); // EXPECT personal-data-logged bsn
    StringBuilder leeg = new StringBuilder("Dossier ");
    nummer(leeg, client);
    log.info("{}", leeg); // SAFE personal-data-logged
  }

  private static void vul(StringBuilder doel, Client client) {
    doel.append("bsn ").append(client.getBsn());
  }

  private static void nummer(StringBuilder doel, Client client) {
    doel.append("nr ").append(client.getId());
  }

  void bewerkt(Client client) {
    StringBuffer tekst = new StringBuffer("tel: ");
    tekst.insert(5, client.getTelefoonnummer());
    log.info(tekst.toString()); // EXPECT personal-data-logged telefoonnummer
    StringBuilder omgekeerd = new StringBuilder(client.getNaam()).reverse();
    log.info(omgekeerd.toString()); // EXPECT personal-data-logged naam
    StringBuilder gewist = new StringBuilder(client.getNaam());
    gewist.setLength(0);
    gewist.append("client ").append(client.getId());
    log.info(gewist.toString()); // SAFE personal-data-logged
  }

  void opgemaakt(Client client) {
    log.info(String.format(SJABLOON, client.getNaam())); // EXPECT personal-data-logged naam
    log.info(SJABLOON.formatted(client.getNaam())); // EXPECT personal-data-logged naam
    log.info(String.format("Dossier %05d", client.getId())); // SAFE personal-data-logged
    log.info(MessageFormat.format("Mail naar {0}", client.getEmailadres())); // EXPECT personal-data-logged emailadres
    log.info(new Formatter(Locale.ROOT).format("%s", client.getBsn()).toString()); // EXPECT personal-data-logged bsn
    log.info(MessageFormat.format("Dossier {0}", client.getId())); // SAFE personal-data-logged
  }

  void samengevoegd(Client client) {
    log.info(String.join(";", "client", client.getNaam())); // EXPECT personal-data-logged naam
    log.info(String.join(";", List.of("client", client.getEmailadres()))); // EXPECT personal-data-logged emailadres
    log.info(String.join(";", "client", "nieuw")); // SAFE personal-data-logged
    StringJoiner kolommen = new StringJoiner(",");
    kolommen.add(client.getTelefoonnummer());
    log.info(kolommen.toString()); // EXPECT personal-data-logged telefoonnummer
  }

  void alsTekens(Client client) {
    char[] tekens = client.getBsn().toCharArray();
    log.info(new String(tekens)); // EXPECT personal-data-logged bsn
    log.info(Arrays.toString(tekens)); // EXPECT personal-data-logged bsn
    log.info("{} tekens", tekens.length); // SAFE personal-data-logged
    byte[] bytes = client.getNaam().getBytes();
    log.info(new String(bytes)); // EXPECT personal-data-logged naam
    char[] sterren = new char[tekens.length];
    Arrays.fill(sterren, '*');
    log.info(String.valueOf(sterren)); // SAFE personal-data-logged
  }

  void schrijver(Client client) {
    StringWriter uit = new StringWriter();
    uit.write("Vraag: ");
    log.info(uit.toString()); // SAFE personal-data-logged
    uit.write(client.getHulpvraag());
    log.info(uit.toString()); // EXPECT personal-data-logged hulpvraag
  }

  void tekstblok(Client client) {
    String brief =
        """
        Geachte %s,
        Uw aanvraag is ontvangen.
        """
            .formatted(client.getNaam());
    log.info(brief); // EXPECT personal-data-logged naam
    String sjabloon =
        """
        Geachte heer, mevrouw,
        Uw aanvraag is ontvangen.
        """;
    log.info(sjabloon); // SAFE personal-data-logged
  }
}
