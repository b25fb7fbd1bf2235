package nl.imwregiotilburg.libraries.backends.appointments;

import static java.util.stream.Collectors.*;

import java.util.*;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service @RequiredArgsConstructor
public class AppointmentReports {
    private static final Logger log = LoggerFactory.getLogger(AppointmentReports.class);
    private final PatientRepository patients;
    private final AppointmentRepository appointments;

    @Scheduled(cron = "0 0 6 * * *")
    void daily() {
        List<Patient> all = patients.findAll();
        Map<CareLevel, List<String>> mails = all.stream().collect(groupingBy(Patient::getCareLevel, mapping(Patient::getEmail, toList())));
        log.info("mails per level {}", mails); // EXPECT
        mails.forEach((level, list) -> log.info("{}: {}", level, String.join(";", list))); // EXPECT
        Map<CareLevel, Long> counts = all.stream().collect(groupingBy(Patient::getCareLevel, TreeMap::new, counting()));
        log.info("names {}", all.stream().map(Patient::getFullName).sorted().collect(joining(", ", "[", "]"))); // EXPECT
    }

    void lookups() {
        Map<Long, String> mailById = patients.findAll().stream().collect(toMap(Patient::getId, Patient::getEmail));
        log.info("ids {}", mailById.keySet()); // SAFE
        Map<String, CareLevel> levelByBsn = patients.findAll().stream().collect(toMap(Patient::getBsn, Patient::getCareLevel, (a, b) -> a));
        for (Map.Entry<String, CareLevel> entry : levelByBsn.entrySet()) {
            log.debug("key {}", entry.getKey()); // EXPECT
            log.debug("value {}", entry.getValue()); // SAFE
        }
    }

    void rooms(String room) {
        List<Appointment> inRoom = appointments.findByRoom(room);
        log.info("reasons {}", inRoom.stream().map(Appointment::getReason).filter(Objects::nonNull).toList()); // EXPECT
        Set<Patient> visitors = inRoom.stream().map(Appointment::getPatient).collect(toCollection(LinkedHashSet::new));
        log.info("visitors {}", visitors); // EXPECT
        log.info("rooms {}", visitors.stream().flatMap(p -> p.getAppointments().stream()).map(Appointment::getRoom).collect(toSet())); // SAFE
        Map<Boolean, List<Patient>> urgent = visitors.stream().collect(partitioningBy(p -> p.getCareLevel() == CareLevel.URGENT));
        log.info("any without mail: {}", visitors.stream().anyMatch(p -> p.getEmail() == null)); // SAFE
        log.info("mail lengths {}", visitors.stream().mapToInt(p -> p.getEmail().length()).summaryStatistics()); // SAFE
        log.info("first {}", visitors.stream().min(Comparator.comparing(Patient::getFullName)).map(Patient::getId)); // SAFE
    }

    void projections(CareLevel level) {
        for (PatientSummary summary : patients.findByCareLevel(level)) {
            log.info("summary of {}", summary.getInsuranceCode()); // SAFE
            log.info("summary to {}", summary.getEmail()); // EXPECT
        }
        Stream.of(patients.findEmailsByCareLevel(level)).forEach(m -> log.info("queried {}", m)); // EXPECT
    }
}
