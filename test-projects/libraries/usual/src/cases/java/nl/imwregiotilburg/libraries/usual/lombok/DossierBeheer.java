package nl.imwregiotilburg.libraries.usual.lombok;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import lombok.extern.slf4j.Slf4j;
import lombok.val;
import nl.imwregiotilburg.libraries.usual.domain.Brief;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.springframework.stereotype.Service;

/** Keeps the files of clients. */
@Slf4j
@Service
@RequiredArgsConstructor
public class DossierBeheer {

    public void gezin(Client client) {
        val lid = new DossierModel.Gezinslid(1, client.getNaam(), "ouder");
        log.info("Gezinslid: {}", lid); // EXPECT
        log.info("Gezinslid {} is {}", lid.getVolgnummer(), lid.getRelatie()); // SAFE
        val leeg = new DossierModel.Gezinslid();
        leeg.setRelatie("onbekend");
        log.info("Leeg gezinslid: {}", leeg); // SAFE
    }

    public void contact(Brief brief) {
        val moment = new DossierModel.Contactmoment();
        moment.setKanaal("telefoon");
        moment.setVerslag(brief.tekst());
        moment.setMinuten(brief.tekst().length() / 10);
        log.info("Contactmoment {}", moment); // SAFE
        log.info("Contactmoment van {} minuten", moment.getMinuten()); // SAFE
        log.info("Verslag: {}", moment.getVerslag()); // EXPECT
    }

    public void hulpvraag(Brief brief) {
        val vraag = DossierModel.Hulpvraag.builder().code("HV-12").omschrijving(brief.tekst()).prioriteit("hoog").build();
        log.info("Nieuwe hulpvraag {}", vraag); // EXPECT
        log.info("Hulpvraag {} met prioriteit {}", vraag.getCode(), vraag.getPrioriteit()); // SAFE
        val leeg = vraag.withOmschrijving("(afgeschermd)");
        log.info("Afgeschermde hulpvraag {}", leeg); // SAFE
        val lager = vraag.withPrioriteit("laag");
        log.info("Lagere hulpvraag {}", lager); // EXPECT
        val kopie = vraag.toBuilder().code("HV-13").build();
        log.info("Kopie {}", kopie.getCode()); // SAFE
        log.info("Omschrijving van de kopie {}", kopie.getOmschrijving()); // EXPECT
        val metTrefwoord = leeg.toBuilder().trefwoord(brief.geadresseerde()).trefwoord("schulden").build();
        log.info("Trefwoorden {}", metTrefwoord.getTrefwoorden()); // EXPECT
        log.info("Aantal trefwoorden {}", metTrefwoord.getTrefwoorden().size()); // SAFE
    }

    public void bouwer(Brief brief) {
        val bouwer = DossierModel.Hulpvraag.builder().code("HV-20").omschrijving(brief.tekst());
        log.debug("Bouwer {}", bouwer); // EXPECT
        bouwer.omschrijving(null);
        log.debug("Bouwer zonder tekst {}", bouwer); // SAFE
    }

    public void machtiging(Client client) {
        val machtiging = new DossierModel.Machtiging().soort("inzage").gemachtigde(client.getNaam()).tot(LocalDate.of(2030, 1, 1));
        log.info("Machtiging {}", machtiging); // SAFE
        log.info("Gemachtigde {}", machtiging.gemachtigde()); // EXPECT
        log.info("Machtiging tot {}", machtiging.tot()); // SAFE
    }

    public void documenten(Client client) {
        val verslag = DossierModel.Verslag.builder().kenmerk("V-1").betrokkene(client.getNaam()).soort("intake").build();
        log.info("Verslag {}", verslag); // SAFE
        log.info("Verslag over {}", verslag.getBetrokkene()); // EXPECT
        val beschikking = DossierModel.Beschikking.builder().kenmerk("B-1").betrokkene(client.getNaam()).besluit("toegekend").build();
        log.info("Beschikking {}", beschikking); // EXPECT
        log.info("Beschikking {}: {}", beschikking.getKenmerk(), beschikking.getBesluit()); // SAFE
    }

    @SneakyThrows
    public void aanvraag(Client client) {
        val aanvrager = new DossierModel.Aanvrager(client.getBsn(), "AV-9");
        log.info("Aanvrager {}", aanvrager); // SAFE
        log.info("Aanvraag {}", aanvrager.getAanvraagnummer()); // SAFE
        if (aanvrager.getBsn().length() == 9) {
            throw new java.io.IOException("Aanvraag van " + aanvrager.getBsn() + " niet te bewaren");
        }
    }

    public void probeerAanvraag(Client client) {
        try {
            aanvraag(client);
        } catch (Exception e) {
            log.error("Aanvraag mislukt: {}", e.getMessage()); // EXPECT
            log.error("Aanvraag mislukt door {}", e.getClass().getSimpleName()); // SAFE
        }
    }
}
