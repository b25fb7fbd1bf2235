package nl.imwregiotilburg.wijkteam.domein;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people who share one budget. */
@Entity
public class Huishouden {
  @Id private Long id;
  @Embedded private Adres woning;

  @OneToMany private List<Gezinslid> leden = new ArrayList<>();

  @OneToMany
  @MapKey(name = "soort")
  private Map<InkomstSoort, Inkomst> inkomsten = new HashMap<>();

  @Transient private Gezondheidsverklaring verklaring;

  public Long getId() {
    return id;
  }

  public Adres getWoning() {
    return woning;
  }

  public void setWoning(Adres woning) {
    this.woning = woning;
  }

  public List<Gezinslid> getLeden() {
    return leden;
  }

  public Map<InkomstSoort, Inkomst> getInkomsten() {
    return inkomsten;
  }

  public Gezondheidsverklaring getVerklaring() {
    return verklaring;
  }

  @Override
  public String toString() {
    return "Huishouden{" + id + ", leden=" + leden + ", " + verklaring + "}";
  }
}
