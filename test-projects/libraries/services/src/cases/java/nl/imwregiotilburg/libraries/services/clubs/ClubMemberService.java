package nl.imwregiotilburg.libraries.services.clubs;

import io.micronaut.cache.annotation.CacheInvalidate;
import io.micronaut.cache.annotation.Cacheable;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.beans.BeanWrapper;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.PageableRepository;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClubMemberRepository extends PageableRepository<ClubMember, Long> {

    List<ClubMember> findByClub(String club);

    Optional<ClubMember> findByEmail(String email);

    long countByClub(String club);

    @Query("UPDATE club_member SET level = 'REGULAR' WHERE club = :club")
    int makeRegular(String club);
}

@Singleton
public class ClubMemberService {

    private static final Logger log = LoggerFactory.getLogger(ClubMemberService.class);

    private final ClubMemberRepository members;
    private final Validator validator;
    private final ApplicationEventPublisher<ClubEvents.MemberJoined> publisher;

    public ClubMemberService(ClubMemberRepository members, Validator validator,
                             ApplicationEventPublisher<ClubEvents.MemberJoined> publisher) {
        this.members = members;
        this.validator = validator;
        this.publisher = publisher;
    }

    @Cacheable("members")
    public Optional<ClubMember> member(long id) {
        return members.findById(id);
    }

    @CacheInvalidate(value = "members", parameters = "id")
    public void move(long id, String club) {
        ClubMember member = member(id).orElseThrow(() -> new IllegalArgumentException("No member " + id));
        String old = member.getClub();
        member.setClub(club);
        ClubMember moved = members.update(member);
        log.info("Moved {} from {}", moved, old); // EXPECT
        log.info("Moved member to {} from {}", moved.getClub(), old); // SAFE
        log.info("Clubs now have {} and {} members", members.countByClub(old), members.countByClub(club)); // SAFE
        member(id).map(ClubMember::getEmail).ifPresent(mail -> log.debug("Confirmation to {}", mail)); // EXPECT
        member(id).map(ClubMember::getLevel).ifPresent(level -> log.debug("Level stays {}", level)); // SAFE
    }

    public ClubMember join(ClubMember candidate) {
        Set<ConstraintViolation<ClubMember>> violations = validator.validateProperty(candidate, "phone");
        for (ConstraintViolation<ClubMember> violation : violations) {
            log.warn("Invalid value {}", violation.getInvalidValue()); // EXPECT
            log.warn("{} {}", violation.getPropertyPath(), violation.getMessage()); // SAFE
            log.warn("Candidate: {}", violation.getRootBean().getName()); // EXPECT
        }
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException("Cannot add " + candidate.getName(), violations);
        }
        ClubMember saved = members.save(candidate);
        publisher.publishEvent(new ClubEvents.MemberJoined(saved, saved.getClub()));
        return saved;
    }

    public boolean tryJoin(ClubMember candidate) {
        try {
            join(candidate);
            return true;
        } catch (ConstraintViolationException e) {
            log.warn("Rejected: {}", e.getMessage()); // EXPECT
            log.warn("Rejected because of {} fields", e.getConstraintViolations().size()); // SAFE
            return false;
        }
    }

    public void overview(String club) {
        Page<ClubMember> page = members.findAll(Pageable.from(0, 25));
        log.info("{} members on page {}", page.getNumberOfElements(), page.getPageNumber()); // SAFE
        log.info("First page: {}", page.getContent()); // EXPECT
        log.info("Ids: {}", page.map(ClubMember::getId).getContent()); // SAFE
        TreeMap<String, Long> byName = members.findByClub(club).stream()
                .collect(Collectors.toMap(ClubMember::getName, ClubMember::getId, (a, b) -> a, TreeMap::new));
        if (!byName.isEmpty()) {
            log.info("First in the alphabet: {}", byName.firstKey()); // EXPECT
            log.info("First in the alphabet: {}", byName.firstEntry().getValue()); // SAFE
        }
        log.info("Made {} members regular", members.makeRegular(club)); // SAFE
    }

    public void inspect(ClubMember member) {
        BeanIntrospection<ClubMember> introspection = BeanIntrospection.getIntrospection(ClubMember.class);
        BeanProperty<ClubMember, String> email = introspection.getRequiredProperty("email", String.class);
        log.trace("Property {} of type {}", email.getName(), email.getType()); // SAFE
        log.trace("Property has value {}", email.get(member)); // EXPECT
        BeanWrapper<ClubMember> wrapper = BeanWrapper.getWrapper(member);
        log.trace("Wrapped: {}", wrapper.getProperty("phone", String.class).orElse("-")); // EXPECT
        log.trace("Wrapped: {}", wrapper.getProperty("club", String.class).orElse("-")); // SAFE
    }
}
