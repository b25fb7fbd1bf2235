package nl.imwregiotilburg.libraries.usual.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The clients in the database. */
public interface ClientRepository extends JpaRepository<ClientEntity, Long>, JpaSpecificationExecutor<ClientEntity> {

    /** Who to write to. */
    interface Contact {
        String getNaam();

        String getEmail();

        default String regel() {
            return getNaam() + " <" + getEmail() + ">";
        }
    }

    /** Only where. */
    interface Plaats {
        Long getId();

        String getRegio();
    }

    /** How many in each region. */
    record RegioTelling(String regio, long aantal) {
    }

    /** Name and region. */
    record NaamRegio(String naam, String regio) {
    }

    Optional<ClientEntity> findByEmail(String email);

    List<ClientEntity> findByRegioAndStatusOrderByNaamAsc(String regio, String status);

    Page<ClientEntity> findByRegio(String regio, Pageable pagina);

    Slice<ClientEntity> findByStatus(String status, Pageable pagina);

    long countByRegio(String regio);

    boolean existsByBsn(String bsn);

    List<Contact> findContactByRegio(String regio);

    List<Plaats> findPlaatsByStatus(String status);

    Stream<ClientEntity> streamByRegio(String regio);

    @Query("select c.naam from ClientEntity c where c.status = :status")
    List<String> namenBij(@Param("status") String status);

    @Query("select c.id from ClientEntity c where c.naam like concat(:deel, '%')")
    List<Long> idsBij(@Param("deel") String deel);

    @Query("select new nl.imwregiotilburg.libraries.usual.data.ClientRepository$RegioTelling(c.regio, count(c)) from ClientEntity c group by c.regio")
    List<RegioTelling> tellingen();

    @Query("select new nl.imwregiotilburg.libraries.usual.data.ClientRepository$NaamRegio(c.naam, c.regio) from ClientEntity c")
    List<NaamRegio> naamEnRegio();

    @Query(value = "select email from client where id = ?1", nativeQuery = true)
    String mailVan(Long id);
}
