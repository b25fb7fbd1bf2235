package nl.imwregiotilburg.wijkteam.domein;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;

/** One source of income of a household. */
@Entity
public class Inkomst {
  @Id private Long id;
  private InkomstSoort soort = InkomstSoort.LOON;

  @PersonalData("inkomen")
  private BigDecimal bedrag;

  public Inkomst() {}

  public Inkomst(InkomstSoort soort, BigDecimal bedrag) {
    this.soort = soort;
    this.bedrag = bedrag;
  }

  public Long getId() {
    return id;
  }

  public InkomstSoort getSoort() {
    return soort;
  }

  public BigDecimal getBedrag() {
    return bedrag;
  }

  @Override
  public String toString() {
    return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE)
        .append("soort", soort)
        .append("bedrag", bedrag)
        .toString();
  }
}
