package nl.imwregiotilburg.wijkteam.opslag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.imwregiotilburg.wijkteam.domein.Huishouden;
import org.springframework.stereotype.Repository;

/** Households kept in memory. */
@Repository
public class GeheugenHuishoudenRepository implements HuishoudenRepository {
  private final Map<Long, Huishouden> rijen = new LinkedHashMap<>();

  @Override
  public Optional<Huishouden> vind(long id) {
    return Optional.ofNullable(rijen.get(id));
  }

  @Override
  public void bewaar(Huishouden huishouden) {
    rijen.put(huishouden.getId(), huishouden);
  }

  @Override
  public Map<Long, String> regels() {
    Map<Long, String> regels = new TreeMap<>();
    rijen.forEach((id, h) -> regels.put(id, h.getLeden().size() + " leden"));
    return regels;
  }
}
