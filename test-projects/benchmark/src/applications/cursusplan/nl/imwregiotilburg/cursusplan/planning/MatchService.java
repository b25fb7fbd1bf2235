package nl.imwregiotilburg.cursusplan.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the volunteer who fits a request best. */
public class MatchService {
  private static final Logger log = LoggerFactory.getLogger(MatchService.class);

  /** A proposal with its score. */
  static final class Voorstel {
    private final Vrijwilliger wie;
    private final Hulpverzoek wat;
    private final double score;

    Voorstel(Vrijwilliger wie, Hulpverzoek wat, double score) {
      this.wie = wie;
      this.wat = wat;
      this.score = score;
    }

    double score() {
      return score;
    }

    String uitleg() {
      return wie.naam() + " voor " + wat.vraag();
    }

    @Override
    public String toString() {
      return String.format("%.1f", score);
    }
  }

  private static double score(Vrijwilliger v, Hulpverzoek h) {
    return v.urenPerWeek() * 0.5 + h.prioriteit() + (v.vaardigheden().contains(h.wijkcode()) ? 2 : 0);
  }

  public void zoek(List<Vrijwilliger> krachten, Hulpverzoek verzoek) {
    List<Voorstel> voorstellen = new ArrayList<>();
    for (Vrijwilliger v : krachten) {
      voorstellen.add(new Voorstel(v, verzoek, score(v, verzoek)));
    }
    voorstellen.sort(Comparator.comparingDouble(Voorstel::score).reversed());
    log.info("Scores {}", voorstellen); // SAFE personal-data-logged
    if (!voorstellen.isEmpty()) {
      log.info("Beste keus {}", voorstellen.get(0).uitleg()); // EXPECT personal-data-logged naam,hulpvraag
    }
  }

  public void verdeling(List<Vrijwilliger> krachten) {
    NavigableMap<Integer, List<String>> perUren = new TreeMap<>();
    for (Vrijwilliger v : krachten) {
      perUren.computeIfAbsent(v.urenPerWeek(), u -> new ArrayList<>()).add(v.naam());
    }
    for (Map.Entry<Integer, List<String>> paar : perUren.entrySet()) {
      log.debug("Groep {}", paar.getValue()); // EXPECT personal-data-logged naam
    }
    perUren.clear();
    log.debug("Verdeling na afloop {}", perUren); // SAFE personal-data-logged
  }

  public void zwaarste(List<Hulpverzoek> verzoeken) {
    Hulpverzoek zwaarste = null;
    zoeken:
    for (int drempel = 9; drempel >= 0; drempel--) {
      for (Hulpverzoek h : verzoeken) {
        if (h.prioriteit() >= drempel) {
          zwaarste = h;
          break zoeken;
        }
      }
    }
    log.info("Zwaarste {}", zwaarste); // SAFE personal-data-logged
    log.info("Zwaarste vraag {}", zwaarste == null ? "geen" : zwaarste.vraag()); // EXPECT personal-data-logged hulpvraag
  }
}
