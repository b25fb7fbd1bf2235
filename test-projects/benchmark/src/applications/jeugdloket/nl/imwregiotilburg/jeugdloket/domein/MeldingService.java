package nl.imwregiotilburg.jeugdloket.domein;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes in the reports of worries. */
@Service
public class MeldingService {

    private static final Logger LOG = LoggerFactory.getLogger(MeldingService.class);

    private final List<Melding> open = new ArrayList<Melding>();
    private Melding laatste;

    public void ontvang(Melding melding) {
        if (melding.getMelder() == null) {
            LOG.warn("Anonieme melding: " + melding.getNummer() + " " + melding.getMelder()); // SAFE personal-data-logged
            return;
        }
        LOG.debug("Melder is " + melding.getMelder().trim()); // EXPECT personal-data-logged naam
        open.add(melding);
        laatste = melding;
        LOG.debug("Laatste melding nu {}", laatste); // EXPECT personal-data-logged naam
    }

    public String samenvatting(Melding melding) {
        String tekst = melding.getZorgen();
        if (tekst == null) {
            tekst = "";
        }
        String kort = tekst.length() > 40 ? tekst.substring(0, 40) + "..." : tekst;
        LOG.info("Samenvatting: {}", kort); // EXPECT personal-data-logged hulpvraag
        kort = "melding " + melding.getNummer();
        LOG.info("Samenvatting: {}", kort); // SAFE personal-data-logged
        return tekst;
    }

    public void beoordeel(Melding melding) {
        String oordeel;
        if (melding.getZorgen() != null && melding.getZorgen().contains("mishandeling")) {
            oordeel = "spoed";
        } else {
            oordeel = "gewoon";
        }
        LOG.info("Oordeel {}", oordeel); // SAFE personal-data-logged
        StringTokenizer woorden = new StringTokenizer(String.valueOf(melding.getZorgen()), " ");
        while (woorden.hasMoreTokens()) {
            LOG.trace("Woord {}", woorden.nextToken()); // EXPECT personal-data-logged hulpvraag
        }
    }

    public void rapport(List<Melding> meldingen) {
        StringBuffer regel = new StringBuffer();
        StringBuffer telling = new StringBuffer();
        int i = 0;
        for (Melding m : meldingen) {
            regel.append(i).append(' ').append(m.getTerugbellen()).append(';');
            telling.append(i++).append(' ').append(m.getTerugbellen() == null ? "nee" : "ja").append(';');
        }
        LOG.info("Rapport {}", regel); // EXPECT personal-data-logged telefoonnummer
        LOG.info("Telling {}", telling); // SAFE personal-data-logged
        regel.setLength(0);
        regel.append("klaar na ").append(i);
        LOG.info(regel.toString()); // SAFE personal-data-logged
    }

    public void velden(Melding melding) {
        Object[] velden = new Object[] {melding.getNummer(), melding.getMelder(), melding.getTerugbellen()};
        LOG.info("Nummer {}", velden[0]); // SAFE personal-data-logged
        LOG.info("Bellen {}", velden[2]); // EXPECT personal-data-logged telefoonnummer
        LOG.info("{} {} {}", velden); // EXPECT personal-data-logged naam,telefoonnummer
        velden[1] = null;
        velden[2] = "-";
        LOG.info(Arrays.asList(velden).toString()); // SAFE personal-data-logged
        LOG.info(MessageFormat.format("Melding {0} van {1}", melding.getNummer(), melding.getMelder())); // EXPECT personal-data-logged naam
        LOG.info(MessageFormat.format("Melding {0} op {2}", melding.getNummer(), melding.getMelder(), melding.getKanaal())); // SAFE personal-data-logged
    }

    public void bellen(Melding melding) {
        if (melding.getNummer() == null || melding.getTerugbellen() == null) {
            return;
        }
        Map<String, String> terugbelLijst = new Hashtable<String, String>();
        terugbelLijst.put(melding.getNummer(), melding.getTerugbellen());
        LOG.info("Nog te bellen {}", terugbelLijst.keySet()); // SAFE personal-data-logged
        LOG.info("Nog te bellen {}", terugbelLijst.values()); // EXPECT personal-data-logged telefoonnummer
        String oud = terugbelLijst.remove(melding.getNummer());
        LOG.info("Gebeld: {}", oud); // EXPECT personal-data-logged telefoonnummer
        LOG.info("Gebeld: {}", terugbelLijst.get(melding.getNummer())); // SAFE personal-data-logged
    }

    public void afsluiten(Melding melding, String reden) {
        Melding kopie = melding.clone();
        kopie.setMelder(null);
        kopie.setZorgen(null);
        LOG.info("Gesloten {}", kopie); // SAFE personal-data-logged
        LOG.info("Gesloten {} {}", kopie.getNummer(), kopie.getTerugbellen()); // EXPECT personal-data-logged telefoonnummer
        melding.setAfhandeling(reden + " na melding door " + melding.getMelder());
        LOG.info("Afhandeling {}", melding.getAfhandeling()); // EXPECT personal-data-logged naam
        melding.setAfhandeling(reden);
        LOG.info("Afhandeling {}", melding.getAfhandeling()); // SAFE personal-data-logged
    }

    public void perKanaal() {
        Map<String, Integer> aantallen = new HashMap<String, Integer>();
        Map<String, List<String>> melders = new HashMap<String, List<String>>();
        for (Melding m : open) {
            Integer n = aantallen.get(m.getKanaal());
            aantallen.put(m.getKanaal(), n == null ? 1 : n + 1);
            if (!melders.containsKey(m.getKanaal())) {
                melders.put(m.getKanaal(), new ArrayList<String>());
            }
            melders.get(m.getKanaal()).add(m.getMelder());
        }
        LOG.info("Per kanaal {}", aantallen); // SAFE personal-data-logged
        LOG.info("Per kanaal {}", melders); // EXPECT personal-data-logged naam
    }
}
