package nl.imw.demo.intake;

import nl.imw.demo.domein.Client;
import nl.imw.demo.domein.Hulpvraag;
import org.springframework.stereotype.Component;

/** Turns what is stored into what is shown. */
@Component
class ClientMapper {

  IntakeDto toDto(Hulpvraag hulpvraag) {
    Client client = hulpvraag.getClient();
    return IntakeDto.builder()
        .id(hulpvraag.getId())
        .naam(client.getNaam())
        .emailadres(client.getEmailadres())
        .omschrijving(hulpvraag.getOmschrijving())
        .build();
  }
}
