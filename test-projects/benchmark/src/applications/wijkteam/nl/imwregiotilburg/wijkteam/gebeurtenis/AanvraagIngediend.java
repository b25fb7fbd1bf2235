package nl.imwregiotilburg.wijkteam.gebeurtenis;

import nl.imwregiotilburg.wijkteam.domein.Aanvraag;

/** An application came in. */
public class AanvraagIngediend extends AanvraagGebeurtenis {
  public AanvraagIngediend(Aanvraag bron) {
    super(bron);
  }

  @Override
  public String omschrijf() {
    return super.omschrijf() + " over " + aanvraag().getOmschrijving();
  }

  @Override
  public String soort() {
    return "ingediend";
  }
}
