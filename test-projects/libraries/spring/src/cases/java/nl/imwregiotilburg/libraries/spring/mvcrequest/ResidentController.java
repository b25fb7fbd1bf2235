package nl.imwregiotilburg.libraries.spring.mvcrequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.Getter;
import lombok.Setter;
import lombok.ToString;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpEntity;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/residents")
public class ResidentController {

    private static final Logger log = LoggerFactory.getLogger(ResidentController.class);

    private final ResidentService service;

    public ResidentController(ResidentService service) {
        this.service = service;
    }

    @PostMapping
    public ResidentResponse register(@Valid @RequestBody RegisterRequest request) {
        log.info("New registration for {}", request.getEmail()); // EXPECT
        log.info("New registration in {}", request.getMunicipality()); // SAFE
        log.debug("Request body: {}", request); // SAFE
        Resident resident = service.register(request);
        log.info("Registered resident {} with status {}", resident.getId(), resident.getStatus()); // SAFE
        ResidentResponse response = ResidentResponse.from(resident);
        log.info("Created {}", response.displayName()); // EXPECT
        return response;
    }

    @PutMapping("/{id}/address")
    public ResponseEntity<Void> move(@PathVariable long id, @RequestBody AddressDto address) {
        log.info("Moving resident {} to {}", id, address); // EXPECT
        log.info("Moving resident {} within {}", id, address.country()); // SAFE
        service.move(id, address);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/import")
    public Map<String, Integer> importAll(@RequestBody List<RegisterRequest> requests) {
        for (RegisterRequest request : requests) {
            service.register(request);
            log.debug("Imported {}", request.getEmail()); // EXPECT
        }
        log.info("Municipalities: {}", requests.stream().map(RegisterRequest::getMunicipality).distinct().toList()); // SAFE
        log.info("Done: {}", requests.stream().map(RegisterRequest::getEmail).collect(Collectors.joining(", "))); // EXPECT
        return Map.of("imported", requests.size());
    }

    @PostMapping("/{id}/contacts")
    public void contacts(@PathVariable long id, @RequestBody Map<String, ContactDto> contacts) {
        log.info("Contact kinds of {}: {}", id, contacts.keySet()); // SAFE
        ContactDto home = contacts.get("home");
        if (home != null) {
            log.info("Home contact of {}: {}", id, home.phone()); // EXPECT
        }
    }

    @GetMapping("/search")
    public List<ResidentResponse> search(@ModelAttribute SearchForm form) {
        log.info("Search {}", form); // SAFE
        log.info("Search for {}", form.getLastName()); // EXPECT
        return service.search(form.getLastName()).stream().map(ResidentResponse::from).toList();
    }

    @PostMapping("/documents")
    public void upload(@RequestPart("meta") UploadMeta meta, @RequestPart("file") MultipartFile file) {
        log.info("Upload of {} bytes, kind {}", file.getSize(), meta.kind()); // SAFE
        log.info("Uploaded by {}", meta.uploaderEmail()); // EXPECT
    }

    @PostMapping("/entity")
    public void entity(HttpEntity<RegisterRequest> entity) {
        RegisterRequest body = entity.getBody();
        log.info("Entity for {}", Optional.ofNullable(body).map(RegisterRequest::getEmail).orElse("nobody")); // EXPECT
    }

    @PostMapping("/raw")
    public void raw(RequestEntity<AddressDto> request) {
        log.info("{} with {}", request.getMethod(), request.getBody()); // EXPECT
    }

    @GetMapping("/me")
    public ResidentResponse me(@SessionAttribute("resident") Resident resident) {
        log.info("Own data requested by {}", resident.getFirstName()); // EXPECT
        log.info("Own data requested by {}", resident.getId()); // SAFE
        return ResidentResponse.from(resident);
    }
}

class RegisterRequest {
    @NotBlank
    private String firstName;
    @PersonalData("emailadres")
    private String email;
    private String municipality;

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }
}

record AddressDto(@PersonalData("straat") String street, @PersonalData("postcode") String zipCode, String country) {
}

record ContactDto(@PersonalData("telefoonnummer") String phone, boolean preferred) {
}

record UploadMeta(String kind, @PersonalData("emailadres") String uploaderEmail) {
}

@Getter
@Setter
@ToString
class SearchForm {
    @ToString.Exclude
    @PersonalData("achternaam")
    private String lastName;
    private int page;
    private String sort;
}

class Resident {
    private final long id;
    @PersonalData("voornaam")
    private final String firstName;
    @PersonalData("achternaam")
    private final String lastName;
    private String status = "NEW";

    Resident(long id, String firstName, String lastName) {
        this.id = id;
        this.firstName = firstName;
        this.lastName = lastName;
    }

    public long getId() {
        return id;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}

record ResidentResponse(long id, String displayName) {
    static ResidentResponse from(Resident resident) {
        return new ResidentResponse(resident.getId(), resident.getFirstName() + " " + resident.getLastName());
    }
}

interface ResidentService {
    Resident register(RegisterRequest request);

    void move(long id, AddressDto address);

    List<Resident> search(String lastName);
}
