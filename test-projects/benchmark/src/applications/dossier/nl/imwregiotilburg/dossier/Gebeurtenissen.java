package nl.imwregiotilburg.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes what happens and lets listeners know. */
@Component
public class Gebeurtenissen {

  private static final Logger log = LoggerFactory.getLogger(Gebeurtenissen.class);

  /** Something that happened. */
  interface Gebeurtenis {
    String samenvatting();
  }

  /** A client came in. */
  record ClientIngeschreven(long id, String naam) implements Gebeurtenis {
    @Override
    public String samenvatting() {
      return "ingeschreven: " + naam;
    }
  }

  /** A case file was closed. */
  record DossierGesloten(long id, String reden) implements Gebeurtenis {
    @Override
    public String samenvatting() {
      return "gesloten: " + id;
    }
  }

  /** Someone moved. */
  static class ClientVerhuisd extends ApplicationEvent implements Gebeurtenis {
    private static final long serialVersionUID = 1L;
    private final String nieuwAdres;

    ClientVerhuisd(Object bron, String nieuwAdres) {
      super(bron);
      this.nieuwAdres = nieuwAdres;
    }

    @Override
    public String samenvatting() {
      return "verhuisd";
    }
  }

  private final Map<Class<?>, List<Consumer<Object>>> luisteraars = new HashMap<>();

  private final List<Gebeurtenis> geschiedenis = new ArrayList<>();

  public Gebeurtenissen() {
    bij(ClientIngeschreven.class, this::opInschrijving);
    bij(DossierGesloten.class, this::opSluiting);
    bij(ClientVerhuisd.class, this::opVerhuizing);
    bij(String.class, tekst -> log.debug("Tekst {}", tekst)); // SAFE personal-data-logged
    bij(StringBuilder.class, tekst -> log.debug("Tekst {}", tekst)); // EXPECT personal-data-logged hulpvraag
  }

  private <T> void bij(Class<T> soort, Consumer<? super T> luisteraar) {
    luisteraars
        .computeIfAbsent(soort, k -> new ArrayList<>())
        .add(gebeurtenis -> luisteraar.accept(soort.cast(gebeurtenis)));
  }

  private void meld(Object gebeurtenis) {
    luisteraars.getOrDefault(gebeurtenis.getClass(), List.of()).forEach(l -> l.accept(gebeurtenis));
    log.trace("Gemeld: {}", gebeurtenis.getClass().getSimpleName()); // SAFE personal-data-logged
  }

  @EventListener
  void opInschrijving(ClientIngeschreven gebeurtenis) {
    log.info("Nieuw {}", gebeurtenis); // EXPECT personal-data-logged naam
    log.info("Nieuw {}", gebeurtenis.id()); // SAFE personal-data-logged
    log.info("Nieuw {}", gebeurtenis.samenvatting()); // EXPECT personal-data-logged naam
  }

  @EventListener
  void opSluiting(DossierGesloten gebeurtenis) {
    log.info("Gesloten {}", gebeurtenis.samenvatting()); // SAFE personal-data-logged
    log.info("Gesloten {}", gebeurtenis.reden()); // EXPECT personal-data-logged hulpvraag
    log.info("Gesloten {}", gebeurtenis.id()); // SAFE personal-data-logged
  }

  @EventListener
  void opVerhuizing(ClientVerhuisd gebeurtenis) {
    log.info("Verhuisd {}", gebeurtenis.nieuwAdres); // EXPECT personal-data-logged adres
    log.info("Verhuisd {}", gebeurtenis.samenvatting()); // SAFE personal-data-logged
    Client bron = (Client) gebeurtenis.getSource();
    log.info("Bron {}", bron.getNaam()); // EXPECT personal-data-logged naam
  }

  /** Publishes about a client. */
  public void publiceer(Client client) {
    meld(new ClientIngeschreven(client.getId(), client.getNaam()));
    meld(new ClientVerhuisd(client, client.getAdres().getPostcode()));
    meld("client " + client.getId());
  }

  /** Publishes about a case file. */
  public void sluit(Dossier dossier) {
    meld(new DossierGesloten(dossier.getId(), "afgerond: " + dossier.getHulpvraag()));
    meld(new StringBuilder(dossier.getHulpvraag()));
    geschiedenis.add(new DossierGesloten(dossier.getId(), "klaar"));
    for (Gebeurtenis gebeurtenis : geschiedenis) {
      log.debug("Eerder {}", gebeurtenis.samenvatting()); // SAFE personal-data-logged
      log.debug("Eerder {}", gebeurtenis); // SAFE personal-data-logged
    }
  }

  /** A listener that keeps what it heard. */
  static class Teller implements ApplicationListener<ClientVerhuisd> {
    private int aantal;
    private String laatste = "geen";

    @Override
    public void onApplicationEvent(ClientVerhuisd gebeurtenis) {
      aantal++;
      laatste = gebeurtenis.nieuwAdres;
    }
  }

  /** Counts moves. */
  public void tel(Client client) {
    Teller teller = new Teller();
    Teller stil = new Teller();
    List<ApplicationListener<ClientVerhuisd>> lijst = List.of(teller);
    lijst.forEach(
        l -> l.onApplicationEvent(new ClientVerhuisd(this, client.getAdres().getStraat())));
    log.info("Laatste {}", teller.laatste); // EXPECT personal-data-logged adres
    log.info("Laatste {}", stil.laatste); // SAFE personal-data-logged
    log.info("Aantal {}", teller.aantal); // SAFE personal-data-logged
  }

  /** Passes on through the publisher of the framework. */
  public void viaUitgever(Client client) {
    ApplicationEventPublisher uitgever =
        gebeurtenis -> {
          log.info("Uitgegeven {}", ((ClientVerhuisd) gebeurtenis).nieuwAdres); // EXPECT personal-data-logged adres
          log.info("Uitgegeven {}", ((Gebeurtenis) gebeurtenis).samenvatting()); // SAFE personal-data-logged
        };
    uitgever.publishEvent(new ClientVerhuisd(client, client.getAdres().toString()));
  }
}
