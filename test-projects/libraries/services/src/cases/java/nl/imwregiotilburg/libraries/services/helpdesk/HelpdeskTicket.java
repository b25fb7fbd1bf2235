package nl.imwregiotilburg.libraries.services.helpdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.RequiredArgsConstructor;
import lombok.ToString;
import lombok.Value;
import lombok.experimental.Delegate;
import lombok.experimental.SuperBuilder;
import lombok.extern.slf4j.Slf4j;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.springframework.data.annotation.Id;
import org.springframework.data.redis.core.RedisHash;
import org.springframework.data.repository.CrudRepository;
import org.springframework.stereotype.Component;

/** A question of a citizen to the helpdesk of the neighbourhood team. */
@Data
@NoArgsConstructor
@RedisHash("ticket")
@DataSubject("reporter")
public class HelpdeskTicket {

    public enum Priority { LOW, NORMAL, HIGH }

    @Id
    private Long id;
    private String subject;
    private Priority priority = Priority.NORMAL;
    @PersonalData("naam")
    private String reporterName;
    @PersonalData("emailadres")
    private String reporterEmail;
    @ToString.Exclude
    @PersonalData("telefoonnummer")
    private String phone;
    @ToString.Exclude
    @EqualsAndHashCode.Exclude
    private List<HelpdeskNote> notes = new ArrayList<>();
}

/** Something that was said about a ticket. */
@Value
@Builder
class HelpdeskNote {
    long ticketId;
    @PersonalData("naam")
    String author;
    @Builder.Default
    String kind = "remark";
}

@Getter
@SuperBuilder
@ToString
class HelpdeskPerson {
    private final long id;
    @PersonalData("naam")
    private final String name;
}

@Getter
@SuperBuilder
@ToString(onlyExplicitlyIncluded = true)
class HelpdeskAgent extends HelpdeskPerson {
    @ToString.Include
    private final String team;
    @PersonalData("emailadres")
    private final String email;
}

@Getter
@SuperBuilder
@ToString(callSuper = true)
class HelpdeskManager extends HelpdeskPerson {
    private final int budget;
}

/** A ticket as the agent sees it on the screen. */
@RequiredArgsConstructor
class HelpdeskTicketView {
    @Delegate
    private final HelpdeskTicket ticket;
    @Getter
    private final String colour;
}

interface HelpdeskTickets extends CrudRepository<HelpdeskTicket, Long> {
    @Override
    Optional<HelpdeskTicket> findById(Long id);

    List<HelpdeskTicket> findByPriority(HelpdeskTicket.Priority priority);

    Optional<HelpdeskTicket> findFirstByReporterEmail(String reporterEmail);
}

interface HelpdeskAgents extends CrudRepository<HelpdeskAgent, Long> {
    Optional<HelpdeskAgent> findByTeam(String team);
}

/** Prints a daily report. */
@Slf4j
@Component
@RequiredArgsConstructor
class HelpdeskReport {

    private final HelpdeskTickets tickets;

    void daily(HelpdeskAgent agent, HelpdeskManager manager) {
        log.info("Report for {}", agent); // SAFE
        log.info("Report for {}", manager); // EXPECT
        log.info("Budget of {}", manager.getBudget()); // SAFE
        log.debug("Mailing report to {}", agent.getEmail()); // EXPECT
        for (HelpdeskTicket ticket : tickets.findByPriority(HelpdeskTicket.Priority.HIGH)) {
            HelpdeskTicketView view = new HelpdeskTicketView(ticket, "red");
            log.info("{}", ticket); // EXPECT
            log.info("{}", view); // SAFE
            log.info("{} of {}", view.getColour(), view.getReporterName()); // EXPECT
            log.info("{} of {}", view.getColour(), view.getPriority()); // SAFE
        }
        HelpdeskNote note = HelpdeskNote.builder().ticketId(1).author(agent.getName()).build();
        log.debug("Added {}", note); // EXPECT
        log.debug("Added {} to {}", note.getKind(), note.getTicketId()); // SAFE
    }
}
