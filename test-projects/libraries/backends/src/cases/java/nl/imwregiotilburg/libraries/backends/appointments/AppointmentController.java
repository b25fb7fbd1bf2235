package nl.imwregiotilburg.libraries.backends.appointments;

import java.time.LocalDateTime;
import java.util.List;
import lombok.*;
import org.mapstruct.*;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Data
class PatientDto {
    private Long id;
    private String displayName;
    private String mail;
    private String postcode;
    private String level;
    @ToString.Exclude private String bsn;
}

@Data
class PublicPatientDto {
    private Long id;
    private String fullName;
    private String email;
    private String insuranceCode;
}

record AppointmentDto(Long id, String room, LocalDateTime startsAt, String patientName) {}

record SlotDto(Long id, String room, LocalDateTime startsAt) {}

@Mapper(componentModel = "spring")
interface AppointmentMapper {
    @Mapping(target = "displayName", source = "fullName")
    @Mapping(target = "mail", source = "email")
    @Mapping(target = "postcode", source = "address.postcode")
    @Mapping(target = "level", source = "careLevel")
    PatientDto toDto(Patient patient);

    @Mapping(target = "email", ignore = true)
    @Mapping(target = "fullName", constant = "hidden")
    PublicPatientDto toPublic(Patient patient);

    @Mapping(target = "patientName", source = "patient.fullName")
    AppointmentDto toDto(Appointment appointment);

    SlotDto toSlot(Appointment appointment);

    List<AppointmentDto> toDtos(List<Appointment> appointments);

    List<SlotDto> toSlots(List<Appointment> appointments);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "mail", source = "email", qualifiedByName = "lower")
    void updateMail(Patient patient, @MappingTarget PatientDto dto);

    @Named("lower") default String lower(String value) { return value == null ? null : value.toLowerCase(); }
}

final class LabelMapper {
    private LabelMapper() {}

    static String label(Patient patient) { return patient.getFullName() + " <" + patient.getEmail() + ">"; }

    static String reference(Patient patient) { return String.format("PAT-%06d", patient.getId()); }
}

@RestController @RequestMapping("/appointments") @RequiredArgsConstructor
public class AppointmentController {
    private static final Logger log = LoggerFactory.getLogger(AppointmentController.class);
    private final AppointmentService service;
    private final AppointmentMapper mapper;
    private final PatientRepository patients;
    private final AppointmentRepository appointments;

    @PostMapping
    ResponseEntity<AppointmentDto> book(@RequestBody BookingRequest request) {
        log.info("request {}", request); // EXPECT
        log.info("request for {} at {}", request.room(), request.startsAt()); // SAFE
        try {
            AppointmentDto dto = mapper.toDto(service.book(request));
            log.info("response {}", dto); // EXPECT
            return ResponseEntity.ok(dto);
        } catch (PatientNotFoundException e) {
            log.warn("not booked: {}", e.getMessage()); // EXPECT
            return ResponseEntity.notFound().build();
        } catch (RoomTakenException e) {
            log.warn("not booked: {}", e.getMessage()); // SAFE
            return ResponseEntity.badRequest().build();
        }
    }

    @GetMapping("/patients/{id}")
    PatientDto patient(@PathVariable Long id) {
        Patient patient = patients.findById(id).orElseThrow();
        PatientDto dto = mapper.toDto(patient);
        log.info("name {}", dto.getDisplayName()); // EXPECT
        log.info("bsn {}", dto.getBsn()); // EXPECT
        log.info("label {}", LabelMapper.label(patient)); // EXPECT
        log.info("reference {}", LabelMapper.reference(patient)); // SAFE
        PatientDto mailOnly = new PatientDto();
        mapper.updateMail(patient, mailOnly);
        log.info("mail {}", mailOnly.getMail()); // EXPECT
        log.info("no name {}", mailOnly.getDisplayName()); // SAFE
        return dto;
    }

    @GetMapping("/public/{id}")
    PublicPatientDto publicPatient(@PathVariable Long id) {
        PublicPatientDto dto = patients.findById(id).map(mapper::toPublic).orElseThrow();
        log.info("public {}", dto); // SAFE
        return dto;
    }

    @GetMapping("/rooms/{room}")
    List<SlotDto> room(@PathVariable String room) {
        List<Appointment> found = appointments.findByRoom(room);
        log.info("with names {}", mapper.toDtos(found)); // EXPECT
        log.info("slots {}", mapper.toSlots(found)); // SAFE
        return mapper.toSlots(found);
    }
}
