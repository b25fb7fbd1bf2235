package nl.imwregiotilburg.wijkteam.opslag;

import java.util.List;
import java.util.stream.Stream;
import nl.imwregiotilburg.wijkteam.domein.BetwisteVordering;
import nl.imwregiotilburg.wijkteam.domein.Vordering;
import org.springframework.data.repository.CrudRepository;

/** Claims in the database. */
public interface VorderingRepository extends CrudRepository<Vordering, Long> {
  List<Vordering> findByDossiercode(String dossiercode);

  Stream<BetwisteVordering> streamBetwist();
}
