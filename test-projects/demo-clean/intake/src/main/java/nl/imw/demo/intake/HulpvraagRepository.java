package nl.imw.demo.intake;

import java.time.LocalDate;
import nl.imw.demo.domein.Client;
import nl.imw.demo.domein.Hulpvraag;
import org.springframework.data.jpa.repository.JpaRepository;

interface HulpvraagRepository extends JpaRepository<Hulpvraag, Long> {

  long deleteByOntvangenOpBefore(LocalDate grens);

  boolean existsByClient(Client client);
}
