package nl.imwregiotilburg.libraries.mapping.slf4j;

import static net.logstash.logback.argument.StructuredArguments.fields;
import static net.logstash.logback.argument.StructuredArguments.kv;
import static net.logstash.logback.argument.StructuredArguments.value;
import static net.logstash.logback.marker.Markers.append;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** SLF4J 2: fluent events, MDC, markers, and the structured arguments of logstash-logback-encoder. */
public class OrderLoggingService {

    private static final Logger log = LoggerFactory.getLogger(OrderLoggingService.class);
    private static final Marker AUDIT = MarkerFactory.getMarker("AUDIT");

    public void fluent(Order order) {
        log.atInfo().setMessage("Order for {}").addArgument(order.getEmail()).log(); // EXPECT
        log.atInfo().addKeyValue("customer", order.getEmail()).log("Order placed"); // EXPECT
        log.atInfo().addKeyValue("orderId", order.getOrderId()).log("Order placed"); // SAFE
        log.atDebug().addArgument(() -> order.getEmail()).log("Lazily {}"); // EXPECT
        log.atDebug().addArgument(() -> order.getEmail().length()).log("Address of {} characters"); // SAFE
    }

    public void builder(Order order) {
        LoggingEventBuilder event = log.atInfo().addMarker(AUDIT).addKeyValue("orderId", order.getOrderId());
        event = event.addKeyValue("mail", order.getEmail());
        event.log("Order shipped"); // EXPECT
    }

    public void cause(Order order) {
        log.atError().setCause(new IllegalStateException("No stock for " + order.getEmail())).log("Failed"); // EXPECT
        log.atError().setCause(new IllegalStateException("No stock for " + order.getOrderId())).log("Failed"); // SAFE
    }

    public void mdc(Order order) {
        MDC.put("orderId", order.getOrderId()); // SAFE
        MDC.put("customer", order.getEmail()); // EXPECT
        try {
            log.info("Context customer {}", MDC.get("customer")); // EXPECT
            log.info("Context order {}", MDC.get("orderId")); // SAFE
        } finally {
            MDC.remove("customer");
        }
        log.info("Context customer afterwards {}", MDC.get("customer")); // SAFE
    }

    public void markers(Order order) {
        log.info(AUDIT, "Order changed by {}", order.getEmail()); // EXPECT
        log.info(AUDIT, "Order {} changed in {}", order.getOrderId(), AUDIT.getName()); // SAFE
        log.info(append("customer", order.getEmail()), "Order changed"); // EXPECT
        log.info(append("orderId", order.getOrderId()), "Order changed"); // SAFE
    }

    public void structured(Order order) {
        log.info("Order paid", kv("customer", order.getEmail())); // EXPECT
        log.info("Order {} paid", value("orderId", order.getOrderId())); // SAFE
        log.info("Order stored", fields(new PublicOrder(order.getOrderId(), order.getEmail()))); // SAFE
    }

    public static class Order {
        private String orderId;
        @PersonalData("emailadres")
        private String email;

        public String getOrderId() {
            return orderId;
        }

        public String getEmail() {
            return email;
        }
    }

    public static class PublicOrder {
        private final String orderId;
        @JsonIgnore
        private final String customer;

        public PublicOrder(String orderId, String customer) {
            this.orderId = orderId;
            this.customer = customer;
        }

        public String getOrderId() {
            return orderId;
        }

        public String getCustomer() {
            return customer;
        }
    }
}
