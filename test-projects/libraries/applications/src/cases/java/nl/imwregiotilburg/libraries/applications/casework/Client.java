package nl.imwregiotilburg.libraries.applications.casework;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** A client of the social-work organisation. */
@Entity
@Table(name = "CLIENT")
@EntityListeners(ClientAuditListener.class)
@NamedQuery(name = "Client.byBsn", query = "select c from Client c where c.bsn = :bsn")
@NamedQuery(name = "Client.surnames", query = "select c.surname from Client c where c.team = :team")
@NamedQuery(name = "Client.teams", query = "select distinct c.team from Client c")
@Purpose("hulpverlening-wmo")
@DataSubject("client")
public class Client {

  public enum Status {
    NEW,
    ACTIVE,
    CLOSED
  }

  @Id @GeneratedValue private Long id;

  @PersonalData("naam")
  @NotBlank
  private String firstName;

  @PersonalData("naam")
  @NotBlank
  private String surname;

  @PersonalData(value = "bsn", retention = "wmo-dossier")
  @JsonbTransient
  private String bsn;

  @PersonalData("emailadres")
  @Email
  private String email;

  @PersonalData("telefoonnummer")
  private String phone;

  @PersonalData("geboortedatum")
  private LocalDate birthDate;

  @Size(max = 20)
  private String team;

  @Enumerated(EnumType.STRING)
  private Status status = Status.NEW;

  @Version private int version;

  @Embedded private Address address;

  @OneToMany(mappedBy = "client", cascade = CascadeType.ALL)
  @JsonbTransient
  private List<Appointment> appointments = new ArrayList<>();

  public Long getId() {
    return id;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getSurname() {
    return surname;
  }

  public void setSurname(String surname) {
    this.surname = surname;
  }

  public String getBsn() {
    return bsn;
  }

  public void setBsn(String bsn) {
    this.bsn = bsn;
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

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }

  public int getVersion() {
    return version;
  }

  public Address getAddress() {
    return address;
  }

  public void setAddress(Address address) {
    this.address = address;
  }

  public List<Appointment> getAppointments() {
    return appointments;
  }

  /** The full name as printed on letters. */
  @JsonbTransient
  public String getFullName() {
    return firstName + " " + surname;
  }

  /** A technical reference that can be used in tickets. */
  @JsonbTransient
  public String getReference() {
    return "C-" + id + "/" + team;
  }

  /** Postal address, stored in the client's row. */
  @Embeddable
  public static class Address {

    @PersonalData("adres")
    private String street;

    @PersonalData("postcode")
    @Column(length = 6)
    private String postcode;

    private String municipality;

    public String getStreet() {
      return street;
    }

    public void setStreet(String street) {
      this.street = street;
    }

    public String getPostcode() {
      return postcode;
    }

    public void setPostcode(String postcode) {
      this.postcode = postcode;
    }

    public String getMunicipality() {
      return municipality;
    }

    public void setMunicipality(String municipality) {
      this.municipality = municipality;
    }

    @Override
    public String toString() {
      return street + ", " + postcode + " " + municipality;
    }
  }

  /** An appointment with a social worker. */
  @Entity(name = "Appointment")
  public static class Appointment {

    @Id @GeneratedValue private Long id;

    @ManyToOne private Client client;

    private LocalDateTime start;

    private String room;

    @PersonalData("gezondheid")
    private String note;

    public Long getId() {
      return id;
    }

    public Client getClient() {
      return client;
    }

    public void setClient(Client client) {
      this.client = client;
    }

    public LocalDateTime getStart() {
      return start;
    }

    public void setStart(LocalDateTime start) {
      this.start = start;
    }

    public String getRoom() {
      return room;
    }

    public void setRoom(String room) {
      this.room = room;
    }

    public String getNote() {
      return note;
    }

    public void setNote(String note) {
      this.note = note;
    }

    public String subject() {
      return "Appointment with " + client.getFullName() + " in " + room;
    }

    @Override
    public String toString() {
      return "Appointment[" + id + ", " + start + ", room " + room + "]";
    }
  }
}
