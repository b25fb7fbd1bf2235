package nl.imwregiotilburg.libraries.backends.webshop;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

record AuditRegel(String actie, String onderwerp, String betrokkene) {
    String kort() { return actie + "/" + onderwerp; }
    String volledig() { return kort() + " [" + betrokkene + "]"; }
}

class BetalingMislukt extends Exception {
    BetalingMislukt(String bericht, Throwable oorzaak) { super(bericht, oorzaak); }
}

@Component
class WinkelAudit {
    private static final Logger LOGGER = Logger.getLogger(WinkelAudit.class.getName());

    void schrijf(AuditRegel regel) {
        LOGGER.info(regel.volledig()); // EXPECT
        LOGGER.info(regel.kort()); // SAFE
    }

    void record(Klant klant) {
        LogRecord record = new LogRecord(Level.INFO, "Klant {0} uit groep {1}");
        record.setParameters(new Object[] {klant.getNaam(), klant.getKlantgroep()});
        LOGGER.log(record); // EXPECT
        LogRecord groep = new LogRecord(Level.INFO, "Groep {0}");
        groep.setParameters(new Object[] {klant.getKlantgroep()});
        LOGGER.log(groep); // SAFE
    }

    void melding(String tekst) {
        LOGGER.warning(() -> "Melding: " + tekst); // EXPECT
    }

    void teller(String naam, int waarde) {
        LOGGER.config(naam + "=" + waarde); // SAFE
    }
}

@RestController
@RequestMapping("/winkel")
public class WinkelController {
    private static final Logger LOGGER = Logger.getLogger("webshop.controller");
    private final WinkelAudit audit;
    private final KlantRepository klanten;

    public WinkelController(WinkelAudit audit, KlantRepository klanten) {
        this.audit = audit;
        this.klanten = klanten;
    }

    @GetMapping("/{id}")
    public String toon(@PathVariable Long id) {
        Klant klant = klanten.findById(id).orElseThrow();
        audit.schrijf(new AuditRegel("TOON", "klant-" + id, klant.getEmail()));
        audit.record(klant);
        audit.melding("bekeken: " + klant.getNaam());
        audit.teller("bekeken", klant.getNaam().length());
        LOGGER.exiting("WinkelController", "toon", klant.getNaam()); // EXPECT
        return klant.getNaam();
    }

    @PostMapping
    public Long maak(@RequestBody KlantFormulier formulier) {
        Klant klant = new Klant();
        klant.setNaam(formulier.getNaam());
        klant.setKlantgroep(formulier.getKlantgroep());
        Klant opgeslagen = klanten.save(klant);
        LOGGER.log(Level.INFO, "Klant gemaakt: {0}", opgeslagen.getKlantgroep()); // SAFE
        LOGGER.log(Level.INFO, "Klant gemaakt: {0}", opgeslagen); // SAFE
        return opgeslagen.getId();
    }

    public void betaal(Klant klant) {
        try {
            incasseer(klant);
        } catch (BetalingMislukt ex) {
            LOGGER.log(Level.SEVERE, "Betaling mislukt", ex); // EXPECT
            LOGGER.severe(ex.getMessage()); // SAFE
            LOGGER.severe(ex.getCause().getMessage()); // EXPECT
        }
    }

    private void incasseer(Klant klant) throws BetalingMislukt {
        if (klant.getEmail() == null || !klant.getEmail().contains("@")) {
            throw new BetalingMislukt("Incasso afgewezen", new IllegalArgumentException("adres " + klant.getEmail()));
        }
    }

    public void lijst(List<Klant> lijst) {
        String namen = String.join(";", lijst.stream().map(Klant::getNaam).toList());
        LOGGER.logp(Level.INFO, "WinkelController", "lijst", "Namen {0}", namen); // EXPECT
        LOGGER.logp(Level.INFO, "WinkelController", "lijst", "Aantal {0}", lijst.size()); // SAFE
    }
}
