package nl.imw.demo.intake;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way in for the screens of the social workers. */
@RestController
@RequestMapping("/intakes")
@PreAuthorize("hasRole('HULPVERLENER')")
@RequiredArgsConstructor
class IntakeController {

  private final IntakeService intakes;

  @PostMapping("/{clientId}")
  IntakeDto neemIn(@PathVariable long clientId, @RequestBody String omschrijving) {
    return intakes.neemIn(clientId, omschrijving);
  }

  @GetMapping("/{id}")
  IntakeDto toon(@PathVariable long id) {
    return intakes.toon(id);
  }
}
