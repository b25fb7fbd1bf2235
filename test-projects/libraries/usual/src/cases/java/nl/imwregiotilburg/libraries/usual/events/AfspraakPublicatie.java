package nl.imwregiotilburg.libraries.usual.events;

import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the rest of the application what happens to appointments. */
@Service
public class AfspraakPublicatie {
    private static final Logger log = LoggerFactory.getLogger(AfspraakPublicatie.class);

    /** An appointment was made. */
    public record AfspraakGemaakt(long id, String voor, String locatie) {
    }

    /** An appointment was moved: only what is not personal. */
    public record AfspraakVerplaatst(long id, String locatie) {
    }

    /** A client was registered. */
    public static class ClientIngeschreven extends ApplicationEvent {
        @PersonalData(value = "naam", purpose = "inschrijving")
        private final String naam;
        private final Long clientId;

        public ClientIngeschreven(Object bron, Client client) {
            super(bron);
            this.naam = client.getNaam();
            this.clientId = client.getId();
        }

        public String getNaam() { return naam; }
        public Long getClientId() { return clientId; }
    }

    /** A reminder to be sent after the transaction. */
    public record HerinneringGevraagd(@PersonalData(value = "telefoon", purpose = "herinnering") String telefoon, String tekst) {
        @Override
        public String toString() {
            return "HerinneringGevraagd[" + tekst + "]";
        }
    }

    private final ApplicationEventPublisher publisher;

    public AfspraakPublicatie(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    public void gemaakt(Afspraak afspraak) {
        AfspraakGemaakt bericht = new AfspraakGemaakt(afspraak.id(), afspraak.clientNaam(), afspraak.locatie());
        log.info("Publiceer {}", bericht); // EXPECT
        publisher.publishEvent(bericht);
    }

    public void verplaatst(Afspraak afspraak) {
        AfspraakVerplaatst bericht = new AfspraakVerplaatst(afspraak.id(), afspraak.locatie());
        log.info("Publiceer {}", bericht); // SAFE
        publisher.publishEvent(bericht);
    }

    public void ingeschreven(Client client) {
        ClientIngeschreven bericht = new ClientIngeschreven("inschrijfbalie", client);
        log.info("Publiceer {}", bericht); // SAFE
        publisher.publishEvent(bericht);
    }

    @Transactional
    public void herinner(Client client) {
        HerinneringGevraagd bericht = new HerinneringGevraagd(client.getTelefoon(), "morgen om 10 uur");
        log.info("Publiceer {}", bericht); // SAFE
        publisher.publishEvent(bericht);
    }
}
