package nl.imwregiotilburg.libraries.spring.aop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.AfterThrowing;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.AfterReturningAdvice;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

@Aspect
@Component
public class DossierAspects {

    private static final Logger log = LoggerFactory.getLogger(DossierAspects.class);

    @Around("execution(* nl.imwregiotilburg.libraries.spring.aop.DossierService.save(..))")
    public Object aroundSave(ProceedingJoinPoint joinPoint) throws Throwable {
        log.info("Calling {} with {} arguments", joinPoint.getSignature().toShortString(), joinPoint.getArgs().length); // SAFE
        log.info("Arguments {}", Arrays.toString(joinPoint.getArgs())); // EXPECT
        Object result = joinPoint.proceed();
        log.info("Saved {}", ((Dossier) result).getSubject()); // EXPECT
        log.info("Saved {}", ((Dossier) result).getNumber()); // SAFE
        return result;
    }

    @Before("execution(* nl.imwregiotilburg.libraries.spring.aop.DossierService.close(..)) && args(dossier, reason)")
    public void beforeClose(JoinPoint joinPoint, Dossier dossier, String reason) {
        log.info("Closing {}: {}", dossier.getNumber(), reason); // SAFE
        log.info("Closing file of {}", dossier.getSubject()); // EXPECT
        log.debug("At {}", joinPoint); // SAFE
    }

    @AfterReturning(pointcut = "execution(* nl.imwregiotilburg.libraries.spring.aop.DossierService.find*(..))", returning = "found")
    public void afterFind(Dossier found) {
        log.info("Found {}", found); // EXPECT
    }

    @AfterThrowing(pointcut = "within(nl.imwregiotilburg.libraries.spring.aop.DossierService)", throwing = "error")
    public void afterFailure(JoinPoint joinPoint, DossierLockedException error) {
        log.error("{} failed: {}", joinPoint.getSignature().getName(), error.getMessage()); // SAFE
        log.error("Locked by {}", error.getLockedBy()); // EXPECT
    }

    @Around("execution(* nl.imwregiotilburg.libraries.spring.aop.MailService.mail(..))")
    public Object aroundMail(ProceedingJoinPoint joinPoint) throws Throwable {
        log.info("Template {}", joinPoint.getArgs()[1]); // SAFE
        log.info("Mail to {}", joinPoint.getArgs()[0]); // EXPECT
        return joinPoint.proceed();
    }
}

@Service
class DossierService {

    private final MailService mails;

    DossierService(MailService mails) {
        this.mails = mails;
    }

    public Dossier save(Dossier dossier) {
        mails.mail(dossier.getSubject(), "dossier-saved");
        return dossier;
    }

    public void close(Dossier dossier, String reason) {
        if (dossier.getHandler() != null) {
            throw new DossierLockedException(dossier.getHandler());
        }
    }

    public Dossier findByNumber(String number, List<Dossier> all) {
        return all.stream().filter(d -> d.getNumber().equals(number)).findFirst().orElse(null);
    }
}

@Service
class MailService {
    public void mail(String address, String template) {
        if (address == null || template == null) {
            throw new IllegalArgumentException("Nothing to mail");
        }
    }
}

class DossierInterceptor implements MethodInterceptor, AfterReturningAdvice {

    private static final Logger log = LoggerFactory.getLogger(DossierInterceptor.class);

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        if (invocation.getArguments()[0] instanceof Dossier dossier) {
            log.info("Invoking for {}", dossier.getSubject()); // EXPECT
        }
        return invocation.proceed();
    }

    @Override
    public void afterReturning(Object returnValue, Method method, Object[] args, Object target) {
        Dossier dossier = (Dossier) returnValue;
        log.info("After {}, file {}", method.getName(), dossier.getNumber()); // SAFE
    }
}

class VisitorInterceptor implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(VisitorInterceptor.class);

    private final VisitorService visitors;

    VisitorInterceptor(VisitorService visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Visitor visitor = visitors.current();
        request.setAttribute("visitor", visitor);
        request.setAttribute("channel", visitor.channel());
        RequestContextHolder.currentRequestAttributes().setAttribute("visitorEmail", visitor.email(), RequestAttributes.SCOPE_REQUEST);
        log.info("Channel {}", request.getAttribute("channel")); // SAFE
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex) {
        Visitor visitor = (Visitor) request.getAttribute("visitor");
        log.info("Handled for {}", visitor.email()); // EXPECT
        Object email = RequestContextHolder.currentRequestAttributes().getAttribute("visitorEmail", RequestAttributes.SCOPE_REQUEST);
        log.info("Handled for {}", email); // EXPECT
    }
}

@ControllerAdvice
class VisitorBodyAdvice implements ResponseBodyAdvice<Visitor> {

    private static final Logger log = LoggerFactory.getLogger(VisitorBodyAdvice.class);

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return Visitor.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public Visitor beforeBodyWrite(Visitor body, MethodParameter returnType, MediaType contentType, Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request, ServerHttpResponse response) {
        log.info("Answering {}", body.email()); // EXPECT
        return body;
    }
}

@ControllerAdvice
class DossierBodyAdvice extends RequestBodyAdviceAdapter {

    private static final Logger log = LoggerFactory.getLogger(DossierBodyAdvice.class);

    @Override
    public boolean supports(MethodParameter parameter, Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
        return targetType == Dossier.class;
    }

    @Override
    public Object afterBodyRead(Object body, HttpInputMessage input, MethodParameter parameter, Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
        log.info("Read {}", body); // EXPECT
        log.info("Read a {} for {}", targetType.getTypeName(), parameter.getParameterName()); // SAFE
        return body;
    }
}

interface VisitorService {
    Visitor current();
}

record Visitor(@PersonalData("emailadres") String email, String channel) {
}

class DossierLockedException extends RuntimeException {
    @PersonalData("behandelaar")
    private final String lockedBy;

    DossierLockedException(String lockedBy) {
        super("Dossier is locked");
        this.lockedBy = lockedBy;
    }

    public String getLockedBy() {
        return lockedBy;
    }
}

class Dossier {
    private final String number;
    @PersonalData("betrokkene")
    private final String subject;
    @PersonalData("behandelaar")
    private final String handler;

    Dossier(String number, String subject, String handler) {
        this.number = number;
        this.subject = subject;
        this.handler = handler;
    }

    public String getNumber() {
        return number;
    }

    public String getSubject() {
        return subject;
    }

    public String getHandler() {
        return handler;
    }

    @Override
    public String toString() {
        return number + ": " + subject;
    }
}
