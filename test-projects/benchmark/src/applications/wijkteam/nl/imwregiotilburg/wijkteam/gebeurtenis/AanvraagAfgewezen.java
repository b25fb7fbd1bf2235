package nl.imwregiotilburg.wijkteam.gebeurtenis;

import nl.imwregiotilburg.wijkteam.domein.Aanvraag;

/** An application was turned down. */
public class AanvraagAfgewezen extends AanvraagGebeurtenis {
  private final String redencode;

  public AanvraagAfgewezen(Aanvraag bron, String redencode) {
    super(bron);
    this.redencode = redencode;
  }

  @Override
  public String soort() {
    return "afgewezen/" + redencode;
  }
}
