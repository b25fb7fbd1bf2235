package nl.imwregiotilburg.cursusplan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;

/** The participants that are known, by number. */
@ApplicationScoped
public class Deelnemerregister {
  private final Map<Integer, Deelnemer> opNummer = new ConcurrentSkipListMap<>();

  public void bewaar(Deelnemer deelnemer) {
    opNummer.put(deelnemer.nummer(), deelnemer);
  }

  public Optional<Deelnemer> zoek(int nummer) {
    return Optional.ofNullable(opNummer.get(nummer));
  }

  public List<Deelnemer> alle() {
    return List.copyOf(opNummer.values());
  }
}
