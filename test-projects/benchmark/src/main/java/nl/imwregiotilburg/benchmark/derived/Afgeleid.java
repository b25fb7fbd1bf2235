package nl.imwregiotilburg.benchmark.derived;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.benchmark.domain.Bsn;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.domain.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is counted, compared or chosen no longer says who; what is only converted does. */
class Afgeleid {

  private static final Logger log = LoggerFactory.getLogger(Afgeleid.class);
  private static final String[] KLASSEN = {"laag", "midden", "hoog"};

  enum Leeftijdsgroep {
    JEUGD,
    VOLWASSEN
  }

  void getallen(Client client) {
    log.info("{}", client.getInkomen()); // EXPECT personal-data-logged inkomen
    log.info("Inkomen " + client.getInkomen()); // EXPECT personal-data-logged inkomen
    log.info("{}", Integer.valueOf(client.getInkomen())); // EXPECT personal-data-logged inkomen
    log.info("{}", Math.max(client.getInkomen(), 0)); // EXPECT personal-data-logged inkomen
    log.info(String.valueOf(client.getInkomen())); // EXPECT personal-data-logged inkomen
    log.info("{}", client.getInkomen() > 20_000); // SAFE personal-data-logged
    log.info("{}", Integer.compare(client.getInkomen(), 20_000)); // SAFE personal-data-logged
    log.info("{}", client.getInkomen() == 0 ? "geen inkomen" : "inkomen"); // SAFE personal-data-logged
    log.info(KLASSEN[client.getInkomen() / 20_000]); // SAFE personal-data-logged
  }

  void gelezenAlsGetal(Client client) {
    long bsn = Long.parseLong(client.getBsn());
    log.info("{}", bsn); // EXPECT personal-data-logged bsn
    log.info("{}", bsn > 0); // SAFE personal-data-logged
  }

  void lengten(Client client) {
    log.info("{}", client.getNaam().length()); // SAFE personal-data-logged
    log.info("{}", client.getHulpvraag().isEmpty()); // SAFE personal-data-logged
    log.info("{}", client.getHulpvraag().split("\\s+").length); // SAFE personal-data-logged
    log.info("{}", client.getEmailadres().indexOf('@')); // SAFE personal-data-logged
  }

  void vergelijkingen(Client client, Client ander) {
    log.info("{}", client.getBsn().equals(ander.getBsn())); // SAFE personal-data-logged
    log.info("{}", client.getNaam().compareToIgnoreCase(ander.getNaam())); // SAFE personal-data-logged
    log.info("{}", client.getEmailadres().endsWith("@example.nl")); // SAFE personal-data-logged
    log.info("{}", client.getTelefoonnummer() == null); // SAFE personal-data-logged
    log.info("{}", client.getTelefoonnummer().matches("06[0-9]{8}")); // SAFE personal-data-logged
    log.info("{}", new Bsn(client.getBsn()).voldoetAanElfproef()); // SAFE personal-data-logged
    log.info("{}", Set.of("0612345678").contains(client.getTelefoonnummer())); // SAFE personal-data-logged
  }

  void datums(Client client, LocalDate vandaag) {
    log.info("{}", client.getGeboortedatum()); // EXPECT personal-data-logged geboortedatum
    log.info(client.getGeboortedatum().format(DateTimeFormatter.ISO_DATE)); // EXPECT personal-data-logged geboortedatum
    log.info("{}", client.getGeboortedatum().plusYears(18)); // EXPECT personal-data-logged geboortedatum
    boolean volwassen = client.getGeboortedatum().plusYears(18).isBefore(vandaag);
    log.info("{}", volwassen); // SAFE personal-data-logged
    Leeftijdsgroep groep = volwassen ? Leeftijdsgroep.VOLWASSEN : Leeftijdsgroep.JEUGD;
    log.info("{}", groep); // SAFE personal-data-logged
    log.info("{}", vandaag); // SAFE personal-data-logged
  }

  void keuzes(Client client) {
    String aanhef;
    if (client.getNaam().startsWith("Dhr")) {
      aanhef = "Geachte heer";
    } else {
      aanhef = "Geachte mevrouw";
    }
    log.info(aanhef); // SAFE personal-data-logged
    String route =
        switch (client.getHulpvraag()) {
          case "schulden" -> "schuldhulp";
          case "eenzaamheid" -> "welzijn";
          default -> "intake";
        };
    log.info(route); // SAFE personal-data-logged
    Status stand = client.getHulpvraag().isBlank() ? Status.NIEUW : Status.LOPEND;
    log.info("{}", stand); // SAFE personal-data-logged
  }

  void tellingen(List<Client> clienten) {
    int zonderMail = 0;
    for (Client client : clienten) {
      if (client.getEmailadres() == null) {
        zonderMail++;
      }
    }
    log.info("{} zonder mail", zonderMail); // SAFE personal-data-logged
    int letters = 0;
    for (Client client : clienten) {
      letters += client.getNaam().length();
    }
    log.info("{} letters", letters); // SAFE personal-data-logged
  }

  void waardeobject(Bsn nummer) {
    log.info("{}", nummer); // EXPECT personal-data-logged bsn
    log.info(nummer.cijfers()); // EXPECT personal-data-logged bsn
    log.info("{}", nummer.voldoetAanElfproef()); // SAFE personal-data-logged
    log.info("{}", nummer != null); // SAFE personal-data-logged
  }
}
