package nl.imwregiotilburg.libraries.backends.memberships;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

record MemberBody(@NotBlank @Size(min = 2) @PersonalData("naam") String name, @Email @PersonalData("emailadres") String email) {}

record NewsletterBody(@Email(message = "${validatedValue} is not an address") @PersonalData("emailadres") String address) {}

class MailInUseException extends RuntimeException {
    MailInUseException(String email) { super("mail address " + email + " is in use"); }
}

class PlanChangeException extends RuntimeException {
    private final Member member;
    private final Plan wanted;

    PlanChangeException(Member member, Plan wanted) {
        super("member " + member.id() + " cannot change to " + wanted);
        this.member = member;
        this.wanted = wanted;
    }

    Member getMember() { return member; }
    Plan getWanted() { return wanted; }
}

@RestController @RequestMapping("/api/members")
class MemberApi {
    private static final Logger log = LoggerFactory.getLogger(MemberApi.class);
    private final MemberStore members;
    private final Validator validator;

    MemberApi(MemberStore members, Validator validator) {
        this.members = members;
        this.validator = validator;
    }

    @PostMapping Member join(@Valid @RequestBody MemberBody body) {
        if (members.findByEmail(body.email()).isPresent()) throw new MailInUseException(body.email());
        return members.save(new Member(null, body.name(), body.email(), Plan.BASIC));
    }

    @PutMapping("/{id}/plan") Member change(@PathVariable Long id, @RequestParam Plan plan) {
        Member member = members.find(id).orElseThrow();
        if (member.plan() == Plan.SENIOR) throw new PlanChangeException(member, plan);
        return members.save(new Member(id, member.name(), member.email(), plan));
    }

    @PostMapping("/check") int check(@RequestBody MemberBody body) {
        Set<ConstraintViolation<MemberBody>> violations = validator.validate(body);
        for (ConstraintViolation<MemberBody> v : violations) {
            log.warn("{}: {}", v.getPropertyPath(), v.getMessage()); // SAFE
            log.warn("invalid value {}", v.getInvalidValue()); // EXPECT
            log.warn("template {} on {}", v.getMessageTemplate(), v.getRootBeanClass()); // SAFE
        }
        return violations.size();
    }

    @PostMapping("/newsletter") void subscribe(@RequestBody NewsletterBody body) {
        validator.validate(body).forEach(v -> log.warn("newsletter: {}", v.getMessage())); // EXPECT
        validator.validate(body).forEach(v -> log.warn("newsletter: {}", v.getMessageTemplate())); // SAFE
    }
}

@RestControllerAdvice
class MemberErrors {
    private static final Logger log = LoggerFactory.getLogger(MemberErrors.class);

    @ExceptionHandler ProblemDetail notValid(MethodArgumentNotValidException e) {
        log.warn("{} errors for parameter {}", e.getErrorCount(), e.getParameter().getParameterName()); // SAFE
        log.warn("not valid: {}", e.getMessage()); // EXPECT
        Map<String, Object> rejected = e.getFieldErrors().stream().collect(Collectors.toMap(FieldError::getField, FieldError::getRejectedValue, (a, b) -> a));
        log.warn("rejected {}", rejected); // EXPECT
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler ProblemDetail inUse(MailInUseException e, HttpServletRequest request) {
        log.warn("conflict", e); // EXPECT
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
        log.warn("problem {}", problem); // EXPECT
        return problem;
    }

    @ExceptionHandler ProblemDetail planChange(PlanChangeException e) {
        log.warn("plan change failed", e); // SAFE
        log.warn("plan change to {}: {}", e.getWanted(), e.getMessage()); // SAFE
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
        problem.setProperty("contact", e.getMember().email());
        problem.setProperty("wanted", e.getWanted());
        log.warn("detail {}", problem.getDetail()); // SAFE
        log.warn("wanted {}", problem.getProperties().get("wanted")); // SAFE
        log.warn("contact {}", problem.getProperties().get("contact")); // EXPECT
        return problem;
    }
}

class MemberInterceptor implements HandlerInterceptor {
    private static final Logger log = LoggerFactory.getLogger(MemberInterceptor.class);

    @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Member member = (Member) request.getSession().getAttribute("currentMember");
        if (member != null) log.debug("{} by {}", request.getMethod(), member.name()); // EXPECT
        if (member != null) log.debug("{} by {}", request.getMethod(), member.id()); // SAFE
        return true;
    }

    @Override public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView view) {
        if (view == null) return;
        log.debug("rendering {}", view.getViewName()); // SAFE
        log.debug("rendering for {}", view.getModel().get("mail")); // EXPECT
    }
}
