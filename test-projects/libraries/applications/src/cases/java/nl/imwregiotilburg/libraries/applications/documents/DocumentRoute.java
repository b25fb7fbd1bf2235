package nl.imwregiotilburg.libraries.applications.documents;

import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** De weg van een factuur door de organisatie. */
public class DocumentRoute extends RouteBuilder {

  private static final Logger LOG = LoggerFactory.getLogger("documenten.route");

  /** De factuur kan niet geboekt worden. */
  public static class BoekFout extends RuntimeException {
    public BoekFout(String melding) {
      super(melding);
    }
  }

  @Override
  public void configure() {
    onException(BoekFout.class).handled(true).process(this::mislukt);

    from("direct:factuur")
        .process(this::koppen)
        .process(this::controle)
        .log("Verwerkt ${header.debiteur}") // EXPECT
        .log("Verwerkt ${header.nummer}") // SAFE
        .bean(Boekhouding.class, "boek")
        .to("direct:archief");

    from("direct:archief").process(exchange -> LOG.info("Archief: {}", exchange.getMessage().getBody(String.class))); // EXPECT
    from("direct:teller").process(exchange -> LOG.info("Teller: {}", exchange.getMessage().getBody(String.class))); // SAFE
  }

  void koppen(Exchange exchange) {
    Factuur factuur = exchange.getIn().getBody(Factuur.class);
    exchange.getIn().setHeader("debiteur", factuur.getDebiteur());
    exchange.getIn().setHeader("nummer", factuur.getNummer());
    exchange.setProperty("rekening", factuur.getIban());
    exchange.setProperty("product", factuur.getProduct());
  }

  void controle(Exchange exchange) {
    LOG.info("Kop {}", exchange.getIn().getHeader("debiteur", String.class)); // EXPECT
    LOG.info("Kop {}", exchange.getIn().getHeader("nummer", String.class)); // SAFE
    LOG.info("Eigenschap {}", exchange.getProperty("rekening")); // EXPECT
    LOG.info("Eigenschap {}", exchange.getProperty("product")); // SAFE
  }

  void mislukt(Exchange exchange) {
    Exception fout = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    LOG.error("Niet geboekt: {}", fout.getMessage()); // EXPECT
  }

  /** Boekt facturen; wat teruggegeven wordt is de nieuwe inhoud van het bericht. */
  public static class Boekhouding {

    public String boek(@Body Factuur factuur, @Header("debiteur") String wie, @Header("nummer") String nummer) {
      LOG.info("Boek voor {}", wie); // EXPECT
      LOG.info("Boek onder {}", nummer); // SAFE
      if (factuur.getBedrag().signum() < 0) {
        throw new BoekFout("Negatief bedrag voor " + factuur.getDebiteur());
      }
      return factuur.getNummer() + " " + factuur.getStraat();
    }
  }

  /** Brengt facturen op weg. */
  public static class Loket {

    private final ProducerTemplate camel;

    public Loket(ProducerTemplate camel) {
      this.camel = camel;
    }

    public void bied(Factuur factuur) {
      camel.sendBody("direct:factuur", factuur);
      camel.sendBodyAndHeader("direct:teller", factuur.getProduct(), "nummer", factuur.getNummer());
    }
  }
}
