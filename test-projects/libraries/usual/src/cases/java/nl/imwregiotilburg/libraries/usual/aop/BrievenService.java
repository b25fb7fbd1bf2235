package nl.imwregiotilburg.libraries.usual.aop;

import nl.imwregiotilburg.libraries.usual.domain.Brief;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes and sends letters; the aspect logs around it. */
@Service
public class BrievenService {
    private static final Logger log = LoggerFactory.getLogger(BrievenService.class);

    @LogAspect.Gelogd
    public Brief maak(Client client, String sjabloon) {
        return new Brief("BR-" + client.getId(), sjabloon, client.getNaam(), "Uw afspraak is bevestigd.");
    }

    @LogAspect.Gemeten
    public String inhoud(Brief brief) {
        return brief.geadresseerde() + "\n" + brief.tekst();
    }

    @LogAspect.Gelogd
    public String verzend(String ontvanger, String sjabloon) {
        return "verzonden-" + sjabloon + "-" + ontvanger.length();
    }

    public String maakAanhef(Client client) {
        return "Beste " + client.getNaam();
    }

    public void weiger(Client client) {
        throw new IllegalStateException("Geen adres voor " + client.getEmail());
    }

    /** Sends the letters of a client, through the proxy. */
    @Service
    public static class Verzending {
        private final BrievenService brieven;

        public Verzending(BrievenService brieven) {
            this.brieven = brieven;
        }

        public void alles(Client client) {
            Brief brief = brieven.maak(client, "afspraak");
            String kenmerk = brieven.verzend(client.getEmail(), brief.sjabloon());
            log.info("Brief {} verzonden", kenmerk); // SAFE
            log.info("Inhoud {}", brieven.inhoud(brief)); // EXPECT
            log.info("Aanhef {}", brieven.maakAanhef(client)); // EXPECT
            try {
                brieven.weiger(client);
            } catch (IllegalStateException e) {
                log.warn("Geweigerd in {}", e.getStackTrace()[0].getMethodName()); // SAFE
            }
        }
    }
}
