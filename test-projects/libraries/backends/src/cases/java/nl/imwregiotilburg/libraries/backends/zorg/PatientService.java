package nl.imwregiotilburg.libraries.backends.zorg;

import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StringMapMessage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

record PatientSamenvatting(String dossier, String volledigeNaam, int leeftijd) {
    static PatientSamenvatting van(Patient patient) {
        int leeftijd = patient.getGeboortedatum().until(java.time.LocalDate.now()).getYears();
        return new PatientSamenvatting(patient.getDossiernummer(), patient.getNaam().trim(), leeftijd);
    }
}

class ZorgLog {
    private static final Logger LOG = LogManager.getLogger("zorg.audit");
    private static final Marker INZAGE = MarkerManager.getMarker("INZAGE");

    static void inzage(String wie, String watBetreft) {
        LOG.info(INZAGE, "Inzage door {} in {}", wie, watBetreft); // EXPECT
    }

    static void afdeling(String afdeling, int aantal) {
        LOG.log(Level.INFO, "Afdeling {} telt {}", afdeling, aantal); // SAFE
    }

    static String bsnGemaskeerd(String bsn) {
        return "*****" + bsn.substring(5);
    }

    static String verborgen(String bsn) {
        return bsn == null ? "geen" : "aanwezig";
    }
}

class PatientNietGevonden extends RuntimeException {
    PatientNietGevonden(long id) {
        super("Geen patient " + id);
    }
}

@Service
public class PatientService {
    private static final Logger logger = LogManager.getLogger(PatientService.class);
    private final PatientOpslag opslag;

    public PatientService(PatientOpslag opslag) { this.opslag = opslag; }

    @PreAuthorize("hasRole('ARTS')")
    public PatientSamenvatting samenvatting(long id, String arts) {
        Patient patient = opslag.zoek(id).orElseThrow(() -> new PatientNietGevonden(id));
        ZorgLog.inzage(arts, patient.getNaam());
        PatientSamenvatting samenvatting = PatientSamenvatting.van(patient);
        logger.debug("Samenvatting {}", () -> samenvatting.volledigeNaam()); // EXPECT
        return samenvatting;
    }

    public void bsnControle(Patient patient) {
        String bsn = patient.getBsn();
        logger.info("BSN {}", ZorgLog.bsnGemaskeerd(bsn)); // EXPECT
        logger.info("BSN {}", ZorgLog.verborgen(bsn)); // SAFE
        logger.printf(Level.INFO, "BSN %s van %s", bsn, patient.getAfdeling()); // EXPECT
    }

    public void metContext(Patient patient) {
        ThreadContext.put("dossier", patient.getDossiernummer());
        logger.info("In behandeling: {}", ThreadContext.get("dossier")); // SAFE
        ThreadContext.clearMap();
        ThreadContext.put("naam", patient.getNaam());
        logger.info("In behandeling: {}", ThreadContext.get("naam")); // EXPECT
        ThreadContext.remove("naam");
        logger.info("Klaar: {}", ThreadContext.get("naam")); // SAFE
        try (CloseableThreadContext.Instance ctx = CloseableThreadContext.put("afdeling", patient.getAfdeling())) {
            logger.info("Context {}", ThreadContext.getImmutableContext()); // SAFE
        }
    }

    public void berichten(Patient patient) {
        ParameterizedMessage bericht = new ParameterizedMessage("Opname {} op {}", patient.getNaam(), patient.getAfdeling());
        logger.info(bericht); // EXPECT
        logger.info(new StringMapMessage().with("dossier", patient.getDossiernummer()).with("bsn", patient.getBsn())); // EXPECT
        logger.info(new StringMapMessage(Map.of("dossier", patient.getDossiernummer()))); // SAFE
        logger.atWarn().log("Geboren {}", patient.getGeboortedatum()); // EXPECT
    }

    @Transactional
    public void verplaats(List<Patient> patienten, String afdeling) {
        for (Patient patient : patienten) {
            patient.setAfdeling(afdeling);
            opslag.werkBij(patient);
        }
        ZorgLog.afdeling(afdeling, patienten.size());
        try {
            patienten.forEach(this::controleer);
        } catch (IllegalStateException ex) {
            logger.error("Controle mislukt", ex); // EXPECT
        } catch (PatientNietGevonden ex) {
            logger.error("Controle mislukt: {}", ex.getMessage()); // SAFE
        }
    }

    private void controleer(Patient patient) {
        if (patient.getId() < 0) {
            throw new PatientNietGevonden(patient.getId());
        }
        if (patient.getBsn().isBlank() || !patient.getBsn().matches("\\d+")) {
            throw new IllegalStateException("BSN " + patient.getBsn() + " is ongeldig");
        }
    }
}
