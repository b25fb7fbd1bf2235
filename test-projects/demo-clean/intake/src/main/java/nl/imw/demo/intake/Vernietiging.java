package nl.imw.demo.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import nl.imw.demo.domein.Client;
import nl.imwregiotilburg.privacy.annotation.EnforcesRetention;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Destroys each request for help fifteen years after it came in, and clients with none left. */
@Slf4j
@Component
@RequiredArgsConstructor
class Vernietiging {

  private static final Period BEWAARTERMIJN = Period.ofYears(15);

  private final ClientRepository clienten;
  private final HulpvraagRepository hulpvragen;

  @Scheduled(cron = "0 0 3 * * *")
  @Transactional
  @EnforcesRetention("wmo-dossier")
  void vernietig() {
    LocalDate grens = LocalDate.now().minus(BEWAARTERMIJN);
    long vernietigd = hulpvragen.deleteByOntvangenOpBefore(grens);
    List<Client> verlopen =
        clienten.findByOntvangenOpBefore(grens).stream()
            .filter(client -> !hulpvragen.existsByClient(client))
            .toList();
    clienten.deleteAll(verlopen);
    log.info("Vernietigd: {} hulpvragen, {} clienten", vernietigd, verlopen.size());
  }
}
