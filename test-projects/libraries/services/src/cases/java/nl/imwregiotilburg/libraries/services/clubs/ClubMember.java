package nl.imwregiotilburg.libraries.services.clubs;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A neighbour who joins one or more of the clubs in the community centre. */
@MappedEntity("club_member")
@Introspected
@DataSubject("member")
public class ClubMember {

    public enum Level { GUEST, REGULAR, VOLUNTEER }

    private static final Logger log = LoggerFactory.getLogger(ClubMember.class);

    @Id
    @GeneratedValue
    private Long id;
    @NotBlank
    @PersonalData("naam")
    private String name;
    @Email
    @PersonalData("emailadres")
    private String email;
    @Pattern(regexp = "[0-9+ ]+", message = "is not a phone number")
    @PersonalData("telefoonnummer")
    private String phone;
    @PersonalData("geboortedatum")
    private LocalDate birthday;
    private String club;
    private Level level = Level.GUEST;

    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getName() { return name; }
    public void setName(String name) { this.name = name; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    public String getPhone() { return phone; }
    public LocalDate getBirthday() { return birthday; }
    public void setBirthday(LocalDate birthday) { this.birthday = birthday; }
    public String getClub() { return club; }
    public void setClub(String club) { this.club = club; }
    public Level getLevel() { return level; }

    public void setPhone(String phone) {
        if (this.phone != null && !Objects.equals(this.phone, phone)) {
            log.debug("Phone number {} replaced", this.phone); // EXPECT
            log.debug("Phone number of member {} replaced", id); // SAFE
        }
        this.phone = phone;
    }

    public void promote(Level to) {
        log.info("{} goes from {} to {}", this, level, to); // EXPECT
        log.info("Member {} goes from {} to {}", id, level, to); // SAFE
        this.level = to;
    }

    @Override
    public String toString() {
        return name + " (" + club + ")";
    }
}

/** Somebody who runs a club; the volunteer register knows the rest. */
@Introspected
record ClubLeader(long id, String club, @PersonalData("naam") String fullName, @PersonalData("telefoonnummer") String mobile) {

    String initials() {
        return "**";
    }

    String badge() {
        return "[" + fullName.toUpperCase() + "]";
    }
}

/** A letter, ready to be sent to the printer. */
@Introspected
class ClubLetter {
    private final String template;
    @PersonalData("naam")
    private final String addressee;
    @PersonalData("adres")
    private final String street;
    private final int copies;

    ClubLetter(String template, String addressee, String street, int copies) {
        this.template = template;
        this.addressee = addressee;
        this.street = street;
        this.copies = copies;
    }

    public String getTemplate() { return template; }
    public String getAddressee() { return addressee; }
    public String getStreet() { return street; }
    public int getCopies() { return copies; }

    @Override
    public String toString() {
        return "ClubLetter{" + template + " x " + copies + '}';
    }
}

@Introspected
record LetterReceipt(String receiptNumber, int pages) {
}
