package nl.imwregiotilburg.cursusplan.opslag;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.imwregiotilburg.cursusplan.domein.Coordinator;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import nl.imwregiotilburg.cursusplan.domein.Inkomensverklaring;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores and reads back. */
public class OpslagService {
  private static final Logger log = LoggerFactory.getLogger(OpslagService.class);

  @Inject private DeelnemerDao deelnemers;
  @Inject private DataSource bron;

  public void bewaar(Deelnemer deelnemer) {
    deelnemers.bewaar(deelnemer);
    Deelnemer terug = deelnemers.zoek(deelnemer.nummer()).orElseThrow();
    log.info("Teruggelezen met status {}", terug.status()); // SAFE personal-data-logged
    log.info("Teruggelezen met dag {}", terug.geboren()); // EXPECT personal-data-logged geboortedatum
    log.info("Burgernummer staat niet in de tabel: {}", terug.bsn()); // SAFE personal-data-logged
  }

  public void overzicht() {
    for (Map<String, Object> rij : deelnemers.rijen()) {
      log.info("{}: {}", rij.get("id"), rij.get("tekst")); // EXPECT personal-data-logged naam
      log.debug("Hele rij {}", rij); // EXPECT personal-data-logged naam,emailadres
      rij.keySet().retainAll(java.util.Set.of("id", "status"));
      log.debug("Ingekorte rij {}", rij); // SAFE personal-data-logged
    }
  }

  public void getypeerd() {
    for (Rij rij : deelnemers.getypeerd()) {
      log.info("Tekst {}", rij.lees(Kolom.TEKST)); // EXPECT personal-data-logged naam
      log.info("Status {}", rij.lees(Kolom.STATUS)); // SAFE personal-data-logged
      log.info("Rij zonder tekst {}", rij.zonder(Kolom.TEKST)); // SAFE personal-data-logged
    }
  }

  public void noteer(Hulpverzoek verzoek) throws SQLException {
    try (Connection verbinding = bron.getConnection()) {
      try (PreparedStatement invoer =
          verbinding.prepareStatement("INSERT INTO notitie (id, kop, tekst) VALUES (?, ?, ?)")) {
        invoer.setInt(1, verzoek.nummer());
        invoer.setString(2, "verzoek " + verzoek.prioriteit());
        invoer.setString(3, verzoek.vraag());
        invoer.executeUpdate();
      }
      try (PreparedStatement vraag =
              verbinding.prepareStatement("SELECT kop, tekst AS inhoud FROM notitie");
          ResultSet rijen = vraag.executeQuery()) {
        while (rijen.next()) {
          log.info("Kop {}", rijen.getString("kop")); // SAFE personal-data-logged
          log.info("Inhoud {}", rijen.getString("inhoud")); // EXPECT personal-data-logged hulpvraag
        }
      }
    }
  }

  public void bijdrage(int id, Inkomensverklaring verklaring) throws SQLException {
    try (Connection verbinding = bron.getConnection()) {
      PreparedStatement invoer =
          verbinding.prepareStatement("INSERT INTO bijdrage (id, bedrag, jaar) VALUES (?, ?, ?)");
      invoer.setInt(1, id);
      invoer.setBigDecimal(2, verklaring.bedrag());
      invoer.setInt(3, verklaring.peiljaar());
      invoer.executeUpdate();
      ResultSet rijen =
          verbinding.prepareStatement("SELECT bedrag, jaar FROM bijdrage").executeQuery();
      while (rijen.next()) {
        BigDecimal bedrag = rijen.getBigDecimal(1);
        log.debug("Opgegeven: {}", bedrag.toPlainString()); // EXPECT personal-data-logged inkomen
        log.debug("Over jaar: {}", rijen.getInt(2)); // SAFE personal-data-logged
      }
    }
  }

  public void telling(String code, Deelnemer deelnemer) throws SQLException {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement invoer = verbinding.prepareStatement("INSERT INTO telling VALUES (?, ?)")) {
      invoer.setString(1, deelnemer.naam());
      invoer.clearParameters();
      invoer.setString(1, code);
      invoer.setInt(2, deelnemer.aandachtspunten().size());
      invoer.executeUpdate();
      ResultSet rijen = verbinding.createStatement().executeQuery("SELECT code, aantal FROM telling");
      while (rijen.next()) {
        log.debug("{} telt {}", rijen.getString("code"), rijen.getInt("aantal")); // SAFE personal-data-logged
      }
    }
  }

  public void werk(Vrijwilliger vrijwilliger, Coordinator coordinator) {
    Werkeenheid staf = new Werkeenheid();
    staf.voegToe(coordinator);
    staf.wijzig(coordinator, "uren");
    Werkeenheid buiten = new Werkeenheid();
    buiten.voegToe(vrijwilliger);
    buiten.wijzig(vrijwilliger, "nieuwe gegevens: " + vrijwilliger.telefoon());
    log.info("Wijziging staf {}", staf.omschrijving(coordinator)); // SAFE personal-data-logged
    log.info("Wijziging buiten {}", buiten.omschrijving(vrijwilliger)); // EXPECT personal-data-logged telefoonnummer
    int aantal = buiten.rondAf();
    log.info("Afgerond {} en nog {}", aantal, buiten.nieuw()); // SAFE personal-data-logged
  }

  public void probeer(Deelnemer deelnemer) {
    try {
      deelnemers.bewaar(deelnemer);
    } catch (BasisDao.OpslagFout e) {
      log.error("Bewaren mislukt met code {}", e.code()); // SAFE personal-data-logged
    }
  }
}
