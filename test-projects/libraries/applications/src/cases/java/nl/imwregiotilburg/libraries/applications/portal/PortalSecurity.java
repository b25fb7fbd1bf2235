package nl.imwregiotilburg.libraries.applications.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Service;

/** Who may use the portal. */
@Slf4j
@Service
@RequiredArgsConstructor
public class PortalSecurity implements UserDetailsService {

  private final PortalRepository repository;
  private final JwtEncoder encoder;
  private final PortalProperties properties;

  /** Settings. */
  @ConfigurationProperties("portal")
  public record PortalProperties(String issuer, Duration validity) {}

  /** A client that logged in. */
  @RequiredArgsConstructor
  public static class PortalUser implements UserDetails {

    private final PortalClient client;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
      return AuthorityUtils.createAuthorityList("ROLE_" + client.getSegment());
    }

    @Override
    public String getPassword() {
      return "";
    }

    @Override
    public String getUsername() {
      return client.getEmail();
    }

    public Long getClientId() {
      return client.getId();
    }
  }

  @Override
  public UserDetails loadUserByUsername(String username) {
    return repository.findByEmailIgnoreCase(username).map(PortalUser::new).orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }

  public Authentication authenticate(PortalClient client) {
    PortalUser user = new PortalUser(client);
    Authentication authentication = new UsernamePasswordAuthenticationToken(user, null, user.getAuthorities());
    SecurityContextHolder.getContext().setAuthentication(authentication);
    log.info("Authenticated {}", authentication.getName()); // EXPECT
    return authentication;
  }

  public void audit() {
    Authentication current = SecurityContextHolder.getContext().getAuthentication();
    if (current.getPrincipal() instanceof PortalUser user) {
      log.info("Audit of {}", user.getUsername()); // EXPECT
      log.info("Audit of {}", current.getAuthorities()); // SAFE
    }
  }

  public String token(PortalClient client) {
    JwtClaimsSet claims = JwtClaimsSet.builder().issuer(properties.issuer()).subject(client.getId().toString()).expiresAt(Instant.now().plus(properties.validity())).claim("email", client.getEmail()).claim("scope", List.of(client.getSegment())).build();
    Jwt jwt = encoder.encode(JwtEncoderParameters.from(claims));
    log.debug("Claims {}", claims.getClaims()); // EXPECT
    log.debug("Claims {}", claims.getSubject()); // SAFE
    log.debug("Token for {}", jwt.getClaimAsString("email")); // EXPECT
    log.debug("Token for {} with {}", jwt.getSubject(), properties); // SAFE
    return jwt.getTokenValue();
  }
}
