package nl.imwregiotilburg.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;

/** The front desk: every question goes through here, and so does every failure. */
@RestController
public class Loket {

  private static final Logger log = LoggerFactory.getLogger(Loket.class);

  private final Zaken zaken;

  public Loket(Zaken zaken) {
    this.zaken = zaken;
  }

  /** A question that cannot be answered. */
  abstract static class Loketfout extends RuntimeException {
    private static final long serialVersionUID = 1L;
    protected final String uitleg;

    Loketfout(String uitleg) {
      this.uitleg = uitleg;
    }

    abstract String publiek();
  }

  /** A case file that is closed. */
  static class Gesloten extends Loketfout {
    private static final long serialVersionUID = 1L;

    Gesloten(Dossier dossier) {
      super("gesloten: " + dossier.getHulpvraag());
    }

    @Override
    String publiek() {
      return "dossier gesloten";
    }

    @Override
    public String getMessage() {
      return publiek();
    }
  }

  /** Two case files for one person. */
  static class Dubbel extends Loketfout {
    private static final long serialVersionUID = 1L;

    Dubbel(Dossier dossier) {
      super("dubbel: " + dossier.getId());
      initCause(new IllegalStateException("bsn " + dossier.getClient().getBsn()));
    }

    @Override
    String publiek() {
      return uitleg;
    }
  }

  /** Keeps the case files. */
  static class Register {
    Dossier open(Dossier dossier) {
      switch (dossier.getStatus()) {
        case GESLOTEN:
          throw new Gesloten(dossier);
        case NIEUW:
          throw new Dubbel(dossier);
        default:
          return dossier;
      }
    }

    String zoek(Dossier dossier) throws IOException {
      throw new IOException("niets gevonden bij " + dossier.getClient().getNaam());
    }
  }

  /** Works on the case files. */
  @Service
  static class Zaken {
    private final Register register = new Register();

    Dossier behandel(Dossier dossier, Status status) {
      dossier.setStatus(status);
      return register.open(dossier);
    }

    String zoek(Dossier dossier) {
      try {
        return register.zoek(dossier);
      } catch (IOException e) {
        throw new UncheckedIOException("zoeken in dossier " + dossier.getId(), e);
      }
    }
  }

  /** Answers a question. */
  public void vraag(Dossier dossier, Status status) {
    try {
      Dossier behandeld = zaken.behandel(dossier, status);
      log.info( // EXPECT personal-data-logged hulpvraag
          "Dossier {} is in behandeling genomen met status {} en als vraag {}",
          behandeld.getId(),
          behandeld.getStatus(),
          behandeld.getHulpvraag());
      log.info( // SAFE personal-data-logged
          "Dossier {} is in behandeling genomen met status {} en {} notities",
          behandeld.getId(),
          behandeld.getStatus(),
          behandeld.getNotities().size());
    } catch (Gesloten e) {
      opGesloten(e);
    } catch (Loketfout e) {
      opFout(e);
    }
    try {
      zaken.zoek(dossier);
    } catch (UncheckedIOException e) {
      log.error("Zoeken mislukt", e); // EXPECT personal-data-logged naam
      log.error("Zoeken mislukt: {}", e.getMessage()); // SAFE personal-data-logged
    }
  }

  @ExceptionHandler(Gesloten.class)
  void opGesloten(Gesloten fout) {
    log.warn("Gesloten", fout); // SAFE personal-data-logged
    log.warn("Gesloten: {}", fout.publiek()); // SAFE personal-data-logged
    log.warn("Gesloten: {}", fout.uitleg); // EXPECT personal-data-logged hulpvraag
  }

  @ExceptionHandler(Loketfout.class)
  void opFout(Loketfout fout) {
    log.warn("Fout", fout); // EXPECT personal-data-logged bsn
    log.warn("Fout: {}", fout.publiek()); // SAFE personal-data-logged
    log.warn("Fout: {}", fout.uitleg); // SAFE personal-data-logged
  }

  /** Writes to one of two outputs. */
  public void uitvoer(Dossier dossier) {
    BiConsumer<String, Object> open = (wat, waarde) -> log.debug("{}: {}", wat, waarde); // EXPECT personal-data-logged hulpvraag
    BiConsumer<String, Object> dicht = (wat, waarde) -> log.debug("{}: {}", wat, waarde != null); // SAFE personal-data-logged
    open.andThen(dicht).accept("vraag", dossier.getHulpvraag());
    List<Runnable> taken = new ArrayList<>();
    for (Notitie notitie : dossier.getNotities()) {
      taken.add(() -> log.debug("Notitie {}", notitie.tekst())); // EXPECT personal-data-logged hulpvraag
      taken.add(() -> log.debug("Notitie {}", notitie.datum())); // SAFE personal-data-logged
    }
    taken.forEach(Runnable::run);
  }
}
