package nl.imwregiotilburg.libraries.usual.beans;

import java.util.List;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Uses the MapStruct mapper for the screens. */
@Service
public class ClientKaartService {
    private static final Logger log = LoggerFactory.getLogger(ClientKaartService.class);

    private final ClientMapper mapper;

    public ClientKaartService(ClientMapper mapper) {
        this.mapper = mapper;
    }

    public ClientMapper.ClientKaart toon(Client client) {
        ClientMapper.ClientKaart kaart = mapper.kaart(client);
        log.info("Kaart {} met letter {}", kaart.getStatus(), kaart.getVoorletter()); // EXPECT
        log.info("Kaart in postcode {}", kaart.getPostcode()); // EXPECT
        log.info("Kaart met mail {}", kaart.getMailadres()); // SAFE
        log.info("Kaart {}", kaart); // SAFE
        return kaart;
    }

    public void anoniem(Client client) {
        ClientMapper.AnoniemeClient anoniem = mapper.anoniem(client);
        log.info("Anoniem: {}", anoniem.naam()); // SAFE
        log.info("Anoniem getoond: {}", anoniem); // SAFE
    }

    public void agenda(List<Afspraak> afspraken) {
        List<ClientMapper.AgendaRegel> regels = mapper.regels(afspraken);
        log.info("Agenda: {}", regels); // EXPECT
        for (ClientMapper.AgendaRegel regel : regels) {
            log.info("Regel {} op {}", regel.sleutel(), regel.waar()); // SAFE
            log.info("Regel voor {}", regel.wie()); // EXPECT
        }
    }

    public void bijwerken(Client client) {
        ClientMapper.ClientKaart kaart = new ClientMapper.ClientKaart();
        mapper.werkBij(client, kaart);
        log.info("Bijgewerkt mailadres {}", kaart.getMailadres()); // EXPECT
        log.info("Bijgewerkte status {}", kaart.getStatus()); // SAFE
        log.info("Bijgewerkte postcode {}", kaart.getPostcode()); // SAFE
    }
}
