package nl.imwregiotilburg.jeugdloket.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.imwregiotilburg.jeugdloket.domein.Kind;
import nl.imwregiotilburg.jeugdloket.domein.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The web door to the reports of worries. */
@RestController
public class MeldingController {

    private static final Logger logger = LoggerFactory.getLogger(MeldingController.class);

    private final ApplicationEventPublisher uitgever;
    private final LoketInstellingen instellingen;

    public MeldingController(ApplicationEventPublisher uitgever, LoketInstellingen instellingen) {
        this.uitgever = uitgever;
        this.instellingen = instellingen;
    }

    @PostMapping("/meldingen")
    public Map<String, Object> meld(@RequestBody Melding melding) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("nummer", melding.getNummer());
        model.put("termijn", instellingen.getTermijn());
        logger.info("Model {}", model); // SAFE personal-data-logged
        model.put("wie", melding.getMelder());
        logger.info("Model {}", model.get("wie")); // EXPECT personal-data-logged naam
        model.compute("wie", (k, v) -> v == null ? "onbekend" : "bekend");
        logger.info("Model {}", model); // SAFE personal-data-logged
        model.put("bron", melding);
        logger.info("Model {}", model); // EXPECT personal-data-logged naam
        uitgever.publishEvent(new MeldingOntvangen(this, melding));
        return model;
    }

    @PostMapping("/formulier")
    public String formulier(@ModelAttribute Kind kind) {
        BeanWrapper velden = PropertyAccessorFactory.forBeanPropertyAccess(kind);
        logger.info("Veld {}", velden.getPropertyValue("dossiercode")); // SAFE personal-data-logged
        logger.info("Veld {}", velden.getPropertyValue("verblijf")); // EXPECT personal-data-logged adresgegevens
        velden.setPropertyValue("verblijf", instellingen.getGemeente());
        logger.info("Piket {}", instellingen.getPiket()); // EXPECT personal-data-logged telefoonnummer
        try {
            Object waarde = Kind.class.getMethod("getDiagnose").invoke(kind);
            logger.info("Via methode {}", waarde); // EXPECT personal-data-logged gezondheid
        } catch (ReflectiveOperationException e) {
            logger.error("Methode ontbreekt", e); // SAFE personal-data-logged
        }
        return "klaar";
    }
}
