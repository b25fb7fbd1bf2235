package nl.imwregiotilburg.wijkteam.service;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.wijkteam.domein.Aanvraag;
import nl.imwregiotilburg.wijkteam.domein.AanvraagStatus;
import nl.imwregiotilburg.wijkteam.domein.Stap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which steps an application may take. */
@Component
public class Statusmachine {
  private static final Logger log = LoggerFactory.getLogger(Statusmachine.class);

  /** What is done on the way to another status. */
  @FunctionalInterface
  interface Actie {
    String voerUit(Aanvraag aanvraag);

    default Actie ookNog(Actie volgende) {
      return a -> voerUit(a) + "+" + volgende.voerUit(a);
    }
  }

  private record Overgang(AanvraagStatus naar, Actie actie) {}

  private final Map<AanvraagStatus, Map<Stap, Overgang>> tabel = new EnumMap<>(AanvraagStatus.class);
  private final Overgang terug = new Overgang(AanvraagStatus.IN_BEHANDELING, a -> "terug " + a.getConsulentcode());

  public Statusmachine() {
    voegToe(AanvraagStatus.INGEDIEND, Stap.START, AanvraagStatus.IN_BEHANDELING, Aanvraag::getConsulentcode);
    Actie vraag = a -> "vraag bij " + a.getId();
    voegToe(AanvraagStatus.IN_BEHANDELING, Stap.VRAAG, AanvraagStatus.WACHT_OP_CLIENT, vraag.ookNog(Aanvraag::getOmschrijving));
    voegToe(AanvraagStatus.IN_BEHANDELING, Stap.TOEKENNEN, AanvraagStatus.TOEGEKEND, a -> a.getClient().getIban());
    voegToe(AanvraagStatus.IN_BEHANDELING, Stap.AFWIJZEN, AanvraagStatus.AFGEWEZEN, a -> "afgewezen");
  }

  private void voegToe(AanvraagStatus van, Stap stap, AanvraagStatus naar, Actie actie) {
    tabel.computeIfAbsent(van, s -> new EnumMap<>(Stap.class)).put(stap, new Overgang(naar, actie));
  }

  public AanvraagStatus stap(Aanvraag aanvraag, Stap stap) {
    Overgang overgang =
        stap == Stap.ANTWOORD ? terug : tabel.getOrDefault(aanvraag.getStatus(), Map.of()).get(stap);
    if (overgang == null) {
      log.warn("{} kan niet bij {}", stap, aanvraag.getStatus()); // SAFE personal-data-logged
      return aanvraag.getStatus();
    }
    log.info("overgang gaf {}", overgang.actie().voerUit(aanvraag)); // EXPECT personal-data-logged hulpvraag,iban
    aanvraag.wissel(overgang.naar(), "stap " + stap);
    return aanvraag.getStatus();
  }

  public void heropen(Aanvraag aanvraag) {
    log.info("heropend: {}", terug.actie().voerUit(aanvraag)); // SAFE personal-data-logged
    log.info("heropend: {}", terug.actie().ookNog(Aanvraag::samenvatting).voerUit(aanvraag)); // EXPECT personal-data-logged hulpvraag
    aanvraag.wissel(terug.naar(), "heropend");
  }

  public Set<Stap> mogelijk(Aanvraag aanvraag) {
    Set<Stap> stappen = tabel.getOrDefault(aanvraag.getStatus(), Map.of()).keySet();
    return stappen;
  }
}
