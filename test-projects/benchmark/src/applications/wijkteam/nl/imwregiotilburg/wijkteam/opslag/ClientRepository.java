package nl.imwregiotilburg.wijkteam.opslag;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import org.springframework.data.repository.CrudRepository;

/** Clients in the database. */
public interface ClientRepository extends CrudRepository<Client, Long> {
  Optional<Client> findByKlantcode(String klantcode);

  List<Client> findByVoorkeurOrderById(Kanaal voorkeur);

  long countByVoorkeur(Kanaal voorkeur);

  @PersonalData("emailadres")
  String zoekEmailBijKlantcode(String klantcode);
}
