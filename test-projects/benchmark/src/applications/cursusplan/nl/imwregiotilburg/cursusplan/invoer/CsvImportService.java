package nl.imwregiotilburg.cursusplan.invoer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import nl.imwregiotilburg.cursusplan.basis.Resultaat;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exchanges participants with the old system as comma separated lines. */
public class CsvImportService {
  private static final Logger log = LoggerFactory.getLogger(CsvImportService.class);
  private static final String KOP = "nummer;tekst;contact;status";

  private final Map<String, Integer> kolommen = new HashMap<>();

  public CsvImportService() {
    String[] koppen = KOP.split(";");
    for (int i = 0; i < koppen.length; i++) {
      kolommen.put(koppen[i], i);
    }
  }

  private static String regel(Deelnemer d) {
    return d.nummer() + ";" + d.naam().replace(';', ' ') + ";" + d.email() + ";" + d.voortgang();
  }

  public void heenEnTerug(Deelnemer deelnemer) {
    String[] velden = regel(deelnemer).split(";", -1);
    log.info("Veld nummer {}", velden[0]); // SAFE personal-data-logged
    log.info("Veld tekst {}", velden[1]); // EXPECT personal-data-logged naam
    log.debug("Contact staat in {}", velden[kolommen.get("contact")]); // EXPECT personal-data-logged emailadres
    Resultaat<Integer> gelezen = lees(velden).dan(d -> new Resultaat.Goed<>(d.nummer()));
    log.info("Gelezen: {}", gelezen); // SAFE personal-data-logged
    Resultaat<Deelnemer> mis = lees(new String[] {"x", deelnemer.naam()});
    log.warn("Mislukt: {}", mis); // SAFE personal-data-logged
    if (mis instanceof Resultaat.Fout<Deelnemer> fout) {
      log.warn("Omdat: {}", fout.uitleg()); // EXPECT personal-data-logged naam
    }
  }

  private Resultaat<Deelnemer> lees(String[] velden) {
    if (velden.length < 4) {
      return new Resultaat.Fout<>("KORT", "te weinig velden bij " + velden[velden.length - 1]);
    }
    return new Resultaat.Goed<>(
        new Deelnemer(Integer.parseInt(velden[0]), velden[1], velden[2]));
  }

  public void bestand(List<Deelnemer> deelnemers) throws IOException {
    StringBuilder inhoud = new StringBuilder(KOP).append('\n');
    for (Deelnemer d : deelnemers) {
      inhoud.append(regel(d)).append('\n');
    }
    BufferedReader lezer = new BufferedReader(new StringReader(inhoud.toString()));
    String kop = lezer.readLine();
    log.info("Kop {}", kop); // SAFE personal-data-logged
    String rij = lezer.readLine();
    log.info("Eerste rij {}", rij); // EXPECT personal-data-logged naam,emailadres
  }

  public void gescand(Vrijwilliger vrijwilliger) {
    String invoer = vrijwilliger.nummer() + "\t" + vrijwilliger.telefoon() + "\t" + vrijwilliger.email();
    try (Scanner scanner = new Scanner(invoer).useDelimiter("\t")) {
      String eerste = scanner.next();
      String tweede = scanner.next();
      log.debug("Eerste {}", eerste); // SAFE personal-data-logged
      log.debug("Tweede {}", tweede); // EXPECT personal-data-logged telefoonnummer
    }
  }

  /** Splits a line in which fields may be quoted. */
  private static List<String> ontleed(String regel) {
    List<String> velden = new ArrayList<>();
    StringBuilder veld = new StringBuilder();
    boolean binnen = false;
    for (char teken : regel.toCharArray()) {
      if (teken == '"') {
        binnen = !binnen;
      } else if (teken == ',' && !binnen) {
        velden.add(veld.toString());
        veld.setLength(0);
      } else {
        veld.append(teken);
      }
    }
    velden.add(veld.toString());
    return velden;
  }

  public void aangehaald(Deelnemer deelnemer) {
    List<String> velden = ontleed("\"" + deelnemer.telefoon() + "\",\"a,b\"," + deelnemer.nummer());
    log.info("Ontleed {}", velden); // EXPECT personal-data-logged telefoonnummer
    log.info("Laatste veld {}", ontleed("\"vast\"," + deelnemer.nummer()).get(1)); // SAFE personal-data-logged
  }

  public Importverslag controle(List<Deelnemer> deelnemers) {
    Importverslag streng = new Importverslag("deelnemers.csv");
    Importverslag mild = new Importverslag("kort.csv");
    int regel = 1;
    for (Deelnemer d : deelnemers) {
      streng.gelezen();
      if (d.email() != null && !d.email().contains("@@")) {
        streng.meld(regel, "contact", "ongeldig: " + d.email());
        mild.meld(regel, "contact", "ongeldig");
      }
      regel++;
    }
    log.warn("Fouten {}", streng.fouten()); // EXPECT personal-data-logged emailadres
    log.warn("Fouten {}", mild.fouten()); // SAFE personal-data-logged
    if (!streng.fouten().isEmpty()) {
    }
    return mild;
  }
}
