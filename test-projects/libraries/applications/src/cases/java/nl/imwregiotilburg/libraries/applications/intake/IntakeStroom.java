package nl.imwregiotilburg.libraries.applications.intake;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import io.vertx.mutiny.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Verwerkt aanmeldingen nadat ze bewaard zijn. */
@ApplicationScoped
public class IntakeStroom {

  private static final Logger LOG = Logger.getLogger(IntakeStroom.class);

  @Inject
  @Channel("aanmeldingen")
  Emitter<Aanmelding.Bericht> uit;

  @Inject
  @Channel("wijken")
  Emitter<String> wijken;

  @Inject EventBus bus;
  @Inject AanmeldingRepository repository;
  @Inject @RestClient VerwijzerClient verwijzers;

  void bewaard(@ObservesAsync Aanmelding aanmelding) {
    LOG.infof("Gebeurtenis voor %s", aanmelding.telefoon); // EXPECT
    LOG.infof("Gebeurtenis voor %s", aanmelding.fase); // SAFE
    uit.send(aanmelding.bericht());
    wijken.send(aanmelding.wijk);
    bus.publish("intake.email", aanmelding.email);
    bus.publish("intake.bron", aanmelding.bron);
    verwijzers.meld(aanmelding.kenmerk(), aanmelding.bericht());
  }

  @Incoming("aanmeldingen")
  @Outgoing("regels")
  public String naarRegel(Aanmelding.Bericht bericht) {
    LOG.debugf("Verwerk %d", bericht.id()); // SAFE
    LOG.debugf("Verwerk %s", bericht); // EXPECT
    return bericht.naam() + ";" + bericht.wijk();
  }

  @Incoming("regels")
  public CompletionStage<Void> schrijf(Message<String> regel) {
    LOG.infof("Regel: %s", regel.getPayload()); // EXPECT
    return regel.ack();
  }

  @Incoming("wijken")
  public void tel(String wijk) {
    LOG.infof("Wijk: %s", wijk); // SAFE
  }

  @ConsumeEvent("intake.email")
  void stuurEmail(String adres) {
    LOG.infof("Stuur naar %s", adres); // EXPECT
  }

  @ConsumeEvent("intake.bron")
  void telBron(String bron) {
    LOG.infof("Aangemeld via %s", bron); // SAFE
  }

  @Scheduled(cron = "0 0 6 * * ?")
  void dagelijks() {
    List<Aanmelding> nieuw = repository.list("fase", Aanmelding.Fase.NIEUW);
    Multi.createFrom().iterable(nieuw).filter(a -> a.email != null).onItem().transform(a -> a.email).collect().asList()
        .subscribe().with(lijst -> LOG.infov("Mailen: {0}", lijst)); // EXPECT
    Multi.createFrom().iterable(nieuw).filter(a -> a.email != null).onItem().transform(a -> a.wijk).select().distinct().collect().asList()
        .subscribe().with(lijst -> LOG.infov("Mailen in: {0}", lijst)); // SAFE
    Aanmelding eerste = Multi.createFrom().iterable(nieuw).select().first().toUni().await().atMost(Duration.ofSeconds(5));
    LOG.info("Eerste: " + eerste.naam.trim()); // EXPECT
    LOG.info("Eerste: " + eerste.id); // SAFE
  }

  @Scheduled(every = "1h")
  void verhuizingen() {
    for (Aanmelding aanmelding : repository.wachtlijst(0)) {
      VerwijzerClient.Persoon persoon = verwijzers.verhuisd(aanmelding.kenmerk());
      LOG.infof("Verhuisd naar %s", persoon.adres()); // EXPECT
      LOG.infof("Verhuisd naar %s", persoon.gemeente()); // SAFE
    }
  }

  Uni<Tuple2<String, String>> samen(Long id) {
    Uni<String> naam = Uni.createFrom().item(() -> repository.findById(id)).map(a -> a.naam);
    Uni<String> wijk = Uni.createFrom().item(() -> repository.findById(id)).map(a -> a.wijk);
    return Uni.combine().all().unis(naam, wijk).asTuple()
        .invoke(paar -> LOG.debugf("Paar: %s", paar.getItem1())) // EXPECT
        .invoke(paar -> LOG.debugf("Paar: %s", paar.getItem2())) // SAFE
        .onFailure().invoke(fout -> LOG.errorf(fout, "Geen paar voor %d", id)); // SAFE
  }

  Uni<String> metTerugval(Long id) {
    return Uni.createFrom().item(() -> repository.findById(id)).chain(a -> Uni.createFrom().<String>failure(new IllegalArgumentException("Ongeldig nummer " + a.telefoon)))
        .onFailure().invoke(fout -> LOG.warnf("Terugval: %s", fout.getMessage())) // EXPECT
        .onFailure().recoverWithItem("onbekend")
        .invoke(uitkomst -> LOG.infof("Uitkomst: %s", uitkomst)); // SAFE
  }
}
