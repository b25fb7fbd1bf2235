package nl.imwregiotilburg.libraries.spring.mvcadvice;

import java.net.URI;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
public class OrderErrors {

    private static final Logger log = LoggerFactory.getLogger(OrderErrors.class);

    @ExceptionHandler(CustomerNotFoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    public Map<String, String> notFound(CustomerNotFoundException ex) {
        log.warn("Not found: {}", ex.getMessage()); // EXPECT
        log.warn("Code {}", ex.getErrorCode()); // SAFE
        return Map.of("code", ex.getErrorCode());
    }

    @ExceptionHandler(CustomerBlockedException.class)
    public ResponseEntity<String> blocked(CustomerBlockedException ex) {
        log.warn("Blocked: {}", ex.getMessage()); // SAFE
        log.warn("Blocked", ex); // SAFE
        log.warn("Blocked address {}", ex.getEmail()); // EXPECT
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body("blocked");
    }

    @ExceptionHandler(DuplicateCustomerException.class)
    public ProblemDetail duplicate(DuplicateCustomerException ex) {
        Customer existing = ex.getExisting();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Known as " + existing.getName());
        problem.setTitle("Duplicate customer");
        problem.setType(URI.create("https://example.org/problems/duplicate"));
        problem.setProperty("segment", existing.getSegment());
        log.warn("Problem {} ({})", problem.getTitle(), problem.getStatus()); // SAFE
        log.warn("Problem {}", problem.getProperties()); // SAFE
        log.warn("Problem {}", problem.getDetail()); // EXPECT
        return problem;
    }

    @ExceptionHandler(ResponseStatusException.class)
    public ResponseEntity<Void> status(ResponseStatusException ex) {
        log.warn("Status {}", ex.getStatusCode()); // SAFE
        log.warn("Reason {}", ex.getReason()); // EXPECT
        return ResponseEntity.status(ex.getStatusCode()).build();
    }
}

class OrderService {

    private static final Logger log = LoggerFactory.getLogger(OrderService.class);

    private final CustomerDirectory directory;

    OrderService(CustomerDirectory directory) {
        this.directory = directory;
    }

    void order(Customer customer) {
        if (!directory.knows(customer.getEmail())) {
            throw new CustomerNotFoundException(customer.getEmail());
        }
        if (directory.isBlocked(customer.getEmail())) {
            throw new CustomerBlockedException(customer.getEmail());
        }
    }

    void register(Customer customer) {
        if (directory.knows(customer.getEmail())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Already in use: " + customer.getEmail());
        }
        directory.add(customer);
    }

    void checkDuplicate(Customer customer) {
        Customer existing = directory.findByName(customer.getName());
        if (existing != null) {
            throw new DuplicateCustomerException(existing);
        }
    }

    void importCustomer(Customer customer) {
        try {
            order(customer);
        } catch (CustomerNotFoundException ex) {
            IllegalStateException wrapped = new IllegalStateException("Import failed", ex);
            log.warn("Import: {}", wrapped.getMessage()); // SAFE
            log.warn("Import cause: {}", wrapped.getCause().getMessage()); // EXPECT
            log.warn("Import root: {}", NestedExceptionUtils.getRootCause(wrapped).getMessage()); // EXPECT
            log.error("Import stopped", wrapped); // EXPECT
            throw wrapped;
        }
    }

    void store(Customer customer) {
        try {
            order(customer);
        } catch (CustomerNotFoundException ex) {
            DataIntegrityViolationException translated = new DataIntegrityViolationException("Cannot store customer", ex);
            log.warn("Store: {}", translated.getMessage()); // SAFE
            log.warn("Store: {}", translated.getMostSpecificCause().getMessage()); // EXPECT
        }
    }

    ErrorResponseException conflict(Customer customer) {
        ProblemDetail body = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        body.setProperty("customer", customer.getName());
        ErrorResponseException error = new ErrorResponseException(HttpStatus.CONFLICT, body, null);
        log.info("Conflict {}", error.getBody().getProperties()); // EXPECT
        log.info("Conflict {}", error.getStatusCode().value()); // SAFE
        return error;
    }

    ErrorResponse gone(Customer customer) {
        ErrorResponse response = ErrorResponse.builder(new IllegalStateException("gone"), HttpStatus.GONE, "Gone: " + customer.getName()).build();
        log.info("Gone {}", response.getBody().getDetail()); // EXPECT
        log.info("Gone {}", response.getStatusCode()); // SAFE
        return response;
    }
}

class CustomerNotFoundException extends RuntimeException {
    private final String errorCode = "CUST-404";

    CustomerNotFoundException(String email) {
        super("No customer with address " + email);
    }

    public String getErrorCode() {
        return errorCode;
    }
}

class CustomerBlockedException extends RuntimeException {
    @PersonalData("emailadres")
    private final String email;

    CustomerBlockedException(String email) {
        super("Customer is blocked");
        this.email = email;
    }

    public String getEmail() {
        return email;
    }
}

class DuplicateCustomerException extends RuntimeException {
    private final transient Customer existing;

    DuplicateCustomerException(Customer existing) {
        super("Duplicate customer");
        this.existing = existing;
    }

    public Customer getExisting() {
        return existing;
    }
}

class Customer {
    @PersonalData("naam")
    private final String name;
    @PersonalData("emailadres")
    private final String email;
    private final String segment;

    Customer(String name, String email, String segment) {
        this.name = name;
        this.email = email;
        this.segment = segment;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getSegment() {
        return segment;
    }
}

interface CustomerDirectory {
    boolean knows(String email);

    boolean isBlocked(String email);

    Customer findByName(String name);

    void add(Customer customer);
}
