package nl.imwregiotilburg.libraries.spring.jpaquery;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Example;
import org.springframework.data.domain.ExampleMatcher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Service;

@Service
public class PersonQueries {

    private static final Logger log = LoggerFactory.getLogger(PersonQueries.class);

    private final PersonRepository persons;
    private final EntityManager entityManager;

    public PersonQueries(PersonRepository persons, EntityManager entityManager) {
        this.persons = persons;
        this.entityManager = entityManager;
    }

    public void interfaceProjection() {
        for (PersonSummary summary : persons.findByCity("Tilburg")) {
            log.info("Summary {}", summary.getEmail()); // EXPECT
            log.info("Summary role {}", summary.getRole()); // SAFE
        }
    }

    public void recordProjection() {
        List<PersonLine> lines = persons.findLines();
        log.info("Lines {}", lines); // EXPECT
        lines.forEach(line -> log.info("Role {}", line.role())); // SAFE
    }

    public void scalars(long id) {
        List<String> emails = persons.findAllEmails();
        log.info("E-mails {}", emails); // EXPECT
        log.info("Roles {}", persons.findAllRoles()); // SAFE
        Optional<String> name = persons.findNameById(id);
        log.info("Name {}", name.orElse("?")); // EXPECT
    }

    public void rows() {
        List<Object[]> rows = persons.findRoleAndEmail();
        for (Object[] row : rows) {
            log.info("Row role {}", row[0]); // SAFE
            log.info("Row mail {}", row[1]); // EXPECT
        }
    }

    public void dynamicProjection(String city) {
        List<RoleOnly> roles = persons.findByCityOrderByRole(city, RoleOnly.class);
        roles.forEach(role -> log.info("Role {}", role.getRole())); // SAFE
        List<Person> entities = persons.findByCityOrderByRole(city, Person.class);
        entities.forEach(person -> log.info("Person {}", person.getName())); // EXPECT
    }

    public void byExample(String name) {
        Person probe = new Person(name, null, null);
        Example<Person> example = Example.of(probe, ExampleMatcher.matching().withIgnoreCase());
        log.info("Probe {}", example.getProbe().getName()); // EXPECT
        persons.findOne(example).ifPresent(person -> log.info("One {}", person.getEmail())); // EXPECT
        String role = persons.findBy(example, query -> query.first().map(Person::getRole).orElse("none"));
        log.info("First role {}", role); // SAFE
    }

    public void bySpecification(String city) {
        Specification<Person> inCity = (root, query, cb) -> cb.equal(root.get("city"), city);
        Specification<Person> admins = (root, query, cb) -> cb.equal(root.get("role"), "ADMIN");
        List<Person> found = persons.findAll(inCity.and(admins));
        found.stream().map(Person::getEmail).forEach(email -> log.info("Admin {}", email)); // EXPECT
        log.info("Page {}", persons.findAll(admins, PageRequest.of(0, 5))); // SAFE
        log.info("Page content {}", persons.findAll(admins, PageRequest.of(0, 5)).map(Person::getName).toList()); // EXPECT
    }

    public void typedQuery(long id) {
        TypedQuery<Person> query = entityManager.createQuery("select p from Person p where p.id = :id", Person.class).setParameter("id", id);
        log.info("Query {}", query.getSingleResult().getEmail()); // EXPECT
    }

    public void tuples() {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Person> root = query.from(Person.class);
        query.multiselect(root.get("name").alias("name"), root.get("role").alias("role"));
        for (Tuple tuple : entityManager.createQuery(query).getResultList()) {
            log.info("Tuple role {}", tuple.get("role", String.class)); // SAFE
            log.info("Tuple name {}", tuple.get("name", String.class)); // EXPECT
        }
    }
}

interface PersonRepository extends JpaRepository<Person, Long>, JpaSpecificationExecutor<Person> {
    List<PersonSummary> findByCity(String city);

    <T> List<T> findByCityOrderByRole(String city, Class<T> type);

    @Query("select new nl.imwregiotilburg.libraries.spring.jpaquery.PersonLine(p.name, p.role) from Person p")
    List<PersonLine> findLines();

    @Query("select p.email from Person p")
    List<String> findAllEmails();

    @Query("select distinct p.role from Person p")
    List<String> findAllRoles();

    @Query("select p.name from Person p where p.id = ?1")
    Optional<String> findNameById(long id);

    @Query("select count(p.email) from Person p where p.city = ?1")
    long countEmailsInCity(String city);

    @Query("select p.role, p.email from Person p")
    List<Object[]> findRoleAndEmail();
}

interface PersonSummary {
    String getEmail();

    String getRole();
}

interface RoleOnly {
    String getRole();
}

record PersonLine(String label, String role) {
}

@Entity
class Person {
    @Id
    @GeneratedValue
    private Long id;
    @PersonalData("naam")
    private String name;
    @PersonalData("emailadres")
    private String email;
    private String role;
    private String city;

    protected Person() {
    }

    Person(String name, String email, String role) {
        this.name = name;
        this.email = email;
        this.role = role;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getRole() {
        return role;
    }

    public String getCity() {
        return city;
    }
}
