package nl.imwregiotilburg.benchmark.collections;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.domain.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Streams and optionals. */
class Stromen {

  private static final Logger log = LoggerFactory.getLogger(Stromen.class);

  void omgezet(List<Client> clienten) {
    List<String> namen = clienten.stream().map(Client::getNaam).collect(toList());
    log.info("{}", namen); // EXPECT personal-data-logged naam
    List<Long> nummers = clienten.stream().map(Client::getId).toList();
    log.info("{}", nummers); // SAFE personal-data-logged
    String regel = clienten.stream().map(c -> c.getEmailadres()).filter(a -> !a.isBlank()).collect(joining(", "));
    log.info(regel); // EXPECT personal-data-logged emailadres
    String statussen = clienten.stream().map(c -> c.getStatus().name()).sorted().collect(joining(", "));
    log.info(statussen); // SAFE personal-data-logged
  }

  void geteld(List<Client> clienten) {
    long zonderMail = clienten.stream().filter(c -> c.getEmailadres() == null).count();
    log.info("{} zonder mail", zonderMail); // SAFE personal-data-logged
    boolean dubbel = clienten.stream().map(Client::getBsn).distinct().count() < clienten.size();
    log.info("Dubbelen: {}", dubbel); // SAFE personal-data-logged
    boolean iemand = clienten.stream().anyMatch(c -> c.getNaam().startsWith("A"));
    log.info("Iemand: {}", iemand); // SAFE personal-data-logged
  }

  void gegroepeerd(List<Client> clienten) {
    Map<Status, Long> aantallen = clienten.stream().collect(groupingBy(Client::getStatus, counting()));
    log.info("{}", aantallen); // SAFE personal-data-logged
    Map<String, Long> perNaam = clienten.stream().collect(groupingBy(Client::getNaam, counting()));
    log.info("{}", perNaam); // EXPECT personal-data-logged naam
    Map<Long, String> opId = clienten.stream().collect(toMap(Client::getId, Client::getTelefoonnummer));
    log.info("{}", opId); // EXPECT personal-data-logged telefoonnummer
    log.info("{}", opId.keySet()); // SAFE personal-data-logged
  }

  void onderweg(List<Client> clienten) {
    clienten.stream().peek(c -> log.info(c.getBsn())).map(Client::getId).forEach(id -> log.info("{}", id)); // EXPECT personal-data-logged bsn
    clienten.stream().map(Client::getHulpvraag).forEach(log::info); // EXPECT personal-data-logged hulpvraag
    clienten.stream().map(Client::getId).map(String::valueOf).forEach(log::info); // SAFE personal-data-logged
    clienten.stream()
        .flatMap(c -> Stream.of(c.getNaam(), c.getTelefoonnummer()))
        .forEach(waarde -> log.info(waarde)); // EXPECT personal-data-logged naam,telefoonnummer
  }

  void samengevat(List<Client> clienten) {
    String alles = clienten.stream().map(Client::getNaam).reduce("", (a, b) -> a + b);
    log.info(alles); // EXPECT personal-data-logged naam
    Optional<Client> jongste = clienten.stream().max(Comparator.comparing(Client::getGeboortedatum));
    jongste.ifPresent(c -> log.info("Jongste: {}", c.getGeboortedatum())); // EXPECT personal-data-logged geboortedatum
    jongste.ifPresent(c -> log.info("Jongste: {}", c.getId())); // SAFE personal-data-logged
    int letters = clienten.stream().map(Client::getNaam).mapToInt(String::length).sum();
    log.info("{} letters", letters); // SAFE personal-data-logged
    IntStream.range(0, clienten.size()).forEach(i -> log.info("{}: {}", i, clienten.get(i).getNaam())); // EXPECT personal-data-logged naam
  }

  void misschien(Optional<Client> gevonden) {
    log.info(gevonden.map(Client::getEmailadres).orElse("onbekend")); // EXPECT personal-data-logged emailadres
    log.info("{}", gevonden.map(Client::getId).orElse(0L)); // SAFE personal-data-logged
    log.info("{}", gevonden.isPresent()); // SAFE personal-data-logged
    gevonden.map(Client::getNaam).ifPresent(log::warn); // EXPECT personal-data-logged naam
    String adres = gevonden.map(Client::getEmailadres).filter(a -> a.contains("@")).orElseGet(() -> "geen");
    log.info(adres); // EXPECT personal-data-logged emailadres
    log.info(Optional.<String>empty().orElse("geen")); // SAFE personal-data-logged
  }
}
