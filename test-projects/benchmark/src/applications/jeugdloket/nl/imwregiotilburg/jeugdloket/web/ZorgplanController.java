package nl.imwregiotilburg.jeugdloket.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.jeugdloket.model.Zorgplan;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The web door to the care plans. */
@RestController
@RequestMapping("/plannen")
public class ZorgplanController {

    private static final Logger logger = LoggerFactory.getLogger(ZorgplanController.class);

    private final ZorgplanMapper mapper;
    private final Map<String, ZorgplanDto> plannen = new ConcurrentHashMap<>();

    public ZorgplanController(ZorgplanMapper mapper) {
        this.mapper = mapper;
    }

    @PostMapping
    public ResponseEntity<ZorgplanDto> maak(@RequestBody Zorgplan plan) {
        ZorgplanDto dto = mapper.convert(plan);
        logger.info("Plan gemaakt: {}", dto.getKop()); // EXPECT personal-data-logged hulpvraag
        plannen.put(plan.nummer(), dto);
        ResponseEntity<ZorgplanDto> antwoord = ResponseEntity.accepted().body(mapper.openbaar(dto));
        logger.info("Antwoord {}", antwoord.getBody().getKop()); // SAFE personal-data-logged
        logger.info("Regels {}", mapper.volledig(dto).getRegels()); // EXPECT personal-data-logged gezondheid
        return antwoord;
    }

    @GetMapping("/{nummer}")
    public ZorgplanDto toon(@PathVariable String nummer, @RequestHeader HttpHeaders koppen) {
        ZorgplanDto dto = plannen.get(nummer);
        if (dto == null) {
            logger.warn("Onbekend plan {}", nummer); // SAFE personal-data-logged
            throw new FoutAfhandeling.NietGevonden(nummer);
        }
        logger.info("Getoond {}", String.join(" | ", dto.getRegels())); // EXPECT personal-data-logged gezondheid
        return dto;
    }

    @GetMapping("/zoek")
    public String zoek(@RequestParam("b") @PersonalData("bsn") String burger, @RequestParam("p") String pagina) {
        String doel = UriComponentsBuilder.fromPath("/plannen").queryParam("b", burger).queryParam("p", pagina).toUriString();
        logger.info("Door naar {}", doel); // EXPECT personal-data-logged bsn
        logger.info("Door naar {}", UriComponentsBuilder.fromUriString(doel).replaceQuery(null).toUriString()); // SAFE personal-data-logged
        HttpHeaders uit = new HttpHeaders();
        uit.add("X-Burger", burger);
        uit.add("X-Pagina", pagina);
        logger.info("Kop {}", uit.getFirst("X-Burger")); // EXPECT personal-data-logged bsn
        if (burger == null || burger.length() != 9) {
            throw new FoutAfhandeling.Ongeldig("b", burger);
        }
        return doel;
    }
}
