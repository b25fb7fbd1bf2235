package nl.imwregiotilburg.libraries.functional.camel;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.apache.camel.LoggingLevel;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class OrderRoutes extends RouteBuilder {

    private static final Logger log = LoggerFactory.getLogger(OrderRoutes.class);

    public static class Order {
        private final String ordernummer;
        @PersonalData("emailadres")
        private final String email;
        @PersonalData("adres")
        private final String adres;
        private final String magazijn;

        public Order(String ordernummer, String email, String adres, String magazijn) {
            this.ordernummer = ordernummer;
            this.email = email;
            this.adres = adres;
            this.magazijn = magazijn;
        }

        public String getOrdernummer() {
            return ordernummer;
        }

        public String getEmail() {
            return email;
        }

        public String getAdres() {
            return adres;
        }

        public String getMagazijn() {
            return magazijn;
        }

        @Override
        public String toString() {
            return "Order " + ordernummer + " naar " + adres;
        }
    }

    /** Puts the customer's address in a header. */
    public static class KopProcessor implements Processor {
        @Override
        public void process(Exchange exchange) {
            Order order = exchange.getIn().getBody(Order.class);
            exchange.getIn().setHeader("klantEmail", order.getEmail());
            exchange.getIn().setHeader("magazijn", order.getMagazijn());
            exchange.setProperty("bezorgadres", order.getAdres());
            exchange.setProperty("ordernummer", order.getOrdernummer());
        }
    }

    public static class VolgProcessor implements Processor {
        @Override
        public void process(Exchange exchange) {
            Message in = exchange.getIn();
            log.info("Mail {}", in.getHeader("klantEmail", String.class)); // EXPECT
            log.info("Magazijn {}", in.getHeader("magazijn", String.class)); // SAFE
            log.info("Bezorgen op {}", exchange.getProperty("bezorgadres")); // EXPECT
            log.info("Order {}", exchange.getProperty("ordernummer", String.class)); // SAFE
            log.info("Exchange {}", exchange.getExchangeId()); // SAFE
        }
    }

    /** Called by name of method from a route. */
    public static class MagazijnBean {
        public String reserveer(@Body Order order, @Header("magazijn") String magazijn) {
            log.info("Reserveer in {}", magazijn); // SAFE
            log.info("Reserveer {}", order); // EXPECT
            return magazijn + ":" + order.getOrdernummer();
        }
    }

    public static class Samenvoegen implements AggregationStrategy {
        @Override
        public Exchange aggregate(Exchange oud, Exchange nieuw) {
            Order order = nieuw.getIn().getBody(Order.class);
            String tot = oud == null ? "" : oud.getIn().getBody(String.class);
            nieuw.getIn().setBody(tot + ";" + order.getEmail());
            return nieuw;
        }
    }

    @Override
    public void configure() {
        onException(IllegalArgumentException.class)
                .handled(true)
                .process(this::bijFout);

        from("direct:order")
                .process(new KopProcessor())
                .process(new VolgProcessor())
                .bean(MagazijnBean.class, "reserveer")
                .process(e -> log.info("Gereserveerd {}", e.getIn().getBody(String.class))); // SAFE

        from("direct:mail")
                .filter(e -> e.getIn().getBody(Order.class).getMagazijn() != null)
                .transform().body(Order.class, Order::getEmail)
                .process(e -> log.info("Mailen naar {}", e.getMessage().getBody(String.class))); // EXPECT

        from("direct:magazijn")
                .setBody(e -> e.getIn().getBody(Order.class).getMagazijn())
                .process(e -> log.info("Naar magazijn {}", e.getMessage().getBody(String.class))); // SAFE

        from("direct:orders")
                .split(body(), new Samenvoegen())
                    .process(e -> log.info("Deel {}", e.getIn().getBody())) // EXPECT
                .end()
                .process(e -> log.info("Samen {}", e.getIn().getBody(String.class))); // EXPECT

        from("direct:logboek")
                .log("Order ${body.ordernummer}") // SAFE
                .log(LoggingLevel.INFO, "Klant ${body.email}") // EXPECT
                .process(new KopProcessor())
                .log("Mail ${header.klantEmail}") // EXPECT
                .log("Magazijn ${header.magazijn}"); // SAFE

        from("direct:controle")
                .process(this::controleer);
    }

    private void controleer(Exchange exchange) {
        Order order = exchange.getMessage().getBody(Order.class);
        if (order.getMagazijn() == null) {
            exchange.setProperty("ordernummer", order.getOrdernummer());
            throw new IllegalArgumentException("Geen magazijn voor " + order.getAdres());
        }
        exchange.getMessage().setBody(order.getMagazijn());
    }

    private void bijFout(Exchange exchange) {
        Exception fout = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        log.warn("Fout {}", fout.getMessage()); // EXPECT
        log.warn("Fout in order {}", exchange.getProperty("ordernummer")); // SAFE
    }

    public void verstuur(ProducerTemplate template, Order order) {
        template.sendBody("direct:mail", order);
        String magazijn = template.requestBody("direct:magazijn", order, String.class);
        log.info("Antwoord {}", magazijn); // SAFE
        String adres = template.requestBody("direct:mail", order, String.class);
        log.info("Verstuurd aan {}", adres); // EXPECT
    }
}
