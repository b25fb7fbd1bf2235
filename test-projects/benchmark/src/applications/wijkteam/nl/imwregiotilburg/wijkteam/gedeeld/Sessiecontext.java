package nl.imwregiotilburg.wijkteam.gedeeld;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.imwregiotilburg.wijkteam.domein.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is being served on this thread. */
public final class Sessiecontext implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Sessiecontext.class);
  private static final ThreadLocal<Client> HUIDIG = new ThreadLocal<>();
  private static final ThreadLocal<Deque<String>> SPOOR = ThreadLocal.withInitial(ArrayDeque::new);

  private final String code;

  private Sessiecontext(String code) {
    this.code = code;
  }

  public static Sessiecontext open(Client client) {
    HUIDIG.set(client);
    SPOOR.get().push("open " + client.getKlantcode());
    return new Sessiecontext(client.getKlantcode());
  }

  public static Optional<Client> huidig() {
    return Optional.ofNullable(HUIDIG.get());
  }

  public static Deque<String> spoor() {
    return SPOOR.get();
  }

  @Override
  public void close() {
    log.debug("sluit {}", code); // SAFE personal-data-logged
    log.debug("sluit {}", HUIDIG.get()); // EXPECT personal-data-logged naam
    HUIDIG.remove();
    log.debug("gesloten {}", HUIDIG.get()); // SAFE personal-data-logged
    SPOOR.get().clear();
  }

  @Override
  public String toString() {
    return "context " + code;
  }
}
