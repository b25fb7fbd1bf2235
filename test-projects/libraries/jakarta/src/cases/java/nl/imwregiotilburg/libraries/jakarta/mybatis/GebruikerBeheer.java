package nl.imwregiotilburg.libraries.jakarta.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.MapKey;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.One;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.ResultType;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.SelectProvider;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.jdbc.SQL;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class GebruikerBeheer {

    private static final Logger log = LoggerFactory.getLogger(GebruikerBeheer.class);

    private final SqlSessionFactory factory;

    public GebruikerBeheer(SqlSessionFactory factory) {
        this.factory = factory;
    }

    public void toon(long id) {
        try (SqlSession session = factory.openSession()) {
            GebruikerMapper mapper = session.getMapper(GebruikerMapper.class);
            Gebruiker gebruiker = mapper.vind(id);
            log.info("gebruiker {}", gebruiker.getEmail()); // EXPECT
            log.info("rol via query {}", mapper.rol(id)); // SAFE
        }
    }

    public void controleer(Gebruiker nieuw) {
        try (SqlSession session = factory.openSession(true)) {
            GebruikerMapper mapper = session.getMapper(GebruikerMapper.class);
            log.info("bestaat al {} keer", mapper.telMetEmail(nieuw.getEmail())); // SAFE
            int aantal = mapper.voegToe(nieuw);
            log.info("{} toegevoegd onder nummer {}", aantal, nieuw.getId()); // SAFE
            Optional<Gebruiker> terug = mapper.opEmail(nieuw.getEmail());
            log.info("terug: {}", terug.map(Gebruiker::getNaam).orElse("-")); // EXPECT
        }
    }

    public void perStatementId(long id) {
        try (SqlSession session = factory.openSession()) {
            Gebruiker gebruiker = session.selectOne("nl.imwregiotilburg.libraries.jakarta.mybatis.GebruikerMapper.vind", id);
            log.info("geselecteerd {}", gebruiker.getNaam()); // EXPECT
            List<Gebruiker> lijst = session.selectList("nl.imwregiotilburg.libraries.jakarta.mybatis.GebruikerMapper.alle");
            log.info("laatste rol {} van {}", lijst.get(lijst.size() - 1).getRol(), lijst.size()); // SAFE
        }
    }

    public void stromend() throws Exception {
        try (SqlSession session = factory.openSession()) {
            GebruikerMapper mapper = session.getMapper(GebruikerMapper.class);
            mapper.stroom(context -> log.info("rij {}", context.getResultObject().getEmail())); // EXPECT
            mapper.stroom(context -> log.info("rij {} rol {}", context.getResultCount(), context.getResultObject().getRol())); // SAFE
            try (Cursor<Gebruiker> cursor = mapper.cursor()) {
                for (Gebruiker g : cursor) {
                    log.debug("cursor {}", g.getNaam()); // EXPECT
                }
            }
        }
    }

    public void wijzigTelefoon(long id, Telefoon telefoon) {
        factory.getConfiguration().getTypeHandlerRegistry().register(TelefoonHandler.class);
        try (SqlSession session = factory.openSession(true)) {
            session.getMapper(GebruikerMapper.class).wijzigTelefoon(id, telefoon);
        }
    }

    public List<Gebruiker> zoek(Gebruiker voorbeeld) {
        try (SqlSession session = factory.openSession()) {
            List<Gebruiker> gevonden = session.getMapper(GebruikerMapper.class).opVoorbeeld(voorbeeld);
            gevonden.sort(Comparator.comparing(Gebruiker::getId));
            return gevonden;
        }
    }

    public void eigenaar(long bestelnummer) {
        try (SqlSession session = factory.openSession()) {
            Bestelling bestelling = session.getMapper(GebruikerMapper.class).bestelling(bestelnummer);
            log.info("bestelling van {}", bestelling.getBesteller().getNaam()); // EXPECT
            log.info("bestelling van {}", bestelling.getArtikel()); // SAFE
        }
    }

    public void wijzig(Gebruiker gebruiker) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", gebruiker.getId());
        parameters.put("email", gebruiker.getEmail());
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            session.update("nl.imwregiotilburg.libraries.jakarta.mybatis.GebruikerMapper.wijzigEmail", parameters);
            log.debug("parameters {}", parameters); // EXPECT
            for (BatchResult resultaat : session.flushStatements()) {
                log.debug("batch sql {}", resultaat.getSql()); // SAFE
                log.debug("batch parameters {}", resultaat.getParameterObjects()); // EXPECT
            }
            session.commit();
        }
    }

    public static class GebruikerSql {

        private static final Logger log = LoggerFactory.getLogger(GebruikerSql.class);

        public String opVoorbeeld(Gebruiker voorbeeld) {
            String sql = new SQL().SELECT("id", "naam", "email", "rol").FROM("gebruiker").WHERE("email = #{email}").toString();
            log.debug("sql {}", sql); // SAFE
            String letterlijk = new SQL()
                    .SELECT("*")
                    .FROM("gebruiker")
                    .WHERE("naam = '" + voorbeeld.getNaam() + "'")
                    .toString();
            log.debug("sql {}", letterlijk); // EXPECT
            return sql;
        }
    }

    @Intercepts(@Signature(type = Executor.class, method = "update", args = {MappedStatement.class, Object.class}))
    public static class WijzigingLogger implements Interceptor {

        private static final Logger log = LoggerFactory.getLogger(WijzigingLogger.class);

        @Override
        public Object intercept(Invocation invocation) throws Throwable {
            MappedStatement statement = (MappedStatement) invocation.getArgs()[0];
            if (invocation.getArgs()[1] instanceof Gebruiker gebruiker) {
                log.info("wijziging voor {}", gebruiker.getEmail()); // EXPECT
                BoundSql boundSql = statement.getBoundSql(gebruiker);
                log.info("sql {}", boundSql.getSql()); // SAFE
            }
            return invocation.proceed();
        }
    }

    public static class TelefoonHandler extends BaseTypeHandler<Telefoon> {

        private static final Logger log = LoggerFactory.getLogger(TelefoonHandler.class);

        @Override
        public void setNonNullParameter(PreparedStatement ps, int i, Telefoon telefoon, JdbcType jdbcType) throws SQLException {
            log.trace("parameter {} wordt {}", i, telefoon.nummer()); // EXPECT
            ps.setString(i, telefoon.nummer());
        }

        @Override
        public Telefoon getNullableResult(ResultSet rs, String kolom) throws SQLException {
            return rs.getString(kolom) == null ? null : new Telefoon(rs.getString(kolom));
        }

        @Override
        public Telefoon getNullableResult(ResultSet rs, int kolom) throws SQLException {
            return rs.getString(kolom) == null ? null : new Telefoon(rs.getString(kolom));
        }

        @Override
        public Telefoon getNullableResult(CallableStatement cs, int kolom) throws SQLException {
            return cs.getString(kolom) == null ? null : new Telefoon(cs.getString(kolom));
        }
    }
}

