package nl.imwregiotilburg.libraries.functional.streams;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PersoneelRapport {

    private static final Logger log = LoggerFactory.getLogger(PersoneelRapport.class);

    public record Medewerker(String code,
                             @PersonalData("naam") String naam,
                             @PersonalData("emailadres") String email,
                             String afdeling,
                             int uren) {
    }

    public record Team(String naam, String locatie, List<Medewerker> leden) {
    }

    public void basis(List<Medewerker> medewerkers) {
        List<String> mails = medewerkers.stream().filter(m -> m.uren() > 20).map(Medewerker::email).sorted().toList();
        log.info("Mails {}", mails); // EXPECT
        String namen = medewerkers.stream().map(Medewerker::naam).collect(Collectors.joining(", ", "[", "]"));
        log.info("Namen {}", namen); // EXPECT
        Set<String> afdelingen = medewerkers.stream().map(Medewerker::afdeling).collect(Collectors.toSet());
        log.info("Afdelingen {}", afdelingen); // SAFE
        int uren = medewerkers.stream().mapToInt(Medewerker::uren).sum();
        log.info("Uren {}", uren); // SAFE
        log.info("Langste naam {}", medewerkers.stream().map(Medewerker::naam).mapToInt(String::length).max()); // SAFE
        medewerkers.stream().map(Medewerker::naam).peek(n -> log.trace("Langs {}", n)).forEach(n -> { }); // EXPECT
    }

    public void groeperen(List<Medewerker> medewerkers) {
        Map<String, List<Medewerker>> groepen = medewerkers.stream().collect(Collectors.groupingBy(Medewerker::afdeling));
        log.info("Groepen {}", groepen.keySet()); // SAFE
        groepen.forEach((afdeling, lijst) -> log.info("Groep {}", lijst)); // EXPECT
        Map<String, Long> tel = medewerkers.stream()
                .collect(Collectors.groupingBy(Medewerker::afdeling, TreeMap::new, Collectors.counting()));
        log.info("Telling {}", tel); // SAFE
        Map<String, Set<String>> namen = medewerkers.stream().collect(Collectors.groupingBy(Medewerker::afdeling,
                Collectors.mapping(Medewerker::naam, Collectors.toSet())));
        log.info("Namen {}", namen.values()); // EXPECT
        Map<Boolean, List<String>> deling = medewerkers.stream()
                .collect(Collectors.partitioningBy(m -> m.uren() >= 36, Collectors.mapping(Medewerker::code, Collectors.toList())));
        log.info("Voltijd {}", deling.get(true)); // SAFE
    }

    public void naarMap(List<Medewerker> medewerkers) {
        Map<String, String> mailPerCode = medewerkers.stream()
                .collect(Collectors.toMap(Medewerker::code, Medewerker::email, (a, b) -> a, LinkedHashMap::new));
        log.debug("Codes {}", mailPerCode.keySet()); // SAFE
        log.debug("Mails {}", mailPerCode.entrySet().iterator().next().getValue()); // EXPECT
        Map<String, Medewerker> opNaam = medewerkers.stream().collect(Collectors.toMap(Medewerker::naam, Function.identity()));
        log.debug("Namen {}", opNaam.keySet()); // EXPECT
    }

    public void samengesteld(List<Medewerker> medewerkers) {
        String regel = medewerkers.stream().collect(Collectors.teeing(
                Collectors.counting(),
                Collectors.mapping(Medewerker::naam, Collectors.joining("/")),
                (aantal, namen) -> aantal + ": " + namen));
        log.info("Regel {}", regel); // EXPECT
        String kort = medewerkers.stream().collect(Collectors.teeing(
                Collectors.counting(),
                Collectors.mapping(Medewerker::afdeling, Collectors.joining("/")),
                (aantal, afdelingen) -> aantal + ": " + afdelingen));
        log.info("Kort {}", kort); // SAFE
        Medewerker eerste = medewerkers.stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), lijst -> lijst.get(0)));
        log.info("Eerste {}", eerste.code()); // SAFE
        log.info("Eerste {}", eerste.naam()); // EXPECT
        Optional<String> kortste = medewerkers.stream().map(Medewerker::naam).min(Comparator.comparing(String::length));
        log.info("Kortste {}", kortste.orElse("-")); // EXPECT
    }
}
