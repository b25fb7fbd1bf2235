package nl.imwregiotilburg.wijkteam.gebeurtenis;

import nl.imwregiotilburg.wijkteam.domein.Aanvraag;
import org.springframework.context.ApplicationEvent;

/** Something happened to an application. */
public abstract class AanvraagGebeurtenis extends ApplicationEvent {
  private final long nummer;

  protected AanvraagGebeurtenis(Aanvraag bron) {
    super(bron);
    this.nummer = bron.getId() == null ? 0 : bron.getId();
  }

  public long getNummer() {
    return nummer;
  }

  public Aanvraag aanvraag() {
    return (Aanvraag) getSource();
  }

  public String omschrijf() {
    return "aanvraag " + nummer;
  }

  public abstract String soort();
}
