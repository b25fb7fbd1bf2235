package nl.imwregiotilburg.cursusplan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.imwregiotilburg.cursusplan.domein.Aandachtspunt;
import nl.imwregiotilburg.cursusplan.domein.Cursus;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues certificates. */
public class CertificaatService {
  private static final Logger log = LoggerFactory.getLogger(CertificaatService.class);

  /** A certificate. */
  static class Certificaat {
    private final String kop;
    private final String tekst;
    private final LocalDate op;

    private Certificaat(Bouwer bouwer) {
      this.kop = bouwer.kop;
      this.tekst = bouwer.tekst;
      this.op = LocalDate.of(2025, 12, 1);
    }

    static Bouwer voor(Cursus cursus) {
      return new Bouwer(cursus.code());
    }

    static Certificaat blanco(Cursus cursus) {
      return voor(cursus).tekst("................").maak();
    }

    String kop() {
      return kop;
    }

    @Override
    public boolean equals(Object ander) {
      return ander instanceof Certificaat c && c.tekst.equals(tekst) && c.kop.equals(kop);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kop, tekst);
    }

    @Override
    public String toString() {
      return kop + ", " + tekst + ", " + op;
    }

    static final class Bouwer {
      private final String kop;
      private String tekst = "";

      private Bouwer(String kop) {
        this.kop = kop;
      }

      Bouwer tekst(String waarde) {
        this.tekst = waarde;
        return this;
      }

      Certificaat maak() {
        return new Certificaat(this);
      }
    }
  }

  /** A certificate that shows only its heading. */
  private static final class Kopie extends Certificaat {
    Kopie(Bouwer bouwer) {
      super(bouwer);
    }

    @Override
    public String toString() {
      return "kopie van " + kop();
    }
  }

  public void geefUit(Deelnemer d, Cursus cursus) {
    Certificaat.Bouwer bouwer = Certificaat.voor(cursus).tekst(Objects.toString(d.naam()));
    Certificaat echt = bouwer.maak();
    log.info("Uitgegeven {}", echt); // EXPECT personal-data-logged naam
    log.info("Blanco {}", Certificaat.blanco(cursus)); // SAFE personal-data-logged
    log.info("Kopie {}", new Kopie(bouwer)); // SAFE personal-data-logged
    Certificaat opnieuw = bouwer.tekst("cursist " + d.nummer()).maak();
    log.info("Opnieuw {}", opnieuw); // SAFE personal-data-logged
  }

  public void kopieen(Deelnemer d) {
    Deelnemer deel = new Deelnemer(d);
    Deelnemer geheel = d.clone();
    log.debug("Deelkopie {}", deel.bsn()); // SAFE personal-data-logged
    log.debug("Kloon {}", geheel.bsn()); // EXPECT personal-data-logged bsn
    geheel.setBsn(null);
    log.debug("Kloon gewist {}", geheel.bsn()); // SAFE personal-data-logged
    geheel.aandachtspunten().clear();
    geheel.aandachtspunten().add(new Aandachtspunt("-", Aandachtspunt.Ernst.LICHT));
    log.debug("Gedeelde punten {}", d.aandachtspunten()); // SAFE personal-data-logged
    log.debug("Eigen punten {}", deel.aandachtspunten()); // EXPECT personal-data-logged gezondheid
  }

  public void hernoemd(Deelnemer d) {
    Deelnemer zelfde = d;
    String vooraf = d.naam();
    zelfde.hernoem("geanonimiseerd");
    log.info("Nu {}", d.naam()); // SAFE personal-data-logged
    log.info("Was {}", vooraf); // EXPECT personal-data-logged naam
    Deelnemer ander = new Deelnemer(1, "voorbeeld", "voorbeeld@imw.example");
    ander.hernoem(vooraf);
    log.info("Elders {}", List.of(ander.naam(), ander.email())); // EXPECT personal-data-logged naam
    ander = d;
    log.info("Verwijst nu naar {}", ander.naam()); // SAFE personal-data-logged
  }
}
