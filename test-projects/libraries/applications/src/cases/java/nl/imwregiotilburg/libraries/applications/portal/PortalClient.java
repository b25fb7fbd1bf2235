package nl.imwregiotilburg.libraries.applications.portal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Email;
import java.time.LocalDate;
import java.time.LocalDateTime;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.ToString;
import lombok.With;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** A client with an account on the portal. */
@Entity
@Getter
@Setter
@With
@Builder(toBuilder = true)
@NoArgsConstructor
@AllArgsConstructor
@ToString(of = {"id", "segment"})
@Purpose("clientportaal")
@DataSubject("client")
public class PortalClient {

  @Id @GeneratedValue private Long id;

  @PersonalData("naam")
  private String fullName;

  @PersonalData("emailadres")
  private String email;

  @PersonalData("telefoonnummer")
  private String phone;

  @PersonalData("geboortedatum")
  private LocalDate birthDate;

  private String segment;
  private String language;
  private boolean active;

  /** What a client can change about him- or herself. */
  @Data
  @Builder
  @NoArgsConstructor
  @AllArgsConstructor
  @Purpose("clientportaal")
  @DataSubject("client")
  public static class Profile {

    @PersonalData("naam")
    private String fullName;

    @Email
    @PersonalData("emailadres")
    private String email;

    private String language;
  }

  /** A visit to a client. */
  @Entity(name = "Visit")
  @Data
  @Purpose("hulpverlening-wmo")
  @DataSubject("client")
  public static class Visit {

    @Id @GeneratedValue private Long id;

    private LocalDateTime start;

    @ToString.Exclude
    @ManyToOne(fetch = FetchType.LAZY)
    private PortalClient client;

    @PersonalData("gezondheid")
    @ToString.Exclude
    private String note;

    public String title() {
      return "Visit to " + client.getFullName();
    }
  }

  /** A line in the list of clients. */
  public record Card(Long id, String displayName, String segment) {}

  /** A line in the statistics. */
  public record Stub(Long id, String segment, String language) {}

  /** What is needed to reach somebody. */
  public interface ContactView {
    String getPhone();

    String getSegment();
  }

  /** Maps entities to what goes over the wire. */
  @Mapper(componentModel = "spring")
  public interface PortalMapper {

    @Mapping(target = "displayName", source = "fullName")
    Card toCard(PortalClient client);

    Stub toStub(PortalClient client);

    Profile toProfile(PortalClient client);

    @Mapping(target = "fullName", ignore = true)
    @Mapping(target = "email", ignore = true)
    Profile toPreferences(PortalClient client);
  }
}
