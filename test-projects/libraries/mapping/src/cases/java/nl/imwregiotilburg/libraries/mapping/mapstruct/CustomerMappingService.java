package nl.imwregiotilburg.libraries.mapping.mapstruct;

import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.mapstruct.AfterMapping;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Uses the MapStruct mapper below. */
public class CustomerMappingService {

    private static final Logger log = LoggerFactory.getLogger(CustomerMappingService.class);

    private final CustomerMapper mapper = Mappers.getMapper(CustomerMapper.class);
    private final MaskingMapper maskingMapper = Mappers.getMapper(MaskingMapper.class);

    public CustomerDto show(Customer customer) {
        CustomerDto dto = mapper.toDto(customer);
        log.info("Showing {}", dto.getEmail()); // EXPECT
        log.info("Showing segment {}", dto.getSegment()); // SAFE
        log.info("Phone left out: {}", dto.getPhone()); // SAFE
        return dto;
    }

    public void label(Customer customer) {
        Label label = mapper.toLabel(customer);
        log.info("Label line {}", label.getLine()); // EXPECT
        log.info("Label country {}", label.getCountry()); // SAFE
        log.info("Label kind {}", label.getKind()); // SAFE
    }

    public void greeting(Customer customer) {
        Greeting greeting = mapper.toGreeting(customer);
        log.info("Greeting text {}", greeting.text()); // EXPECT
        log.info("Greeting segment {}", greeting.segment()); // SAFE
    }

    public void update(Customer customer) {
        CustomerDto blank = new CustomerDto();
        CustomerDto target = new CustomerDto();
        mapper.copyInto(customer, target);
        log.info("Updated mail {}", target.getEmail()); // EXPECT
        log.info("Blank mail {}", blank.getEmail()); // SAFE
    }

    public void list(List<Customer> customers) {
        List<CustomerDto> dtos = mapper.toDtos(customers);
        log.info("{} rows", dtos.size()); // SAFE
        log.debug("First row {}", dtos.get(0).getEmail()); // EXPECT
        log.debug("First row segment {}", dtos.get(0).getSegment()); // SAFE
    }

    public void limited(Customer customer) {
        CustomerDto dto = mapper.toSegmentOnly(customer);
        log.info("Segment only, mail is {}", dto.getEmail()); // SAFE
        log.info("Segment only, segment is {}", dto.getSegment()); // SAFE
    }

    public void masked(Customer customer) {
        CustomerDto dto = maskingMapper.toMasked(customer);
        log.info("Masked mail {}", dto.getEmail()); // SAFE
        log.info("Phone digits {}", dto.getPhone()); // EXPECT
    }

    public void summary(Customer customer) {
        Summary summary = maskingMapper.toSummary(customer);
        log.info("Summary {}", summary.getText()); // EXPECT
        log.info("Summary segment {}", summary.getSegment()); // SAFE
    }

    public void back(CustomerDto dto) {
        Customer customer = mapper.fromDto(dto);
        log.info("Stored customer mail {}", customer.getEmail()); // EXPECT
    }

    @Mapper
    public interface CustomerMapper {

        @Mapping(target = "phone", ignore = true)
        CustomerDto toDto(Customer customer);

        @Mapping(target = "phone", ignore = true)
        @Mapping(target = "address", ignore = true)
        Customer fromDto(CustomerDto dto);

        @Mapping(target = "line", source = "address.street")
        @Mapping(target = "country", source = "address.countryCode")
        @Mapping(target = "kind", constant = "HOME")
        Label toLabel(Customer customer);

        @Mapping(target = "text", expression = "java(\"Dear \" + customer.getEmail())")
        Greeting toGreeting(Customer customer);

        void copyInto(Customer customer, @MappingTarget CustomerDto target);

        List<CustomerDto> toDtos(List<Customer> customers);

        @Named("segmentOnly")
        @BeanMapping(ignoreByDefault = true)
        @Mapping(target = "segment", source = "segment")
        CustomerDto toSegmentOnly(Customer customer);
    }

    @Mapper
    public abstract static class MaskingMapper {

        @Mapping(target = "email", qualifiedByName = "mask")
        @Mapping(target = "phone", qualifiedByName = "digits")
        public abstract CustomerDto toMasked(Customer customer);

        @Mapping(target = "text", ignore = true)
        public abstract Summary toSummary(Customer customer);

        @AfterMapping
        protected void fillText(Customer customer, @MappingTarget Summary summary) {
            summary.setText(customer.getEmail() + " in " + customer.getSegment());
        }

        @Named("mask")
        protected String mask(String value) {
            return value == null ? null : "***";
        }

        @Named("digits")
        protected String digits(String value) {
            return value == null ? null : value.replace(" ", "");
        }
    }

    public static class Customer {
        @PersonalData("emailadres")
        private String email;
        @PersonalData("telefoonnummer")
        private String phone;
        private String segment;
        private Address address;

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getPhone() {
            return phone;
        }

        public void setPhone(String phone) {
            this.phone = phone;
        }

        public String getSegment() {
            return segment;
        }

        public void setSegment(String segment) {
            this.segment = segment;
        }

        public Address getAddress() {
            return address;
        }

        public void setAddress(Address address) {
            this.address = address;
        }
    }

    public static class Address {
        @PersonalData("straat")
        private String street;
        private String countryCode;

        public String getStreet() {
            return street;
        }

        public void setStreet(String street) {
            this.street = street;
        }

        public String getCountryCode() {
            return countryCode;
        }

        public void setCountryCode(String countryCode) {
            this.countryCode = countryCode;
        }
    }

    public static class CustomerDto {
        private String email;
        private String phone;
        private String segment;

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getPhone() {
            return phone;
        }

        public void setPhone(String phone) {
            this.phone = phone;
        }

        public String getSegment() {
            return segment;
        }

        public void setSegment(String segment) {
            this.segment = segment;
        }
    }

    public static class Label {
        private String line;
        private String country;
        private String kind;

        public String getLine() {
            return line;
        }

        public void setLine(String line) {
            this.line = line;
        }

        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country;
        }

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }
    }

    public record Greeting(String text, String segment) {
    }

    public static class Summary {
        private String text;
        private String segment;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public String getSegment() {
            return segment;
        }

        public void setSegment(String segment) {
            this.segment = segment;
        }
    }
}
