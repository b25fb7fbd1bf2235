package nl.imwregiotilburg.dossier;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Handles payments. */
@Service
public class BetalingService {

  private static final Logger log = LoggerFactory.getLogger(BetalingService.class);

  private void controleer(Betaling betaling) {
    if (betaling.centen() >= 0) {
      throw new BetaalFout("bedrag klopt niet", betaling.id(), betaling.iban());
    }
  }

  private void controleerStreng(Betaling betaling) {
    if (betaling.centen() >= 0) {
      throw new BetaalFout("bedrag klopt niet voor " + betaling.iban(), betaling.id(), null);
    }
  }

  private void zoek(Betaling betaling) {
    if (betaling.centen() >= 0) {
      throw new IllegalArgumentException("onbekend: " + betaling.rekeninghouder());
    }
  }

  /** Pays and reports what fails. */
  public void betaal(Betaling betaling) {
    try {
      controleer(betaling);
    } catch (BetaalFout e) {
      log.warn("Betaling mislukt", e); // SAFE personal-data-logged
      log.warn("Rekening {} mislukt", e.getRekening()); // EXPECT personal-data-logged rekeningnummer
      log.warn("Betaling mislukt: {}", e.getMessage()); // SAFE personal-data-logged
    }
    try {
      controleerStreng(betaling);
    } catch (BetaalFout e) {
      log.warn("Betaling mislukt", e); // EXPECT personal-data-logged rekeningnummer
      log.warn("Betaling mislukt: {}", e.getMessage()); // EXPECT personal-data-logged rekeningnummer
      log.warn("Rekening {} mislukt", e.getRekening()); // SAFE personal-data-logged
    }
  }

  /** Wraps what goes wrong below. */
  public void verpakt(Betaling betaling) {
    try {
      try {
        zoek(betaling);
      } catch (IllegalArgumentException e) {
        throw new BetaalFout("zoeken mislukt", e);
      }
    } catch (BetaalFout e) {
      log.error("Fout bij {}", betaling.id(), e); // EXPECT personal-data-logged naam
      log.error("Fout bij {}: {}", betaling.id(), e.getMessage()); // SAFE personal-data-logged
      log.error("Oorzaak {}", e.getCause().getMessage()); // EXPECT personal-data-logged naam
    }
    try {
      try {
        zoek(betaling);
      } catch (IllegalArgumentException e) {
        throw new BetaalFout("zoeken mislukt", betaling.id(), null);
      }
    } catch (BetaalFout e) {
      log.error("Fout bij {}", betaling.id(), e); // SAFE personal-data-logged
      log.error("Oorzaak {}", e.getCause()); // SAFE personal-data-logged
    }
  }

  /** The message is made late. */
  public void laat(Betaling betaling) {
    RuntimeException fout = new BetaalFout.Laat(betaling);
    log.warn("Te laat", fout); // EXPECT personal-data-logged naam
    fout = new IllegalStateException("te laat: " + betaling.id());
    log.warn("Te laat", fout); // SAFE personal-data-logged
    Throwable oorzaak = new IOException(betaling.iban());
    fout.initCause(oorzaak);
    log.warn("Te laat", fout); // EXPECT personal-data-logged rekeningnummer
    log.warn("Te laat {}", fout.getMessage()); // SAFE personal-data-logged
  }

  /** Formats accounts and amounts. */
  public void opmaak(Betaling betaling) {
    String bedrag = new BigDecimal(betaling.centen()).movePointLeft(2).toPlainString();
    log.info("Bedrag {}", bedrag); // SAFE personal-data-logged
    String iban = betaling.iban();
    log.info("IBAN {}", iban.replaceAll("(.{2})", "$1 ").trim()); // EXPECT personal-data-logged rekeningnummer
    log.info("Bank {}", iban.substring(0, 2)); // EXPECT personal-data-logged rekeningnummer
    log.info("Land {}", iban.startsWith("NL") ? "NL" : "buitenland"); // SAFE personal-data-logged
    log.info("Betaling {}", betaling); // EXPECT personal-data-logged naam,rekeningnummer
    log.info("Betaling {} {}", betaling.id(), betaling.status()); // SAFE personal-data-logged
    StringBuilder regel = new StringBuilder();
    regel.append(betaling.id()).append(' ').append(bedrag);
    log.info(regel.toString()); // SAFE personal-data-logged
    regel.append(' ').append(betaling.rekeninghouder());
    log.info(regel.toString()); // EXPECT personal-data-logged naam
    regel.setLength(0);
    regel.append("klaar");
    log.info(regel.toString()); // SAFE personal-data-logged
    regel.insert(0, iban);
    log.info("{}", regel); // EXPECT personal-data-logged rekeningnummer
  }

  /** Adds up payments. */
  public void totaal(List<Betaling> betalingen) {
    int som = 0;
    StringJoiner houders = new StringJoiner(", ", "[", "]");
    StringJoiner nummers = new StringJoiner(", ");
    for (Betaling betaling : betalingen) {
      som += betaling.centen();
      houders.add(betaling.rekeninghouder());
      nummers.add("b" + betaling.id());
    }
    log.info("Som {}", som); // SAFE personal-data-logged
    log.info("Houders {}", houders); // EXPECT personal-data-logged naam
    log.info("Nummers {}", nummers); // SAFE personal-data-logged
    Set<String> rekeningen = new HashSet<>();
    for (Betaling betaling : betalingen) {
      if (!rekeningen.add(betaling.iban())) {
        log.warn("Dubbele rekening bij {}", betaling.id()); // SAFE personal-data-logged
        log.warn("Dubbele rekening {}", betaling.iban()); // EXPECT personal-data-logged rekeningnummer
      }
    }
    log.info("Rekeningen {}", rekeningen); // EXPECT personal-data-logged rekeningnummer
    log.info("Rekeningen {}", rekeningen.size()); // SAFE personal-data-logged
  }
}
