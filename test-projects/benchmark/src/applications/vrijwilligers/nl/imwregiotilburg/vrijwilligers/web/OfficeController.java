package nl.imwregiotilburg.vrijwilligers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;

import nl.imwregiotilburg.vrijwilligers.model.Certificate;
import nl.imwregiotilburg.vrijwilligers.model.ExpenseClaim;
import nl.imwregiotilburg.vrijwilligers.model.HelpSeeker;
import nl.imwregiotilburg.vrijwilligers.model.Subscription;
import nl.imwregiotilburg.vrijwilligers.model.Visit;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.repo.VolunteerRepository;
import nl.imwregiotilburg.vrijwilligers.service.CertificateService;
import nl.imwregiotilburg.vrijwilligers.service.ClaimService;
import nl.imwregiotilburg.vrijwilligers.service.NewsletterService;
import nl.imwregiotilburg.vrijwilligers.service.VisitService;
import nl.imwregiotilburg.vrijwilligers.support.Page;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OfficeController {
    private final VolunteerRepository repository;
    private final VisitService visits;
    private final ClaimService claims;
    private final CertificateService certificates;
    private final NewsletterService newsletters;

    public OfficeController(VolunteerRepository repository, VisitService visits, ClaimService claims, CertificateService certificates, NewsletterService newsletters) {
        this.repository = repository;
        this.visits = visits;
        this.claims = claims;
        this.certificates = certificates;
        this.newsletters = newsletters;
    }

    @PostMapping("/bezoeken/{id}")
    public long visit(@PathVariable long id, @RequestBody HelpSeeker seeker) {
        Volunteer volunteer = repository.find(id).orElseThrow();
        Visit visit = visits.plan(id, volunteer, seeker, LocalDate.of(2026, 5, 4));
        visits.next();
        visits.withContext(visit);
        visits.details(visit);
        visits.route(List.of(visit, visit.moveTo(LocalDate.of(2026, 5, 11))));
        return visit.id();
    }

    @PostMapping("/declaraties/{id}")
    public boolean claim(@PathVariable long id, @RequestParam long cents) {
        Volunteer volunteer = repository.find(id).orElseThrow();
        ExpenseClaim claim = claims.submit(id, volunteer, cents);
        claims.masked(claim);
        claims.totals(List.of(claim));
        return claims.pay(claim);
    }

    @PostMapping("/vog/{id}")
    public boolean certificate(@PathVariable long id, @RequestParam boolean grant) throws ExecutionException, InterruptedException {
        Certificate c = certificates.request(id, repository.find(id).orElseThrow());
        if (grant) {
            c.grant();
        }
        certificates.check(c);
        certificates.encoded(c);
        certificates.later(c);
        return c.isGranted();
    }

    @PostMapping("/nieuwsbrief")
    public int newsletter(@RequestBody List<Subscription> list) {
        newsletters.subscribe(list);
        newsletters.cached(list.get(0).id());
        list.forEach(newsletters::preview);
        newsletters.send(new Page<>(list, 0, list.size()));
        return list.size();
    }
}
