package nl.imwregiotilburg.libraries.spring.beans;

import java.beans.PropertyDescriptor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.format.Formatter;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.DataBinder;

public class CustomerMapping {

    private static final Logger log = LoggerFactory.getLogger(CustomerMapping.class);

    private final ConversionService conversion;

    public CustomerMapping() {
        DefaultConversionService service = new DefaultConversionService();
        service.addConverter(new CustomerToViewConverter());
        service.addConverter(Customer.class, Badge.class, customer -> new Badge(customer.getRole(), customer.getAddress() != null));
        this.conversion = service;
    }

    public CustomerDto copy(Customer customer) {
        CustomerDto dto = new CustomerDto();
        BeanUtils.copyProperties(customer, dto);
        log.info("Copied {}", dto.getEmail()); // EXPECT
        log.info("Nickname {}", dto.getNickname()); // SAFE
        return dto;
    }

    public CustomerDto copyWithout(Customer customer) {
        CustomerDto dto = new CustomerDto();
        BeanUtils.copyProperties(customer, dto, "email");
        log.info("Copied without e-mail {}", dto.getEmail()); // SAFE
        log.info("Copied name {}", dto.getName()); // EXPECT
        return dto;
    }

    public void wrapper(Customer customer) {
        BeanWrapper wrapper = PropertyAccessorFactory.forBeanPropertyAccess(customer);
        log.info("Role {}", wrapper.getPropertyValue("role")); // SAFE
        log.info("E-mail {}", wrapper.getPropertyValue("email")); // EXPECT
        log.info("Street {}", wrapper.getPropertyValue("address.street")); // EXPECT
        wrapper.setPropertyValue("email", "unknown@example.org");
        log.info("Reset to {}", customer.getEmail()); // SAFE
    }

    public CustomerDto fill(Customer customer) {
        BeanWrapperImpl target = new BeanWrapperImpl(CustomerDto.class);
        target.setPropertyValues(Map.of("name", customer.getName(), "role", customer.getRole()));
        CustomerDto dto = (CustomerDto) target.getWrappedInstance();
        log.info("Filled {}", dto.getName()); // EXPECT
        return dto;
    }

    public void bind(Customer customer) {
        CustomerDto dto = new CustomerDto();
        DataBinder binder = new DataBinder(dto);
        MutablePropertyValues values = new MutablePropertyValues();
        values.add("email", customer.getEmail());
        values.add("role", customer.getRole());
        binder.bind(values);
        log.info("Bound {}", dto.getEmail()); // EXPECT
        log.info("Given {}", values.contains("email")); // SAFE
    }

    public void fields(Customer customer) throws ReflectiveOperationException {
        ConfigurablePropertyAccessor accessor = PropertyAccessorFactory.forDirectFieldAccess(customer);
        log.info("Field name {}", accessor.getPropertyValue("name")); // EXPECT
        log.info("Field role {}", accessor.getPropertyValue("role")); // SAFE
        PropertyDescriptor descriptor = BeanUtils.getPropertyDescriptor(Customer.class, "email");
        log.info("Read {}", descriptor.getReadMethod().invoke(customer)); // EXPECT
        Field field = ReflectionUtils.findField(Customer.class, "name");
        ReflectionUtils.makeAccessible(field);
        log.info("Reflected {}", ReflectionUtils.getField(field, customer)); // EXPECT
    }

    public void convert(Customer customer) {
        CustomerView view = conversion.convert(customer, CustomerView.class);
        log.info("View {}", view.title()); // EXPECT
        log.info("View for {}", view.kind()); // SAFE
        Badge badge = conversion.convert(customer, Badge.class);
        log.info("Badge {}", badge); // SAFE
    }

    public String format(Customer customer, List<Customer> others) {
        String printed = new CustomerFormatter().print(customer, Locale.ENGLISH);
        log.info("Printed {}", printed); // EXPECT
        Converter<Customer, Integer> lengths = new CustomerToViewConverter().andThen(view -> view.title().length());
        log.info("Lengths {}", others.stream().map(lengths::convert).toList()); // SAFE
        return printed;
    }
}

class CustomerToViewConverter implements Converter<Customer, CustomerView> {
    @Override
    public CustomerView convert(Customer source) {
        return new CustomerView(source.getName() + " <" + source.getEmail() + ">", source.getRole());
    }
}

class CustomerFormatter implements Formatter<Customer> {
    @Override
    public String print(Customer customer, Locale locale) {
        return customer.getName().toUpperCase(locale);
    }

    @Override
    public Customer parse(String text, Locale locale) {
        Customer customer = new Customer();
        customer.setName(text);
        return customer;
    }
}

record CustomerView(String title, String kind) {
}

record Badge(String role, boolean complete) {
}

class CustomerDto {
    private String name;
    private String email;
    private String role;
    private String nickname;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getNickname() {
        return nickname;
    }

    public void setNickname(String nickname) {
        this.nickname = nickname;
    }
}

class Customer {
    @PersonalData("naam")
    private String name;
    @PersonalData("emailadres")
    private String email;
    private String role;
    private Address address;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }
}

class Address {
    @PersonalData("straat")
    private String street;
    private String country;

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
