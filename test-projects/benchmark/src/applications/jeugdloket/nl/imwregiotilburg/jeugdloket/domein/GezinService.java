package nl.imwregiotilburg.jeugdloket.domein;

import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps the families and who has custody. */
@Service
public class GezinService {

    private static final Logger LOG = LoggerFactory.getLogger(GezinService.class);
    private static final DateTimeFormatter NL = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    public void toon(Gezin gezin) {
        LOG.info("Gezin: {}", gezin); // SAFE personal-data-logged
        LOG.info("Kinderen: {}", gezin.getKinderen()); // SAFE personal-data-logged
        LOG.info("Ouders: {}", gezin.getOuders()); // EXPECT personal-data-logged naam
        LOG.info("Woont in {}", StringUtils.abbreviate(gezin.getStraat(), 30)); // EXPECT personal-data-logged adresgegevens
    }

    public void betrokkenen(Gezin gezin) {
        List<Persoon> alle = new ArrayList<Persoon>();
        alle.addAll(gezin.getKinderen());
        for (Persoon p : alle) {
            LOG.debug("Betrokken {}", p); // SAFE personal-data-logged
        }
        alle.addAll(gezin.getOuders());
        Collections.sort(alle);
        for (Iterator<Persoon> it = alle.iterator(); it.hasNext();) {
            Persoon p = it.next();
            LOG.debug("Betrokken {}", p); // EXPECT personal-data-logged naam
            if (p instanceof Ouder) {
                it.remove();
            }
        }
        LOG.debug("Over: {}", alle); // SAFE personal-data-logged
    }

    public void aanhef(Gezin gezin) {
        for (Ouder ouder : gezin.getOuders()) {
            Gezagsvorm vorm = gezin.getGezag().get(String.valueOf(ouder.getId()));
            if (vorm == null) {
                LOG.info("Geen gezag bekend, brief begint met {}", Gezagsvorm.VOOGDIJ.aanhef(ouder)); // SAFE personal-data-logged
            } else {
                LOG.info("Brief begint met {}", vorm.aanhef(ouder)); // EXPECT personal-data-logged naam,emailadres
            }
            LOG.info("Bij eenhoofdig gezag: {}", Gezagsvorm.EENHOOFDIG.aanhef(ouder)); // EXPECT personal-data-logged naam
        }
    }

    public void leeftijden(Gezin gezin, LocalDate peildatum) {
        for (Kind kind : gezin.getKinderen()) {
            LOG.info("Leeftijd {}", kind.leeftijdOp(peildatum)); // SAFE personal-data-logged
            if (kind.getGeboren() == null) {
                continue;
            }
            LOG.info("Geboren in {}", kind.getGeboren().getYear()); // SAFE personal-data-logged
            LOG.info("Geboren op {}", NL.format(kind.getGeboren())); // EXPECT personal-data-logged geboortedatum
            Date oud = java.sql.Date.valueOf(kind.getGeboren());
            LOG.info("Oude notatie {}", new SimpleDateFormat("yyyyMMdd").format(oud)); // EXPECT personal-data-logged geboortedatum
            LOG.info("Oude notatie {}", new SimpleDateFormat("yyyyMMdd").format(java.sql.Date.valueOf(peildatum))); // SAFE personal-data-logged
            LOG.info("Volwassen {}", kind.getGeboren().plusYears(18).isBefore(peildatum)); // SAFE personal-data-logged
            LOG.info("Vanaf {}", kind.getGeboren().atStartOfDay()); // EXPECT personal-data-logged geboortedatum
        }
    }

    public Kind oudste(Gezin gezin) {
        Kind oudste = null;
        for (Kind kind : gezin.getKinderen()) {
            if (oudste == null || kind.getRangorde() > oudste.getRangorde()) {
                oudste = kind;
            }
        }
        if (oudste != null) {
            LOG.info("Oudste kind {}", oudste.getBsn()); // EXPECT personal-data-logged bsn
        }
        return oudste;
    }

    public void bijstand(Gezin gezin) {
        TreeMap<Integer, String> rekeningen = new TreeMap<Integer, String>();
        TreeSet<Ouder> volgorde = new TreeSet<Ouder>(Comparator.comparing(Ouder::getJaarbedrag));
        for (Ouder ouder : gezin.getOuders()) {
            rekeningen.put(ouder.getRangorde(), ouder.getRekening());
            if (ouder.getJaarbedrag() != null) {
                volgorde.add(ouder);
            }
        }
        if (rekeningen.isEmpty()) {
            return;
        }
        LOG.info("Eerste rekening {}", rekeningen.firstEntry().getValue()); // EXPECT personal-data-logged iban
        if (!volgorde.isEmpty()) {
            LOG.info("Laagste {}", volgorde.first().getJaarbedrag().toPlainString()); // EXPECT personal-data-logged inkomen
        }
        for (Map.Entry<Integer, String> e : rekeningen.entrySet()) {
            e.setValue("verwijderd");
        }
        LOG.info("Na wissen {}", rekeningen.values()); // SAFE personal-data-logged
    }

    public void verhuis(Gezin gezin, String reden, Kind kind) {
        String oud = gezin.getStraat();
        gezin.setStraat(null);
        LOG.info("Verhuisd: {} {}", reden, gezin.getStraat()); // SAFE personal-data-logged
        LOG.info("Verhuisd uit {}", oud); // EXPECT personal-data-logged adresgegevens
        LOG.info("Gebied {}", kind.gebied()); // SAFE personal-data-logged
    }
}
