package nl.imwregiotilburg.libraries.backends.leden;

import java.util.concurrent.CompletableFuture;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.SendResult;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

record LidAangemeld(Long lidId, String adres) { }

record LidVerwijderd(Long lidId, String reden) { }

class BetaalBericht {
    private String kenmerk;
    @PersonalData("iban") private String iban;

    public String getKenmerk() { return kenmerk; }
    public void setKenmerk(String kenmerk) { this.kenmerk = kenmerk; }
    public String getIban() { return iban; }
    public void setIban(String iban) { this.iban = iban; }

    @Override
    public String toString() { return "BetaalBericht{kenmerk=" + kenmerk + "}"; }
}

@Component
class LidLuisteraar {
    private static final Logger log = LoggerFactory.getLogger(LidLuisteraar.class);

    @EventListener
    public void opAanmelding(LidAangemeld event) {
        log.info("Welkomstmail naar {}", event.adres()); // EXPECT
    }

    @TransactionalEventListener
    public void opVerwijdering(LidVerwijderd event) {
        log.info("Verwijderd: {}", event); // SAFE
    }

    @KafkaListener(topics = "lid-aangemeld", groupId = "mail")
    public void ontvangAdres(@Payload String adres, @Header(KafkaHeaders.RECEIVED_KEY) String sleutel) {
        log.info("Van topic: {}", adres); // EXPECT
    }

    @KafkaListener(topics = "lid-verwijderd", groupId = "mail")
    public void ontvangNummer(String lidnummer) {
        log.info("Verwijderd lid {}", lidnummer); // SAFE
    }

    @KafkaListener(topics = "betalingen", groupId = "incasso")
    public void ontvangBetaling(ConsumerRecord<String, BetaalBericht> bericht) {
        log.info("Betaling {}", bericht.value()); // SAFE
        log.info("Betaling van {}", bericht.value().getIban()); // EXPECT
        log.info("Record {}", bericht); // SAFE
    }
}

@Component
public class LidBerichten {
    private static final Logger log = LoggerFactory.getLogger(LidBerichten.class);
    private final KafkaTemplate<String, String> kafka;
    private final ApplicationEventPublisher events;
    private final CacheManager caches;
    private final LidRepository repository;

    public LidBerichten(KafkaTemplate<String, String> kafka, ApplicationEventPublisher events, CacheManager caches, LidRepository repository) {
        this.kafka = kafka;
        this.events = events;
        this.caches = caches;
        this.repository = repository;
    }

    public void aangemeld(Lid lid) {
        events.publishEvent(new LidAangemeld(lid.getId(), lid.getEmail()));
        ProducerRecord<String, String> record = new ProducerRecord<>("lid-aangemeld", lid.getLidnummer(), lid.getEmail());
        log.debug("Te versturen {}", record); // EXPECT
        CompletableFuture<SendResult<String, String>> toekomst = kafka.send(record);
        toekomst.whenComplete((r, fout) -> log.info("Verstuurd {}", r.getProducerRecord().value())); // EXPECT
    }

    public void verwijderd(Lid lid) {
        events.publishEvent(new LidVerwijderd(lid.getId(), lid.getStatus()));
        kafka.send("lid-verwijderd", lid.getLidnummer(), lid.getLidnummer());
        Message<String> bericht = MessageBuilder.withPayload(lid.getNaam()).setHeader("nummer", lid.getLidnummer()).build();
        log.debug("Afscheidsbericht {}", bericht); // EXPECT
        log.debug("Afscheidsbericht {}", bericht.getHeaders().get("nummer")); // SAFE
    }

    @Cacheable("adressen")
    public String adres(Long id) {
        return repository.findById(id).map(Lid::getEmail).orElse(null);
    }

    public void uitCache(Lid lid) {
        Cache telefoons = caches.getCache("telefoons");
        Cache nummers = caches.getCache("nummers");
        telefoons.put(lid.getId(), lid.getTelefoon());
        nummers.put(lid.getId(), lid.getLidnummer());
        log.info("Uit cache {}", telefoons.get(lid.getId(), String.class)); // EXPECT
        log.info("Uit cache {}", nummers.get(lid.getId(), String.class)); // SAFE
        log.info("Adres {}", adres(lid.getId())); // EXPECT
    }
}
