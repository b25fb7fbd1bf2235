package nl.imwregiotilburg.vrijwilligers.export;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.imwregiotilburg.vrijwilligers.model.Person;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Text exports. */
@Component
public class VolunteerExport {
    private static final Logger log = LoggerFactory.getLogger(VolunteerExport.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    public String csv(List<Volunteer> list, List<Column> columns) {
        StringJoiner head = new StringJoiner(";");
        columns.forEach(c -> head.add(c.name()));
        log.debug("kop {}", head); // SAFE personal-data-logged
        String body = list.stream().map(v -> columns.stream().map(c -> c.cell(v)).collect(Collectors.joining(";"))).collect(Collectors.joining("\n"));
        log.debug("csv van {} regels", body.lines().count()); // SAFE personal-data-logged
        return head + "\n" + body;
    }

    public void trial(List<Volunteer> list) {
        Volunteer one = list.get(0);
        log.info("cel {}", Column.NAAM.cell(one)); // EXPECT personal-data-logged naam
        log.info("cel {}", Column.NUMMER.cell(one)); // SAFE personal-data-logged
        log.info("cel {}", Column.GEBOREN.cell(one)); // EXPECT personal-data-logged geboortedatum
        log.info("cel {}", Column.UREN.cell(one)); // SAFE personal-data-logged
        System.out.println(csv(list, List.of(Column.NUMMER, Column.NAAM, Column.GEBOREN))); // EXPECT personal-data-logged naam,geboortedatum
        System.out.println(csv(list, List.of(Column.NUMMER, Column.UREN))); // SAFE personal-data-logged
    }

    public void sheets(List<? extends Person> people) {
        RowVisitor<String> statistics = new RowVisitor.Statistics();
        RowVisitor<String> calls = new RowVisitor.CallSheet();
        for (Person p : people) {
            log.info("blad {}", RowVisitor.visit(p, calls)); // EXPECT personal-data-logged telefoonnummer,geboortedatum
            log.info("blad {}", RowVisitor.visit(p, statistics)); // SAFE personal-data-logged
        }
        StringWriter buffer = new StringWriter();
        StringWriter other = new StringWriter();
        write(buffer, people.stream().map(p -> p.getHome().street()));
        write(other, people.stream().map(p -> p.getHome().area()));
        log.info("tekst {}", buffer); // EXPECT personal-data-logged adres
        log.info("tekst {}", other); // SAFE personal-data-logged
        System.out.printf("%s%n", birthday(people.get(0), true)); // EXPECT personal-data-logged geboortedatum
        System.out.printf("%s%n", people.get(0).ageOn(LocalDate.of(2026, 1, 1))); // SAFE personal-data-logged
        log.info("oudste {}", people.stream().map(Person::getBirthDate).min(LocalDate::compareTo).map(DAY::format).orElse("-")); // EXPECT personal-data-logged geboortedatum
        log.info("oudste {}", people.stream().mapToInt(p -> p.ageOn(LocalDate.of(2026, 1, 1))).max().orElse(0)); // SAFE personal-data-logged
    }

    private static void write(StringWriter target, Stream<String> lines) {
        try (PrintWriter out = new PrintWriter(target)) {
            lines.forEach(out::println);
        }
    }

    private static String birthday(Person p, boolean full) {
        String pattern = full ? "dd-MM-yyyy" : "MM";
        return p.getBirthDate().format(DateTimeFormatter.ofPattern(pattern));
    }
}
