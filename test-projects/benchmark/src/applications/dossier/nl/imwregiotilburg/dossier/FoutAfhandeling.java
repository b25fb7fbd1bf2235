package nl.imwregiotilburg.dossier;

import com.google.common.base.Preconditions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Handles what nobody else caught. */
@RestControllerAdvice
public class FoutAfhandeling {

  private static final Logger log = LoggerFactory.getLogger(FoutAfhandeling.class);

  private final Adresboek adresboek;

  public FoutAfhandeling(Adresboek adresboek) {
    this.adresboek = adresboek;
  }

  /** Something that can fail. */
  interface Actie {
    void doe() throws Exception;
  }

  /** A failure with a code for the caller. */
  static class Klantfout extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Map<String, Object> details = new HashMap<>();

    Klantfout(String code) {
      super("fout " + code);
      this.code = code;
    }

    Klantfout detail(String sleutel, Object waarde) {
      details.put(sleutel, waarde);
      return this;
    }
  }

  /** A failure whose text is its address. */
  static class Adresfout extends Exception {
    private static final long serialVersionUID = 1L;

    Adresfout(Adres adres) {
      super(adres == null ? "geen adres" : "onbekend adres " + adres);
    }

    @Override
    public String toString() {
      return "Adresfout";
    }
  }

  /** Finds addresses, or fails. */
  @Component
  static class Adresboek {

    void controleer(Client client) throws Klantfout {
      throw new Klantfout("A1")
          .detail("id", client.getId())
          .detail("straat", client.getAdres().getStraat());
    }

    void zoek(Client client) throws Adresfout {
      throw new Adresfout(client.getAdres());
    }

    void zoekLeeg() throws Adresfout {
      throw new Adresfout(null);
    }

    String verplicht(Client client) {
      return Objects.requireNonNull(null, "mist gegevens van " + client.getNaam());
    }

    String verplichtId(Client client) {
      return Objects.requireNonNull(null, "mist gegevens van " + client.getId());
    }
  }

  /** Handles failures with details. */
  public void details(Client client) {
    try {
      adresboek.controleer(client);
    } catch (Klantfout e) {
      log.warn("Code {}", e.code); // SAFE personal-data-logged
      log.warn("Details {}", e.details); // EXPECT personal-data-logged adres
      log.warn("Id {}", e.details.get("id")); // SAFE personal-data-logged
      log.warn("Straat {}", e.details.get("straat")); // EXPECT personal-data-logged adres
      log.warn("Fout", e); // SAFE personal-data-logged
    }
    try {
      adresboek.zoek(client);
    } catch (Adresfout e) {
      log.warn("Adres", e); // EXPECT personal-data-logged adres
      log.warn("Adres {}", e.toString()); // SAFE personal-data-logged
      log.warn("Adres {}", e.getLocalizedMessage()); // EXPECT personal-data-logged adres
    } finally {
      log.warn("Klaar met {}", client.getId()); // SAFE personal-data-logged
    }
    try {
      adresboek.zoekLeeg();
    } catch (Adresfout e) {
      log.warn("Adres {}", e.getMessage()); // SAFE personal-data-logged
    }
  }

  /** Handles a missing value. */
  public void verplicht(Client client) {
    try {
      adresboek.verplicht(client);
    } catch (NullPointerException e) {
      log.error("Leeg", e); // EXPECT personal-data-logged naam
    }
    try {
      adresboek.verplichtId(client);
    } catch (NullPointerException e) {
      log.error("Leeg", e); // SAFE personal-data-logged
    }
    try {
      Preconditions.checkArgument(client.getId() < 0, "geen mail: %s", client.getEmailadres());
    } catch (IllegalArgumentException e) {
      log.error("Argument {}", e.getMessage()); // EXPECT personal-data-logged emailadres
    }
    try {
      Preconditions.checkArgument(client.getId() < 0, "geen mail: %s", client.getId());
    } catch (IllegalArgumentException e) {
      log.error("Argument {}", e.getMessage()); // SAFE personal-data-logged
    }
    try {
      Integer.parseInt(client.getNaam());
    } catch (NumberFormatException e) {
      log.error("Getal", e); // EXPECT personal-data-logged naam
      log.error("Geen getal: {}", e instanceof NumberFormatException); // SAFE personal-data-logged
    }
    try {
      Status.valueOf(client.getTelefoonnummer());
    } catch (IllegalArgumentException e) {
      log.error("Status", e); // EXPECT personal-data-logged telefoonnummer
    }
    try {
      Status.valueOf("ONBEKEND");
    } catch (IllegalArgumentException e) {
      log.error("Status", e); // SAFE personal-data-logged
    }
  }

  private void vanger(Actie actie) {
    try {
      actie.doe();
    } catch (Exception e) {
      log.error("Vanger", e); // EXPECT personal-data-logged bsn
    }
  }

  private void vangerZonderGegevens(Actie actie) {
    try {
      actie.doe();
    } catch (Exception e) {
      log.error("Vanger", e); // SAFE personal-data-logged
    }
  }

  private static String melding(Exception e) {
    return e.getMessage() == null ? "geen" : e.getMessage();
  }

  /** Runs actions that fail. */
  public void voerUit(Client client) {
    vanger(
        () -> {
          throw new IllegalStateException("bsn " + client.getBsn());
        });
    vangerZonderGegevens(
        () -> {
          throw new IllegalStateException("client " + client.getId());
        });
    Exception fout = new IllegalStateException(client.getBsn());
    log.error("Melding {}", melding(fout)); // EXPECT personal-data-logged bsn
    log.error("Melding {}", melding(new IllegalStateException())); // SAFE personal-data-logged
    StringWriter tekst = new StringWriter();
    fout.printStackTrace(new PrintWriter(tekst, true));
    log.error("Spoor {}", tekst); // EXPECT personal-data-logged bsn
    log.error("Spoor {}", fout.getStackTrace().length); // SAFE personal-data-logged
    Exception buiten = new RuntimeException(fout);
    log.error("Buiten {}", buiten.getMessage()); // EXPECT personal-data-logged bsn
    Exception zonder = new RuntimeException("buiten", fout);
    log.error("Buiten {}", zonder.getMessage()); // SAFE personal-data-logged
    Throwable diepste = zonder;
    while (diepste.getCause() != null) {
      diepste = diepste.getCause();
    }
    log.error("Diepste {}", diepste.getMessage()); // EXPECT personal-data-logged bsn
  }
}
