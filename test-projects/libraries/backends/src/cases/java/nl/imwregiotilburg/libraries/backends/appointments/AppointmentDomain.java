package nl.imwregiotilburg.libraries.backends.appointments;

import jakarta.persistence.*;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.*;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

enum CareLevel { BASIC, CHRONIC, URGENT }

@Embeddable @Getter @Setter @ToString @NoArgsConstructor @AllArgsConstructor
class Address {
    @PersonalData("straat") private String street;
    @PersonalData("postcode") private String postcode;
    private String country;
}

@Entity @EntityListeners(PatientAuditListener.class) @Getter @Setter @NoArgsConstructor
class Patient {
    private static final Logger log = LoggerFactory.getLogger(Patient.class);
    @Id @GeneratedValue private Long id;
    @PersonalData("naam") private String fullName;
    @PersonalData("bsn") private String bsn;
    @PersonalData("emailadres") private String email;
    private String insuranceCode;
    @Enumerated(EnumType.STRING) private CareLevel careLevel;
    @Embedded private Address address;
    @OneToMany(mappedBy = "patient", cascade = CascadeType.ALL) private List<Appointment> appointments = new ArrayList<>();

    Patient(String fullName, String bsn, String email, CareLevel careLevel) {
        this.fullName = fullName;
        this.bsn = bsn;
        this.email = email;
        this.careLevel = careLevel;
    }

    void addAppointment(Appointment appointment) {
        appointment.setPatient(this);
        appointments.add(appointment);
        log.debug("patient {} now has {} appointments", id, appointments.size()); // SAFE
        log.debug("added for {}", this); // EXPECT
    }

    @Override public String toString() { return "Patient " + id + " (" + fullName + ")"; }
}

@Entity @Getter @Setter @NoArgsConstructor
class Appointment {
    @Id @GeneratedValue private Long id;
    @ManyToOne(fetch = FetchType.LAZY) private Patient patient;
    @ManyToOne private Practitioner practitioner;
    private LocalDateTime startsAt;
    private String room;
    @PersonalData("gezondheid") private String reason;

    Appointment(LocalDateTime startsAt, String room, String reason) {
        this.startsAt = startsAt;
        this.room = room;
        this.reason = reason;
    }

    @Override public String toString() { return "Appointment{id=" + id + ", room=" + room + "}"; }
}

@Entity @Getter @Setter
class Practitioner {
    @Id private Long id;
    @PersonalData("naam") private String name;
    private String speciality;
}

class PatientAuditListener {
    private static final Logger log = LoggerFactory.getLogger(PatientAuditListener.class);

    @PostPersist void created(Patient patient) {
        log.info("created patient {}", patient.getId()); // SAFE
        log.info("created {}", patient); // EXPECT
    }

    @PreUpdate void updating(Patient patient) {
        log.debug("address is {}", patient.getAddress()); // EXPECT
        log.debug("country is {}", patient.getAddress().getCountry()); // SAFE
        log.debug("area is {}", patient.getAddress().getPostcode().substring(0, 4)); // EXPECT
    }

    @PreRemove void removing(Patient patient) {
        patient.getAppointments().forEach(a -> log.info("also removing {} with {}", a, a.getPractitioner())); // SAFE
        patient.getAppointments().forEach(a -> log.info("reason was {}", a.getReason())); // EXPECT
        for (Appointment a : patient.getAppointments()) {
            log.info("practitioner {}", a.getPractitioner().getName()); // EXPECT
        }
    }
}

interface PatientSummary { Long getId(); String getEmail(); String getInsuranceCode(); }

interface PatientRepository extends JpaRepository<Patient, Long>, JpaSpecificationExecutor<Patient> {
    Optional<Patient> findByBsn(String bsn);
    List<PatientSummary> findByCareLevel(CareLevel careLevel);
    Page<Patient> findByInsuranceCode(String insuranceCode, Pageable pageable);
    @Query("select p.email from Patient p where p.careLevel = ?1") List<String> findEmailsByCareLevel(CareLevel careLevel);
    @Query("select p.insuranceCode from Patient p where p.careLevel = ?1") List<String> findCodesByCareLevel(CareLevel careLevel);
    boolean existsByEmail(String email);
    long countByCareLevel(CareLevel careLevel);
}

interface AppointmentRepository extends JpaRepository<Appointment, Long> {
    @EntityGraph(attributePaths = "patient") List<Appointment> findByRoom(String room);
    List<Appointment> findByPatientEmail(String email);
}
