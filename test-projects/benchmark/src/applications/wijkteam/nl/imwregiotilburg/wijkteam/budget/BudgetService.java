package nl.imwregiotilburg.wijkteam.budget;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.imwregiotilburg.wijkteam.domein.Gezinslid;
import nl.imwregiotilburg.wijkteam.domein.Huishouden;
import nl.imwregiotilburg.wijkteam.domein.Inkomst;
import nl.imwregiotilburg.wijkteam.domein.InkomstSoort;
import nl.imwregiotilburg.wijkteam.domein.Persoon;
import nl.imwregiotilburg.wijkteam.domein.Rol;
import nl.imwregiotilburg.wijkteam.gedeeld.Paar;
import nl.imwregiotilburg.wijkteam.gedeeld.Tekstopmaak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Adds up what a household has to live on. */
@Service
public class BudgetService {
  private static final Logger log = LoggerFactory.getLogger(BudgetService.class);
  private static final BigDecimal GRENS = new BigDecimal("2000");

  public void overzicht(List<Inkomst> inkomsten) {
    Map<InkomstSoort, List<Inkomst>> perSoort = inkomsten.stream().collect(Collectors.groupingBy(Inkomst::getSoort));
    log.info("per soort {}", perSoort); // EXPECT personal-data-logged inkomen
    Map<InkomstSoort, Long> aantallen =
        inkomsten.stream().collect(Collectors.groupingBy(Inkomst::getSoort, Collectors.counting()));
    log.info("per soort {}", aantallen); // SAFE personal-data-logged
    Map<Boolean, List<BigDecimal>> delen =
        inkomsten.stream()
            .map(Inkomst::getBedrag)
            .filter(Objects::nonNull)
            .collect(Collectors.partitioningBy(b -> b.compareTo(GRENS) > 0));
    log.info("boven de grens {}", delen.get(true)); // EXPECT personal-data-logged inkomen
    log.info("onder de grens {}", delen.get(false).size()); // SAFE personal-data-logged
  }

  public void paren(List<Inkomst> inkomsten) {
    Paar<Long, String> samen =
        inkomsten.stream()
            .filter(i -> i.getBedrag() != null)
            .collect(
                Collectors.teeing(
                    Collectors.counting(),
                    Collectors.mapping(i -> i.getBedrag().toString(), Collectors.joining("/")),
                    Paar::van));
    log.info("aantal {}", samen.links()); // SAFE personal-data-logged
    log.info("reeks {}", samen.rechts()); // EXPECT personal-data-logged inkomen
    log.info("samen {}", samen); // EXPECT personal-data-logged inkomen
    Optional<Long> laagste =
        inkomsten.stream()
            .filter(i -> i.getBedrag() != null)
            .sorted(Comparator.comparing(Inkomst::getBedrag))
            .map(Inkomst::getId)
            .findFirst();
    log.info("laagste is post {}", laagste); // SAFE personal-data-logged
    Optional<Inkomst> hoogste =
        inkomsten.stream()
            .filter(i -> i.getBedrag() != null)
            .max(Comparator.comparing(Inkomst::getBedrag));
    log.info("hoogste is {}", hoogste); // EXPECT personal-data-logged inkomen
  }

  public void bedragen(Inkomst loon) {
    BigDecimal bedrag = loon.getBedrag();
    NumberFormat opmaak = NumberFormat.getInstance(Locale.forLanguageTag("nl-NL"));
    log.info("loon {}", opmaak.format(bedrag)); // EXPECT personal-data-logged inkomen
    log.info("loon met {} cijfers", bedrag.precision()); // SAFE personal-data-logged
    log.info("grens {}", opmaak.format(GRENS)); // SAFE personal-data-logged
    double kommagetal = Double.parseDouble(bedrag.toPlainString());
    log.info("loon {}", kommagetal); // EXPECT personal-data-logged inkomen
    log.info("klasse {}", bedrag.compareTo(GRENS) < 0 ? "laag" : "hoog"); // SAFE personal-data-logged
  }

  /** Lines of a budget; the label says what, the figure how much. */
  public String[][] raster(Huishouden huishouden) {
    String[][] raster = new String[2][2];
    raster[0][0] = "soort";
    raster[0][1] = "bedrag";
    for (Inkomst inkomst : huishouden.getInkomsten().values()) {
      raster[1][0] = inkomst.getSoort().name();
      raster[1][1] = String.valueOf(inkomst.getBedrag());
    }
    log.info("kop {}", String.join(",", raster[0])); // SAFE personal-data-logged
    log.info("rij {}", String.join(",", raster[1])); // EXPECT personal-data-logged inkomen
    log.info("raster {}", Arrays.deepToString(raster)); // EXPECT personal-data-logged inkomen
    return raster;
  }

  public void leden(List<Huishouden> huishoudens, LocalDate dag) {
    List<Gezinslid> alle = huishoudens.stream().flatMap(h -> h.getLeden().stream()).toList();
    log.info("leden {}", alle); // SAFE personal-data-logged
    log.info("leden {}", Tekstopmaak.opsomming(alle, Persoon::aanhef)); // EXPECT personal-data-logged naam
    log.info("leden {}", Tekstopmaak.opsomming(alle, Gezinslid::getRol)); // SAFE personal-data-logged
    log.info("leeftijden {}", alle.stream().map(l -> l.leeftijdOp(dag)).toList()); // SAFE personal-data-logged
    log.info("geboren {}", alle.stream().map(Gezinslid::getGeboortedatum).toList()); // EXPECT personal-data-logged geboortedatum
    String eersteletters =
        alle.stream().map(Gezinslid::getVoornaam).map(v -> v.substring(0, 1)).reduce("", String::concat);
    log.info("voorletters {}", eersteletters); // EXPECT personal-data-logged naam
    log.info("jongste {}", alle.stream().max(Comparator.comparing(Gezinslid::getGeboortedatum))); // SAFE personal-data-logged
    Map<Rol, String> perRol =
        alle.stream().collect(Collectors.toMap(Gezinslid::getRol, Gezinslid::getAchternaam, (a, b) -> b));
    perRol.keySet().removeIf(rol -> rol != Rol.KIND);
    log.info("kinderen {}", perRol); // EXPECT personal-data-logged naam
    perRol.clear();
    log.info("kinderen {}", perRol); // SAFE personal-data-logged
  }
}
