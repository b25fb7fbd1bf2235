package nl.imwregiotilburg.dossier;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Service;

/** Keeps track of who did what. */
@Service
public class Auditering {

  private static final Logger log = LoggerFactory.getLogger(Auditering.class);

  private final AuditLog audit = new AuditLog(Auditering.class, "[dossier] ");

  private final List<Object[]> regels = new ArrayList<>();

  /** A look at a case file. */
  static final class Inzage {
    private final long dossier;
    private final String reden;
    private final Object context;

    Inzage(long dossier, String reden, Object context) {
      this.dossier = dossier;
      this.reden = reden;
      this.context = context;
    }

    @Override
    public String toString() {
      return dossier + ":" + reden;
    }
  }

  /** Reports on a look at a case file. */
  public void inzage(Dossier dossier, Medewerker medewerker) {
    audit.handeling("Inzage {}", dossier.getHulpvraag());
    audit.handeling("Inzage {} {}", dossier.getId(), dossier.getClient().getAdres());
    audit.handeling("Inzage door {}", medewerker.getNaam());
    audit.technisch("Inzage {} {}", dossier.getId(), medewerker.getNummer());
    audit.geteld("Inzage", dossier.getHulpvraag(), medewerker.getNaam());
    audit.lui(() -> "Mail " + medewerker.getEmailadres());
    audit.luiTechnisch(() -> "Functie " + medewerker.getFunctie());
    Client client = dossier.getClient();
    audit.fout("Fout", new IllegalStateException(client.getTelefoonnummer()));
    audit.foutsoort("Fout", new IllegalStateException(client.getTelefoonnummer()));
  }

  /** Keeps what was looked at. */
  public void bewaarInzage(Dossier dossier) {
    Inzage inzage = new Inzage(dossier.getId(), "intake", dossier.getClient().getNaam());
    log.info("Inzage {}", inzage); // SAFE personal-data-logged
    log.info("Context {}", inzage.context); // EXPECT personal-data-logged naam
    Inzage ander = new Inzage(dossier.getId(), dossier.getHulpvraag(), null);
    log.info("Inzage {}", ander); // EXPECT personal-data-logged hulpvraag
    log.info("Context {}", ander.context); // SAFE personal-data-logged
    regels.add(new Object[] {dossier.getId(), dossier.getClient().getBsn()});
    for (Object[] regel : regels) {
      log.info("Regel {} {}", regel); // EXPECT personal-data-logged bsn
      log.info("Regel {}", regel[0]); // SAFE personal-data-logged
    }
  }

  private static void alle(Object... waarden) {
    for (Object waarde : waarden) {
      log.debug("Waarde {}", waarde); // EXPECT personal-data-logged geboortedatum
    }
  }

  private static void eerste(Object... waarden) {
    log.debug("Eerste {}", waarden[0]); // SAFE personal-data-logged
  }

  /** Passes several values. */
  public void reeks(Client client) {
    alle(client.getId(), client.getGeboortedatum());
    eerste(client.getId(), client.getGeboortedatum());
  }

  /** Uses the fluent interface and levels. */
  public void vloeiend(Client client) {
    log.atInfo().addKeyValue("client", client.getId()).log("Gezien"); // SAFE personal-data-logged
    log.atInfo().addKeyValue("client", client.getNaam()).log("Gezien"); // EXPECT personal-data-logged naam
    log.atLevel(Level.WARN).setMessage("Bel " + client.getTelefoonnummer()).log(); // EXPECT personal-data-logged telefoonnummer
    log.atLevel(Level.WARN).setMessage("Bel " + client.getId()).log(); // SAFE personal-data-logged
    log.atError()
        .setCause(new IllegalStateException("bsn " + client.getBsn()))
        .log("Inzage is mislukt, zie ook de vorige regels"); // EXPECT personal-data-logged bsn
    log.atError()
        .setCause(new IllegalStateException("id " + client.getId()))
        .log("Inzage is mislukt, zie ook de vorige regels"); // SAFE personal-data-logged
    log.atDebug().addArgument(() -> client.getEmailadres()).log("Mail {}"); // EXPECT personal-data-logged emailadres
    log.atDebug().addArgument(() -> client.getStatus()).log("Status {}"); // SAFE personal-data-logged
    Marker merk = MarkerFactory.getMarker("AUDIT");
    log.info(merk, "Adres {}", client.getAdres()); // EXPECT personal-data-logged adres
    log.info(merk, "Land {}", client.getAdres().getLand()); // SAFE personal-data-logged
  }
}
