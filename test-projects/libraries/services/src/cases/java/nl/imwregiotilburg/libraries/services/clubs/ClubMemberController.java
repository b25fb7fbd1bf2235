package nl.imwregiotilburg.libraries.services.clubs;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import jakarta.validation.Valid;
import java.net.URI;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

@Controller("/members")
public class ClubMemberController {

    private static final Logger log = LoggerFactory.getLogger(ClubMemberController.class);

    static class DuplicateMemberException extends RuntimeException {
        private final ClubMember existing;

        DuplicateMemberException(ClubMember existing) {
            super("Already a member: " + existing.getEmail());
            this.existing = existing;
        }

        ClubMember getExisting() { return existing; }
    }

    private final ClubMemberService service;
    private final ClubMemberRepository members;

    public ClubMemberController(ClubMemberService service, ClubMemberRepository members) {
        this.service = service;
        this.members = members;
    }

    @Get("/{id}")
    public HttpResponse<ClubMember> show(long id, HttpRequest<?> request) {
        ClubMember member = service.member(id).orElse(null);
        if (member == null) {
            log.info("{} gives {}", request.getPath(), HttpStatus.NOT_FOUND); // SAFE
            return HttpResponse.notFound();
        }
        request.setAttribute("member", member);
        request.setAttribute("member.level", member.getLevel());
        MutableHttpResponse<ClubMember> response = HttpResponse.ok(member).header("X-Member-Club", member.getClub());
        log.debug("Response body {}", response.body()); // EXPECT
        log.debug("Response status {}", response.getStatus()); // SAFE
        log.debug("Response club {}", response.header("X-Member-Club")); // SAFE
        return response;
    }

    @Post
    public HttpResponse<?> create(@Body @Valid ClubMember member) {
        members.findByEmail(member.getEmail()).ifPresent(existing -> {
            throw new DuplicateMemberException(existing);
        });
        ClubMember saved = service.join(member);
        URI location = URI.create("/members/" + saved.getId());
        log.info("Created {}", location); // SAFE
        log.info("Created {} for {}", location, saved.getName()); // EXPECT
        return HttpResponse.created(location);
    }

    @Error(exception = DuplicateMemberException.class)
    public HttpResponse<String> duplicate(HttpRequest<?> request, DuplicateMemberException e) {
        log.warn("Conflict on {}: {}", request.getMethodName(), e.getMessage()); // EXPECT
        log.warn("Conflict on {} with member {}", request.getMethodName(), e.getExisting().getId()); // SAFE
        HttpResponse<String> answer = HttpResponse.<String>status(HttpStatus.CONFLICT).body("Member of " + e.getExisting().getClub());
        log.debug("Answering {}", answer.body()); // SAFE
        log.debug("Stack trace", e); // EXPECT
        return answer;
    }
}

@Filter("/members/**")
class ClubMemberFilter implements HttpServerFilter {

    private static final Logger log = LoggerFactory.getLogger(ClubMemberFilter.class);

    @Override
    public Publisher<MutableHttpResponse<?>> doFilter(HttpRequest<?> request, ServerFilterChain chain) {
        long start = System.currentTimeMillis();
        return Flux.from(chain.proceed(request)).doOnNext(response -> {
            log.info("{} {} in {} ms", request.getMethodName(), response.code(), System.currentTimeMillis() - start); // SAFE
            request.getAttribute("member", ClubMember.class).ifPresent(m -> log.info("Shown: {}", m.getPhone())); // EXPECT
            request.getAttribute("member.level", ClubMember.Level.class).ifPresent(l -> log.info("Shown: {}", l)); // SAFE
        });
    }
}
