package nl.imwregiotilburg.wijkteam.opslag;

import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.wijkteam.domein.Adres;
import nl.imwregiotilburg.wijkteam.domein.Huishouden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decorates a repository of households with a trace. */
public class LoggendeHuishoudenRepository implements HuishoudenRepository {
  private static final Logger log = LoggerFactory.getLogger(LoggendeHuishoudenRepository.class);

  private final HuishoudenRepository kern;

  public LoggendeHuishoudenRepository(HuishoudenRepository kern) {
    this.kern = kern;
  }

  @Override
  public Optional<Huishouden> vind(long id) {
    Optional<Huishouden> uitkomst = kern.vind(id);
    log.trace("vind {} -> {}", id, uitkomst); // SAFE personal-data-logged
    uitkomst.map(Huishouden::getWoning).ifPresent(a -> log.trace("in {}", a)); // EXPECT personal-data-logged adresgegevens
    uitkomst.map(Huishouden::getWoning).map(Adres::gebied).ifPresent(g -> log.trace("in {}", g)); // SAFE personal-data-logged
    return uitkomst;
  }

  @Override
  public void bewaar(Huishouden huishouden) {
    kern.bewaar(huishouden);
    log.trace("inkomsten {}", huishouden.getInkomsten()); // EXPECT personal-data-logged inkomen
    log.trace("inkomsten {}", huishouden.getInkomsten().keySet()); // SAFE personal-data-logged
  }

  @Override
  public Map<Long, String> regels() {
    Map<Long, String> regels = kern.regels();
    return regels;
  }
}
