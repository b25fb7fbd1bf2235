package nl.imwregiotilburg.libraries.applications.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.domain.Example;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.util.Streamable;
import org.springframework.stereotype.Service;

/** Finds clients of the portal. */
public interface PortalRepository extends JpaRepository<PortalClient, Long>, JpaSpecificationExecutor<PortalClient> {

  Optional<PortalClient> findByEmailIgnoreCase(String email);

  Streamable<PortalClient> findBySegment(String segment);

  Slice<PortalClient> findByActiveTrue(Pageable pageable);

  List<PortalClient.ContactView> findByBirthDateBefore(LocalDate date);

  @Query("select new nl.imwregiotilburg.libraries.applications.portal.PortalClient$Card(c.id, c.fullName, c.segment) from PortalClient c where c.active = true")
  List<PortalClient.Card> cards();

  @Query("select new nl.imwregiotilburg.libraries.applications.portal.PortalClient$Stub(c.id, c.segment, c.language) from PortalClient c where c.active = false")
  List<PortalClient.Stub> stubs();

  @Query("select v from Visit v join fetch v.client where v.start > current_timestamp")
  List<PortalClient.Visit> visits();

  /** Queries with some logic around them. */
  @Slf4j
  @Service
  @RequiredArgsConstructor
  class Search {

    private final PortalRepository repository;
    private final CacheManager caches;

    static Specification<PortalClient> inSegment(String segment) {
      return (root, query, builder) -> builder.equal(root.get("segment"), segment);
    }

    @Cacheable("names")
    public String nameOf(Long id) {
      return repository.findById(id).map(PortalClient::getFullName).orElse("unknown");
    }

    public void bySegment(String segment) {
      List<PortalClient> found = repository.findAll(inSegment(segment), Sort.by("id"));
      log.info("Found {}", found); // SAFE
      log.info("Found {}", found.stream().map(PortalClient::getEmail).toList()); // EXPECT
      Streamable<PortalClient> streamed = repository.findBySegment(segment);
      log.info("Streamed {}", streamed.map(PortalClient::getPhone).toList()); // EXPECT
      log.info("Streamed {}", streamed.map(PortalClient::getLanguage).toSet()); // SAFE
    }

    public void lists() {
      for (PortalClient.Card card : repository.cards()) {
        log.debug("Card {}", card); // EXPECT
        log.debug("Card {} in {}", card.id(), card.segment()); // SAFE
      }
      repository.stubs().forEach(stub -> log.debug("Stub {}", stub)); // SAFE
      for (PortalClient.ContactView view : repository.findByBirthDateBefore(LocalDate.now().minusYears(65))) {
        log.debug("Call {}", view.getPhone()); // EXPECT
        log.debug("Call in {}", view.getSegment()); // SAFE
      }
    }

    public void examples() {
      PortalClient probe = PortalClient.builder().segment("wmo").active(true).build();
      repository.findOne(Example.of(probe)).ifPresent(c -> log.info("Match {}", c.getBirthDate())); // EXPECT
      repository.findOne(Example.of(probe)).ifPresent(c -> log.info("Match {}", c)); // SAFE
      Slice<PortalClient> slice = repository.findByActiveTrue(PageRequest.of(0, 10));
      log.info("Slice of {}", slice.map(PortalClient::getFullName).getContent()); // EXPECT
    }

    public void visits() {
      for (PortalClient.Visit visit : repository.visits()) {
        log.info("Planned {}", visit); // SAFE
        log.info("Planned {}", visit.title()); // EXPECT
      }
    }

    public PortalClient.Card cached(Long id, PortalClient.PortalMapper mapper) {
      Cache cache = caches.getCache("cards");
      cache.put(id, mapper.toCard(repository.getReferenceById(id)));
      PortalClient.Card card = cache.get(id, PortalClient.Card.class);
      log.debug("Cached {}", card.displayName()); // EXPECT
      log.debug("Cached {}", card.segment()); // SAFE
      return card;
    }
  }
}
