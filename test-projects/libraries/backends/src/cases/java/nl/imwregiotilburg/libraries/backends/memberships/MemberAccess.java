package nl.imwregiotilburg.libraries.backends.memberships;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.CachePut;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class MemberPrincipal implements UserDetails {
    private final Long memberId;
    @PersonalData("emailadres") private final String email;

    MemberPrincipal(Long memberId, String email) {
        this.memberId = memberId;
        this.email = email;
    }

    Long getMemberId() { return memberId; }
    @Override public String getUsername() { return email; }
    @Override public String getPassword() { return ""; }
    @Override public Collection<? extends GrantedAuthority> getAuthorities() { return List.of(new SimpleGrantedAuthority("ROLE_MEMBER")); }
    @Override public String toString() { return "MemberPrincipal#" + memberId; }
}

@Component
class MemberLogin implements UserDetailsService {
    private static final Logger log = LoggerFactory.getLogger(MemberLogin.class);
    private final MemberDirectory directory;

    MemberLogin(MemberDirectory directory) { this.directory = directory; }

    @Override public UserDetails loadUserByUsername(String username) {
        Member member = directory.byMail(username);
        if (member == null) throw new UsernameNotFoundException("unknown user");
        MemberPrincipal principal = new MemberPrincipal(member.id(), member.email());
        log.info("login of {}", principal); // SAFE
        log.info("login of {}", principal.getUsername()); // EXPECT
        return principal;
    }

    Authentication remember(Member member) {
        MemberPrincipal principal = new MemberPrincipal(member.id(), member.email());
        Authentication token = new UsernamePasswordAuthenticationToken(principal, null, principal.getAuthorities());
        log.info("token {}", token); // SAFE
        log.info("token of {}", token.getName()); // EXPECT
        UserDetails user = User.withUsername(member.email()).password("{noop}x").roles("MEMBER").build();
        log.info("user {}", user); // EXPECT
        log.info("user rights {} {}", user.getAuthorities(), user.isEnabled()); // SAFE
        SecurityContextHolder.getContext().setAuthentication(token);
        return token;
    }
}

@RestController
class AccountController {
    private static final Logger log = LoggerFactory.getLogger(AccountController.class);

    @GetMapping("/account") Long account(@AuthenticationPrincipal MemberPrincipal principal) {
        log.info("account of {}", principal.getUsername()); // EXPECT
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        log.info("current user {}", current.getName()); // EXPECT
        return principal.getMemberId();
    }
}

@Service
class MemberDirectory {
    private static final Logger log = LoggerFactory.getLogger(MemberDirectory.class);
    private final MemberStore members;
    private final CacheManager caches;
    private final Cache<Long, String> names = Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(Duration.ofHours(1)).recordStats().build();
    private final LoadingCache<Long, Plan> plans;

    MemberDirectory(MemberStore members, CacheManager caches) {
        this.members = members;
        this.caches = caches;
        this.plans = Caffeine.newBuilder().build(id -> members.find(id).map(Member::plan).orElse(Plan.BASIC));
    }

    @Cacheable("members") public Member byMail(String mail) { return members.findByEmail(mail).orElse(null); }

    @CachePut(cacheNames = "mails", key = "#member.id()") public String remember(Member member) { return member.email(); }

    void springCache(Member member) {
        caches.getCache("addresses").put(member.id(), member.email());
        caches.getCache("plans").put(member.id(), member.plan());
        log.info("cached plan {}", caches.getCache("plans").get(member.id(), Plan.class)); // SAFE
        log.info("cached mail {}", caches.getCache("addresses").get(member.id(), String.class)); // EXPECT
    }

    void caffeine(Long id) {
        String name = names.get(id, key -> members.find(key).map(Member::name).orElse("unknown"));
        log.info("loaded {}", name); // EXPECT
        log.info("plan {}", plans.get(id)); // SAFE
        log.info("ids {}", names.asMap().keySet()); // SAFE
        log.info("names {}", names.asMap().values()); // EXPECT
    }
}
