package nl.imwregiotilburg.libraries.usual.jdk;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reports out of lists, with streams, optionals and dates. */
@Service
public class Rapportage {
    private static final Logger log = LoggerFactory.getLogger(Rapportage.class);

    /** One line of the report. */
    public record Regel(String sleutel, String tekst) {
        Regel metTekst(String nieuw) {
            return new Regel(sleutel, nieuw);
        }
    }

    public void stromen(List<Medewerker> medewerkers, List<Afspraak> afspraken) {
        log.info("Namen {}", medewerkers.stream().map(Medewerker::naam).sorted().toList()); // EXPECT
        log.info("Stroom {}", medewerkers.stream().map(Medewerker::naam)); // SAFE
        log.info("Samen {}", medewerkers.stream().map(Medewerker::email).collect(Collectors.joining(", ", "[", "]"))); // EXPECT
        log.info("Teams {}", medewerkers.stream().map(Medewerker::team).distinct().collect(Collectors.joining("|"))); // SAFE
        Map<String, List<String>> perTeam = medewerkers.stream().collect(Collectors.groupingBy(Medewerker::team, TreeMap::new, Collectors.mapping(Medewerker::naam, Collectors.toList())));
        log.info("Per team {}", perTeam); // EXPECT
        log.info("Per team {}", perTeam.keySet()); // SAFE
        Map<String, Long> telling = medewerkers.stream().collect(Collectors.groupingBy(Medewerker::team, Collectors.counting()));
        log.info("Telling {}", telling); // SAFE
        Map<String, Long> perNaam = afspraken.stream().collect(Collectors.groupingBy(Afspraak::clientNaam, Collectors.counting()));
        log.info("Per naam {}", perNaam); // EXPECT
        log.info("Per naam {}", perNaam.values()); // SAFE
        Map<Boolean, List<Afspraak>> deling = afspraken.stream().collect(Collectors.partitioningBy(a -> a.hulpvraag().contains("depressie")));
        log.info("Deling {}", deling); // SAFE
        log.info("Deling {}", deling.get(true).get(0).hulpvraag()); // EXPECT
        IntSummaryStatistics lengtes = afspraken.stream().mapToInt(a -> a.hulpvraag().length()).summaryStatistics();
        log.info("Lengtes {}", lengtes); // SAFE
        log.info("Opgeteld {}", afspraken.stream().map(Afspraak::clientNaam).reduce("", (a, b) -> a + b)); // EXPECT
        Optional<Medewerker> langste = medewerkers.stream().max(Comparator.comparing(m -> m.naam().length()));
        log.info("Langste {}", langste.map(Medewerker::nummer)); // SAFE
        log.info("Langste {}", langste); // EXPECT
        Map<Long, Medewerker> opNummer = medewerkers.stream().collect(Collectors.toMap(Medewerker::nummer, Function.identity()));
        opNummer.forEach((nummer, m) -> log.info("Nummer {} in {}", nummer, m.team())); // SAFE
        opNummer.forEach((nummer, m) -> log.info("Nummer {} is {}", nummer, m)); // EXPECT
        String tee = medewerkers.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.mapping(Medewerker::team, Collectors.toSet()), (n, t) -> n + " in " + t));
        log.info("Tee {}", tee); // SAFE
        log.info("Vlak {}", afspraken.stream().flatMap(a -> Stream.of(a.clientNaam().split(" "))).skip(1).findFirst().orElse("")); // EXPECT
        log.info("Nummers {}", IntStream.range(0, medewerkers.size()).mapToObj(i -> i + ":" + medewerkers.get(i).nummer()).toList()); // SAFE
        medewerkers.stream().map(Medewerker::email).peek(mail -> log.debug("Mail {}", mail)).forEach(mail -> { }); // EXPECT
    }

    public void optioneel(Client client) {
        Optional<String> telefoon = Optional.ofNullable(client.getTelefoon());
        log.info("Telefoon {}", telefoon); // EXPECT
        log.info("Telefoon {}", telefoon.isPresent()); // SAFE
        log.info("Telefoon {}", telefoon.map(String::length)); // SAFE
        log.info("Telefoon {}", telefoon.filter(t -> t.startsWith("06")).orElseGet(() -> "vast")); // EXPECT
        log.info("Telefoon {}", telefoon.map(t -> "bekend").orElse("onbekend")); // SAFE
        log.info("Straat {}", Optional.of(client).map(Client::getAdres).flatMap(a -> Optional.ofNullable(a.getStraat())).orElseThrow()); // EXPECT
        telefoon.ifPresentOrElse(
                t -> log.info("Bel {}", t), // EXPECT
                () -> log.info("Schrijf naar dossier {}", client.getDossierNummer())); // SAFE
        Optional.of(client).map(Client::getRegio).ifPresent(regio -> log.info("Regio {}", regio)); // SAFE
    }

    public void datums(Client client) {
        LocalDate geboren = client.getGeboortedatum();
        log.info("Geboren {}", geboren); // EXPECT
        log.info("Geboren {}", geboren.format(DateTimeFormatter.ofPattern("d MMMM"))); // EXPECT
        log.info("Geboren {}", geboren.atStartOfDay()); // EXPECT
        log.info("Leeftijd {}", Period.between(geboren, LocalDate.of(2025, 6, 1)).getYears()); // SAFE
        log.info("Dagen {}", ChronoUnit.DAYS.between(geboren, LocalDate.of(2025, 6, 1))); // SAFE
        log.info("Volwassen {}", geboren.plusYears(18).isBefore(LocalDate.of(2025, 6, 1))); // SAFE
        try {
            LocalDate.parse(client.getNaam());
        } catch (java.time.format.DateTimeParseException e) {
            log.warn("Geen datum: {}", e.getParsedString()); // EXPECT
            log.warn("Geen datum: {}", e.getMessage()); // EXPECT
            log.warn("Geen datum op {}", e.getErrorIndex()); // SAFE
        }
    }

    public void regels(Client client) {
        Regel regel = new Regel(client.getDossierNummer(), client.getEmail());
        log.info("Regel {}", regel); // EXPECT
        log.info("Regel {}", regel.sleutel()); // SAFE
        Regel zonder = regel.metTekst("***");
        log.info("Regel {}", zonder); // SAFE
        log.info("Gelijk {}", regel.equals(zonder)); // SAFE
        log.info("Opgemaakt {}", String.format("%s heeft dossier %s", client.getNaam(), client.getDossierNummer())); // EXPECT
        log.info("Opgemaakt {}", String.format("Dossier %2$s", client.getNaam(), client.getDossierNummer())); // SAFE
        String blok = """
                Geachte %s,
                Uw dossier is %s.
                """.formatted(client.getNaam(), client.getDossierNummer());
        log.info(blok); // EXPECT
        String slot = """
                Uw status is %s.
                """.formatted(client.getStatus());
        log.info("Laatste regel {}", slot); // SAFE
        log.info("Regels {}", blok.lines().count()); // SAFE
        log.info("Opgeschoond {}", blok.strip().replace("Geachte", "Beste").toUpperCase()); // EXPECT
        log.info("Keuze {}", client.getNaam().startsWith("J") ? "groep 1" : "groep 2"); // SAFE
        String keuze = switch (client.getStatus()) {
            case "ACTIEF" -> client.getEmail();
            default -> "geen";
        };
        log.info("Keuze {}", keuze); // EXPECT
    }
}
