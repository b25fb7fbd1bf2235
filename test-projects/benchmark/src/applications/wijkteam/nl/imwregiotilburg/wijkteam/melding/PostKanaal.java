package nl.imwregiotilburg.wijkteam.melding;

import java.util.Optional;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Huishouden;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import org.springframework.stereotype.Component;

/** Reaches clients by letter. */
@Component
public class PostKanaal implements Meldingkanaal {
  @Override
  public Kanaal soort() {
    return Kanaal.POST;
  }

  @Override
  public String bestemming(Client client) {
    return Optional.ofNullable(client.getHuishouden())
        .map(Huishouden::getWoning)
        .map(a -> String.join(", ", a.straat(), a.postcode()))
        .orElse("postbus");
  }
}
