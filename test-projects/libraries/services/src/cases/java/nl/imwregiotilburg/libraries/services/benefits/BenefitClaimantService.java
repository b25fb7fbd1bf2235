package nl.imwregiotilburg.libraries.services.benefits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.event.BeforeConvertCallback;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

interface BenefitClaimantRepository extends ListCrudRepository<BenefitClaimant, Long> {

    Optional<BenefitClaimant> findByBsn(String bsn);

    List<BenefitClaimant> findByStatusOrderByIdAsc(BenefitClaimant.Status status);

    @Query("select count(*) from claimant where status = :status")
    int countInStatus(@Param("status") String status);

    @Modifying
    @Query("update claimant set iban = :iban where id = :id")
    boolean changeIban(@Param("id") Long id, @Param("iban") String iban);
}

@Service
public class BenefitClaimantService {

    private static final Logger log = LoggerFactory.getLogger(BenefitClaimantService.class);

    private final BenefitClaimantRepository claimants;
    private final NamedParameterJdbcTemplate jdbc;
    private final JdbcClient jdbcClient;
    private final ObjectMapper full = new ObjectMapper().findAndRegisterModules();
    private final ObjectMapper anonymous = new ObjectMapper().findAndRegisterModules()
            .addMixIn(BenefitClaimant.class, ClaimantWithoutIdentity.class);
    private final ObjectMapper withoutIban = new ObjectMapper().findAndRegisterModules()
            .addMixIn(BenefitClaimant.class, ClaimantWithoutIban.class);

    public BenefitClaimantService(BenefitClaimantRepository claimants, NamedParameterJdbcTemplate jdbc, JdbcClient jdbcClient) {
        this.claimants = claimants;
        this.jdbc = jdbc;
        this.jdbcClient = jdbcClient;
    }

    @Transactional
    public BenefitClaimant grant(long id) {
        BenefitClaimant claimant = claimants.findById(id).orElseThrow();
        MDC.put("claimantId", String.valueOf(claimant.getId()));
        MDC.put("claimantName", claimant.getName());
        try {
            claimant.setStatus(BenefitClaimant.Status.GRANTED);
            BenefitClaimant saved = claimants.save(claimant);
            log.info("Granted benefit to {}", MDC.get("claimantName")); // EXPECT
            log.info("Granted benefit to claimant {}", MDC.get("claimantId")); // SAFE
            log.debug("Saved {}", saved); // SAFE
            log.debug("Saved {} born {}", saved, saved.getBirthDate()); // EXPECT
            log.debug("Under age: {}", saved.getBirthDate().isAfter(LocalDate.now().minusYears(18))); // SAFE
            return saved;
        } finally {
            MDC.remove("claimantName");
            MDC.remove("claimantId");
        }
    }

    public void listSuspended() {
        List<BenefitClaimant> suspended = claimants.findByStatusOrderByIdAsc(BenefitClaimant.Status.SUSPENDED);
        log.info("{} suspended claimants, {} granted", suspended.size(), claimants.countInStatus("GRANTED")); // SAFE
        String addressees = suspended.stream().map(BenefitClaimant::getEmail).collect(Collectors.joining(";"));
        log.info("Reminder goes to {}", addressees); // EXPECT
        Map<BenefitClaimant.Status, Long> perStatus = suspended.stream()
                .collect(Collectors.groupingBy(BenefitClaimant::getStatus, Collectors.counting()));
        log.info("Per status: {}", perStatus); // SAFE
        Map<Long, String> accounts = suspended.stream()
                .collect(Collectors.toMap(BenefitClaimant::getId, BenefitClaimant::getIban));
        log.info("Accounts on hold: {}", accounts); // EXPECT
        log.info("Accounts on hold for ids {}", accounts.keySet()); // SAFE
    }

    public void changeAccount(BenefitClaimant claimant, long newCaseId) {
        MapSqlParameterSource params = new MapSqlParameterSource()
                .addValue("id", claimant.getId())
                .addValue("iban", claimant.getIban())
                .addValue("caseId", newCaseId);
        int rows = jdbc.update("update claimant set iban = :iban, case_id = :caseId where id = :id", params);
        log.debug("Updated {} row(s) with {}", rows, params.getValues()); // EXPECT
        log.debug("Updated case {} ({} rows)", params.getValue("caseId"), rows); // SAFE
        if (!claimants.changeIban(claimant.getId(), claimant.getIban())) {
            log.warn("IBAN {} was not stored", params.getValue("iban")); // EXPECT
        }
    }

    public void lookup(String dossierNumber) {
        Optional<BenefitClaimant> found = jdbcClient.sql("select * from claimant where dossier = :d")
                .param("d", dossierNumber).query(BenefitClaimant.class).optional();
        found.map(BenefitClaimant::getName).ifPresent(n -> log.info("Dossier belongs to {}", n)); // EXPECT
        found.map(BenefitClaimant::getRegime).ifPresent(r -> log.info("Dossier falls under {}", r)); // SAFE
        log.debug("Lookup result: {}", found); // SAFE
    }

    public void export(BenefitClaimant claimant) throws JsonProcessingException {
        log.trace("Export: {}", full.writeValueAsString(claimant)); // EXPECT
        log.trace("Export: {}", anonymous.writeValueAsString(claimant)); // SAFE
        log.trace("Export: {}", withoutIban.writeValueAsString(claimant)); // EXPECT
        ObjectNode node = full.valueToTree(claimant);
        log.trace("Node amount={} status={}", node.get("amount"), node.path("status").asText()); // SAFE
        log.trace("Node email={}", node.path("email").asText()); // EXPECT
        node.remove(List.of("name", "bsn", "email", "iban", "birthDate"));
        node.put("exported", true);
        log.trace("Export flag set: {}", node.get("exported")); // SAFE
    }
}

@Component
class ClaimantNormaliser implements BeforeConvertCallback<BenefitClaimant> {

    private static final Logger log = LoggerFactory.getLogger(ClaimantNormaliser.class);

    @Override
    public BenefitClaimant onBeforeConvert(BenefitClaimant claimant) {
        String before = claimant.getName();
        claimant.setName(before.strip());
        if (!before.equals(claimant.getName())) {
            log.debug("Normalised name '{}'", before); // EXPECT
            log.debug("Normalised name, {} characters less", before.length() - claimant.getName().length()); // SAFE
        }
        return claimant;
    }
}
