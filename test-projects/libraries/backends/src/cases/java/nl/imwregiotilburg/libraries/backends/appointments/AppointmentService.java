package nl.imwregiotilburg.libraries.backends.appointments;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.*;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.*;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

record BookingRequest(@PersonalData("bsn") String bsn, @PersonalData("gezondheid") String reason, String room, LocalDateTime startsAt) {}

class PatientNotFoundException extends RuntimeException {
    PatientNotFoundException(String bsn) { super("No patient with bsn " + bsn); }
}

class RoomTakenException extends RuntimeException {
    RoomTakenException(String room) { super("Room " + room + " is taken"); }
}

@Component
class AuditTrail {
    private static final Logger log = LoggerFactory.getLogger("audit");

    void record(String action, String detail) {
        log.info("{}: {}", action, detail); // EXPECT
    }

    void technical(String action, Object key) {
        log.info("{} [{}]", action, key); // SAFE
    }
}

final class PatientSpecifications {
    static Specification<Patient> hasEmail(String email) {
        return (root, query, cb) -> cb.equal(cb.lower(root.get("email")), email.toLowerCase());
    }

    static Specification<Patient> hasLevel(CareLevel level) {
        return (root, query, cb) -> cb.equal(root.get("careLevel"), level);
    }
}

@Slf4j @Service @RequiredArgsConstructor @Transactional
public class AppointmentService {
    private final PatientRepository patients;
    private final AppointmentRepository appointments;
    private final AuditTrail audit;
    private final EntityManager em;

    Appointment book(BookingRequest request) {
        Patient patient = patients.findByBsn(request.bsn()).orElseThrow(() -> new PatientNotFoundException(request.bsn()));
        if (!appointments.findByRoom(request.room()).isEmpty()) throw new RoomTakenException(request.room());
        Appointment appointment = new Appointment(request.startsAt(), request.room(), request.reason());
        patient.addAppointment(appointment);
        Appointment saved = appointments.save(appointment);
        log.info("booked {} at {}", saved, saved.getStartsAt()); // SAFE
        audit.record("booked", patient.getFullName());
        audit.technical("booked", saved.getId());
        return saved;
    }

    void contact(Long id) {
        Optional<Patient> found = patients.findById(id);
        log.info("found: {}", found); // EXPECT
        log.info("insurer: {}", found.map(Patient::getInsuranceCode).orElse("none")); // SAFE
        String city = found.map(Patient::getAddress).map(Address::getStreet).filter(s -> !s.isBlank()).orElse("-");
        found.ifPresentOrElse(p -> log.info("mailing {}", p.getEmail()), () -> audit.technical("nobody to mail", id)); // EXPECT
    }

    void anonymise(Long id) {
        Patient patient = patients.getReferenceById(id);
        log.info("anonymising {}", patient.getBsn()); // EXPECT
        patient.setFullName("REMOVED");
        patient.setEmail(null);
        log.info("anonymised {}", patient.getFullName()); // SAFE
    }

    Page<Patient> search(String email, CareLevel level) {
        Specification<Patient> filter = Specification.where(PatientSpecifications.hasLevel(level)).and(PatientSpecifications.hasEmail(email));
        Page<Patient> page = patients.findAll(filter, PageRequest.of(0, 20, Sort.by("email")));
        log.debug("searched: {}", page); // SAFE
        log.debug("sorted by {}, {} in total", page.getSort(), page.getTotalElements()); // SAFE
        log.debug("first page: {}", page.getContent()); // EXPECT
        log.debug("ids: {}", page.map(Patient::getId).getContent()); // SAFE
        return page;
    }

    void criteria(CareLevel level) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<String> query = cb.createQuery(String.class);
        Root<Patient> root = query.from(Patient.class);
        query.select(root.get("email")).where(cb.equal(root.get("careLevel"), level));
        log.info("criteria mails {}", em.createQuery(query).getResultList()); // EXPECT
        List<String> names = em.createQuery("select p.fullName from Patient p where p.careLevel = :l", String.class).setParameter("l", level).getResultList();
        log.info("jpql names {}", names); // EXPECT
    }
}
