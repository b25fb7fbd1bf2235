package nl.imwregiotilburg.libraries.applications.volunteers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** Somebody who helps clients without being paid. */
@Purpose("vrijwilligersbeheer")
@DataSubject("vrijwilliger")
public class Volunteer {

  /** What the public site shows. */
  public interface PublicView {}

  /** What the coordinators see. */
  public interface StaffView extends PublicView {}

  @JsonView(PublicView.class)
  private long id;

  @PersonalData("naam")
  @JsonView(StaffView.class)
  private String name;

  @PersonalData("emailadres")
  @JsonView(StaffView.class)
  private String email;

  @PersonalData("telefoonnummer")
  @JsonView(StaffView.class)
  private String phone;

  @PersonalData("geboortedatum")
  @JsonIgnore
  private LocalDate birthDate;

  @JsonView(PublicView.class)
  private String district;

  @JsonView(PublicView.class)
  private Set<String> skills = ImmutableSet.of();

  @JsonView(StaffView.class)
  private Contact emergencyContact;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  @ColumnName("full_name")
  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String district) {
    this.district = district;
  }

  public Set<String> getSkills() {
    return skills;
  }

  public void setSkills(Set<String> skills) {
    this.skills = skills;
  }

  public Contact getEmergencyContact() {
    return emergencyContact;
  }

  public void setEmergencyContact(Contact emergencyContact) {
    this.emergencyContact = emergencyContact;
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this).add("id", id).add("district", district).add("skills", skills).toString();
  }

  /** Whom to call in an emergency. */
  public static class Contact {

    @PersonalData("naam")
    private String name;

    @PersonalData("telefoonnummer")
    private String phone;

    private String relation;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getPhone() {
      return phone;
    }

    public void setPhone(String phone) {
      this.phone = phone;
    }

    public String getRelation() {
      return relation;
    }

    public void setRelation(String relation) {
      this.relation = relation;
    }

    @Override
    public String toString() {
      return MoreObjects.toStringHelper("Contact").add("name", name).add("relation", relation).toString();
    }
  }

  /** The badge a volunteer wears; the name is printed, not exported. */
  public static class Badge {

    @JsonIgnore
    @PersonalData("naam")
    private final String printedName;

    @JsonProperty("number")
    private final String number;

    public Badge(Volunteer volunteer) {
      this.printedName = volunteer.getName();
      this.number = volunteer.getDistrict() + volunteer.getId();
    }

    @JsonIgnore
    public String getPrintedName() {
      return printedName;
    }

    public String getNumber() {
      return number;
    }
  }
}
