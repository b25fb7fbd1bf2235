package nl.imwregiotilburg.benchmark.events;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Spring's application events and Guava's event bus. */
class Gebeurtenissen {

  private static final Logger log = LoggerFactory.getLogger(Gebeurtenissen.class);

  record Aangemeld(long id, String wie) {}

  record Geteld(int aantal, String team) {}

  record Afgesloten(long id, @PersonalData("naam") String wie) {}

  static final class Verplaatst extends ApplicationEvent {
    private final String nieuw;

    Verplaatst(Object bron, String nieuw) {
      super(bron);
      this.nieuw = nieuw;
    }

    String nieuw() {
      return nieuw;
    }
  }

  @Component
  static class Aanmelden {
    private final ApplicationEventPublisher publiceer;

    Aanmelden(ApplicationEventPublisher publiceer) {
      this.publiceer = publiceer;
    }

    void meldAan(Client client) {
      publiceer.publishEvent(new Aangemeld(client.getId(), client.getNaam()));
      publiceer.publishEvent(new Geteld(1, "zuid"));
      publiceer.publishEvent(new Verplaatst(this, client.getWoonadres().plaats()));
      publiceer.publishEvent(client);
    }
  }

  @Component
  static class Luisteraar {
    @EventListener
    void opAanmelding(Aangemeld gebeurtenis) {
      log.info("Aangemeld: {}", gebeurtenis.wie()); // EXPECT personal-data-logged naam
      log.info("Aangemeld: {}", gebeurtenis.id()); // SAFE personal-data-logged
      log.info("{}", gebeurtenis); // EXPECT personal-data-logged naam
    }

    @Async
    @EventListener
    void opTelling(Geteld gebeurtenis) {
      log.info("{} in {}", gebeurtenis.aantal(), gebeurtenis.team()); // SAFE personal-data-logged
      log.info("{}", gebeurtenis); // SAFE personal-data-logged
    }

    @EventListener
    void opAfsluiting(Afgesloten gebeurtenis) {
      log.info("{}", gebeurtenis); // EXPECT personal-data-logged naam
      log.info("{}", gebeurtenis.id()); // SAFE personal-data-logged
    }

    @EventListener(Client.class)
    void opClient(Client client) {
      log.info("{}", client.getId()); // SAFE personal-data-logged
      log.info("{}", client.getBsn()); // EXPECT personal-data-logged bsn
    }
  }

  @Component
  static class Verhuizingen implements ApplicationListener<Verplaatst> {
    @Override
    public void onApplicationEvent(Verplaatst gebeurtenis) {
      log.info("Verhuisd naar {}", gebeurtenis.nieuw()); // EXPECT personal-data-logged adres
      log.info("Verhuisd op {}", gebeurtenis.getTimestamp()); // SAFE personal-data-logged
    }
  }

  record Bus(String bericht) {}

  record Sein(String code) {}

  static class Bushalte {
    private final EventBus bus = new EventBus();

    void stuur(Client client) {
      bus.register(new Reiziger());
      bus.post(new Bus(client.getHulpvraag()));
      bus.post(new Sein("groen"));
    }
  }

  static class Reiziger {
    @Subscribe
    public void opBus(Bus bus) {
      log.info(bus.bericht()); // EXPECT personal-data-logged hulpvraag
    }

    @Subscribe
    public void opSein(Sein sein) {
      log.info(sein.code()); // SAFE personal-data-logged
    }
  }
}
