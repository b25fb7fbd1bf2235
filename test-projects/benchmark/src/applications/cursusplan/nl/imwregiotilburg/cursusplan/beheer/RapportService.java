package nl.imwregiotilburg.cursusplan.beheer;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import nl.imwregiotilburg.cursusplan.basis.Dragers.Keuze;
import nl.imwregiotilburg.cursusplan.basis.Dragers.Lui;
import nl.imwregiotilburg.cursusplan.domein.Bankrekening;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Huishouden;
import nl.imwregiotilburg.cursusplan.domein.Persoon;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes reports. */
public class RapportService {
  private static final Logger log = LoggerFactory.getLogger(RapportService.class);

  private static <T> Collector<T, ?, String> regels(Function<T, ?> om) {
    return Collector.of(
        () -> new StringJoiner("|"),
        (bak, ding) -> bak.add(String.valueOf(om.apply(ding))),
        StringJoiner::merge,
        StringJoiner::toString);
  }

  public void groepen(List<Deelnemer> lijst) {
    log.info("Verzameld {}", lijst.stream().collect(regels(Persoon::nummer))); // SAFE personal-data-logged
    log.info("Verzameld {}", lijst.stream().collect(regels(Deelnemer::geboren))); // EXPECT personal-data-logged geboortedatum
  }

  public void tabel(List<Deelnemer> lijst) {
    Map<Integer, String> tabel =
        lijst.stream().collect(toMap(Persoon::nummer, d -> "" + d.telefoon(), (a, b) -> b));
    log.debug("Waarden {}", tabel.values()); // EXPECT personal-data-logged telefoonnummer
    tabel.replaceAll((nummer, tekst) -> "nr " + nummer);
    log.debug("Vervangen {}", tabel); // SAFE personal-data-logged
    record Rij(int nummer, String waarde) {}
    List<Rij> rijen = lijst.stream().map(d -> new Rij(d.nummer(), d.naam())).toList();
    log.debug("Rijen {}", rijen); // EXPECT personal-data-logged naam
  }

  public void misschien(Deelnemer d) {
    Optional<Bankrekening> rekening = d.rekening();
    log.info("Rekening {}", rekening); // SAFE personal-data-logged
    log.info("Rekening {}", rekening.map(Bankrekening::iban).orElse("contant")); // EXPECT personal-data-logged iban
  }

  public void lui(Deelnemer d) {
    Lui<String> tekst = new Lui<>(d::naam);
    log.trace("Nog niet {}", tekst); // SAFE personal-data-logged
    tekst.get();
    log.trace("Nu wel {}", tekst); // EXPECT personal-data-logged naam
    Keuze<String, Integer> links = Keuze.links(d.email());
    Keuze<String, Integer> rechts = Keuze.rechts(d.nummer());
    log.trace("Links {}", links.<Object>vouw(l -> l, r -> r)); // EXPECT personal-data-logged emailadres
    log.trace("Rechts {}", rechts.<Object>vouw(l -> l, r -> r)); // SAFE personal-data-logged
  }

  public void sommen(List<Huishouden> huizen) {
    BigDecimal hoogste =
        huizen.stream()
            .map(Huishouden::verklaring)
            .filter(Objects::nonNull)
            .map(v -> v.bedrag())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    log.info("Hoogste {}", hoogste); // EXPECT personal-data-logged inkomen
    log.info("Rekeningen {}", huizen.stream().flatMap(h -> h.leden().stream()).flatMap(l -> l.rekening().stream()).map(Bankrekening::iban).toList()); // EXPECT personal-data-logged iban
  }

  public void functies(Vrijwilliger v) {
    BiFunction<String, Integer, String> eerste = (tekst, getal) -> tekst;
    BiFunction<String, Integer, String> tweede = (tekst, getal) -> "uren " + getal;
    log.debug("Functie {}", eerste.apply(v.telefoon(), v.urenPerWeek())); // EXPECT personal-data-logged telefoonnummer
    log.debug("Functie {}", tweede.apply(v.telefoon(), v.urenPerWeek())); // SAFE personal-data-logged
    log.debug("Overgeslagen {}", Stream.of("a", v.email(), "c").skip(2).toList()); // SAFE personal-data-logged
    log.debug("Ingekort {}", Stream.of("a", v.email(), "c").limit(2).toList()); // EXPECT personal-data-logged emailadres
  }
}
