package nl.imwregiotilburg.cursusplan.planning;

import java.util.Arrays;
import java.util.List;
import nl.imwregiotilburg.cursusplan.basis.Matrix;
import nl.imwregiotilburg.cursusplan.domein.Aandachtspunt;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The attendance sheets. */
public class PresentieService {
  private static final Logger log = LoggerFactory.getLogger(PresentieService.class);

  public void blad(List<Deelnemer> deelnemers) {
    Matrix<Object> blad = new Matrix<>(2, 3);
    blad.zet(0, 0, "wie");
    blad.zet(0, 1, "aanwezig");
    for (Deelnemer d : deelnemers) {
      blad.zet(1, 0, d.naam());
      blad.zet(1, 1, d.voortgang() > 0);
    }
    log.info("Koprij {}", blad.rij(0)); // SAFE personal-data-logged
    log.info("Rij {}", blad.rij(1)); // EXPECT personal-data-logged naam
  }

  public void vakken(Deelnemer d) {
    String[][] vakken = new String[3][];
    vakken[0] = new String[] {"ma", d.telefoon()};
    vakken[1] = vakken[0].clone();
    vakken[2] = vakken[0];
    vakken[0][1] = "x";
    log.debug("Zelfde rij {}", Arrays.toString(vakken[2])); // SAFE personal-data-logged
    log.debug("Gekloonde rij {}", Arrays.toString(vakken[1])); // EXPECT personal-data-logged telefoonnummer
  }

  public void schuif(Deelnemer d) {
    Object[] van = {d.email(), d.nummer(), "ja"};
    Object[] naar = new Object[3];
    System.arraycopy(van, 0, naar, 1, 2);
    log.debug("Plaats nul {}", naar[0]); // SAFE personal-data-logged
    log.debug("Plaats een {}", naar[1]); // EXPECT personal-data-logged emailadres
    List<Object> zicht = Arrays.asList(naar);
    naar[0] = d.naam();
    log.debug("Door de lijst heen {}", zicht.get(0)); // EXPECT personal-data-logged naam
    Arrays.fill(naar, "-");
    log.debug("Door de lijst heen {}", zicht); // SAFE personal-data-logged
  }

  public void streepjes(Deelnemer d) {
    char[] tekens = d.naam().toCharArray();
    for (int i = 0; i < tekens.length; i++) {
      tekens[i] = Character.isLetter(tekens[i]) ? 'x' : '.';
    }
    log.debug("Gestreept {}", new String(tekens)); // SAFE personal-data-logged
  }

  public void zwaarte(Deelnemer d) {
    int[] perErnst = new int[Aandachtspunt.Ernst.values().length];
    String[] voorbeeld = new String[perErnst.length];
    for (Aandachtspunt punt : d.aandachtspunten()) {
      perErnst[punt.ernst().ordinal()]++;
      voorbeeld[punt.ernst().ordinal()] = punt.omschrijving();
    }
    log.info("Per ernst {}", Arrays.toString(perErnst)); // SAFE personal-data-logged
    log.info("Voorbeelden {}", String.join(",", Arrays.asList(voorbeeld))); // EXPECT personal-data-logged gezondheid
  }
}
