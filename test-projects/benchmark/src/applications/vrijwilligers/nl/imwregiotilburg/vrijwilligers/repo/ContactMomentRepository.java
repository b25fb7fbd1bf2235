package nl.imwregiotilburg.vrijwilligers.repo;

import java.util.List;
import java.util.Optional;

import nl.imwregiotilburg.vrijwilligers.model.ContactMoment;
import org.springframework.data.repository.CrudRepository;

public interface ContactMomentRepository extends CrudRepository<ContactMoment, Long> {
    List<ContactMoment> findByZone(int zone);

    Optional<ContactMoment> findFirstByOutcome(String outcome);
}
