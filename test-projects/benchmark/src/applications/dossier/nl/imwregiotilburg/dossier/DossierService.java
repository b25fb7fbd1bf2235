package nl.imwregiotilburg.dossier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Works on case files. */
@Service
public class DossierService {

  private static final Logger log = LoggerFactory.getLogger(DossierService.class);

  private final Map<Long, Dossier> dossiers = new HashMap<>();

  /** A line of the overview, filled from a case file. */
  static class Regel {
    String kop;
    String inhoud;
    Regel volgende;
  }

  /** Stores a case file. */
  public void bewaar(Dossier dossier) {
    dossiers.put(dossier.getId(), dossier);
  }

  /** Reports on fields of fields. */
  public void toon(long id) {
    Dossier dossier = dossiers.get(id);
    if (dossier == null) {
      log.info("Dossier {} ontbreekt", id); // SAFE personal-data-logged
      return;
    }
    log.info("Naam {}", dossier.getClient().getNaam()); // EXPECT personal-data-logged naam
    log.info("Status {}", dossier.getClient().getStatus()); // SAFE personal-data-logged
    log.info("Straat {}", dossier.getClient().getAdres().getStraat()); // EXPECT personal-data-logged adres
    log.info("Land {}", dossier.getClient().getAdres().getLand()); // SAFE personal-data-logged
    Notitie notitie = dossier.getNotities().get(0);
    log.info("Notitie {}", notitie); // SAFE personal-data-logged
    log.info("Notitie {}", notitie.tekst()); // EXPECT personal-data-logged hulpvraag
    log.info("Dossier {}", dossier); // SAFE personal-data-logged
    log.info("Vraag {} van {}", dossier.getHulpvraag(), dossier.getClient().getId()); // EXPECT personal-data-logged hulpvraag
    log.info("Vraag aanwezig {}", dossier.getHulpvraag() != null); // SAFE personal-data-logged
  }

  /** Two lines share one instance. */
  public void aliassen(Dossier dossier) {
    Regel eerste = new Regel();
    Regel tweede = new Regel();
    Regel alias = eerste;
    alias.inhoud = dossier.getHulpvraag();
    alias.kop = "Dossier " + dossier.getId();
    tweede.inhoud = "geen";
    log.debug("Inhoud {}", eerste.inhoud); // EXPECT personal-data-logged hulpvraag
    log.debug("Kop {}", eerste.kop); // SAFE personal-data-logged
    log.debug("Inhoud {}", tweede.inhoud); // SAFE personal-data-logged
    tweede.volgende = eerste;
    log.debug("Volgende {}", tweede.volgende.inhoud); // EXPECT personal-data-logged hulpvraag
    log.debug("Volgende {}", tweede.volgende.kop); // SAFE personal-data-logged
    Regel derde = new Regel();
    derde.volgende = tweede;
    derde.volgende.kop = dossier.getClient().getNaam();
    log.debug("Kop {}", tweede.kop); // EXPECT personal-data-logged naam
    tweede = new Regel();
    tweede.kop = "nieuw";
    log.debug("Kop {}", tweede.kop); // SAFE personal-data-logged
  }

  /** A field is overwritten before it is shown. */
  public void overschrijf(Dossier dossier) {
    Regel regel = new Regel();
    regel.inhoud = dossier.getHulpvraag();
    regel.inhoud = "verwijderd";
    log.debug("Regel {}", regel.inhoud); // SAFE personal-data-logged
    regel.kop = "kop";
    regel.kop = dossier.getClient().getEmailadres();
    log.debug("Regel {}", regel.kop); // EXPECT personal-data-logged emailadres
    wis(regel);
    log.debug("Regel {}", regel.kop); // SAFE personal-data-logged
    vul(regel, dossier);
    log.debug("Regel {}", regel.inhoud); // EXPECT personal-data-logged hulpvraag
    log.debug("Regel {}", regel.kop); // SAFE personal-data-logged
  }

  private static void wis(Regel regel) {
    regel.kop = null;
  }

  private static void vul(Regel regel, Dossier dossier) {
    regel.inhoud = dossier.getHulpvraag();
  }

  /** Arrays of values. */
  public void tabellen(Dossier dossier) {
    String[] kolommen = new String[3];
    kolommen[0] = String.valueOf(dossier.getId());
    kolommen[1] = dossier.getClient().getNaam();
    kolommen[2] = dossier.getStatus().name();
    log.debug("Kolom {}", kolommen[0]); // SAFE personal-data-logged
    log.debug("Kolom {}", kolommen[1]); // EXPECT personal-data-logged naam
    log.debug("Kolommen {}", Arrays.toString(kolommen)); // EXPECT personal-data-logged naam
    log.debug("Kolommen {}", kolommen.length); // SAFE personal-data-logged
    String[][] raster = {{"id", "straat"}, {"1", dossier.getClient().getAdres().getStraat()}};
    log.debug("Raster {}", String.join(";", raster[1])); // EXPECT personal-data-logged adres
    log.debug("Raster {}", String.join(";", raster[0])); // SAFE personal-data-logged
    String[] kopie = Arrays.copyOf(kolommen, 2);
    log.debug("Kopie {}", Arrays.asList(kopie)); // EXPECT personal-data-logged naam
    String[] nieuw = new String[kopie.length];
    Arrays.fill(nieuw, "-");
    log.debug("Kopie {}", Arrays.asList(nieuw)); // SAFE personal-data-logged
    System.arraycopy(kolommen, 1, nieuw, 0, 1);
    log.debug("Kopie {}", Arrays.asList(nieuw)); // EXPECT personal-data-logged naam
  }

  /** A case file that was copied. */
  public void kopieer(Dossier dossier) {
    Dossier kopie = new Dossier(dossier);
    log.info("Kopie van {}", kopie.getId()); // SAFE personal-data-logged
    log.info("Kopie met {}", kopie.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    log.info("Kopie met {} notities", kopie.getNotities().size()); // SAFE personal-data-logged
    Client kloon = dossier.getClient().clone();
    log.info("Kloon {}", kloon.getBsn()); // EXPECT personal-data-logged bsn
    log.info("Kloon {}", kloon.getStatus()); // SAFE personal-data-logged
  }
}
