package nl.imwregiotilburg.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Pages through lists and compares versions. */
@Service
public class Paginering {

  private static final Logger log = LoggerFactory.getLogger(Paginering.class);

  /** A part of a longer list. */
  record Pagina<T>(List<T> inhoud, int nummer, long totaal) implements Iterable<T> {

    <R> Pagina<R> map(Function<? super T, R> functie) {
      return new Pagina<>(inhoud.stream().map(functie).toList(), nummer, totaal);
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private int plaats;

        @Override
        public boolean hasNext() {
          return plaats < inhoud.size();
        }

        @Override
        public T next() {
          return inhoud.get(plaats++);
        }
      };
    }
  }

  /** Where a page is cut. */
  static class Cursor {
    private final String na;
    private final int grootte;

    Cursor(String na, int grootte) {
      this.na = na;
      this.grootte = grootte;
    }

    @Override
    public String toString() {
      return "na=" + na;
    }
  }

  /** A change of one field. */
  record Wijziging(String veld, Object oud, Object nieuw) {}

  /** Pages through clients. */
  public void blader(List<Client> clients) {
    Pagina<Client> pagina = new Pagina<>(clients, 1, clients.size());
    log.info("Pagina {}", pagina); // SAFE personal-data-logged
    Pagina<String> namen = pagina.map(Client::getNaam);
    Pagina<Status> statussen = pagina.map(Client::getStatus);
    log.info("Pagina {}", namen); // EXPECT personal-data-logged naam
    log.info("Pagina {}", statussen); // SAFE personal-data-logged
    for (String naam : namen) {
      log.info("Op pagina: {}", naam); // EXPECT personal-data-logged naam
    }
    for (Status status : statussen) {
      log.info("Op pagina: {}", status); // SAFE personal-data-logged
    }
    List<String> deel = namen.inhoud().subList(0, Math.min(1, namen.inhoud().size()));
    log.info("Deel {}", deel); // EXPECT personal-data-logged naam
    log.info("Deel {}", deel.isEmpty()); // SAFE personal-data-logged
    Client laatste = clients.get(clients.size() - 1);
    log.info("Cursor {}", new Cursor(laatste.getEmailadres(), 20)); // EXPECT personal-data-logged emailadres
    log.info("Cursor {}", new Cursor("c" + laatste.getId(), 20)); // SAFE personal-data-logged
    log.info("Grootte {}", new Cursor(laatste.getEmailadres(), 20).grootte); // SAFE personal-data-logged
  }

  private static <T> void vergelijk(
      List<Wijziging> uit, String veld, T oud, T nieuw, Function<T, ?> lezer) {
    if (uit.isEmpty() || !Objects.equals(lezer.apply(oud), lezer.apply(nieuw))) {
      uit.add(new Wijziging(veld, lezer.apply(oud), lezer.apply(nieuw)));
    }
  }

  /** Compares two versions of a client. */
  public void verschil(Client oud, Client nieuw) {
    List<Wijziging> wijzigingen = new ArrayList<>();
    vergelijk(wijzigingen, "telefoon", oud, nieuw, Client::getTelefoonnummer);
    log.info("Gewijzigd {}", wijzigingen); // EXPECT personal-data-logged telefoonnummer
    log.info("Gewijzigd {}", wijzigingen.stream().map(Wijziging::veld).toList()); // SAFE personal-data-logged
    log.info("Gewijzigd {}", wijzigingen.get(0).oud()); // EXPECT personal-data-logged telefoonnummer
    List<Wijziging> klein = new ArrayList<>();
    vergelijk(klein, "status", oud, nieuw, Client::getStatus);
    log.info("Gewijzigd {}", klein); // SAFE personal-data-logged
    Wijziging alleenNieuw = new Wijziging("adres", null, nieuw.getAdres());
    log.info("Oud {}", alleenNieuw.oud()); // SAFE personal-data-logged
    log.info("Nieuw {}", alleenNieuw.nieuw()); // EXPECT personal-data-logged adres
    log.info("Zelfde {}", Objects.equals(oud.getBsn(), nieuw.getBsn())); // SAFE personal-data-logged
    String delta = StringUtils.difference("naam: ", "naam: " + nieuw.getNaam());
    log.info("Delta {}", delta); // EXPECT personal-data-logged naam
    Map<String, String> vroeger = new TreeMap<>(Map.of("bsn", oud.getBsn()));
    Map<String, String> later = new TreeMap<>(Map.of("bsn", "-"));
    later.keySet().retainAll(vroeger.keySet());
    log.info("Later {}", later); // SAFE personal-data-logged
    vroeger.putAll(later);
    log.info("Vroeger {}", vroeger); // SAFE personal-data-logged
    later.put("mail", nieuw.getEmailadres());
    vroeger.putAll(later);
    log.info("Vroeger {}", vroeger); // EXPECT personal-data-logged emailadres
  }

  /** Checks input and says what is wrong with it. */
  public void valideer(Aanmelding aanmelding) {
    Map<String, List<String>> fouten = new LinkedHashMap<>();
    meld(fouten, "email", "'" + aanmelding.email() + "' is geen mailadres");
    log.warn("Fouten {}", fouten); // EXPECT personal-data-logged emailadres
    log.warn("Fouten in {}", fouten.keySet()); // SAFE personal-data-logged
    log.warn("Fout {}", fouten.get("email").get(0)); // EXPECT personal-data-logged emailadres
    Map<String, List<String>> veilig = new LinkedHashMap<>();
    meld(veilig, "email", aanmelding.email().contains("@") ? "te kort" : "mist een @");
    log.warn("Fouten {}", veilig); // SAFE personal-data-logged
    meld(veilig, "vraag", "tekens: " + aanmelding.vraag().length());
    log.warn("Fouten {}", veilig.values()); // SAFE personal-data-logged
    Optional<String> fout =
        Optional.of(aanmelding).filter(a -> a.bsn() > 0).map(a -> "bsn " + a.bsn() + " bestaat");
    log.warn("Fout {}", fout.orElse("geen")); // EXPECT personal-data-logged bsn
    log.warn("Fout {}", fout.isPresent()); // SAFE personal-data-logged
    Function<Aanmelding, String> regel = a -> a.geboren().isAfter(LocalDate.EPOCH) ? "" : "oud";
    log.warn("Regel {}", regel.apply(aanmelding)); // SAFE personal-data-logged
    Function<Aanmelding, String> uitleg = a -> "geboren op " + a.geboren();
    log.warn("Regel {}", uitleg.apply(aanmelding)); // EXPECT personal-data-logged geboortedatum
  }

  private static void meld(Map<String, List<String>> fouten, String veld, String tekst) {
    fouten.computeIfAbsent(veld, sleutel -> new ArrayList<>()).add(tekst);
  }
}