@Mapper
interface GebruikerMapper {

    @Select("select id, naam, email, rol from gebruiker where id = #{id}")
    Gebruiker vind(long id);

    @Select("select id, naam, email, rol from gebruiker order by id")
    List<Gebruiker> alle();

    @Select("select id, naam, email, rol from gebruiker where email = #{email}")
    Optional<Gebruiker> opEmail(String email);

    @Select("select rol from gebruiker where id = #{id}")
    String rol(long id);

    @Select("select count(*) from gebruiker where email = #{email}")
    int telMetEmail(String email);

    @Insert("insert into gebruiker (naam, email, rol) values (#{naam}, #{email}, #{rol})")
    @Options(useGeneratedKeys = true, keyProperty = "id")
    int voegToe(Gebruiker gebruiker);

    @Update("update gebruiker set email = #{email} where id = #{id}")
    int wijzigEmail(@Param("id") long id, @Param("email") String email);

    @Update("update gebruiker set telefoon = #{telefoon} where id = #{id}")
    int wijzigTelefoon(@Param("id") long id, @Param("telefoon") Telefoon telefoon);

    @Delete("delete from gebruiker where id = #{id}")
    int verwijder(long id);

    @Select("select id, naam, email, rol from gebruiker")
    @MapKey("id")
    Map<Long, Gebruiker> perId();

    @Select("select id, naam, email, rol from gebruiker")
    @ResultType(Gebruiker.class)
    void stroom(ResultHandler<Gebruiker> handler);

    @Select("select id, naam, email, rol from gebruiker")
    Cursor<Gebruiker> cursor();

    @Select("select nummer, artikel, gebruiker_id from bestelling where nummer = #{nummer}")
    @Results({
        @Result(property = "nummer", column = "nummer", id = true),
        @Result(property = "artikel", column = "artikel"),
        @Result(property = "besteller", column = "gebruiker_id", one = @One(select = "vind"))
    })
    Bestelling bestelling(long nummer);

    @SelectProvider(type = GebruikerBeheer.GebruikerSql.class, method = "opVoorbeeld")
    List<Gebruiker> opVoorbeeld(Gebruiker voorbeeld);
}

record Telefoon(@PersonalData("telefoonnummer") String nummer) {
}

class Bestelling {

    private long nummer;
    private String artikel;
    private Gebruiker besteller;

    public long getNummer() {
        return nummer;
    }

    public void setNummer(long nummer) {
        this.nummer = nummer;
    }

    public String getArtikel() {
        return artikel;
    }

    public void setArtikel(String artikel) {
        this.artikel = artikel;
    }

    public Gebruiker getBesteller() {
        return besteller;
    }

    public void setBesteller(Gebruiker besteller) {
        this.besteller = besteller;
    }
}

class Gebruiker {

    private Long id;

    @PersonalData("naam")
    private String naam;

    @PersonalData("emailadres")
    private String email;

    private String rol;

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

    public String getRol() {
        return rol;
    }

    public void setRol(String rol) {
        this.rol = rol;
    }
}
