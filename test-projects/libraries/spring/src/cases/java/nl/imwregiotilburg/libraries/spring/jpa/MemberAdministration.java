package nl.imwregiotilburg.libraries.spring.jpa;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class MemberAdministration {

    private static final Logger log = LoggerFactory.getLogger(MemberAdministration.class);

    private final MemberRepository members;
    private final EntityManager entityManager;

    public MemberAdministration(MemberRepository members, EntityManager entityManager) {
        this.members = members;
        this.entityManager = entityManager;
    }

    public Member load(long id) {
        Member member = members.findById(id).orElseThrow();
        log.info("Loaded {}", member.getEmail()); // EXPECT
        log.debug("Loaded {}", member); // SAFE
        return member;
    }

    public Member create(String name, String email) {
        Member saved = members.save(new Member(name, email, "BRONZE"));
        log.info("Saved {}", saved.getName()); // EXPECT
        members.flush();
        return saved;
    }

    @Transactional(readOnly = true)
    public void byEmail(String email) {
        Optional<Member> found = members.findByEmailIgnoreCase(email);
        log.info("Found {}", found.map(Member::getName).orElse("nobody")); // EXPECT
        log.info("Level {}", found.map(Member::getLevel).orElse("none")); // SAFE
        log.info("Exists {}, count {}", members.existsByEmail(email), members.countByLevel("GOLD")); // SAFE
        found.ifPresent(member -> log.info("Chair in {}: {}", member.getClub().getCity(), member.getClub().getChairName())); // EXPECT
    }

    @Transactional(readOnly = true)
    public void all() {
        List<Member> all = members.findAll(Sort.by("name").ascending());
        log.info("All {}", all.stream().map(Member::getName).collect(Collectors.joining(","))); // EXPECT
        Map<Long, Member> byId = all.stream().collect(Collectors.toMap(Member::getId, Function.identity()));
        log.info("Ids {}, level {}", byId.keySet(), byId.values().iterator().next().getLevel()); // SAFE
        try (Stream<Member> gold = members.streamByLevel("GOLD")) {
            gold.map(Member::getEmail).forEach(email -> log.info("Gold {}", email)); // EXPECT
        }
    }

    public Page<MemberRow> page(int number) {
        Pageable pageable = PageRequest.of(number, 20, Sort.by("email"));
        Page<Member> page = members.findByLevel("GOLD", pageable);
        log.info("{} of {} with {}", page.getNumberOfElements(), page.getTotalElements(), page.getPageable()); // SAFE
        log.info("Got {}", page); // SAFE
        page.getContent().forEach(member -> log.info("Member {}", member.getEmail())); // EXPECT
        Page<MemberRow> rows = page.map(member -> new MemberRow(member.getId(), member.getName()));
        log.info("Rows {}", rows.getContent()); // EXPECT
        Page<MemberRow> levels = page.map(member -> new MemberRow(member.getId(), member.getLevel()));
        log.info("Levels {}", levels.getContent()); // SAFE
        return rows;
    }

    public void slice() {
        Slice<Member> slice = members.findByNameStartingWith("A", PageRequest.of(0, 10));
        for (Member member : slice) {
            log.info("In slice {}", member.getName()); // EXPECT
        }
        log.info("More {}, levels {}", slice.hasNext(), slice.map(Member::getLevel).getContent()); // SAFE
    }

    @Transactional
    public void maintain(long id) {
        members.raiseLevel(id, "SILVER");
        Member reference = members.getReferenceById(id);
        log.info("Reference {}", reference.getName()); // EXPECT
        Member managed = entityManager.find(Member.class, id);
        log.info("Managed {}", managed.getClub().getMembers().get(0).getEmail()); // EXPECT
        members.deleteByLevel("NONE");
        managed.setEmail("removed@example.org");
        log.info("Removed, now {}", managed.getEmail()); // SAFE
    }
}

interface MemberRepository extends JpaRepository<Member, Long> {
    Optional<Member> findByEmailIgnoreCase(String email);

    boolean existsByEmail(String email);

    long countByLevel(String level);

    long deleteByLevel(String level);

    Page<Member> findByLevel(String level, Pageable pageable);

    Slice<Member> findByNameStartingWith(String prefix, Pageable pageable);

    Stream<Member> streamByLevel(String level);

    @Modifying
    @Query("update Member m set m.level = :level where m.id = :id")
    int raiseLevel(@Param("id") long id, @Param("level") String level);
}

record MemberRow(long id, String label) {
}

@Entity
class Member {
    @Id
    @GeneratedValue
    private Long id;
    @PersonalData("naam")
    private String name;
    @PersonalData("emailadres")
    private String email;
    private String level;
    @ManyToOne(fetch = FetchType.LAZY)
    private Club club;

    protected Member() {
    }

    Member(String name, String email, String level) {
        this.name = name;
        this.email = email;
        this.level = level;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLevel() {
        return level;
    }

    public Club getClub() {
        return club;
    }
}

@Entity
class Club {
    @Id
    @GeneratedValue
    private Long id;
    private String city;
    @PersonalData("naam voorzitter")
    private String chairName;
    @OneToMany(mappedBy = "club", cascade = CascadeType.ALL)
    private List<Member> members = new ArrayList<>();

    public String getCity() {
        return city;
    }

    public String getChairName() {
        return chairName;
    }

    public List<Member> getMembers() {
        return members;
    }
}
