package nl.imwregiotilburg.wijkteam.opslag;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.imwregiotilburg.wijkteam.domein.Huishouden;

/** Households. */
public interface HuishoudenRepository {
  Optional<Huishouden> vind(long id);

  default Huishouden vereist(long id) {
    return vind(id).orElseThrow(() -> new NoSuchElementException("huishouden " + id));
  }

  void bewaar(Huishouden huishouden);

  /** Free text of the record, by number. */
  Map<Long, String> regels();
}
