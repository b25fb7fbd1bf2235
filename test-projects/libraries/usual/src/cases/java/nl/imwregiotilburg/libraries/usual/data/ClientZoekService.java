package nl.imwregiotilburg.libraries.usual.data;

import java.util.List;
import java.util.stream.Stream;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Example;
import org.springframework.data.domain.ExampleMatcher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients. */
@Service
public class ClientZoekService {
    private static final Logger log = LoggerFactory.getLogger(ClientZoekService.class);

    private final ClientRepository repository;

    public ClientZoekService(ClientRepository repository) {
        this.repository = repository;
    }

    private static Specification<ClientEntity> heet(String naam) {
        return (root, query, cb) -> cb.equal(root.get("naam"), naam);
    }

    public void afgeleid(Client client) {
        repository.findByEmail(client.getEmail()).ifPresent(gevonden -> log.info("Gevonden {}", gevonden)); // EXPECT
        List<ClientEntity> lijst = repository.findByRegioAndStatusOrderByNaamAsc("Midden-Brabant", "ACTIEF");
        for (ClientEntity rij : lijst) {
            log.info("Rij {} in {}", rij.getId(), rij.getRegio()); // SAFE
            log.info("Rij met mail {}", rij.getEmail()); // EXPECT
        }
        log.info("Lijst {}", lijst); // EXPECT
        log.info("Aantal in regio {}", repository.countByRegio(client.getRegio())); // SAFE
        log.info("Bekend: {}", repository.existsByBsn(client.getBsn())); // SAFE
    }

    public void paginas() {
        Page<ClientEntity> pagina = repository.findByRegio("Midden-Brabant", PageRequest.of(0, 10, Sort.by("naam")));
        log.info("Pagina {}", pagina); // SAFE
        log.info("Inhoud {}", pagina.getContent()); // EXPECT
        log.info("Totaal {} op {}", pagina.getTotalElements(), pagina.getPageable()); // SAFE
        Page<String> mails = pagina.map(ClientEntity::getEmail);
        mails.forEach(mail -> log.info("Mail {}", mail)); // EXPECT
        Page<Long> nummers = pagina.map(ClientEntity::getId);
        log.info("Nummers {}", nummers.toList()); // SAFE
        Slice<ClientEntity> deel = repository.findByStatus("ACTIEF", PageRequest.of(0, 5));
        log.info("Deel {} van {}", deel.getNumber(), deel.getNumberOfElements()); // SAFE
        deel.stream().map(ClientEntity::getNaam).forEach(naam -> log.info("In het deel {}", naam)); // EXPECT
    }

    public void projecties() {
        for (ClientRepository.Contact contact : repository.findContactByRegio("Midden-Brabant")) {
            log.info("Contact {}", contact.getNaam()); // EXPECT
            log.info("Contactregel {}", contact.regel()); // EXPECT
        }
        for (ClientRepository.Plaats plaats : repository.findPlaatsByStatus("ACTIEF")) {
            log.info("Plaats {} {}", plaats.getId(), plaats.getRegio()); // SAFE
        }
        log.info("Tellingen {}", repository.tellingen()); // SAFE
        log.info("Namen per regio {}", repository.naamEnRegio()); // EXPECT
        log.info("Eerste regio {}", repository.naamEnRegio().get(0).regio()); // SAFE
    }

    public void bevragingen(Client client) {
        log.info("Namen {}", repository.namenBij(client.getStatus())); // EXPECT
        log.info("Ids {}", repository.idsBij(client.getNaam().substring(0, 3))); // SAFE
        log.info("Mail {}", repository.mailVan(client.getId())); // EXPECT
    }

    public void opSpecificatie(Client client) {
        Specification<ClientEntity> specificatie = heet(client.getNaam());
        log.debug("Specificatie {}", specificatie); // SAFE
        repository.findOne(specificatie).map(ClientEntity::getBsn).ifPresent(bsn -> log.info("Burger {}", bsn)); // EXPECT
        log.info("Aantal {}", repository.count(specificatie)); // SAFE
        ClientEntity voorbeeld = new ClientEntity(null, client.getNaam(), null, null, null, null);
        Example<ClientEntity> example = Example.of(voorbeeld, ExampleMatcher.matching().withIgnorePaths("id"));
        log.debug("Voorbeeld {}", example); // EXPECT
        log.info("Bestaat {}", repository.exists(example)); // SAFE
        List<ClientEntity> gelijk = repository.findAll(example);
        log.info("Gelijke {}", gelijk.get(0).getNaam()); // EXPECT
        log.info("Status van gelijke {}", gelijk.get(0).getStatus()); // SAFE
    }

    @Transactional(readOnly = true)
    public void stroom() {
        try (Stream<ClientEntity> stroom = repository.streamByRegio("Midden-Brabant")) {
            stroom.forEach(rij -> log.info("Stroom {}", rij.getNaam())); // EXPECT
        }
        ClientEntity verwijzing = repository.getReferenceById(4711L);
        log.info("Verwijzing {}", verwijzing.getId()); // SAFE
    }
}
