package nl.imwregiotilburg.cursusplan.beheer;

import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles what goes wrong. */
public class FoutService {
  private static final Logger log = LoggerFactory.getLogger(FoutService.class);

  /** A rule of the organisation was broken. */
  static class Regelfout extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Object zaak;

    Regelfout(String code, Object zaak) {
      super("regel " + code);
      this.zaak = zaak;
    }

    Object zaak() {
      return zaak;
    }
  }

  /** The same, for a person, who is told in the message. */
  static final class Persoonfout extends Regelfout {
    private static final long serialVersionUID = 1L;

    Persoonfout(String code, Object zaak) {
      super(code, zaak);
    }

    @Override
    public String getMessage() {
      return super.getMessage() + " bij " + zaak();
    }
  }

  /** Something that closes with a complaint. */
  private static final class Slot implements AutoCloseable {
    private final String klacht;

    Slot(String klacht) {
      this.klacht = klacht;
    }

    @Override
    public void close() {
      throw new IllegalStateException(klacht);
    }
  }

  private static void controleer(Deelnemer d, boolean streng) throws Regelfout {
    if (streng) {
      throw new Persoonfout("R2", d.naam());
    }
    throw new Regelfout("R1", d.naam());
  }

  public void regels(Deelnemer d) {
    try {
      controleer(d, false);
    } catch (Regelfout e) {
      log.warn("Fout", e); // SAFE personal-data-logged
      log.warn("Zaak {}", e.zaak()); // EXPECT personal-data-logged naam
    }
    try {
      controleer(d, true);
    } catch (Persoonfout e) {
      log.warn("Persoonfout", e); // EXPECT personal-data-logged naam
    } catch (Regelfout e) {
      log.warn("Andere fout", e); // SAFE personal-data-logged
    }
  }

  private static void diep(int niveau, String inhoud) {
    if (niveau == 0) {
      throw new IllegalArgumentException("kan niet verwerken: " + inhoud);
    }
    try {
      diep(niveau - 1, inhoud);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("niveau " + niveau, e);
    }
  }

  public void gewikkeld(Hulpverzoek verzoek) {
    try {
      diep(1, verzoek.vraag());
    } catch (IllegalStateException e) {
      log.error("Buitenste: {}", e.getMessage()); // SAFE personal-data-logged
      log.error("Alles", e); // EXPECT personal-data-logged hulpvraag
    }
    try {
      diep(1, verzoek.wijkcode());
    } catch (IllegalStateException e) {
      log.error("Alles", e); // SAFE personal-data-logged
    }
  }

  public void bijzaak(Vrijwilliger v) {
    try (Slot slot = new Slot("slot klemt bij " + v.telefoon())) {
      throw new IllegalArgumentException("hoofdzaak");
    } catch (IllegalArgumentException e) {
      log.info("Bijzaak {}", e.getSuppressed()[0].getMessage()); // EXPECT personal-data-logged telefoonnummer
    }
  }

  @SuppressWarnings("finally")
  private static String laatsteWoord(Deelnemer d) {
    try {
      return d.email();
    } finally {
      return "laatste woord";
    }
  }

  private static String eersteWoord(Deelnemer d) {
    String woord = d.email();
    try {
      return woord;
    } finally {
      woord = "te laat";
    }
  }

  public void eind(Deelnemer d) {
    log.info("Woord {}", laatsteWoord(d)); // SAFE personal-data-logged
    log.info("Woord {}", eersteWoord(d)); // EXPECT personal-data-logged emailadres
    StringBuilder verloop = new StringBuilder();
    try {
      verloop.append("begin ");
      Integer.parseInt("geen getal");
      verloop.append(d.bsn());
    } catch (NumberFormatException e) {
      verloop.append("mislukt");
    }
    log.info("Verloop {}", verloop); // SAFE personal-data-logged
  }

  public void spoor(Deelnemer d) {
    RuntimeException fout = new RuntimeException("bij " + d.bsn());
    RuntimeException schoon = new RuntimeException("verwerking mislukt");
    schoon.setStackTrace(fout.getStackTrace());
    log.error("Schoon", schoon); // SAFE personal-data-logged
    schoon.initCause(fout);
    log.error("Niet meer schoon", schoon); // EXPECT personal-data-logged bsn
  }
}
