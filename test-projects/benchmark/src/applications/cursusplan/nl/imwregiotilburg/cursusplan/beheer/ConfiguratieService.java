package nl.imwregiotilburg.cursusplan.beheer;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.imwregiotilburg.cursusplan.basis.LruKast;
import nl.imwregiotilburg.cursusplan.domein.Coordinator;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings, the caches and the plugins. */
public class ConfiguratieService {
  private static final Logger log = LoggerFactory.getLogger(ConfiguratieService.class);

  /** The keys of the settings. */
  private enum Sleutel {
    AFZENDER,
    TAAL
  }

  /** The one set of settings of the process. */
  private static final class Instellingen {
    private static final Instellingen EEN = new Instellingen();
    private final Map<Sleutel, String> waarden = new EnumMap<>(Sleutel.class);

    static Instellingen een() {
      return EEN;
    }
  }

  /** An extension that can be switched on. */
  public interface Uitbreiding {
    String code();

    default String toon(Deelnemer d) {
      return code() + " " + d.nummer();
    }
  }

  private static final class Teller implements Uitbreiding {
    @Override
    public String code() {
      return "teller";
    }
  }

  private static final class Groeter implements Uitbreiding {
    @Override
    public String code() {
      return "groeter";
    }

    @Override
    public String toon(Deelnemer d) {
      return "dag " + d.naam();
    }
  }

  private final Map<String, Supplier<? extends Uitbreiding>> uitbreidingen = new LinkedHashMap<>();
  private final Map<Integer, String> perNummer = new ConcurrentHashMap<>();

  public ConfiguratieService() {
    uitbreidingen.put("teller", Teller::new);
    uitbreidingen.put("groeter", Groeter::new);
  }

  public void stel(Coordinator c) {
    Instellingen.een().waarden.put(Sleutel.AFZENDER, c.ondertekening());
    Instellingen.een().waarden.put(Sleutel.TAAL, "nl");
  }

  public void toon() {
    log.info("Taal {}", Instellingen.een().waarden.get(Sleutel.TAAL)); // SAFE personal-data-logged
    log.info("Afzender {}", Instellingen.een().waarden.get(Sleutel.AFZENDER)); // EXPECT personal-data-logged naam
  }

  public void eigenschappen(Deelnemer d) throws IOException {
    Properties basis = new Properties();
    basis.setProperty("post.aan", Objects.toString(d.email()));
    basis.setProperty("post.via", "smtp");
    Properties eigen = new Properties(basis);
    eigen.setProperty("post.via", "lmtp");
    log.debug("Aan {}", eigen.getProperty("post.aan")); // EXPECT personal-data-logged emailadres
    log.debug("Alleen de eigen sleutels {}", eigen); // SAFE personal-data-logged
    eigen.setProperty("post.aan", "info");
    log.debug("Aan {}", eigen.getProperty("post.aan", "niemand")); // SAFE personal-data-logged
  }

  public void kast(Deelnemer d) {
    LruKast<String, String> kast = new LruKast<>(2);
    kast.put("a", d.naam());
    kast.put("b", "beta");
    log.trace("Kast {}", kast.get("a")); // EXPECT personal-data-logged naam
    kast.put("c", "gamma");
    kast.put("d", "delta");
    log.trace("Kast {}", kast); // SAFE personal-data-logged
  }

  public void onthoud(Deelnemer d) {
    String eerst = perNummer.computeIfAbsent(-1, n -> "standaard");
    String later = perNummer.putIfAbsent(-1, d.email());
    log.debug("Onthouden {} en {}", eerst, later); // SAFE personal-data-logged
    log.debug("Samen {}", perNummer.merge(-2, "+" + d.email(), (oud, nieuw) -> nieuw)); // EXPECT personal-data-logged emailadres
    perNummer.replace(-2, "weg");
    log.debug("Vervangen {}", perNummer.get(-2)); // SAFE personal-data-logged
  }

  public void uitbreiding(Deelnemer d) {
    log.info("Teller zegt {}", uitbreidingen.get("teller").get().toon(d)); // SAFE personal-data-logged
    log.info("Groeter zegt {}", uitbreidingen.get("groeter").get().toon(d)); // EXPECT personal-data-logged naam
    Uitbreiding los = () -> d.telefoon();
    log.info("Los {}", los.toon(d)); // EXPECT personal-data-logged telefoonnummer
  }
}
