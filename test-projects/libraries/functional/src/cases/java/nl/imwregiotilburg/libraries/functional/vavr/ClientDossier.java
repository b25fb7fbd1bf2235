package nl.imwregiotilburg.libraries.functional.vavr;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import lombok.Builder;
import lombok.Getter;
import lombok.ToString;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ClientDossier {

    private static final Logger log = LoggerFactory.getLogger(ClientDossier.class);

    @Getter
    @Builder
    @ToString
    public static class Client {
        private final String nummer;
        @PersonalData("naam")
        @ToString.Exclude
        private final String naam;
        @PersonalData("telefoonnummer")
        @ToString.Exclude
        private final String telefoon;
        private final String regio;
    }

    public record Fout(String code, String toelichting) {
    }

    public interface ClientBron {
        Option<Client> zoek(String nummer);

        Client haal(String nummer);

        List<Client> alle();
    }

    private final ClientBron bron;

    public ClientDossier(ClientBron bron) {
        this.bron = bron;
    }

    public void optie(String nummer) {
        Option<Client> client = bron.zoek(nummer);
        log.info("Optie {}", client); // SAFE
        log.info("Optie {}", client.map(Client::getTelefoon)); // EXPECT
        log.info("Regio {}", client.map(Client::getRegio).getOrElse("geen")); // SAFE
        client.flatMap(c -> Option.of(c.getNaam()))
                .peek(naam -> log.info("Naam {}", naam)) // EXPECT
                .onEmpty(() -> log.info("Geen naam bij {}", nummer)); // SAFE
        log.info("Gevuld {}", client.map(Client::getNaam).isDefined()); // SAFE
    }

    public String poging(String nummer) {
        return Try.of(() -> bron.haal(nummer))
                .onSuccess(c -> log.info("Client {} in {}", c.getNummer(), c.getRegio())) // SAFE
                .map(Client::getNaam)
                .andThen(naam -> log.info("Client {}", naam)) // EXPECT
                .onFailure(e -> log.warn("Ophalen van {} mislukt", nummer)) // SAFE
                .recover(IllegalStateException.class, "onbekend")
                .getOrElse("geen");
    }

    public void pogingMetFout(Client client) {
        Try<Integer> getal = Try.of(() -> {
            if (client.getTelefoon().startsWith("0")) {
                return client.getTelefoon().length();
            }
            throw new IllegalArgumentException("Geen geldig nummer: " + client.getTelefoon());
        });
        log.info("Lengte {}", getal.getOrElse(0)); // SAFE
        log.info("Fout {}", getal.isFailure() ? getal.getCause().getMessage() : "geen"); // EXPECT
    }

    private Either<Fout, Client> controleer(Client client) {
        if (client.getRegio() == null) {
            return Either.left(new Fout("R01", "Regio ontbreekt voor " + client.getNaam()));
        }
        return Either.right(client);
    }

    public void ofOf(Client client) {
        Either<Fout, Client> uitkomst = controleer(client);
        uitkomst.peekLeft(f -> log.warn("Code {}", f.code())); // SAFE
        uitkomst.peekLeft(f -> log.warn("Toelichting {}", f.toelichting())); // EXPECT
        String regio = uitkomst.map(Client::getRegio).getOrElseGet(Fout::code);
        log.info("Regio of code {}", regio); // SAFE
        log.info("Gevouwen {}", uitkomst.fold(Fout::code, Client::getTelefoon)); // EXPECT
    }

    public void tupels(Client client) {
        Tuple2<String, String> paar = Tuple.of(client.getNummer(), client.getNaam());
        log.debug("Eerste {}", paar._1); // SAFE
        log.debug("Tweede {}", paar._2()); // EXPECT
        Tuple3<String, String, String> drie = paar.append(client.getRegio());
        log.debug("Derde {}", drie._3()); // SAFE
        log.debug("Alles {}", drie); // EXPECT
    }
}
