package nl.imwregiotilburg.libraries.functional.vavr;

import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;

import io.vavr.Function1;
import io.vavr.Function2;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Stream;
import io.vavr.control.Validation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.vavr.ClientDossier.Client;

public class ClientLijsten {

    private static final Logger log = LoggerFactory.getLogger(ClientLijsten.class);

    public void lijst(List<Client> clienten) {
        List<String> namen = clienten.filter(c -> "ZUID".equals(c.getRegio())).map(Client::getNaam);
        log.info("Namen {}", namen); // EXPECT
        log.info("Eerste {}", namen.headOption().getOrElse("-")); // EXPECT
        log.info("Aantal {}", namen.length()); // SAFE
        log.info("Samen {}", namen.mkString(", ")); // EXPECT
        log.info("Gevouwen {}", clienten.foldLeft("", (s, c) -> s + c.getRegio())); // SAFE
        log.info("Gevouwen {}", clienten.foldLeft("", (s, c) -> s + c.getTelefoon())); // EXPECT
        List<String> regios = clienten.map(Client::getRegio).distinct().prepend("ALLE");
        log.info("Regios {}", regios.mkString("|")); // SAFE
    }

    public void mappen(List<Client> clienten) {
        Map<String, List<String>> perRegio = clienten.groupBy(Client::getRegio).mapValues(l -> l.map(Client::getNaam));
        log.info("Regios {}", perRegio.keySet()); // SAFE
        log.info("Per regio {}", perRegio); // EXPECT
        Map<String, String> telefoons = clienten.toMap(c -> Tuple.of(c.getNummer(), c.getTelefoon()));
        log.info("Telefoon {}", telefoons.values().headOption()); // EXPECT
        telefoons.forEach((nr, tel) -> log.debug("Nummer {}", nr)); // SAFE
        Map<String, String> een = HashMap.of("regio", clienten.head().getRegio(), "naam", clienten.head().getNaam());
        log.info("Regio {}", een.get("regio")); // SAFE
        log.info("Naam {}", een.get("naam").get()); // EXPECT
    }

    public void overig(Client client, List<Client> clienten) {
        Lazy<String> lui = Lazy.of(client::getTelefoon);
        log.debug("Lui {}", lui.get()); // EXPECT
        Function1<Client, String> label = Function1.<Client, String>of(Client::getNaam).andThen(String::toLowerCase);
        log.debug("Label {}", label.apply(client)); // EXPECT
        Function2<String, String, String> plak = (a, b) -> a + "-" + b;
        log.debug("Plak {}", plak.curried().apply(client.getNummer()).apply(client.getRegio())); // SAFE
        String groep = Match(client.getRegio()).of(
                Case($("ZUID"), "Z"),
                Case($(), () -> client.getNummer()));
        log.debug("Groep {}", groep); // SAFE
        Stream.ofAll(clienten).zipWithIndex().forEach(t -> log.debug("Index {}", t._2)); // SAFE
        Stream.ofAll(clienten).zipWithIndex().forEach(t -> log.debug("Naam {}", t._1.getNaam())); // EXPECT
    }

    private Validation<String, String> valideer(Client client) {
        return client.getTelefoon().length() == 10
                ? Validation.valid(client.getRegio())
                : Validation.invalid("Telefoon klopt niet: " + client.getTelefoon());
    }

    public void validatie(Client client) {
        Validation<String, String> uitkomst = valideer(client);
        if (uitkomst.isValid()) {
            log.info("Geldig {}", uitkomst.get()); // SAFE
        } else {
            log.info("Ongeldig {}", uitkomst.getError()); // EXPECT
        }
    }
}
