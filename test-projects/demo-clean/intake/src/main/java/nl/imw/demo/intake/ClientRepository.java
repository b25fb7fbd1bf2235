package nl.imw.demo.intake;

import java.time.LocalDate;
import java.util.List;
import nl.imw.demo.domein.Client;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClientRepository extends JpaRepository<Client, Long> {

  List<Client> findByOntvangenOpBefore(LocalDate grens);
}
