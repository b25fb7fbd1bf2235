package nl.imwregiotilburg.libraries.spring.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EmployeeValidation {

    private static final Logger log = LoggerFactory.getLogger(EmployeeValidation.class);

    private final jakarta.validation.Validator beanValidator;

    public EmployeeValidation(jakarta.validation.Validator beanValidator) {
        this.beanValidator = beanValidator;
    }

    @PostMapping("/employees")
    public ResponseEntity<?> create(@Valid @RequestBody EmployeeForm form, BindingResult result) {
        if (result.hasErrors()) {
            log.info("{} errors, first on {}", result.getErrorCount(), result.getFieldErrors().get(0).getField()); // SAFE
            FieldError error = result.getFieldError("email");
            if (error != null) {
                log.info("Bad value {}", error.getRejectedValue()); // EXPECT
                log.info("Bad field {}: {}", error.getField(), error.getDefaultMessage()); // SAFE
                log.info("Code {}", error.getCode()); // SAFE
                log.info("Error {}", error); // EXPECT
            }
            return ResponseEntity.badRequest().body(result.getErrorCount());
        }
        return ResponseEntity.ok().build();
    }

    @PostMapping("/employees/import")
    public int importAll(@Valid @RequestBody EmployeeForm form, BindingResult result) {
        List<String> fields = result.getFieldErrors().stream().map(FieldError::getField).toList();
        log.info("Invalid fields {}", fields); // SAFE
        for (ObjectError error : result.getAllErrors()) {
            log.debug("Invalid {}", error); // EXPECT
            log.debug("Invalid object {}", error.getObjectName()); // SAFE
        }
        log.debug("Result {}", result); // EXPECT
        EmployeeForm target = (EmployeeForm) result.getTarget();
        log.debug("Department {}", target.getDepartment()); // SAFE
        return fields.size();
    }

    @ExceptionHandler(MethodArgumentNotValidException.class)
    public ResponseEntity<Map<String, String>> invalid(MethodArgumentNotValidException ex) {
        log.warn("Rejected: {}", ex.getMessage()); // EXPECT
        log.warn("Rejected parameter {}", ex.getParameter().getParameterName()); // SAFE
        Map<String, String> messages = ex.getBindingResult().getFieldErrors().stream()
                .collect(Collectors.toMap(FieldError::getField, FieldError::getDefaultMessage, (a, b) -> a));
        log.warn("Messages {}", messages); // SAFE
        return ResponseEntity.badRequest().body(messages);
    }

    public void check(EmployeeForm form) {
        Set<ConstraintViolation<EmployeeForm>> violations = beanValidator.validate(form);
        for (ConstraintViolation<EmployeeForm> violation : violations) {
            log.info("Violation of {}: {}", violation.getPropertyPath(), violation.getMessageTemplate()); // SAFE
            log.info("Violation value {}", violation.getInvalidValue()); // EXPECT
            log.info("Violation by {}", violation.getRootBean().getEmail()); // EXPECT
        }
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    public Errors checkByHand(EmployeeForm form) {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "employee");
        ValidationUtils.invokeValidator(new EmployeeFormValidator(), form, errors);
        log.info("E-mail as given: {}", errors.getFieldValue("email")); // EXPECT
        log.info("Department as given: {}", errors.getFieldValue("department")); // SAFE
        return errors;
    }
}

class EmployeeFormValidator implements Validator {

    private static final Logger log = LoggerFactory.getLogger(EmployeeFormValidator.class);

    @Override
    public boolean supports(Class<?> clazz) {
        return EmployeeForm.class.isAssignableFrom(clazz);
    }

    @Override
    public void validate(Object target, Errors errors) {
        EmployeeForm form = (EmployeeForm) target;
        log.debug("Validating {}", form.getEmail()); // EXPECT
        log.debug("Validating {}", errors.getObjectName()); // SAFE
        ValidationUtils.rejectIfEmptyOrWhitespace(errors, "department", "department.required", "Department is required");
        if (form.getEmail() == null || !form.getEmail().contains("@")) {
            errors.rejectValue("email", "email.invalid", new Object[] {form.getEmail()}, "Invalid address");
        }
    }
}

class EmployeeForm {
    @Email(message = "not an e-mail address")
    @PersonalData("emailadres")
    private String email;
    @Size(max = 40, message = "too long")
    private String department;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
