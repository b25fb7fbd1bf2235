package nl.imwregiotilburg.libraries.backends.webshop;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.Jwts;
import java.security.Principal;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

class Account implements UserDetails {
    private final String accountnummer;
    @PersonalData("gebruikersnaam") private final String gebruikersnaam;
    @PersonalData("wachtwoord") private final String wachtwoord;
    private final String rol;

    Account(String accountnummer, String gebruikersnaam, String wachtwoord, String rol) {
        this.accountnummer = accountnummer;
        this.gebruikersnaam = gebruikersnaam;
        this.wachtwoord = wachtwoord;
        this.rol = rol;
    }

    public String getAccountnummer() { return accountnummer; }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() { return List.of(new SimpleGrantedAuthority(rol)); }

    @Override
    public String getPassword() { return wachtwoord; }

    @Override
    public String getUsername() { return gebruikersnaam; }
}

interface AccountBron {
    Account opNaam(String naam);
}

@Service
class AccountDetailsService implements UserDetailsService {
    private static final Logger log = LoggerFactory.getLogger(AccountDetailsService.class);
    private final AccountBron bron;

    AccountDetailsService(AccountBron bron) { this.bron = bron; }

    @Override
    public UserDetails loadUserByUsername(String naam) {
        Account account = bron.opNaam(naam);
        if (account == null) {
            throw new UsernameNotFoundException("Onbekend account");
        }
        log.debug("Account geladen: {}", account.getUsername()); // EXPECT
        log.debug("Account geladen: {} met {}", account, account.getAuthorities()); // SAFE
        return account;
    }
}

@Service
public class TokenService {
    private static final Logger log = LoggerFactory.getLogger(TokenService.class);
    private final UserDetailsService accounts;
    private final SecretKey sleutel;

    public TokenService(UserDetailsService accounts, SecretKey sleutel) {
        this.accounts = accounts;
        this.sleutel = sleutel;
    }

    public String geefUit(Account account, Klant klant) {
        Claims claims = Jwts.claims().subject(account.getAccountnummer()).add("email", klant.getEmail()).add("rol", "KLANT").build();
        log.debug("Claims {}", claims); // EXPECT
        log.debug("Claim rol {} voor {}", claims.get("rol"), claims.getSubject()); // SAFE
        return Jwts.builder().claims(claims).issuedAt(Date.from(Instant.now())).signWith(sleutel).compact();
    }

    public String lees(Klant klant) {
        String token = Jwts.builder().subject(klant.getEmail()).claim("groep", klant.getKlantgroep()).issuer("webshop").signWith(sleutel).compact();
        try {
            Jws<Claims> jws = Jwts.parser().verifyWith(sleutel).build().parseSignedClaims(token);
            log.info("Ingelogd: {}", jws.getPayload().getSubject()); // EXPECT
            log.info("Ingelogd uit groep {} via {}", jws.getPayload().get("groep", String.class), jws.getPayload().getIssuer()); // SAFE
        } catch (ExpiredJwtException ex) {
            log.warn("Verlopen op {}", ex.getClaims().getExpiration()); // SAFE
        }
        return token;
    }

    public void meldAan(String naam) {
        UserDetails details = accounts.loadUserByUsername(naam);
        Authentication auth = UsernamePasswordAuthenticationToken.authenticated(details, details.getPassword(), details.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(auth);
        log.info("Aangemeld {}", auth.getName()); // EXPECT
        log.info("Aangemeld {}", auth); // SAFE
        log.info("Wachtwoord {}", auth.getCredentials()); // EXPECT
    }

    public void huidig() {
        Authentication auth = SecurityContextHolder.getContext().getAuthentication();
        if (auth != null && auth.getPrincipal() instanceof Account account) {
            log.info("Huidige gebruiker {}", account.getUsername()); // EXPECT
            Principal principal = auth;
            log.info("Principal {}", principal.getName()); // EXPECT
            log.info("Rollen {}", auth.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.joining(","))); // SAFE
        }
    }

    public void simpel(Klant klant) {
        Authentication auth = new UsernamePasswordAuthenticationToken(klant.getId(), klant.getEmail());
        log.debug("Token {}", auth); // SAFE
        Authentication opMail = new UsernamePasswordAuthenticationToken(klant.getEmail(), null, List.of());
        log.debug("Token {}", opMail); // EXPECT
    }
}
