package nl.imwregiotilburg.libraries.mapping.jacksonannot;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.FilterProvider;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jackson annotations, mix-ins, filters and serialisers that decide what reaches the JSON. */
public class JsonAnnotationService {

    private static final Logger log = LoggerFactory.getLogger(JsonAnnotationService.class);

    private final ObjectMapper mapper = new ObjectMapper();

    public void views(Profile profile) throws JsonProcessingException {
        String open = mapper.writerWithView(Views.Public.class).writeValueAsString(profile);
        String internal = mapper.writerWithView(Views.Internal.class).writeValueAsString(profile);
        log.info("Public profile {}", open); // SAFE
        log.info("Internal profile {}", internal); // EXPECT
    }

    public void mixIn(Patient patient) throws JsonProcessingException {
        ObjectMapper masked = new ObjectMapper().addMixIn(Patient.class, PatientMixIn.class);
        log.info("Patient {}", masked.writeValueAsString(patient)); // SAFE
        log.info("Patient {}", mapper.writeValueAsString(patient)); // EXPECT
    }

    public void filterOut(Tenant tenant) throws JsonProcessingException {
        FilterProvider filters = new SimpleFilterProvider()
                .addFilter("tenantFilter", SimpleBeanPropertyFilter.serializeAllExcept("phone"));
        log.info("Tenant {}", mapper.writer(filters).writeValueAsString(tenant)); // SAFE
    }

    public void filterIn(Tenant tenant) throws JsonProcessingException {
        FilterProvider filters = new SimpleFilterProvider()
                .addFilter("tenantFilter", SimpleBeanPropertyFilter.filterOutAllExcept("unit", "phone"));
        log.info("Tenant {}", mapper.writer(filters).writeValueAsString(tenant)); // EXPECT
    }

    public void maskedField(Card card) throws JsonProcessingException {
        log.info("Card {}", mapper.writeValueAsString(card)); // SAFE
    }

    public void shoutedField(Passport passport) throws JsonProcessingException {
        log.info("Passport {}", mapper.writeValueAsString(passport)); // EXPECT
    }

    public void module(Donor donor) throws JsonProcessingException {
        SimpleModule module = new SimpleModule();
        module.addSerializer(Donor.class, new DonorSerializer());
        ObjectMapper custom = new ObjectMapper().registerModule(module);
        log.info("Donor {}", custom.writeValueAsString(donor)); // SAFE
    }

    public void jsonValue(Reference reference, MailAddress address) throws JsonProcessingException {
        log.info("Reference {}", mapper.writeValueAsString(reference)); // SAFE
        log.info("Address {}", mapper.writeValueAsString(address)); // EXPECT
    }

    public void unwrapped(Order order) throws JsonProcessingException {
        log.info("Order {}", mapper.writeValueAsString(order)); // EXPECT
    }

    public void anyGetter(Lead source) throws JsonProcessingException {
        Lead lead = new Lead(source.getLeadId(), source.getEmail());
        lead.add("channel", "web");
        log.info("Lead {}", mapper.writeValueAsString(lead)); // SAFE
        lead.add("mail", source.getEmail());
        log.info("Enriched lead {}", mapper.writeValueAsString(lead)); // EXPECT
    }

    public void ignoredType(Shipment shipment) throws JsonProcessingException {
        log.info("Shipment {}", mapper.writeValueAsString(shipment)); // SAFE
    }

    public void typed(PartyEvent event) throws JsonProcessingException {
        log.info("Event {}", mapper.writeValueAsString(event)); // EXPECT
    }

    public void fieldVisibility(Voucher voucher) throws JsonProcessingException {
        log.info("Voucher {}", mapper.writeValueAsString(voucher)); // EXPECT
    }

    public void included(Employee employee) throws JsonProcessingException {
        log.info("Employee {}", mapper.writeValueAsString(employee)); // SAFE
    }

    public void references(Household household, Pet pet) throws JsonProcessingException {
        log.info("Household {}", mapper.writeValueAsString(household)); // EXPECT
        log.info("Pet {}", mapper.writeValueAsString(pet)); // SAFE
    }

    public interface Views {
        interface Public { }

        interface Internal extends Public { }
    }

    public static class Profile {
        @JsonView(Views.Public.class)
        private String nickname;
        @JsonView(Views.Internal.class)
        @PersonalData("geboorteplaats")
        private String birthPlace;

        public String getNickname() {
            return nickname;
        }

        public String getBirthPlace() {
            return birthPlace;
        }
    }

    public static class Patient {
        private String patientNumber;
        @PersonalData("bsn")
        private String bsn;

        public String getPatientNumber() {
            return patientNumber;
        }

        public String getBsn() {
            return bsn;
        }
    }

    public abstract static class PatientMixIn {
        @JsonIgnore
        public abstract String getBsn();
    }

    @JsonFilter("tenantFilter")
    public static class Tenant {
        private String unit;
        @PersonalData("telefoonnummer")
        private String phone;

        public String getUnit() {
            return unit;
        }

