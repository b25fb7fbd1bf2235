package nl.imwregiotilburg.libraries.jakarta.jdbi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.BeanMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.sqlobject.config.RegisterBeanMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindBean;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class DonateurService {

    private static final Logger log = LoggerFactory.getLogger(DonateurService.class);

    private static final RowMapper<Gift> GIFT_MAPPER = (rs, ctx) -> new Gift(rs.getLong("id"), rs.getString("rekening"), rs.getInt("bedrag"));

    private final Jdbi jdbi;
    private final DonateurDao dao;

    public DonateurService(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.dao = jdbi.onDemand(DonateurDao.class);
    }

    public void bean(long id) {
        Donateur donateur = jdbi.withHandle(h -> h.createQuery("select * from donateur where id = :id")
                .bind("id", id)
                .mapToBean(Donateur.class)
                .one());
        log.info("donateur {}", donateur.getEmail()); // EXPECT
        log.info("donateur uit {}", donateur.getRegio()); // SAFE
        log.info("donateur is {}", donateur); // SAFE
    }

    public void lijst() {
        List<Donateur> lijst = jdbi.withHandle(h -> h.select("select * from donateur").map(BeanMapper.of(Donateur.class)).list());
        lijst.forEach(d -> log.info("brief aan {}", d.getNaam())); // EXPECT
    }

    public void eigenMapper() {
        jdbi.useHandle(handle -> {
            List<Gift> giften = handle.createQuery("select id, rekening, bedrag from gift").map(GIFT_MAPPER).list();
            log.info("eerste gift van {}", giften.get(0).rekening()); // EXPECT
            log.info("eerste gift bedraagt {}", giften.get(0).bedrag()); // SAFE
        });
    }

    public void constructorMapper(long id) {
        try (Handle handle = jdbi.open()) {
            handle.registerRowMapper(ConstructorMapper.factory(Gift.class));
            Optional<Gift> gift = handle.createQuery("select id, rekening, bedrag from gift where id = ?").bind(0, id).mapTo(Gift.class).findOne();
            log.info("gift {}", gift.orElse(null)); // EXPECT
            try (Stream<Gift> stroom = handle.createQuery("select id, rekening, bedrag from gift").mapTo(Gift.class).stream()) {
                stroom.map(Gift::rekening).forEach(r -> log.debug("incasso bij {}", r)); // EXPECT
            }
        }
    }

    public void wijzig(Donateur donateur) {
        jdbi.useTransaction(handle -> {
            Update update = handle.createUpdate("update donateur set email = :email where id = :id");
            update.bind("email", donateur.getEmail()).bind("id", donateur.getId());
            log.debug("binding {}", update.getContext().getBinding()); // EXPECT
            int aantal = update.execute();
            log.info("{} gewijzigd", aantal); // SAFE
        });
    }

    public void batch(List<Donateur> donateurs) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into donateur (naam, email, regio) values (:naam, :email, :regio)");
            donateurs.forEach(d -> batch.bindBean(d).add());
            log.info("klaar voor {} regels", batch.size()); // SAFE
            batch.execute();
        });
    }

    public void metDao(Donateur nieuw) {
        long nummer = dao.voegToe(nieuw);
        log.info("nieuwe donateur {}", nummer); // SAFE
        Donateur terug = dao.vind(nummer);
        log.info("teruggelezen {}", terug.getNaam()); // EXPECT
        log.info("regio volgens database {}", dao.regio(nummer)); // SAFE
        dao.opEmail(nieuw.getEmail()).ifPresent(d -> log.info("al bekend: {}", d.getEmail())); // EXPECT
    }

    public void extensie(String regio) {
        List<Donateur> inRegio = jdbi.withExtension(DonateurDao.class, d -> d.inRegio(regio));
        for (Donateur d : inRegio) {
            log.warn("in {} woont {}", regio, d.getNaam()); // EXPECT
        }
        jdbi.useExtension(DonateurDao.class, d -> log.info("in {} wonen er {}", regio, d.tel(regio))); // SAFE
        Handle handle = jdbi.open();
        DonateurDao gekoppeld = handle.attach(DonateurDao.class);
        log.info("aangesproken met {}", gekoppeld.aanhef(1L)); // EXPECT
        handle.close();
    }

    public void samenvoegen() {
        Map<Long, Donateur> perId = jdbi.withHandle(h -> h.createQuery("select d.*, g.bedrag as bedrag from donateur d join gift g on g.donateur_id = d.id")
                .registerRowMapper(BeanMapper.factory(Donateur.class))
                .reduceRows(new LinkedHashMap<Long, Donateur>(), (map, rij) -> {
                    map.computeIfAbsent(rij.getColumn("id", Long.class), id -> rij.getRow(Donateur.class));
                    return map;
                }));
        perId.forEach((id, d) -> log.info("verzameld {}", d.getEmail())); // EXPECT
        perId.forEach((id, d) -> log.info("verzameld {}", id)); // SAFE
    }

    @RegisterBeanMapper(Donateur.class)
    public interface DonateurDao {

        @SqlUpdate("insert into donateur (naam, email, regio) values (:naam, :email, :regio)")
        @GetGeneratedKeys
        long voegToe(@BindBean Donateur donateur);

        @SqlQuery("select * from donateur where id = :id")
        Donateur vind(@Bind("id") long id);

        @SqlQuery("select * from donateur where email = :email")
        Optional<Donateur> opEmail(@Bind("email") String email);

        @SqlQuery("select * from donateur where regio = :regio")
        List<Donateur> inRegio(@Bind("regio") String regio);

        @SqlQuery("select regio from donateur where id = :id")
        String regio(@Bind("id") long id);

        @SqlQuery("select count(*) from donateur where regio = :regio")
        int tel(@Bind("regio") String regio);

        default String aanhef(long id) {
            return "Beste " + vind(id).getNaam();
        }
    }

    public record Gift(long id, @PersonalData("iban") String rekening, int bedrag) {
    }

    public static class Donateur {

        private Long id;

        @PersonalData("naam")
        private String naam;

        @PersonalData("emailadres")
        private String email;

        private String regio;

        public Donateur() {
        }

        public Donateur(String naam, String email, String regio) {
            this.naam = naam;
            this.email = email;
            this.regio = regio;
        }

        public Long getId() {
            return id;
        }

        public void setId(Long id) {
            this.id = id;
        }

        public String getNaam() {
            return naam;
        }

        public void setNaam(String naam) {
            this.naam = naam;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getRegio() {
            return regio;
        }

        public void setRegio(String regio) {
            this.regio = regio;
        }
    }
}
