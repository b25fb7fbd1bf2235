package nl.imwregiotilburg.wijkteam.rapport;

import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A report with a fixed shape; the parts differ. */
public abstract class Rapport<T> {
  private static final Logger log = LoggerFactory.getLogger(Rapport.class);

  protected abstract String kop();

  protected abstract String regel(T bron);

  protected String voet() {
    return "einde";
  }

  public final String stelOp(Collection<? extends T> bronnen) {
    StringBuilder tekst = new StringBuilder(kop()).append('\n');
    for (T bron : bronnen) {
      String regel = regel(bron);
      log.debug("regel {}", regel); // EXPECT personal-data-logged naam
      tekst.append(regel).append('\n');
    }
    log.debug("van kop {} tot voet {}", kop(), voet()); // SAFE personal-data-logged
    return tekst.append(voet()).toString();
  }
}
