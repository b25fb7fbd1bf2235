package nl.imwregiotilburg.wijkteam.inzage;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets other organisations look things up. */
@RestController
public class InzageController {
  private static final Logger log = LoggerFactory.getLogger(InzageController.class);

  /** A call that can be intercepted. */
  record Aanroep<T>(String handeling, Object[] waarden, Supplier<T> vervolg) {
    T vervolgMetSpoor() {
      log.info("begin {}", handeling); // SAFE personal-data-logged
      T uitkomst = vervolg.get();
      log.info("waarden {}", waarden[0]); // EXPECT personal-data-logged iban
      log.info("waarden {}", waarden[1]); // SAFE personal-data-logged
      return uitkomst;
    }

    @Override
    public String toString() {
      return "aanroep " + handeling;
    }
  }

  private final DossierInzage inzage;

  public InzageController(DossierInzageService kern) {
    this.inzage =
        (DossierInzage)
            Proxy.newProxyInstance(
                DossierInzage.class.getClassLoader(), new Class<?>[] {DossierInzage.class}, new AuditInterceptor(kern));
  }

  @GetMapping("/inzage")
  public String zoek(@RequestParam @PersonalData("bsn") String nummer, @RequestParam String doel) {
    return inzage.inzage(nummer, doel);
  }

  @PostMapping("/inzage/rekening")
  public boolean rekening(@RequestBody @PersonalData("iban") String rekening, @RequestParam String doel) {
    Aanroep<Boolean> aanroep =
        new Aanroep<>("rekening", new Object[] {rekening, doel}, () -> rekening.startsWith("NL"));
    log.info("{}", aanroep); // SAFE personal-data-logged
    boolean nederlands = aanroep.vervolgMetSpoor();
    log.info("landcode en rest {}", List.of(rekening.split("(?<=^.{4})"))); // EXPECT personal-data-logged iban
    return nederlands;
  }
}