        public String getPhone() {
            return phone;
        }
    }

    public static class Card {
        private String cardType;
        @JsonSerialize(using = MaskSerializer.class)
        @PersonalData("naam")
        private String holder;

        public String getCardType() {
            return cardType;
        }

        public String getHolder() {
            return holder;
        }
    }

    public static class Passport {
        private String country;
        @JsonSerialize(using = UpperCaseSerializer.class)
        @PersonalData("paspoortnummer")
        private String documentNumber;

        public String getCountry() {
            return country;
        }

        public String getDocumentNumber() {
            return documentNumber;
        }
    }

    public static class MaskSerializer extends JsonSerializer<String> {
        @Override
        public void serialize(String value, JsonGenerator gen, SerializerProvider provider) throws IOException {
            gen.writeString("*****");
        }
    }

    public static class UpperCaseSerializer extends JsonSerializer<String> {
        @Override
        public void serialize(String value, JsonGenerator gen, SerializerProvider provider) throws IOException {
            gen.writeString(value.toUpperCase(Locale.ROOT));
        }
    }

    public static class Donor {
        private String donorCode;
        @PersonalData("bloedgroep")
        private String bloodType;

        public String getDonorCode() {
            return donorCode;
        }

        public String getBloodType() {
            return bloodType;
        }
    }

    public static class DonorSerializer extends StdSerializer<Donor> {
        public DonorSerializer() {
            super(Donor.class);
        }

        @Override
        public void serialize(Donor donor, JsonGenerator gen, SerializerProvider provider) throws IOException {
            gen.writeStartObject();
            gen.writeStringField("code", donor.getDonorCode());
            gen.writeBooleanField("typed", donor.getBloodType() != null);
            gen.writeEndObject();
        }
    }

    public static class Reference {
        private String code;
        @PersonalData("naam")
        private String contactName;

        @JsonValue
        public String getCode() {
            return code;
        }

        public String getContactName() {
            return contactName;
        }
    }

    public static class MailAddress {
        @PersonalData("emailadres")
        private String address;
        private boolean verified;

        @JsonValue
        public String asText() {
            return "mailto:" + address;
        }

        public boolean isVerified() {
            return verified;
        }
    }

    public static class Order {
        private String orderNumber;
        @JsonUnwrapped
        private Recipient recipient;

        public String getOrderNumber() {
            return orderNumber;
        }

        public Recipient getRecipient() {
            return recipient;
        }
    }

    public static class Recipient {
        @PersonalData("naam")
        private String fullName;

        public String getFullName() {
            return fullName;
        }
    }

    public static class Lead {
        private final String leadId;
        @JsonIgnore
        @PersonalData("emailadres")
        private final String email;
        private final Map<String, Object> extra = new LinkedHashMap<>();

        public Lead(String leadId, String email) {
            this.leadId = leadId;
            this.email = email;
        }

        public void add(String key, Object value) {
            extra.put(key, value);
        }

        public String getLeadId() {
            return leadId;
        }

        public String getEmail() {
            return email;
        }

        @JsonAnyGetter
        public Map<String, Object> any() {
            return extra;
        }
    }

    public static class Shipment {
        private String trackingCode;
        private DeliveryAddress deliveryAddress;

        public String getTrackingCode() {
            return trackingCode;
        }

        public DeliveryAddress getDeliveryAddress() {
            return deliveryAddress;
        }
    }

    @JsonIgnoreType
    public static class DeliveryAddress {
        @PersonalData("straat")
        private String street;

        public String getStreet() {
            return street;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PersonMoved.class, name = "moved"),
        @JsonSubTypes.Type(value = CompanyClosed.class, name = "closed")
    })
    public abstract static class PartyEvent {
        private String eventId;

        public String getEventId() {
            return eventId;
        }
    }

    public static class PersonMoved extends PartyEvent {
        @PersonalData("woonplaats")
        private String city;

        public String getCity() {
            return city;
        }
    }

    public static class CompanyClosed extends PartyEvent {
        private String chamberNumber;

        public String getChamberNumber() {
            return chamberNumber;
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public static class Voucher {
        private final String code;
        @PersonalData("naam")
        private final String grantedTo;

        public Voucher(String code, String grantedTo) {
            this.code = code;
            this.grantedTo = grantedTo;
        }
    }

    @JsonIncludeProperties({"number", "department"})
    public static class Employee {
        private String number;
        private String department;
        @PersonalData("salaris")
        private String salary;

        public String getNumber() {
            return number;
        }

        public String getDepartment() {
            return department;
        }

        public String getSalary() {
            return salary;
        }
    }

    public static class Household {
        @PersonalData("naam")
        private String headOfHousehold;
        @JsonManagedReference
        private Pet pet;

        public String getHeadOfHousehold() {
            return headOfHousehold;
        }

        public Pet getPet() {
            return pet;
        }
    }

    public static class Pet {
        private String species;
        @JsonBackReference
        private Household household;

        public String getSpecies() {
            return species;
        }

        public Household getHousehold() {
            return household;
        }
    }
}
