package nl.imwregiotilburg.libraries.backends.hr;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.Principal;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Service;

class Gebruikers {
    UserDetails van(Medewerker m, String hash) {
        return User.withUsername(m.getEmail()).password(hash).roles("HR", "MEDEWERKER").build();
    }

    UserDetails opNummer(Medewerker m, String hash) {
        return User.builder().username(m.getPersoneelsnummer()).password(hash).authorities("ROLE_MEDEWERKER").disabled(m.getFunctie() == null).build();
    }
}

@Service
public class Toegang {
    private static final Logger log = LoggerFactory.getLogger(Toegang.class);
    private final Gebruikers gebruikers = new Gebruikers();
    private final JwtEncoder encoder;
    private final byte[] geheim;

    public Toegang(JwtEncoder encoder, byte[] geheim) {
        this.encoder = encoder;
        this.geheim = geheim;
    }

    void gebruiker(Medewerker m, String hash) {
        UserDetails details = gebruikers.van(m, hash);
        log.info("Gebruiker {}", details); // EXPECT
        UserDetails opNummer = gebruikers.opNummer(m, hash);
        log.info("Gebruiker {}", opNummer); // SAFE
    }

    String token(Medewerker m) throws JOSEException, ParseException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder().subject(m.getPersoneelsnummer()).issuer("hr")
                .claim("email", m.getEmail()).expirationTime(Date.from(Instant.now().plusSeconds(600))).build();
        log.debug("Claims {}", claims); // EXPECT
        log.debug("Onderwerp {} tot {}", claims.getSubject(), claims.getExpirationTime()); // SAFE
        SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        jwt.sign(new MACSigner(geheim));
        return jwt.serialize();
    }

    void lees(Medewerker m) throws JOSEException, ParseException {
        SignedJWT jwt = SignedJWT.parse(token(m));
        log.info("Gelezen {}", jwt.getJWTClaimsSet().getClaim("email")); // EXPECT
        log.info("Gelezen {}", jwt.getPayload()); // EXPECT
    }

    Jwt metSpring(Medewerker m) {
        JwtClaimsSet claims = JwtClaimsSet.builder().subject(m.getPersoneelsnummer()).claim("naam", m.getNaam()).claim("functie", m.getFunctie()).build();
        log.debug("Functie {}", claims.getClaimAsString("functie")); // SAFE
        Jwt jwt = encoder.encode(JwtEncoderParameters.from(claims));
        log.debug("Naam {}", jwt.getClaimAsString("naam")); // EXPECT
        log.debug("Onderwerp {}", jwt.getSubject()); // SAFE
        return jwt;
    }

    void authenticatie(Medewerker m) {
        Jwt jwt = Jwt.withTokenValue("t").header("alg", "none").subject(m.getEmail()).claim("rol", m.getFunctie()).build();
        List<GrantedAuthority> rechten = AuthorityUtils.createAuthorityList("SCOPE_hr");
        JwtAuthenticationToken auth = new JwtAuthenticationToken(jwt, rechten);
        log.info("Aangemeld {}", auth.getName()); // EXPECT
        log.info("Aangemeld {}", auth.getToken().getClaims().get("sub")); // EXPECT
        log.info("Rol {}", auth.getTokenAttributes().get("rol")); // SAFE
        Principal opNummer = new JwtAuthenticationToken(jwt, rechten, m.getPersoneelsnummer());
        log.info("Aangemeld {}", opNummer.getName()); // SAFE
    }
}
