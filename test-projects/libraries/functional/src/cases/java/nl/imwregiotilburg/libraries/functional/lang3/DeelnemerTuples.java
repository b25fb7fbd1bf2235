package nl.imwregiotilburg.libraries.functional.lang3;

import java.util.Map;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.ObjectUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Validate;
import org.apache.commons.lang3.exception.ContextedRuntimeException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.commons.lang3.mutable.MutableInt;
import org.apache.commons.lang3.mutable.MutableObject;
import org.apache.commons.lang3.reflect.FieldUtils;
import org.apache.commons.lang3.tuple.ImmutablePair;
import org.apache.commons.lang3.tuple.MutablePair;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.commons.lang3.tuple.Triple;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.lang3.DeelnemerService.Deelnemer;

public class DeelnemerTuples {

    private static final Logger log = LoggerFactory.getLogger(DeelnemerTuples.class);

    public void paren(Deelnemer deelnemer) {
        Pair<String, String> paar = Pair.of(deelnemer.getCode(), deelnemer.getNaam());
        log.info("Links {}", paar.getLeft()); // SAFE
        log.info("Rechts {}", paar.getRight()); // EXPECT
        log.info("Paar {}", paar); // EXPECT
        Triple<String, String, String> drie = Triple.of(deelnemer.getBsn(), deelnemer.getRol(), deelnemer.getCode());
        log.info("Midden {}", drie.getMiddle()); // SAFE
        log.info("Links {}", drie.getLeft()); // EXPECT
        MutablePair<String, String> wisselend = MutablePair.of(deelnemer.getBsn(), deelnemer.getNaam());
        wisselend.setLeft(deelnemer.getRol());
        log.info("Vervangen {}", wisselend.getLeft()); // SAFE
        log.info("Gebleven {}", wisselend.getValue()); // EXPECT
        Map.Entry<String, String> entry = ImmutablePair.of(deelnemer.getRol(), deelnemer.getBsn());
        log.info("Sleutel {}", entry.getKey()); // SAFE
    }

    public void veranderlijk(Deelnemer deelnemer) {
        MutableObject<String> houder = new MutableObject<>();
        houder.setValue(deelnemer.getNaam());
        log.debug("Houder {}", houder); // EXPECT
        MutableInt teller = new MutableInt();
        teller.add(deelnemer.getNaam().length());
        log.debug("Teller {}", teller); // SAFE
    }

    public void rijen(Deelnemer deelnemer) {
        String[] rij = ArrayUtils.toArray(deelnemer.getCode(), deelnemer.getRol());
        log.debug("Rij {}", ArrayUtils.toString(rij)); // SAFE
        String[] langer = ArrayUtils.add(rij, deelnemer.getNaam());
        log.debug("Langer {}", StringUtils.join(langer, ";")); // EXPECT
        log.debug("Plaats {}", ArrayUtils.indexOf(langer, deelnemer.getNaam())); // SAFE
    }

    public void objecten(Deelnemer deelnemer, String bijnaam) {
        log.info("Aanhef {}", ObjectUtils.firstNonNull(bijnaam, deelnemer.getNaam())); // EXPECT
        log.info("Rol {}", ObjectUtils.getIfNull(deelnemer.getRol(), "GAST")); // SAFE
        String bsn = Validate.notBlank(deelnemer.getBsn(), "bsn ontbreekt");
        log.info("Geldig {}", bsn); // EXPECT
    }

    public void uitzonderingen(Deelnemer deelnemer) {
        try {
            Validate.isTrue(deelnemer.getRol() != null, "Geen rol voor %s", deelnemer.getNaam());
        } catch (IllegalArgumentException e) {
            log.error("Fout {}", ExceptionUtils.getRootCauseMessage(e)); // EXPECT
            log.error("Fout van {}", ExceptionUtils.getThrowableCount(e)); // SAFE
        }
        try {
            throw new ContextedRuntimeException("Mislukt").addContextValue("bsn", deelnemer.getBsn());
        } catch (ContextedRuntimeException e) {
            log.error("Context {}", e.getContextLabels()); // SAFE
            log.error("Melding {}", e.getMessage()); // EXPECT
        }
    }

    public void reflectie(Deelnemer deelnemer) throws IllegalAccessException {
        log.trace("Veld {}", FieldUtils.readField(deelnemer, "naam", true)); // EXPECT
        log.trace("Veld {}", FieldUtils.readDeclaredField(deelnemer, "rol", true)); // SAFE
    }
}
