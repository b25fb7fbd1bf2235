package nl.imwregiotilburg.libraries.applications.intake;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Bewaart aanmeldingen. */
@ApplicationScoped
public class AanmeldingRepository implements PanacheRepository<Aanmelding> {

  private static final Logger LOG = Logger.getLogger(AanmeldingRepository.class);

  @Inject Event<Aanmelding> bewaard;

  /** De persoon is al aangemeld. */
  public static class DubbeleAanmelding extends RuntimeException {
    DubbeleAanmelding(Aanmelding bestaand) {
      super(bestaand.naam + " is al aangemeld op " + bestaand.ontvangen);
    }
  }

  /** De wijk valt buiten het werkgebied. */
  public static class BuitenWerkgebied extends RuntimeException {
    BuitenWerkgebied(Aanmelding aanmelding) {
      super("Wijk " + aanmelding.wijk + " hoort niet bij het werkgebied");
    }
  }

  public void bewaar(Aanmelding aanmelding) {
    Aanmelding.zoekOpBsn(aanmelding.bsn).ifPresent(bestaand -> {
      throw new DubbeleAanmelding(bestaand);
    });
    if (aanmelding.wijk == null) {
      throw new BuitenWerkgebied(aanmelding);
    }
    persist(aanmelding);
    LOG.infof("Bewaard: %s", aanmelding); // SAFE
    LOG.infof("Bewaard: %s", aanmelding.kenmerk()); // SAFE
    LOG.debugf("Bewaard: %s", aanmelding.bericht()); // EXPECT
    bewaard.fireAsync(aanmelding);
  }

  public List<Aanmelding> wachtlijst(int pagina) {
    PanacheQuery<Aanmelding> query = find("fase = :fase and ontvangen < :grens", Parameters.with("fase", Aanmelding.Fase.NIEUW).and("grens", LocalDate.now().minusWeeks(2)));
    query.page(Page.of(pagina, 25));
    List<Aanmelding> wachtenden = query.list();
    LOG.infov("Wachtlijst heeft {0} van {1} paginas", pagina, query.pageCount()); // SAFE
    for (Aanmelding wachtende : wachtenden) {
      LOG.infov("Wacht sinds {0}: {1}", wachtende.ontvangen, wachtende.wijk); // SAFE
      LOG.infov("Wacht sinds {0}: {1}", wachtende.ontvangen, wachtende.naam); // EXPECT
    }
    return wachtenden;
  }

  public String belLijst(String wijk) {
    String lijst = Aanmelding.inWijk(wijk).stream().map(Aanmelding::contact).collect(Collectors.joining(", "));
    String kenmerken = Aanmelding.inWijk(wijk).stream().map(Aanmelding::kenmerk).collect(Collectors.joining(", "));
    LOG.logf(Logger.Level.INFO, "Te bellen: %s", lijst); // EXPECT
    LOG.logf(Logger.Level.INFO, "Te bellen: %s", kenmerken); // SAFE
    return lijst;
  }

  public void overzicht(String wijk) {
    for (Aanmelding.Regel regel : Aanmelding.regels(wijk)) {
      LOG.debug(regel); // EXPECT
      LOG.debug(regel.wijk()); // SAFE
    }
    LOG.debug(Aanmelding.punten()); // SAFE
  }

  public void jongste() {
    try (Stream<Aanmelding> alle = streamAll()) {
      LocalDate jongste = alle.map(a -> a.geboren).reduce((a, b) -> a.isAfter(b) ? a : b).orElse(null);
      LOG.infof("Jongste is geboren op %tF", jongste); // EXPECT
    }
    try (Stream<Aanmelding> alle = streamAll()) {
      LocalDate laatste = alle.map(a -> a.ontvangen).reduce((a, b) -> a.isAfter(b) ? a : b).orElse(null);
      LOG.infof("Laatste is ontvangen op %tF", laatste); // SAFE
    }
  }

  public void werkBij(Long id, String hulpvraag) {
    Aanmelding aanmelding = findByIdOptional(id).orElseThrow();
    String oud = aanmelding.hulpvraag;
    aanmelding.hulpvraag = hulpvraag;
    LOG.debugf("Hulpvraag van %s was: %s", aanmelding.wijk, oud); // EXPECT
    LOG.debugf("Hulpvraag van %s gewijzigd: %b", aanmelding.wijk, !oud.equals(hulpvraag)); // SAFE
    int rijen = update("fase = ?1 where id = ?2", Aanmelding.Fase.INTAKE, id);
    LOG.debugf("Bijgewerkt: %d", rijen); // SAFE
  }
}
