package nl.imwregiotilburg.wijkteam.melding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import nl.imwregiotilburg.wijkteam.gedeeld.Functievlaggen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Picks a channel for every notification. */
@Service
public class MeldingDispatcher {
  private static final Logger log = LoggerFactory.getLogger(MeldingDispatcher.class);

  private final Map<Kanaal, Meldingkanaal> kanalen;
  private final BalieKanaal balie;
  private final SmsKanaal sms;
  private final Map<Kanaal, Deque<String>> mislukt = new EnumMap<>(Kanaal.class);

  public MeldingDispatcher(List<Meldingkanaal> alle, BalieKanaal balie, SmsKanaal sms) {
    this.kanalen = alle.stream().collect(Collectors.toMap(Meldingkanaal::soort, Function.identity()));
    this.balie = balie;
    this.sms = sms;
  }

  public void verstuur(Client client) {
    Meldingkanaal kanaal = kanalen.get(client.getVoorkeur());
    log.info("bestemming {}", kanaal.bestemming(client)); // EXPECT personal-data-logged emailadres,telefoonnummer,adresgegevens
    log.info("kenmerk {}", kanaal.kenmerk(client)); // EXPECT personal-data-logged telefoonnummer
  }

  public void noodmelding(Client client) {
    log.info("nood via {}", sms.bestemming(client)); // EXPECT personal-data-logged telefoonnummer
    log.info("anders via {}", balie.bestemming(client)); // SAFE personal-data-logged
    log.info("anders via {}", balie.kenmerk(client)); // SAFE personal-data-logged
    Meldingkanaal gekozen = Functievlaggen.staatAan("sms") ? sms : balie;
    log.info("gekozen {}", gekozen.bestemming(client)); // EXPECT personal-data-logged telefoonnummer
  }

  public void meldMislukt(Client client, Kanaal kanaal) {
    if (kanaal == Kanaal.BALIE) {
      mislukt.computeIfAbsent(kanaal, k -> new ArrayDeque<>()).push(client.getKlantcode());
    } else if (kanaal == Kanaal.DIGITAAL) {
      mislukt.computeIfAbsent(kanaal, k -> new ArrayDeque<>()).push(client.getEmailadres());
    }
    log.warn("mislukt aan de balie {}", mislukt.getOrDefault(Kanaal.BALIE, new ArrayDeque<>())); // SAFE personal-data-logged
    log.warn("mislukt per e-mail {}", mislukt.get(Kanaal.DIGITAAL)); // EXPECT personal-data-logged emailadres
  }

  private static void verbind(String bestemming) {
    if (!bestemming.startsWith("balie")) {
      throw new IllegalStateException("geen verbinding met " + bestemming);
    }
  }

  public void probeer(Client client) {
    try {
      verbind(balie.bestemming(client));
      verbind(sms.bestemming(client));
    } catch (IllegalStateException e) {
      IllegalStateException overname = new IllegalStateException("balie helpt " + client.getKlantcode());
      overname.addSuppressed(e);
      log.error("overname: {}", overname.getMessage()); // SAFE personal-data-logged
      for (Throwable eerder : overname.getSuppressed()) {
        log.error("eerdere poging: {}", eerder.getMessage()); // EXPECT personal-data-logged telefoonnummer
      }
    }
  }
}
