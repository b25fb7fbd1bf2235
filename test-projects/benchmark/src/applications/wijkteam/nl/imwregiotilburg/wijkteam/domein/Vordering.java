package nl.imwregiotilburg.wijkteam.domein;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;

/** What a creditor claims from a household. */
@Entity
public class Vordering {
  @Id private Long id;
  protected String dossiercode;
  private BigDecimal openstaand = BigDecimal.ZERO;

  @PersonalData("iban")
  protected String rekening;

  public Long getId() {
    return id;
  }

  public String getDossiercode() {
    return dossiercode;
  }

  public void setDossiercode(String dossiercode) {
    this.dossiercode = dossiercode;
  }

  public BigDecimal getOpenstaand() {
    return openstaand;
  }

  public String getRekening() {
    return rekening;
  }

  public void setRekening(String rekening) {
    this.rekening = rekening;
  }

  @Override
  public String toString() {
    return new ToStringBuilder(this, ToStringStyle.NO_CLASS_NAME_STYLE)
        .append("dossiercode", dossiercode)
        .append("openstaand", openstaand)
        .toString();
  }
}
