package nl.imwregiotilburg.libraries.others.jwt;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.IncorrectClaimException;
import com.auth0.jwt.exceptions.TokenExpiredException;
import com.auth0.jwt.interfaces.Claim;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.auth0.jwt.interfaces.JWTVerifier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class TokenService {

    public static class Account {
        private final String id;
        @PersonalData("emailadres")
        private final String email;
        @PersonalData("naam")
        private final String displayName;
        private final String role;

        public Account(String id, String email, String displayName, String role) {
            this.id = id;
            this.email = email;
            this.displayName = displayName;
            this.role = role;
        }

        public String getId() { return id; }
        public String getEmail() { return email; }
        public String getDisplayName() { return displayName; }
        public String getRole() { return role; }
    }

    private static final Logger log = LoggerFactory.getLogger(TokenService.class);

    private final Algorithm algorithm;

    public TokenService(String secret) {
        this.algorithm = Algorithm.HMAC256(secret);
    }

    private String issue(Account account) {
        return JWT.create()
                .withIssuer("portal")
                .withJWTId(account.getId())
                .withSubject(account.getEmail())
                .withClaim("name", account.getDisplayName())
                .withClaim("role", account.getRole())
                .withExpiresAt(Instant.now().plusSeconds(3600))
                .sign(algorithm);
    }

    public void inspect(Account account) {
        DecodedJWT jwt = JWT.decode(issue(account));
        log.info("subject {}", jwt.getSubject()); // EXPECT
        log.info("issuer {}", jwt.getIssuer()); // SAFE
        log.info("token id {}", jwt.getId()); // SAFE
        log.info("name {}", jwt.getClaim("name").asString()); // EXPECT
        log.info("role {}", jwt.getClaim("role").asString()); // SAFE
        log.info("expires {}", jwt.getExpiresAt()); // SAFE
        log.info("signed with {}", jwt.getAlgorithm()); // SAFE
    }

    public void claims(Account account) {
        Map<String, Claim> claims = JWT.decode(issue(account)).getClaims();
        log.debug("claim names {}", claims.keySet()); // SAFE
        log.debug("claim sub {}", claims.get("sub").asString()); // EXPECT
        log.debug("claim name {}", claims.get("name")); // EXPECT
        log.debug("claims {}", claims); // EXPECT
        log.debug("name missing {}", claims.get("name").isMissing()); // SAFE
    }

    public void anonymousToken(Account account) {
        String token = JWT.create().withSubject(account.getId()).withClaim("role", account.getRole()).sign(algorithm);
        DecodedJWT jwt = JWT.require(algorithm).build().verify(token);
        log.info("subject {}", jwt.getSubject()); // SAFE
        log.info("token {}", token); // SAFE
    }

    public void audience(Account account) {
        String token = JWT.create()
                .withAudience("portal", account.getEmail())
                .withPayload(Map.of("contact", Map.of("mail", account.getEmail())))
                .sign(algorithm);
        DecodedJWT jwt = JWT.require(algorithm).acceptLeeway(5).build().verify(token);
        log.info("audience {}", jwt.getAudience()); // EXPECT
        log.info("contact {}", jwt.getClaim("contact").asMap().get("mail")); // EXPECT
        log.info("audiences {}", jwt.getAudience().size()); // SAFE
    }

    public boolean check(Account account, List<String> allowed) {
        JWTVerifier verifier = JWT.require(algorithm).withSubject(allowed.get(0)).build();
        try {
            verifier.verify(issue(account));
            return true;
        } catch (IncorrectClaimException e) {
            log.warn("claim {} is wrong", e.getClaimName()); // SAFE
            log.warn("claim value {}", e.getClaimValue().asString()); // EXPECT
            return false;
        } catch (TokenExpiredException e) {
            log.warn("expired on {}", e.getExpiredOn()); // SAFE
            return false;
        }
    }
}
