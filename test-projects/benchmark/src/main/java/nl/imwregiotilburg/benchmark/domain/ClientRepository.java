package nl.imwregiotilburg.benchmark.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The clients of the organisation. */
public interface ClientRepository extends JpaRepository<Client, Long> {

  Optional<Client> findByEmailadres(String emailadres);
}
