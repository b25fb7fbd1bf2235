package nl.imwregiotilburg.libraries.stacks.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Path("/klanten")
@ApplicationScoped
public class KlantResource {

    private static final Logger log = LoggerFactory.getLogger(KlantResource.class);

    @Inject
    DossierRepository dossiers;

    @GET
    @Path("/{id}")
    public Klant get(@PathParam("id") Long id) {
        Klant klant = Klant.findById(id);
        log.info("Klant opgehaald: {}", klant.email); // EXPECT
        log.info("Klant opgehaald: {} {}", klant.id, klant.segment); // SAFE
        log.info("Klant opgehaald: {}", klant); // SAFE
        return klant;
    }

    @GET
    public List<Klant> lijst() {
        List<Klant> klanten = Klant.listAll(Sort.by("email"));
        String adressen = klanten.stream().map(k -> k.email).collect(Collectors.joining(";"));
        log.debug("Segmenten {}", klanten.stream().map(k -> k.segment).distinct().toList()); // SAFE
        log.debug("Verzendlijst {}", adressen); // EXPECT
        return klanten;
    }

    @POST
    @Transactional
    public Response maak(Klant nieuw) {
        nieuw.persist();
        if (nieuw.isPersistent()) {
            log.info("Nieuwe klant {}", nieuw.email); // EXPECT
        }
        long dubbel = Klant.count("email", nieuw.email);
        log.info("Al {} klanten met dit adres", dubbel); // SAFE
        Klant leeg = new Klant();
        leeg.segment = nieuw.segment;
        log.info("Leeg {} {}", leeg.email, leeg.segment); // SAFE
        Response antwoord = Response.ok(nieuw.email).status(201).build();
        log.info("Inhoud {}", antwoord.getEntity()); // EXPECT
        return antwoord;
    }

    @GET
    @Path("/dossier/{nr}")
    public String dossier(@PathParam("nr") String nr) {
        Optional<Dossier> gevonden = dossiers.find("nummer", nr).firstResultOptional();
        String bsn = gevonden.map(Dossier::getBsn).orElse("onbekend");
        log.warn("Dossierfase {}", gevonden.map(Dossier::getFase).orElse("geen")); // SAFE
        log.warn("Dossier {}", gevonden.get()); // EXPECT
        return nr;
    }

    public void zoek(String fase) {
        PanacheQuery<Dossier> query = dossiers.find("fase = :fase", Parameters.with("fase", fase));
        List<Dossier> pagina = query.page(Page.ofSize(20)).list();
        pagina.forEach(d -> log.info("Treffer {}", d.getNummer())); // SAFE
        dossiers.streamAll().map(Dossier::getBsn).forEach(b -> log.info("Alle: {}", b)); // EXPECT
    }
}

@Entity
class Klant extends PanacheEntity {
    @PersonalData("emailadres")
    public String email;
    public String segment;
}

@Entity
class Dossier {
    @Id
    private Long id;
    private String nummer;
    private String fase;
    @PersonalData("bsn")
    private String bsn;

    public String getNummer() { return nummer; }
    public String getFase() { return fase; }
    public String getBsn() { return bsn; }

    @Override
    public String toString() { return "Dossier[" + nummer + ", " + bsn + "]"; }
}

@ApplicationScoped
class DossierRepository implements PanacheRepository<Dossier> {
}
