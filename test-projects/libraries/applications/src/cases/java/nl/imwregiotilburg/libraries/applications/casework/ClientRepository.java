package nl.imwregiotilburg.libraries.applications.casework;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Finds clients. */
@Stateless
public class ClientRepository {

  private static final Logger LOG = Logger.getLogger("casework.repository");

  @PersistenceContext(unitName = "casework")
  private EntityManager em;

  /** What the overview shows. */
  public record ClientSummary(Long id, String name, String team) {}

  /** How many clients a team has. */
  public record TeamSize(String team, long size) {}

  public Client require(Long id) {
    Client client = em.find(Client.class, id);
    if (client == null) {
      throw new CaseworkResource.UnknownClientException(id);
    }
    LOG.info("Loaded client of " + client.getAddress().getMunicipality()); // SAFE
    LOG.info("Loaded client of " + client.getAddress().getPostcode()); // EXPECT
    return client;
  }

  public Optional<Client> findByBsn(String bsn) {
    try {
      Client found = em.createNamedQuery("Client.byBsn", Client.class).setParameter("bsn", bsn).getSingleResult();
      LOG.log(Level.INFO, "Citizen service number belongs to {0}", found.getSurname()); // EXPECT
      return Optional.of(found);
    } catch (NoResultException e) {
      return Optional.empty();
    }
  }

  public List<String> surnames(String team) {
    List<String> surnames = em.createNamedQuery("Client.surnames", String.class).setParameter("team", team).getResultList();
    LOG.info("Surnames in team: " + surnames); // EXPECT
    List<String> teams = em.createNamedQuery("Client.teams", String.class).getResultList();
    LOG.info("Teams: " + teams); // SAFE
    return surnames;
  }

  public List<ClientSummary> overview(String team) {
    TypedQuery<ClientSummary> query = em.createQuery("select new nl.imwregiotilburg.libraries.applications.casework.ClientRepository$ClientSummary(c.id, c.surname, c.team) from Client c where c.team = :team", ClientSummary.class);
    query.setParameter("team", team);
    query.setMaxResults(50);
    List<ClientSummary> result = query.getResultList();
    for (ClientSummary summary : result) {
      LOG.fine("Row " + summary); // EXPECT
      LOG.fine("Row " + summary.id() + " of " + summary.team()); // SAFE
    }
    return result;
  }

  public List<TeamSize> sizes() {
    List<TeamSize> sizes = em.createQuery("select new nl.imwregiotilburg.libraries.applications.casework.ClientRepository$TeamSize(c.team, count(c)) from Client c group by c.team", TeamSize.class).getResultList();
    sizes.forEach(size -> LOG.fine("Row " + size)); // SAFE
    return sizes;
  }

  public List<Tuple> contacts() {
    List<Tuple> rows = em.createQuery("select c.id as id, c.phone as phone, c.status as status from Client c", Tuple.class).getResultList();
    for (Tuple row : rows) {
      LOG.fine("Phone " + row.get("phone", String.class)); // EXPECT
      LOG.fine("Number " + row.get(1)); // EXPECT
      LOG.fine("Number " + row.get(0)); // SAFE
    }
    return rows;
  }

  public List<String> emailAddresses(String team) {
    CriteriaBuilder builder = em.getCriteriaBuilder();
    CriteriaQuery<String> query = builder.createQuery(String.class);
    Root<Client> client = query.from(Client.class);
    query.select(client.<String>get("email")).where(builder.equal(client.get("team"), team));
    List<String> addresses = em.createQuery(query).getResultList();
    LOG.log(Level.CONFIG, "Mailing to {0}", String.join("; ", addresses)); // EXPECT
    return addresses;
  }

  public long countInTeam(String team) {
    CriteriaBuilder builder = em.getCriteriaBuilder();
    CriteriaQuery<Long> query = builder.createQuery(Long.class);
    Root<Client> client = query.from(Client.class);
    query.select(builder.count(client)).where(builder.equal(client.get("team"), team));
    Long count = em.createQuery(query).getSingleResult();
    LOG.info("Clients in team: " + count); // SAFE
    return count;
  }

  public void callList() {
    CriteriaBuilder builder = em.getCriteriaBuilder();
    CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
    Root<Client> client = query.from(Client.class);
    query.multiselect(client.get("team"), client.get("phone"));
    for (Object[] row : em.createQuery(query).getResultList()) {
      LOG.info("Call for team " + row[0]); // SAFE
      LOG.info("Call number " + row[1]); // EXPECT
    }
  }

  public Map<String, Long> statistics() {
    List<Client> all = em.createQuery("from Client", Client.class).getResultList();
    Map<String, Long> perTeam = all.stream().collect(Collectors.groupingBy(Client::getTeam, Collectors.counting()));
    Map<String, Long> perName = all.stream().collect(Collectors.groupingBy(Client::getSurname, Collectors.counting()));
    LOG.info("Clients per team " + perTeam); // SAFE
    LOG.info("Clients per surname " + perName); // EXPECT
    String oldest = all.stream().map(Client::getBirthDate).min(java.util.Comparator.naturalOrder()).map(Object::toString).orElse("-");
    LOG.info("Oldest client was born on " + oldest); // EXPECT
    return perTeam;
  }

  public Client save(Client client) {
    try {
      return em.merge(client);
    } catch (jakarta.persistence.OptimisticLockException e) {
      throw new CaseworkResource.ConflictException("Record of " + client.getFullName() + " was changed", e);
    }
  }
}
