package nl.imwregiotilburg.libraries.applications.volunteers;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterBeanMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindBean;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and writes the table of volunteers. */
@RegisterRowMapper(VolunteerDao.VolunteerMapper.class)
public interface VolunteerDao {

  @SqlQuery("select * from volunteer where id = :id")
  Optional<Volunteer> find(@Bind("id") long id);

  @SqlQuery("select id, full_name, email, district from volunteer where district = :district")
  @RegisterBeanMapper(Volunteer.class)
  List<Volunteer> inDistrict(@Bind("district") String district);

  @SqlQuery("select distinct district from volunteer order by district")
  List<String> districts();

  @SqlQuery("select count(*) from volunteer where district = :district")
  long count(@Bind("district") String district);

  @SqlUpdate("insert into volunteer (full_name, email, phone, birth_date, district) values (:name, :email, :phone, :birthDate, :district)")
  @GetGeneratedKeys
  long insert(@BindBean Volunteer volunteer);

  /** Reads a volunteer from a row. */
  class VolunteerMapper implements RowMapper<Volunteer> {

    private static final Logger LOG = LoggerFactory.getLogger(VolunteerMapper.class);

    @Override
    public Volunteer map(ResultSet rs, StatementContext ctx) throws SQLException {
      Volunteer volunteer = new Volunteer();
      volunteer.setId(rs.getLong("id"));
      volunteer.setName(rs.getString("full_name"));
      volunteer.setEmail(rs.getString("email"));
      volunteer.setPhone(rs.getString("phone"));
      volunteer.setDistrict(rs.getString("district"));
      Volunteer.Contact contact = new Volunteer.Contact();
      contact.setName(rs.getString("contact_name"));
      contact.setPhone(rs.getString("contact_phone"));
      contact.setRelation(rs.getString("contact_relation"));
      volunteer.setEmergencyContact(contact);
      LOG.trace("Mapped row {}", volunteer); // SAFE
      LOG.trace("Mapped row {}", volunteer.getName()); // EXPECT
      return volunteer;
    }
  }

  /** Queries that need more than one statement. */
  class Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    private final Jdbi jdbi;

    @Inject
    public Reports(Jdbi jdbi) {
      this.jdbi = jdbi;
    }

    public void perDistrict() {
      jdbi.useExtension(VolunteerDao.class, dao -> {
        for (String district : dao.districts()) {
          LOG.info("District {} has {} volunteers", district, dao.count(district)); // SAFE
          dao.inDistrict(district).forEach(v -> LOG.debug("District {} has {}", district, v.getName())); // EXPECT
          dao.inDistrict(district).forEach(v -> LOG.debug("District {} has {}", district, v)); // SAFE
        }
      });
    }

    public List<Volunteer> mailing(String district) {
      List<Volunteer> all = jdbi.withHandle(handle -> handle.createQuery("select * from volunteer where district = :d").bind("d", district).map(new VolunteerMapper()).list());
      for (Volunteer each : all) {
        LOG.info("Mail goes to {}", each.getEmail()); // EXPECT
        LOG.info("Mail goes to {}", each.getId()); // SAFE
      }
      return all;
    }

    public void phoneList() {
      List<Map<String, Object>> rows = jdbi.withHandle(handle -> handle.select("select v.phone, v.district from volunteer v").mapToMap().list());
      for (Map<String, Object> row : rows) {
        LOG.info("Phone {}", row.get("phone")); // EXPECT
        LOG.info("District {}", row.get("district")); // SAFE
      }
      List<String> numbers = jdbi.withHandle(handle -> handle.createQuery("select full_name, phone, district from volunteer").map((rs, ctx) -> rs.getString("full_name") + ": " + rs.getString("phone")).list());
      LOG.info("List {}", numbers); // EXPECT
      List<String> districts = jdbi.withHandle(handle -> handle.createQuery("select district from volunteer").mapTo(String.class).list());
      LOG.info("List {}", districts); // SAFE
    }
  }
}
