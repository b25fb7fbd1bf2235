package nl.imwregiotilburg.benchmark.lambdas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Functions as values. */
class Functies {

  private static final Logger log = LoggerFactory.getLogger(Functies.class);

  private static String regel(Client client, Function<Client, String> wat) {
    return client.getId() + ": " + wat.apply(client);
  }

  void verwijzingen(Client client) {
    log.info(regel(client, Client::getNaam)); // EXPECT personal-data-logged naam
    log.info(regel(client, c -> c.getStatus().name())); // SAFE personal-data-logged
    log.info(regel(client, c -> c.getEmailadres())); // EXPECT personal-data-logged emailadres
    log.info(regel(client, c -> "onbekend")); // SAFE personal-data-logged
    ToLongFunction<Client> nummer = Client::getId;
    log.info("{}", nummer.applyAsLong(client)); // SAFE personal-data-logged
  }

  /** What to print of whom is a field: the real column decides. */
  static final class Kolom {
    private final String kop;
    private final Function<Client, ?> waarde;

    Kolom(String kop, Function<Client, ?> waarde) {
      this.kop = kop;
      this.waarde = waarde;
    }

    Object van(Client client) {
      return waarde.apply(client);
    }
  }

  void inVeld(Client client) {
    Kolom wie = new Kolom("naam", Client::getNaam);
    Kolom wat = new Kolom("nummer", Client::getId);
    log.info("{}", wie.van(client)); // EXPECT personal-data-logged naam
    log.info("{}", wat.van(client)); // SAFE personal-data-logged
    log.info(wie.kop); // SAFE personal-data-logged
  }

  void inLijst(Client client) {
    List<Function<Client, Object>> kolommen = new ArrayList<>();
    kolommen.add(Client::getId);
    kolommen.add(Client::getTelefoonnummer);
    for (Function<Client, Object> kolom : kolommen) {
      log.info("{}", kolom.apply(client)); // EXPECT personal-data-logged telefoonnummer
    }
    List<Function<Client, Object>> openbaar = List.of(Client::getId, Client::getStatus);
    for (Function<Client, Object> kolom : openbaar) {
      log.info("{}", kolom.apply(client)); // SAFE personal-data-logged
    }
  }

  void inTabel(Client client) {
    Map<String, Supplier<Object>> velden = new HashMap<>();
    velden.put("wie", client::getNaam);
    velden.put("status", client::getStatus);
    log.info("{}", velden.get("wie").get()); // EXPECT personal-data-logged naam
    log.info("{}", velden.get("status").get()); // SAFE personal-data-logged
  }

  void ketens(Client client) {
    Function<Client, String> naam = Client::getNaam;
    Function<Client, String> groet = naam.andThen(n -> "Beste " + n);
    log.info(groet.apply(client)); // EXPECT personal-data-logged naam
    Function<Client, Integer> lengte = naam.andThen(String::length);
    log.info("{}", lengte.apply(client)); // SAFE personal-data-logged
    Function<Client, String> vast = naam.compose(UnaryOperator.<Client>identity());
    log.info(vast.apply(client)); // EXPECT personal-data-logged naam
    UnaryOperator<String> hoofdletters = String::toUpperCase;
    log.info(hoofdletters.apply(client.getHulpvraag())); // EXPECT personal-data-logged hulpvraag
    log.info(hoofdletters.apply("intake")); // SAFE personal-data-logged
  }

  void gedeeltelijk(Client client) {
    Function<String, Function<Client, String>> metKop = kop -> c -> kop + c.getNaam();
    log.info(metKop.apply("Client: ").apply(client)); // EXPECT personal-data-logged naam
    Function<String, UnaryOperator<String>> plak = kop -> tekst -> kop + tekst;
    log.info(plak.apply("Status: ").apply(client.getStatus().name())); // SAFE personal-data-logged
    log.info(plak.apply(client.getBsn()).apply("-")); // EXPECT personal-data-logged bsn
    BiFunction<Client, String, String> tweeledig = (c, t) -> t;
    log.info(tweeledig.apply(client, "alleen dit")); // SAFE personal-data-logged
  }

  void afnemers(Client client) {
    Consumer<String> schrijf = tekst -> log.info(tekst); // EXPECT personal-data-logged emailadres
    schrijf.accept(client.getEmailadres());
    Consumer<Object> schrijfVeilig = waarde -> log.info("{}", waarde); // SAFE personal-data-logged
    schrijfVeilig.accept(client.getId());
    Consumer<Client> beide = Functies::toonNummer;
    beide.andThen(Functies::toonNaam).accept(client);
    BiConsumer<String, Object> paar = (sleutel, waarde) -> log.info("{}={}", sleutel, waarde); // EXPECT personal-data-logged hulpvraag
    paar.accept("vraag", client.getHulpvraag());
  }

  private static void toonNummer(Client client) {
    log.info("{}", client.getId()); // SAFE personal-data-logged
  }

  private static void toonNaam(Client client) {
    log.info(client.getNaam()); // EXPECT personal-data-logged naam
  }

  interface Terugmelding {
    void klaar(String resultaat);

    void mislukt(int code);
  }

  private static void verwerk(Client client, Terugmelding terug) {
    if (client.getId() > 0) {
      terug.klaar(client.getNaam());
    } else {
      terug.mislukt(404);
    }
  }

  void terugroep(Client client) {
    verwerk(
        client,
        new Terugmelding() {
          @Override
          public void klaar(String resultaat) {
            log.info(resultaat); // EXPECT personal-data-logged naam
          }

          @Override
          public void mislukt(int code) {
            log.info("{}", code); // SAFE personal-data-logged
          }
        });
  }

  void voorwaarde(Client client) {
    Predicate<Client> bereikbaar = c -> c.getTelefoonnummer() != null;
    log.info("{}", bereikbaar.and(c -> c.getEmailadres() != null).test(client)); // SAFE personal-data-logged
  }

  void gevangen(Client client) {
    String naam = client.getNaam();
    String team = "zuid";
    Runnable metNaam = () -> log.info(naam); // EXPECT personal-data-logged naam
    Runnable metTeam = () -> log.info(team); // SAFE personal-data-logged
    metNaam.run();
    metTeam.run();
  }

  /** A function changes what it is given. */
  void vuller(Client client) {
    Consumer<StringBuilder> metNaam = tekst -> tekst.append(client.getNaam());
    Consumer<StringBuilder> metTeam = tekst -> tekst.append("zuid");
    StringBuilder eerste = new StringBuilder("client ");
    StringBuilder tweede = new StringBuilder("team ");
    metNaam.accept(eerste);
    metTeam.accept(tweede);
    log.info("{}", eerste); // EXPECT personal-data-logged naam
    log.info("{}", tweede); // SAFE personal-data-logged
  }

  private static final Map<String, UnaryOperator<String>> BEWERKINGEN = new HashMap<>();

  static {
    BEWERKINGEN.put("kort", tekst -> tekst.substring(0, Math.min(40, tekst.length())));
    BEWERKINGEN.put("leeg", tekst -> "");
  }

  /** An interface that inherits the one method it has. */
  void bewerkingBijNaam(Client client) {
    log.info(BEWERKINGEN.get("kort").apply(client.getNaam())); // EXPECT personal-data-logged naam
    log.info(BEWERKINGEN.get("leeg").apply(client.getNaam())); // SAFE personal-data-logged
  }
}
