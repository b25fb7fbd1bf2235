package nl.imwregiotilburg.wijkteam.opslag;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.wijkteam.domein.Aanvraag;
import nl.imwregiotilburg.wijkteam.domein.AanvraagStatus;

/** Applications. */
public interface AanvraagRepository {
  Aanvraag bewaar(Aanvraag aanvraag);

  Optional<Aanvraag> vind(long id);

  List<Aanvraag> metStatus(AanvraagStatus status);
}
