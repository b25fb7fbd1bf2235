package nl.imwregiotilburg.cursusplan.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.imwregiotilburg.cursusplan.domein.Aandachtspunt;
import nl.imwregiotilburg.cursusplan.domein.Cursus;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages over the bus and listens to some. */
public class BerichtService {
  private static final Logger log = LoggerFactory.getLogger(BerichtService.class);

  private final List<Consumer<Object>> gehouden = new ArrayList<>();

  /** What all messages have. */
  public interface Bericht {
    int volgnummer();

    default String samenvatting() {
      return getClass().getSimpleName() + " " + volgnummer();
    }
  }

  /** A participant cancelled. */
  public record Afgemeld(int volgnummer, @PersonalData("naam") String tekst) implements Bericht {}

  /** A course was cancelled. */
  public record Vervallen(int volgnummer, String tekst) implements Bericht {}

  /** Somebody has to be called back. */
  public record Terugbellen(int volgnummer, String tekst) implements Bericht {
    @Override
    public String samenvatting() {
      return "bel " + tekst;
    }
  }

  /** Writes down every message of one kind. */
  private static final class Logboek<B extends Bericht> implements Consumer<B> {
    private final List<String> regels = new ArrayList<>();

    @Override
    public void accept(B bericht) {
      regels.add(bericht.samenvatting());
    }

    List<String> regels() {
      return regels;
    }
  }

  public void afmelding(Deelnemer d, Cursus cursus) {
    Berichtenbus bus = new Berichtenbus();
    bus.luister(Afgemeld.class, bericht -> log.info("Afgemeld: {}", bericht)); // EXPECT personal-data-logged naam
    bus.luister(Vervallen.class, bericht -> log.info("Vervallen: {}", bericht)); // SAFE personal-data-logged
    bus.luister(Bericht.class, bericht -> log.info("Bericht: {}", bericht.samenvatting())); // SAFE personal-data-logged
    bus.stuur(new Afgemeld(d.nummer(), d.naam()));
    bus.stuur(new Vervallen(1, cursus.code()));
    bus.stuur("los " + d.email());
  }

  public void logboeken(Vrijwilliger v) {
    Logboek<Afgemeld> afmeldingen = new Logboek<>();
    Logboek<Terugbellen> bellen = new Logboek<>();
    Berichtenbus bus = new Berichtenbus();
    bus.luister(Afgemeld.class, afmeldingen);
    bus.luister(Terugbellen.class, bellen);
    bus.stuur(new Afgemeld(v.nummer(), v.naam()));
    bus.stuur(new Terugbellen(v.nummer(), v.telefoon()));
    log.info("Logboek afmeldingen {}", afmeldingen.regels()); // SAFE personal-data-logged
    log.info("Logboek bellen {}", bellen.regels()); // EXPECT personal-data-logged telefoonnummer
  }

  public void meelezen(Aandachtspunt punt) {
    StringBuilder geheugen = new StringBuilder();
    Consumer<Object> meelezer = geheugen::append;
    Berichtenbus bus = new Berichtenbus();
    gehouden.add(meelezer);
    bus.leesMee(meelezer);
    bus.stuur(punt.ernst());
    log.debug("Meegelezen {}", geheugen); // SAFE personal-data-logged
    bus.stuur(punt.omschrijving());
    log.debug("Alles meegelezen {}", geheugen); // EXPECT personal-data-logged gezondheid
    gehouden.remove(meelezer);
  }

  public void gestopt(Deelnemer d) {
    List<Object> ontvangen = new ArrayList<>();
    List<Object> gemist = new ArrayList<>();
    Berichtenbus bus = new Berichtenbus();
    bus.luister(String.class, gemist::add);
    bus.stop(String.class);
    bus.luister(CharSequence.class, ontvangen::add);
    bus.stuur(d.email());
    log.info("Ontvangen {}", ontvangen); // EXPECT personal-data-logged emailadres
    log.info("Gemist {}", gemist); // SAFE personal-data-logged
  }
}
