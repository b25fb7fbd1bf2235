package nl.imwregiotilburg.libraries.others.formats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlRootElement;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ExportFormats {

    @JsonPropertyOrder({"number", "name", "email"})
    public static class Customer {
        private String number;
        @PersonalData("naam")
        private String name;
        @PersonalData("emailadres")
        private String email;

        public String getNumber() { return number; }
        public void setNumber(String number) { this.number = number; }
        public String getName() { return name; }
        public void setName(String name) { this.name = name; }
        public String getEmail() { return email; }
        public void setEmail(String email) { this.email = email; }
    }

    @JacksonXmlRootElement(localName = "order")
    public static class Order {
        @JacksonXmlProperty(isAttribute = true)
        private final String orderNumber;
        @PersonalData("telefoonnummer")
        @JsonIgnore
        private final String phone;

        public Order(String orderNumber, String phone) {
            this.orderNumber = orderNumber;
            this.phone = phone;
        }

        public String getOrderNumber() { return orderNumber; }
        public String getPhone() { return phone; }
    }

    public record Delivery(@JsonProperty("code") String code,
                           @PersonalData("adres") @JacksonXmlProperty(isAttribute = true) String address) { }

    private static final Logger log = LoggerFactory.getLogger(ExportFormats.class);

    private final CsvMapper csv = new CsvMapper();
    private final XmlMapper xml = new XmlMapper();
    private final YAMLMapper yaml = new YAMLMapper();

    public String exportCsv(List<Customer> customers) throws IOException {
        CsvSchema schema = csv.schemaFor(Customer.class).withHeader();
        String text = csv.writer(schema).writeValueAsString(customers);
        log.info("exported {}", text); // EXPECT
        log.info("columns {}", schema.getColumnDesc()); // SAFE
        return text;
    }

    public void importCsv(String upload) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Customer> rows = csv.readerFor(Customer.class).with(schema).readValues(upload)) {
            while (rows.hasNext()) {
                Customer row = rows.next();
                log.info("row number {}", row.getNumber()); // SAFE
                log.info("row mail {}", row.getEmail()); // EXPECT
            }
        }
    }

    public void importAll(String upload) throws IOException {
        List<Customer> all = csv.readerFor(Customer.class).with(csv.schemaFor(Customer.class)).<Customer>readValues(upload).readAll();
        log.info("first {}", all.get(0).getName()); // EXPECT
        log.info("imported {} rows", all.size()); // SAFE
    }

    public void xmlOrder(String orderNumber, String phone) throws IOException {
        Order order = new Order(orderNumber, phone);
        log.info("order xml {}", xml.writeValueAsString(order)); // SAFE
        log.info("order phone {}", order.getPhone()); // EXPECT
    }

    public void xmlDelivery(Delivery delivery) throws IOException {
        String text = xml.writer().withRootName("delivery").writeValueAsString(delivery);
        log.info("delivery xml {}", text); // EXPECT
    }

    public void readXml(String body) throws IOException {
        Delivery delivery = xml.readValue(body, Delivery.class);
        log.info("delivery {}", delivery); // EXPECT
        log.info("delivery code {}", delivery.code()); // SAFE
    }

    public void readCustomer(String customerXml) throws IOException {
        Customer customer = xml.readValue(customerXml, Customer.class);
        log.info("customer object {}", customer); // SAFE
    }

    public void yamlDump(Customer customer) throws IOException {
        log.debug("yaml {}", yaml.writeValueAsString(customer)); // EXPECT
        ObjectNode node = yaml.valueToTree(customer);
        log.debug("name node {}", node.path("name").asText()); // EXPECT
        log.debug("number node {}", node.get("number").asText()); // SAFE
        node.remove(List.of("name", "email"));
        log.debug("reduced node {}", node); // SAFE
    }

    public void yamlTree(Customer customer) throws IOException {
        JsonNode tree = yaml.readTree(yaml.writeValueAsBytes(customer));
        log.debug("mail {}", tree.at("/email").textValue()); // EXPECT
        log.debug("has mail {}", tree.hasNonNull("email")); // SAFE
    }
}
