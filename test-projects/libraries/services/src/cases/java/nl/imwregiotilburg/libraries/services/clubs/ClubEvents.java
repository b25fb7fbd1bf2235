package nl.imwregiotilburg.libraries.services.clubs;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happens after somebody joins a club. */
@Singleton
public class ClubEvents {

    private static final Logger log = LoggerFactory.getLogger(ClubEvents.class);

    public record MemberJoined(ClubMember member, String club) {
    }

    public static class ClubClosed {
        private final String club;
        private final List<ClubMember> lastMembers;

        public ClubClosed(String club, List<ClubMember> lastMembers) {
            this.club = club;
            this.lastMembers = lastMembers;
        }

        public String getClub() { return club; }
        public List<ClubMember> getLastMembers() { return lastMembers; }
    }

    private final ClubMemberRepository members;
    private final ClubLetterSender letters;

    public ClubEvents(ClubMemberRepository members, ClubLetterSender letters) {
        this.members = members;
        this.letters = letters;
    }

    @EventListener
    public void onJoined(MemberJoined event) {
        log.info("Joined {}", event.club()); // SAFE
        log.info("Joined: {}", event); // EXPECT
        log.info("Birthday card on {}", event.member().getBirthday().format(DateTimeFormatter.ISO_DATE)); // EXPECT
        log.info("Is volunteer: {}", event.member().getLevel() == ClubMember.Level.VOLUNTEER); // SAFE
    }

    @Scheduled(cron = "0 0 8 * * MON")
    void weekly() {
        Flux<ClubMember> chess = Flux.fromIterable(members.findByClub("chess"));
        chess.filter(m -> m.getEmail() != null)
                .map(m -> m.getName() + " <" + m.getEmail() + ">")
                .doOnNext(address -> log.debug("Newsletter to {}", address)) // EXPECT
                .count()
                .doOnNext(count -> log.info("{} newsletters", count)) // SAFE
                .block();
        chess.buffer(20)
                .delayElements(Duration.ofSeconds(1))
                .doOnNext(batch -> log.debug("Batch {}", batch)) // EXPECT
                .doOnNext(batch -> log.debug("Batch of {}", batch.size())) // SAFE
                .flatMapIterable(batch -> batch)
                .groupBy(ClubMember::getLevel)
                .flatMap(group -> group.count().map(n -> group.key() + "=" + n))
                .collectList()
                .subscribe(levels -> log.info("Levels {}", levels)); // SAFE
        Mono<List<String>> phones = chess.mapNotNull(ClubMember::getPhone).distinct().collectList();
        Mono<Long> total = chess.count();
        Mono.zip(phones, total).subscribe(t -> log.info("Phones {}", t.getT1())); // EXPECT
        Mono.zip(phones, total).subscribe(t -> log.info("Phones {}", t.getT2())); // SAFE
    }

    Mono<Void> congratulate(ClubMember member) {
        return Mono.deferContextual(ctx -> {
                    log.debug("Congratulating {}", ctx.<String>get("name")); // EXPECT
                    log.debug("Congratulating in {}", ctx.<String>get("club")); // SAFE
                    return letters.invite(member, "Heuvelring 1");
                })
                .switchIfEmpty(Mono.fromRunnable(() -> log.warn("Nothing sent for club {}", member.getClub()))) // SAFE
                .onErrorResume(t -> {
                    log.warn("Could not congratulate {}", member.getName(), t); // EXPECT
                    return Mono.just("none");
                })
                .contextWrite(c -> c.put("name", member.getName()).put("club", member.getClub()))
                .then();
    }
}

@Singleton
class ClubClosedListener implements ApplicationEventListener<ClubEvents.ClubClosed> {

    private static final Logger log = LoggerFactory.getLogger(ClubClosedListener.class);

    @Override
    public void onApplicationEvent(ClubEvents.ClubClosed event) {
        log.info("Closed {}: {}", event.getClub(), event); // SAFE
        log.info("Closed {}: {}", event.getClub(), event.getLastMembers()); // EXPECT
        event.getLastMembers().forEach(m -> log.debug("Lost {}", m.getId())); // SAFE
    }
}
