package nl.imwregiotilburg.libraries.services.helpdesk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.AfterThrowing;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.context.ApplicationListener;
import org.springframework.data.domain.AuditorAware;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Turns the user of the identity provider into one of our agents. */
@Slf4j
@Component
@RequiredArgsConstructor
public class HelpdeskSecurity implements AuthenticationSuccessHandler, AuditorAware<String> {

    private final HelpdeskAgents agents;

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser user = (OidcUser) authentication.getPrincipal();
        log.info("Token of {} until {}", user.getIssuer(), user.getExpiresAt()); // SAFE
        HelpdeskAgent agent = agents.findByTeam(user.getClaimAsString("team")).orElseThrow();
        log.info("Logged in: {}", agent.getName()); // EXPECT
        log.info("Logged in: {}", agent); // SAFE
        UsernamePasswordAuthenticationToken own = UsernamePasswordAuthenticationToken.authenticated(
                agent, null, List.of(new SimpleGrantedAuthority("ROLE_AGENT")));
        log.debug("Authorities {} of {}", own.getAuthorities(), ((HelpdeskAgent) own.getPrincipal()).getTeam()); // SAFE
        log.debug("Principal {}", ((HelpdeskAgent) own.getPrincipal()).getEmail()); // EXPECT
        SecurityContextHolder.getContext().setAuthentication(own);
        request.getSession().setAttribute("agent.email", agent.getEmail());
        request.getSession().setAttribute("agent.team", agent.getTeam());
        log.debug("Session of {}", request.getSession().getAttribute("agent.email")); // EXPECT
        log.debug("Session of {}", request.getSession().getAttribute("agent.team")); // SAFE
        response.sendRedirect("/");
    }

    public JwtClaimsSet claimsFor(HelpdeskAgent agent) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer("https://helpdesk.example.org")
                .subject(String.valueOf(agent.getId()))
                .claim("email", agent.getEmail())
                .expiresAt(Instant.now().plusSeconds(600))
                .build();
        log.debug("Claims {}", claims.getClaims()); // EXPECT
        log.debug("Subject {} until {}", claims.getSubject(), claims.getExpiresAt()); // SAFE
        log.debug("Email {}", claims.getClaimAsString("email")); // EXPECT
        return claims;
    }

    public Authentication impersonate(HelpdeskAgent agent) {
        UsernamePasswordAuthenticationToken token = new UsernamePasswordAuthenticationToken(agent.getEmail(), "n/a");
        log.warn("Impersonating {}", token.getName()); // EXPECT
        log.warn("Impersonating, authenticated {}", token.isAuthenticated()); // SAFE
        return token;
    }

    @Override
    public Optional<String> getCurrentAuditor() {
        Optional<String> auditor = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(HelpdeskAgent.class::isInstance)
                .map(HelpdeskAgent.class::cast)
                .map(HelpdeskAgent::getName);
        log.trace("Auditor {}", auditor); // EXPECT
        log.trace("Auditor known: {}", auditor.isPresent()); // SAFE
        return auditor;
    }
}

@Slf4j
@Component
class HelpdeskLoginListener implements ApplicationListener<AuthenticationSuccessEvent> {

    @Override
    public void onApplicationEvent(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof HelpdeskAgent agent) {
            log.info("Agent {} at {}", agent.getId(), event.getTimestamp()); // SAFE
            log.info("Agent {} at {}", agent.getEmail(), event.getTimestamp()); // EXPECT
        }
    }
}

/** Logs what happens in the service. */
@Slf4j
@Aspect
@Component
class HelpdeskTrace {

    @Before("execution(* nl.imwregiotilburg.libraries.services.helpdesk.HelpdeskMessaging.publish(..)) && args(ticket)")
    public void before(JoinPoint point, HelpdeskTicket ticket) {
        log.debug("{} with {}", point.getSignature().getName(), ticket); // EXPECT
        log.debug("{} with {} argument(s)", point.getSignature().toShortString(), point.getArgs().length); // SAFE
    }

    @Around("execution(* nl.imwregiotilburg.libraries.services.helpdesk.HelpdeskMessaging.patch(..))")
    public Object around(ProceedingJoinPoint point) throws Throwable {
        long start = System.nanoTime();
        Object result = point.proceed();
        log.debug("{} took {} ns", point.getSignature().getName(), System.nanoTime() - start); // SAFE
        HelpdeskTicket ticket = (HelpdeskTicket) point.getArgs()[0];
        log.debug("Patched {}", ticket.getReporterName()); // EXPECT
        log.debug("Patched {}", ticket.getPriority()); // SAFE
        return result;
    }

    @AfterReturning(pointcut = "execution(* nl.imwregiotilburg.libraries.services.helpdesk.HelpdeskTickets.findById(..))", returning = "found")
    public void after(Optional<HelpdeskTicket> found) {
        log.trace("Found {}", found); // EXPECT
        log.trace("Found {}", found.map(HelpdeskTicket::getId)); // SAFE
    }

    @AfterThrowing(pointcut = "within(nl.imwregiotilburg.libraries.services.helpdesk.HelpdeskGraphQlController)", throwing = "open")
    public void failed(HelpdeskGraphQlController.TicketOpenException open) {
        log.error("Failed: {}", open.getTicketId()); // SAFE
        log.error("Failed", open); // EXPECT
    }
}
