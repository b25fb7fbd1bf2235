package nl.imwregiotilburg.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plans appointments and reminds of them. */
@Component
public class AfspraakPlanner {

  private static final Logger log = LoggerFactory.getLogger(AfspraakPlanner.class);

  private final List<Afspraak> afspraken = new ArrayList<>();

  private final Function<Afspraak, String> plek = Afspraak::locatie;

  private final Function<Afspraak, String> soort = Afspraak::soort;

  /** Plans an appointment. */
  public void bewaar(Afspraak afspraak) {
    afspraken.add(afspraak);
    log.info("Gepland: {}", plek.apply(afspraak)); // EXPECT personal-data-logged adres
    log.info("Gepland: {}", soort.apply(afspraak)); // SAFE personal-data-logged
    log.info("Gepland: {}", plek.andThen(String::length).apply(afspraak)); // SAFE personal-data-logged
    log.info("Gepland: {}", soort.andThen(s -> s + afspraak.locatie()).apply(afspraak)); // EXPECT personal-data-logged adres
  }

  /** Reports every night. */
  @Scheduled(cron = "0 0 3 * * *")
  public void nachtrapport() {
    String namen = afspraken.stream().map(a -> a.client().getNaam()).collect(Collectors.joining());
    log.info("Namen {}", namen); // EXPECT personal-data-logged naam
    String ids = afspraken.stream().map(a -> "" + a.id()).collect(Collectors.joining(","));
    log.info("Ids {}", ids); // SAFE personal-data-logged
    Map<String, Long> perPlek =
        afspraken.stream().collect(Collectors.groupingBy(Afspraak::locatie, Collectors.counting()));
    log.info("Per plek {}", perPlek); // EXPECT personal-data-logged adres
    Map<String, Long> perSoort =
        afspraken.stream().collect(Collectors.groupingBy(Afspraak::soort, Collectors.counting()));
    log.info("Per soort {}", perSoort); // SAFE personal-data-logged
    Map<String, List<String>> plekkenPerSoort =
        afspraken.stream()
            .collect(
                Collectors.groupingBy(
                    Afspraak::soort, Collectors.mapping(Afspraak::locatie, Collectors.toList())));
    log.info("Plekken {}", plekkenPerSoort); // EXPECT personal-data-logged adres
    Map<Boolean, Long> thuis =
        afspraken.stream()
            .collect(
                Collectors.partitioningBy(
                    a -> a.locatie().equals(a.client().getAdres().getStraat()),
                    Collectors.counting()));
    log.info("Thuis {}", thuis); // SAFE personal-data-logged
    Map<Long, String> mailPerId =
        afspraken.stream()
            .collect(Collectors.toMap(Afspraak::id, a -> a.client().getEmailadres(), (a, b) -> a));
    log.info("Mail {}", mailPerId); // EXPECT personal-data-logged emailadres
    log.info("Mail {}", mailPerId.keySet()); // SAFE personal-data-logged
    log.info("Mail {}", mailPerId.get(1L)); // EXPECT personal-data-logged emailadres
  }

  /** Streams over appointments. */
  public void stromen() {
    log.debug("Aantal {}", afspraken.stream().map(Afspraak::locatie).distinct().count()); // SAFE personal-data-logged
    log.debug("Eerste {}", afspraken.stream().map(Afspraak::locatie).findFirst()); // EXPECT personal-data-logged adres
    log.debug("Eerste {}", afspraken.stream().map(Afspraak::dag).findFirst()); // SAFE personal-data-logged
    log.debug( // SAFE personal-data-logged
        "Een thuis {}",
        afspraken.stream().map(Afspraak::locatie).anyMatch("thuis"::equals));
    afspraken.stream()
        .peek(a -> log.debug("Langs {}", a.dag())) // SAFE personal-data-logged
        .peek(a -> log.debug("Langs {}", a.locatie())) // EXPECT personal-data-logged adres
        .map(Afspraak::soort)
        .forEach(s -> log.debug("Soort {}", s)); // SAFE personal-data-logged
    afspraken.stream().map(Afspraak::client).map(Client::getTelefoonnummer).forEach(log::debug); // EXPECT personal-data-logged telefoonnummer
    afspraken.stream().map(Afspraak::soort).forEach(log::debug); // SAFE personal-data-logged
    String langste =
        afspraken.stream()
            .map(a -> a.client().getNaam())
            .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
    log.debug("Langste {}", langste); // EXPECT personal-data-logged naam
    int totaal = afspraken.stream().mapToInt(a -> a.client().getNaam().length()).sum();
    log.debug("Totaal {}", totaal); // SAFE personal-data-logged
    List<String> plat =
        afspraken.stream().flatMap(a -> Stream.of(a.soort(), a.client().getBsn())).toList();
    log.debug("Plat {}", plat); // EXPECT personal-data-logged bsn
    List<String> vlak = afspraken.stream().flatMap(a -> Stream.of(a.soort(), "" + a.id())).toList();
    log.debug("Vlak {}", vlak); // SAFE personal-data-logged
    List<Client> gesorteerd =
        afspraken.stream()
            .map(Afspraak::client)
            .sorted(Comparator.comparing(Client::getNaam))
            .toList();
    log.debug("Volgorde {}", gesorteerd.stream().map(Client::getId).toList()); // SAFE personal-data-logged
    log.debug("Volgorde {}", gesorteerd.stream().map(Client::getAdres).toList()); // EXPECT personal-data-logged adres
  }

  /** Goes through appointments by hand. */
  public void wachtrij() {
    Deque<String> rij = new ArrayDeque<>();
    Deque<Long> nummers = new ArrayDeque<>();
    for (Afspraak afspraak : afspraken) {
      rij.addLast(afspraak.client().getTelefoonnummer());
      nummers.push(afspraak.id());
    }
    while (!rij.isEmpty()) {
      log.trace("Bel {}", rij.pollFirst()); // EXPECT personal-data-logged telefoonnummer
      log.trace("Bel {}", nummers.pop()); // SAFE personal-data-logged
    }
  }
}
