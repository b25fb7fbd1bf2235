package nl.imwregiotilburg.libraries.services.helpdesk;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lombok.Getter;
import lombok.extern.slf4j.Slf4j;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Slf4j
@Controller
public class HelpdeskGraphQlController {

    private final HelpdeskTickets tickets;

    public HelpdeskGraphQlController(HelpdeskTickets tickets, HelpdeskAgents agents, BatchLoaderRegistry registry) {
        this.tickets = tickets;
        registry.forTypePair(Long.class, HelpdeskAgent.class).registerMappedBatchLoader((ids, env) -> {
            Map<Long, HelpdeskAgent> found = StreamSupport.stream(agents.findAllById(ids).spliterator(), false)
                    .collect(Collectors.toMap(HelpdeskAgent::getId, Function.identity()));
            log.debug("Loaded agents {}", found); // SAFE
            found.values().forEach(agent -> log.debug("Loaded agent {}", agent.getName())); // EXPECT
            return Mono.just(found);
        });
    }

    @QueryMapping
    public List<HelpdeskTicket> tickets(@Argument HelpdeskTicket.Priority priority, GraphQLContext context) {
        List<HelpdeskTicket> result = tickets.findByPriority(priority);
        log.info("{} tickets with {}", result.size(), priority); // SAFE
        log.debug("Tickets: {}", result); // EXPECT
        if (!result.isEmpty()) {
            context.put("first.reporter", result.get(0).getReporterName());
            context.put("first.subject", result.get(0).getId());
            log.debug("First reporter {}", context.<String>get("first.reporter")); // EXPECT
            log.debug("First subject {}", context.<Long>get("first.subject")); // SAFE
        }
        return result;
    }

    @SchemaMapping(typeName = "Ticket", field = "contact")
    public String contact(HelpdeskTicket ticket, DataFetchingEnvironment env) {
        String contact = ticket.getReporterName() + " (" + ticket.getPhone() + ")";
        log.trace("{} -> {}", env.getField().getName(), contact); // EXPECT
        log.trace("{} -> {}", env.getField().getName(), contact.isBlank()); // SAFE
        return contact;
    }

    @SchemaMapping(typeName = "Ticket")
    public CompletableFuture<String> agent(HelpdeskTicket ticket, DataLoader<Long, HelpdeskAgent> loader) {
        return loader.load(ticket.getId()).thenApply(agent -> {
            log.debug("Agent {} of {}", agent.getId(), agent.getTeam()); // SAFE
            log.debug("Agent {} of {}", agent.getEmail(), agent.getTeam()); // EXPECT
            return agent.getName();
        });
    }

    @BatchMapping(typeName = "Ticket")
    public Map<HelpdeskTicket, List<HelpdeskNote>> notes(List<HelpdeskTicket> tickets) {
        Map<HelpdeskTicket, List<HelpdeskNote>> notes = tickets.stream()
                .collect(Collectors.toMap(Function.identity(), HelpdeskTicket::getNotes));
        log.debug("Notes of {} tickets", notes.size()); // SAFE
        notes.forEach((ticket, list) -> log.debug("{}: {}", ticket.getId(), list)); // EXPECT
        notes.forEach((ticket, list) -> log.debug("{}: {}", ticket.getId(), list.size())); // SAFE
        return notes;
    }

    @MutationMapping
    public HelpdeskTicket close(@Argument long id) {
        HelpdeskTicket ticket = tickets.findById(id).orElseThrow();
        if (!ticket.getNotes().isEmpty()) {
            throw new TicketOpenException(ticket);
        }
        return ticket;
    }

    @Getter
    static class TicketOpenException extends RuntimeException {
        private final Long ticketId;

        TicketOpenException(HelpdeskTicket ticket) {
            super("Still waiting for " + ticket.getReporterEmail());
            this.ticketId = ticket.getId();
        }
    }
}

@Slf4j
@Component
class HelpdeskGraphQlErrors extends DataFetcherExceptionResolverAdapter {

    @Override
    protected GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment env) {
        if (ex instanceof HelpdeskGraphQlController.TicketOpenException open) {
            GraphQLError error = GraphqlErrorBuilder.newError(env).errorType(ErrorType.BAD_REQUEST).message(open.getMessage()).build();
            log.warn("Answering {}", error.getMessage()); // EXPECT
            log.warn("Answering {} for {}", error.getErrorType(), open.getTicketId()); // SAFE
            return error;
        }
        return null;
    }
}
