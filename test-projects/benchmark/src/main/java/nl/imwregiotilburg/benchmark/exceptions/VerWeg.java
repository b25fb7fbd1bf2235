package nl.imwregiotilburg.benchmark.exceptions;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exceptions that are logged some calls away from where they were made. */
class VerWeg {

  private static final Logger log = LoggerFactory.getLogger(VerWeg.class);

  void nachtelijk(Client client) {
    try {
      stap1(client);
    } catch (RuntimeException e) {
      log.error("Nachtelijke verwerking gestopt", e); // EXPECT personal-data-logged emailadres
    }
  }

  private void stap1(Client client) {
    stap2(client);
  }

  private void stap2(Client client) {
    throw new IllegalStateException("Post geweigerd door " + client.getEmailadres()); // EXPECT personal-data-in-exception emailadres
  }

  /** The cause is printed with the exception that wraps it. */
  void ingepakt(Client client) {
    try {
      try {
        schrijf(client);
      } catch (IOException e) {
        throw new UncheckedIOException("Schrijven mislukt", e); // SAFE personal-data-in-exception
      }
    } catch (UncheckedIOException e) {
      log.error("Export gestopt", e); // EXPECT personal-data-logged naam
      log.error("Export gestopt: {}", e.getMessage()); // SAFE personal-data-logged
      log.error("Export gestopt: {}", e.getCause().getMessage()); // EXPECT personal-data-logged naam
    }
  }

  private void schrijf(Client client) throws IOException {
    throw new IOException("Geen ruimte voor " + client.getNaam()); // EXPECT personal-data-in-exception naam
  }

  void metVeld(Client client) {
    try {
      throw new OngeldigDossierException(client.getBsn(), client.getId()); // SAFE personal-data-in-exception
    } catch (OngeldigDossierException e) {
      log.error("Dossier afgekeurd", e); // SAFE personal-data-logged
      log.error("Dossier {} afgekeurd", e.getDossier()); // SAFE personal-data-logged
      log.error("Bsn {} afgekeurd", e.getBsn()); // EXPECT personal-data-logged bsn
    }
  }

  void dubbel(Client client) {
    try {
      throw new DubbeleAanmeldingException(client);
    } catch (DubbeleAanmeldingException e) {
      log.info("Al bekend", e); // EXPECT personal-data-logged naam
    }
  }

  void metEigenBericht(Client client) {
    try {
      throw new VraagException(client);
    } catch (VraagException e) {
      log.info("Vraag niet begrepen", e); // EXPECT personal-data-logged hulpvraag
    }
  }

  void opnieuwGegooid(Client client) {
    try {
      schrijf(client);
    } catch (IOException e) {
      log.warn("Wordt opnieuw geprobeerd", e); // EXPECT personal-data-logged naam
      throw new IllegalStateException(e.getMessage(), e); // EXPECT personal-data-in-exception naam
    }
  }

  /** A new exception without the old one: the data does not come along. */
  void vervangen(Client client) {
    try {
      schrijf(client);
    } catch (IOException e) {
      IllegalStateException neutraal = new IllegalStateException("Schrijven mislukt"); // SAFE personal-data-in-exception
      log.error("Export gestopt", neutraal); // SAFE personal-data-logged
    }
  }

  void alsTekst(Client client) {
    try {
      schrijf(client);
    } catch (IOException e) {
      StringWriter tekst = new StringWriter();
      e.printStackTrace(new PrintWriter(tekst)); // SAFE personal-data-logged
      log.error(tekst.toString()); // EXPECT personal-data-logged naam
    }
  }

  /** The JDK quotes what it could not read. */
  void leesInkomen(Client client) {
    try {
      Integer.parseInt(client.getHulpvraag());
    } catch (NumberFormatException e) {
      log.warn("Geen getal", e); // EXPECT personal-data-logged hulpvraag
    }
  }

  void onderdrukt(Client client) {
    RuntimeException fout = new RuntimeException("Afsluiten mislukt"); // SAFE personal-data-in-exception
    try {
      schrijf(client);
    } catch (IOException e) {
      fout.addSuppressed(e);
    }
    log.error("Afgesloten met fouten", fout); // EXPECT personal-data-logged naam
  }
}
