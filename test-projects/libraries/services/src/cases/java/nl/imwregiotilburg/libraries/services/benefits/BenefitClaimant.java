package nl.imwregiotilburg.libraries.services.benefits;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.relational.core.mapping.Table;

/** A person who receives (or applied for) a municipal benefit. */
@Table("claimant")
@DataSubject("claimant")
public class BenefitClaimant {

    public enum Status { APPLIED, GRANTED, SUSPENDED, ENDED }

    @Id
    private Long id;
    @PersonalData("naam")
    private String name;
    @PersonalData("bsn")
    private String bsn;
    @PersonalData("emailadres")
    private String email;
    @PersonalData("iban")
    private String iban;
    @PersonalData("geboortedatum")
    private LocalDate birthDate;
    private String regime;
    private BigDecimal amount = BigDecimal.ZERO;
    private Status status = Status.APPLIED;

    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getName() { return name; }
    public void setName(String name) { this.name = name; }
    public String getBsn() { return bsn; }
    public void setBsn(String bsn) { this.bsn = bsn; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    public String getIban() { return iban; }
    public void setIban(String iban) { this.iban = iban; }
    public LocalDate getBirthDate() { return birthDate; }
    public void setBirthDate(LocalDate birthDate) { this.birthDate = birthDate; }
    public String getRegime() { return regime; }
    public void setRegime(String regime) { this.regime = regime; }
    public BigDecimal getAmount() { return amount; }
    public void setAmount(BigDecimal amount) { this.amount = amount; }
    public Status getStatus() { return status; }
    public void setStatus(Status status) { this.status = status; }

    @Override
    public String toString() {
        return "BenefitClaimant[id=" + id + ", regime=" + regime + ", status=" + status + "]";
    }
}

/** The digital dossier of a claimant, kept in MongoDB. */
@Document("dossiers")
class BenefitDossier {
    private String id;
    @PersonalData("bsn")
    private String bsn;
    @PersonalData("telefoonnummer")
    private String phone;
    private String phase;
    private List<String> attachmentIds = new ArrayList<>();

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public String getBsn() { return bsn; }
    public void setBsn(String bsn) { this.bsn = bsn; }
    public String getPhone() { return phone; }
    public void setPhone(String phone) { this.phone = phone; }
    public String getPhase() { return phase; }
    public void setPhase(String phase) { this.phase = phase; }
    public List<String> getAttachmentIds() { return attachmentIds; }

    @Override
    public String toString() {
        return String.format("Dossier %s (%s), tel. %s", id, phase, phone);
    }
}

/** One line of the monthly payment run. */
record PaymentLine(long claimantId, @PersonalData("iban") String iban, String reference, BigDecimal amount) {
}

/** What the tax office gets to see. */
record IncomeRequest(String requestId, @JsonProperty("burgerservicenummer") @PersonalData("bsn") String bsn, int year) {
    @Override
    public String toString() {
        return "IncomeRequest " + requestId + "/" + year;
    }
}

record IncomeReply(String requestId, boolean known, BigDecimal income) {
}

/** Hides everything that identifies the claimant. */
abstract class ClaimantWithoutIdentity {
    @JsonIgnore abstract String getName();
    @JsonIgnore abstract String getBsn();
    @JsonIgnore abstract String getEmail();
    @JsonIgnore abstract String getIban();
    @JsonIgnore abstract LocalDate getBirthDate();
}

/** Hides only the bank account. */
abstract class ClaimantWithoutIban {
    @JsonIgnore abstract String getIban();
}
