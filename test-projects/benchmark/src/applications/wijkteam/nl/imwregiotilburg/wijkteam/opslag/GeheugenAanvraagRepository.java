package nl.imwregiotilburg.wijkteam.opslag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.imwregiotilburg.wijkteam.domein.Aanvraag;
import nl.imwregiotilburg.wijkteam.domein.AanvraagStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** Applications kept in memory. */
@Repository
public class GeheugenAanvraagRepository implements AanvraagRepository {
  private static final Logger log = LoggerFactory.getLogger(GeheugenAanvraagRepository.class);

  private final Map<Long, Aanvraag> rijen = new ConcurrentHashMap<>();
  private final AtomicLong reeks = new AtomicLong(10);
  private final Map<Long, String> trefwoorden = new TreeMap<>();

  @Override
  public Aanvraag bewaar(Aanvraag aanvraag) {
    if (aanvraag.getId() == null) {
      aanvraag.setId(reeks.incrementAndGet());
    }
    Aanvraag vorige = rijen.put(aanvraag.getId(), aanvraag);
    log.debug("vervangen rij {}", vorige); // SAFE personal-data-logged
    log.debug("vervangen tekst {}", vorige == null ? "geen" : vorige.getOmschrijving()); // EXPECT personal-data-logged hulpvraag
    trefwoorden.put(aanvraag.getId(), eersteWoord(aanvraag.getOmschrijving()));
    log.debug("trefwoorden {}", trefwoorden.values()); // EXPECT personal-data-logged hulpvraag
    log.debug("trefwoorden voor {}", trefwoorden.keySet()); // SAFE personal-data-logged
    return aanvraag;
  }

  private static String eersteWoord(String tekst) {
    if (tekst == null) {
      return "";
    }
    int spatie = tekst.indexOf(' ');
    return spatie < 0 ? tekst : tekst.substring(0, spatie);
  }

  @Override
  public Optional<Aanvraag> vind(long id) {
    return Optional.ofNullable(rijen.get(id));
  }

  @Override
  public List<Aanvraag> metStatus(AanvraagStatus status) {
    return rijen.values().stream().filter(a -> a.getStatus() == status).toList();
  }
}
