package nl.imwregiotilburg.vrijwilligers.repo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import nl.imwregiotilburg.vrijwilligers.model.Address;
import nl.imwregiotilburg.vrijwilligers.model.Channel;
import nl.imwregiotilburg.vrijwilligers.model.Reach;
import nl.imwregiotilburg.vrijwilligers.model.Skill;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

@Repository
public class VolunteerRepository {
    private static final Logger log = LoggerFactory.getLogger(VolunteerRepository.class);
    private static final String BY_ID = "select * from vrijwilliger where id = ?";
    private static final String ALL = "select * from vrijwilliger order by id";

    private final DataSource source;

    public VolunteerRepository(DataSource source) {
        this.source = source;
    }

    public Optional<Volunteer> find(long id) {
        try (Connection c = source.getConnection(); PreparedStatement st = c.prepareStatement(BY_ID)) {
            st.setLong(1, id);
            try (ResultSet rs = st.executeQuery()) {
                Optional<Volunteer> found = rs.next() ? Optional.of(map(rs)) : Optional.empty();
                log.debug("Gevonden: {}", found); // SAFE personal-data-logged
                log.debug("Gevonden: {}", found.map(Volunteer::getHome)); // EXPECT personal-data-logged adres
                log.debug("Gevonden: {}", found.map(Volunteer::getReach)); // SAFE personal-data-logged
                return found;
            }
        } catch (SQLException e) {
            log.error("Query mislukt: {}", BY_ID, e); // SAFE personal-data-logged
            return Optional.empty();
        }
    }

    public List<Volunteer> all() {
        List<Volunteer> list = new ArrayList<>();
        try (Connection c = source.getConnection(); PreparedStatement st = c.prepareStatement(ALL); ResultSet rs = st.executeQuery()) {
            while (rs.next()) {
                Volunteer v = map(rs);
                log.trace("rij {}", v.getReach().email()); // EXPECT personal-data-logged e-mail
                log.trace("rij {}", v.getReach()); // SAFE personal-data-logged
                list.add(v);
            }
        } catch (SQLException e) {
            log.error("Query mislukt: {}", ALL, e); // SAFE personal-data-logged
        }
        return list;
    }

    public int save(Volunteer v) {
        String sql = "update vrijwilliger set rekening = ? where id = ?";
        String shown = "update vrijwilliger set rekening = '" + v.getIban() + "' where id = " + v.getId();
        log.debug("SQL {}", shown); // EXPECT personal-data-logged iban
        log.debug("SQL {}", sql); // SAFE personal-data-logged
        try (Connection c = source.getConnection(); PreparedStatement st = c.prepareStatement(sql)) {
            st.setString(1, v.getIban());
            st.setLong(2, v.getId());
            int changed = st.executeUpdate();
            log.debug("{} rij(en) gewijzigd", changed); // SAFE personal-data-logged
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException("niet bewaard: " + v.label(), e);
        }
    }

    private static Volunteer map(ResultSet rs) throws SQLException {
        Address home = new Address(rs.getString("straat"), rs.getString("postcode"), rs.getInt("gebied"));
        Reach reach = new Reach(rs.getString("mail"), rs.getString("telefoon"), Channel.valueOf(rs.getString("kanaal")));
        Volunteer v = new Volunteer(rs.getLong("id"), rs.getString("naam"), rs.getDate("geboren").toLocalDate(), home, reach, rs.getString("bsn"), rs.getString("rekening"));
        v.getSkills().add(Skill.valueOf(rs.getString("kan")));
        v.setHours(rs.getInt("uren"));
        return v;
    }
}
