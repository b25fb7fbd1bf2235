package nl.imwregiotilburg.cursusplan.uitvoer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Locale;
import java.util.StringJoiner;
import nl.imwregiotilburg.cursusplan.basis.Masker;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import nl.imwregiotilburg.cursusplan.domein.Inkomensverklaring;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exports to plain text. */
public class TekstService {
  private static final Logger log = LoggerFactory.getLogger(TekstService.class);
  private static final Locale NL = Locale.forLanguageTag("nl-NL");

  /** A text that knows of only a part. */
  static final class Venster implements CharSequence {
    private final String bron;
    private final int van;
    private final int tot;

    Venster(String bron, int van, int tot) {
      this.bron = bron;
      this.van = van;
      this.tot = tot;
    }

    @Override
    public int length() {
      return tot - van;
    }

    @Override
    public char charAt(int index) {
      return bron.charAt(van + index);
    }

    @Override
    public CharSequence subSequence(int begin, int eind) {
      return new Venster(bron, van + begin, van + eind);
    }

    @Override
    public String toString() {
      return bron.substring(van, tot);
    }
  }

  /** A text that never shows itself. */
  static final class Dicht implements CharSequence {
    private final String bron;

    Dicht(String bron) {
      this.bron = bron;
    }

    @Override
    public int length() {
      return bron.length();
    }

    @Override
    public char charAt(int index) {
      return bron.charAt(index);
    }

    @Override
    public CharSequence subSequence(int begin, int eind) {
      return new Dicht(bron.substring(begin, eind));
    }

    @Override
    public String toString() {
      return "•".repeat(bron.length());
    }
  }

  public void vensters(Hulpverzoek verzoek) {
    String regel = verzoek.wijkcode() + verzoek.vraag();
    int grens = verzoek.wijkcode().length();
    log.debug("Venster {}", new Venster(regel, grens, regel.length())); // EXPECT personal-data-logged hulpvraag
    log.debug("Dicht {}", new Dicht(regel)); // SAFE personal-data-logged
    log.debug("Doorgegeven {}", new StringBuilder().append(new Dicht(verzoek.vraag()), 0, verzoek.vraag().length())); // EXPECT personal-data-logged hulpvraag
  }

  public void bouwer(Deelnemer d) {
    StringBuilder tekst = new StringBuilder("Beste ");
    tekst.append(d.naam()).append(',');
    log.info("Aanhef {}", tekst); // EXPECT personal-data-logged naam
    tekst.setLength("Beste ".length());
    tekst.append("cursist,");
    log.info("Aanhef {}", tekst); // SAFE personal-data-logged
    tekst.insert(0, d.telefoon() + " ");
    log.info("Met nummer ervoor {}", tekst); // EXPECT personal-data-logged telefoonnummer
    tekst.delete(0, d.telefoon().length());
    log.info("Zonder nummer {}", tekst); // SAFE personal-data-logged
  }

  public void schrijvers(Deelnemer d, Vrijwilliger v) {
    StringWriter uit = new StringWriter();
    StringWriter bij = new StringWriter();
    try (PrintWriter druk = new PrintWriter(uit);
        Formatter vorm = new Formatter(bij)) {
      druk.printf("%s <%s>%n", "cursist", d.email());
      vorm.format("%05d|%s", v.nummer(), v.vaardigheden().size());
    }
    log.info("Uitgeschreven {}", uit); // EXPECT personal-data-logged emailadres
    uit.getBuffer().setLength(0);
    log.info("Leeg geveegd {}", uit); // SAFE personal-data-logged
    StringJoiner regel = new StringJoiner("; ", "[", "]");
    regel.setEmptyValue(v.telefoon());
    log.info("Nog leeg {}", regel); // EXPECT personal-data-logged telefoonnummer
    regel.add("een").add("twee");
    log.info("Gevuld {}", regel); // SAFE personal-data-logged
  }

  public void vormen(Deelnemer d, Inkomensverklaring verklaring) {
    log.info(MessageFormat.format("Kies {1}", d.naam(), d.nummer())); // SAFE personal-data-logged
    log.info(MessageFormat.format("Kies {0}", d.naam(), d.nummer())); // EXPECT personal-data-logged naam
    log.info(String.format(NL, "Bedrag %.2f", verklaring.bedrag())); // EXPECT personal-data-logged inkomen
    log.info("Netjes {}", Masker.netjes(d.email())); // EXPECT personal-data-logged emailadres
    log.info("Gemaskeerd {}", Masker.kort(d.email())); // SAFE personal-data-logged
  }

  public void dagen(Deelnemer d) {
    LocalDate dag = d.geboren();
    log.info("Voluit {}", dag.format(DateTimeFormatter.ofPattern("d MMMM yyyy", NL))); // EXPECT personal-data-logged geboortedatum
    log.info("Leeftijd {}", Period.between(dag, LocalDate.of(2025, 1, 1)).getYears()); // SAFE personal-data-logged
  }

  public void plaatsen(Deelnemer d) {
    log.atInfo().addArgument(d.naam()).log("Wie {}"); // EXPECT personal-data-logged naam
    log.atWarn().setMessage("Bericht aan {}").addArgument(d::email).log(); // EXPECT personal-data-logged emailadres
    log.info("Rijen {}", (Object) new String[] {"bsn", d.bsn()}); // EXPECT personal-data-logged bsn
  }
}
