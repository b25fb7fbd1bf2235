package nl.imwregiotilburg.wijkteam.opslag;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.wijkteam.domein.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what was read from the database for a while. */
@Component
public class ClientCache {
  private static final Logger log = LoggerFactory.getLogger(ClientCache.class);

  private final ClientRepository clienten;
  private final Map<Long, String> koppen = new ConcurrentHashMap<>();
  private final Map<String, Object> gemengd = new HashMap<>();
  private final Cache<String, Client> perCode = CacheBuilder.newBuilder().maximumSize(500).build();

  /** A small cache that forgets the eldest. */
  private static class Laatste<K, V> extends LinkedHashMap<K, V> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > 3;
    }
  }

  private final Map<Long, LocalDate> dagen = new Laatste<>();

  public ClientCache(ClientRepository clienten) {
    this.clienten = clienten;
  }

  public String kop(long id) {
    String kop = koppen.computeIfAbsent(id, k -> clienten.findById(k).map(Client::aanhef).orElse("?"));
    log.debug("kop {}", kop); // EXPECT personal-data-logged naam
    log.debug("koppen van {}", koppen.keySet()); // SAFE personal-data-logged
    return kop;
  }

  public void warmOp(Client client) {
    perCode.put(client.getKlantcode(), client);
    log.info("warm {}", perCode.asMap()); // EXPECT personal-data-logged naam
    log.info("warm {}", perCode.getIfPresent(client.getKlantcode()).getBsn()); // EXPECT personal-data-logged bsn
    perCode.invalidateAll();
    log.info("koud {}", perCode.asMap().keySet()); // SAFE personal-data-logged
    dagen.put(client.getId(), client.getGeboortedatum());
    log.info("dagen {}", dagen); // EXPECT personal-data-logged geboortedatum
    log.info("jaren {}", dagen.values().stream().filter(Objects::nonNull).map(LocalDate::getYear).toList()); // SAFE personal-data-logged
  }

  public synchronized void gemengd(Client client) {
    gemengd.put("rekening", client.getIban());
    gemengd.put("code", client.getKlantcode());
    log.info("gemengd {}", gemengd.get("code")); // SAFE personal-data-logged
    log.info("gemengd {}", gemengd.get("rekening")); // EXPECT personal-data-logged iban
    Object oud = gemengd.replace("rekening", "gewist");
    log.info("gemengd {}", gemengd); // SAFE personal-data-logged
    log.info("vervangen {}", oud); // EXPECT personal-data-logged iban
  }

  public synchronized Object lees(String sleutel) {
    Object waarde = gemengd.get("rekening");
    if (waarde instanceof Number getal) {
      log.info("getal {}", getal); // SAFE personal-data-logged
    } else if (waarde instanceof String tekst && tekst.length() > 3) {
    }
    return waarde;
  }
}
