package nl.imwregiotilburg.libraries.functional.streams;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.streams.PersoneelRapport.Medewerker;
import nl.imwregiotilburg.libraries.functional.streams.PersoneelRapport.Team;

public class TeamRapport {

    private static final Logger log = LoggerFactory.getLogger(TeamRapport.class);

    public void plat(List<Team> teams) {
        List<String> namen = teams.stream().flatMap(t -> t.leden().stream()).map(Medewerker::naam).distinct().toList();
        log.info("Leden {}", namen); // EXPECT
        log.info("Teams {}", teams.stream().map(Team::naam).collect(Collectors.joining(","))); // SAFE
        log.info("Team {}", teams.get(0)); // EXPECT
        List<String> multi = teams.stream().<String>mapMulti((t, uit) -> {
            uit.accept(t.locatie());
            t.leden().forEach(m -> uit.accept(m.afdeling()));
        }).toList();
        log.info("Plekken {}", multi); // SAFE
    }

    public void vouwen(List<Medewerker> medewerkers) {
        String mails = medewerkers.stream().map(Medewerker::email).reduce("", (a, b) -> a + ";" + b);
        log.info("Mails {}", mails); // EXPECT
        String codes = medewerkers.stream().reduce("", (s, m) -> s + m.code(), String::concat);
        log.info("Codes {}", codes); // SAFE
        StringBuilder bouwer = medewerkers.stream()
                .collect(StringBuilder::new, (sb, m) -> sb.append(m.naam()).append('\n'), StringBuilder::append);
        log.info("Gebouwd {}", bouwer); // EXPECT
        IntSummaryStatistics cijfers = medewerkers.stream().mapToInt(Medewerker::uren).summaryStatistics();
        log.info("Cijfers {}", cijfers); // SAFE
    }

    public void samenvoegen(List<Medewerker> medewerkers, List<String> gasten) {
        List<String> iedereen = Stream.concat(gasten.stream(), medewerkers.stream().map(Medewerker::naam)).toList();
        log.debug("Iedereen {}", iedereen); // EXPECT
        log.debug("Gasten {}", gasten.stream().skip(1).limit(3).toList()); // SAFE
        List<String> genummerd = IntStream.range(0, medewerkers.size())
                .mapToObj(i -> i + "." + medewerkers.get(i).email())
                .toList();
        log.debug("Genummerd {}", genummerd); // EXPECT
        Object[] rij = medewerkers.stream().map(Medewerker::afdeling).toArray();
        log.debug("Afdelingen {}", rij); // SAFE
        String[] mails = medewerkers.stream().map(Medewerker::email).toArray(String[]::new);
        log.debug("Eerste mail {}", mails[0]); // EXPECT
    }

    public void vinden(List<Medewerker> medewerkers, String afdeling) {
        medewerkers.stream()
                .filter(m -> afdeling.equals(m.afdeling()))
                .findFirst()
                .map(Medewerker::naam)
                .ifPresentOrElse(n -> log.info("Chef {}", n), // EXPECT
                        () -> log.info("Geen chef in {}", afdeling)); // SAFE
        boolean bekend = medewerkers.stream().map(Medewerker::email).anyMatch(e -> e.endsWith("@extern.nl"));
        log.info("Extern {}", bekend); // SAFE
        Map<String, Integer> uren = medewerkers.stream()
                .collect(Collectors.groupingBy(Medewerker::code, Collectors.summingInt(Medewerker::uren)));
        log.info("Uren {}", uren); // SAFE
        List<String> verzameld = new ArrayList<>();
        medewerkers.parallelStream().map(Medewerker::naam).forEachOrdered(verzameld::add);
        log.info("Verzameld {}", verzameld); // EXPECT
    }
}
