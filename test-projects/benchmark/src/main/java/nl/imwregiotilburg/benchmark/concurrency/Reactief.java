package nl.imwregiotilburg.benchmark.concurrency;

import java.util.List;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reactive streams. */
class Reactief {

  private static final Logger log = LoggerFactory.getLogger(Reactief.class);

  void een(Client client) {
    Mono.just(client).map(Client::getNaam).subscribe(naam -> log.info(naam)); // EXPECT personal-data-logged naam
    Mono.just(client).map(Client::getId).subscribe(id -> log.info("{}", id)); // SAFE personal-data-logged
    Mono.fromCallable(client::getBsn).doOnNext(log::debug).subscribe(); // EXPECT personal-data-logged bsn
    String vraag = Mono.just(client).flatMap(c -> Mono.justOrEmpty(c.getHulpvraag())).block();
    log.info(vraag); // EXPECT personal-data-logged hulpvraag
  }

  void veel(List<Client> clienten) {
    Flux.fromIterable(clienten).map(Client::getTelefoonnummer).subscribe(log::info); // EXPECT personal-data-logged telefoonnummer
    Flux.fromIterable(clienten).map(c -> c.getStatus().name()).subscribe(log::info); // SAFE personal-data-logged
    Flux.fromIterable(clienten).count().subscribe(aantal -> log.info("{}", aantal)); // SAFE personal-data-logged
    List<String> namen = Flux.fromIterable(clienten).map(Client::getNaam).collectList().block();
    log.info("{}", namen); // EXPECT personal-data-logged naam
  }
}
