package nl.imwregiotilburg.libraries.applications.legacydesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.Criteria;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.criterion.MatchMode;
import org.hibernate.criterion.Order;
import org.hibernate.criterion.Projections;
import org.hibernate.criterion.Restrictions;
import org.hibernate.query.Query;
import org.hibernate.transform.Transformers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Haalt klanten uit de database. */
@SuppressWarnings({"deprecation", "unchecked", "rawtypes"})
public class KlantDao {

  private static final Log LOG = LogFactory.getLog(KlantDao.class);

  private SessionFactory sessionFactory;
  private JdbcTemplate jdbcTemplate;

  public void setSessionFactory(SessionFactory sessionFactory) {
    this.sessionFactory = sessionFactory;
  }

  public void setJdbcTemplate(JdbcTemplate jdbcTemplate) {
    this.jdbcTemplate = jdbcTemplate;
  }

  /** Een fout die aan de balie getoond wordt. */
  public static class BalieException extends Exception {
    private static final long serialVersionUID = 1L;

    public BalieException(String melding) {
      super(melding);
    }
  }

  /** Leest een klant uit een rij. */
  static class KlantMapper implements RowMapper<Klant> {
    @Override
    public Klant mapRow(ResultSet rs, int rowNum) throws SQLException {
      Klant klant = new Klant();
      klant.setId(rs.getLong("KLANT_ID"));
      klant.setAchternaam(rs.getString("ACHTERNAAM"));
      klant.setEmail(rs.getString("EMAIL"));
      klant.setPlaats(rs.getString("PLAATS"));
      LOG.trace("Rij " + rowNum + ": " + klant.getAchternaam()); // EXPECT
      LOG.trace("Rij " + rowNum + ": " + klant); // SAFE
      return klant;
    }
  }

  public Klant haal(Long id) {
    Klant klant = (Klant) sessionFactory.getCurrentSession().get(Klant.class, id);
    LOG.debug("Gelezen: " + klant); // SAFE
    LOG.debug("Gelezen: " + klant.aanhef()); // EXPECT
    return klant;
  }

  public List<Klant> zoek(String naam) {
    Criteria criteria = sessionFactory.getCurrentSession().createCriteria(Klant.class);
    criteria.add(Restrictions.ilike("achternaam", naam, MatchMode.START)).addOrder(Order.asc("achternaam")).setMaxResults(20);
    List<Klant> gevonden = criteria.list();
    LOG.debug("Gevonden: " + gevonden); // SAFE
    for (Iterator it = gevonden.iterator(); it.hasNext(); ) {
      Klant klant = (Klant) it.next();
      LOG.debug("Gevonden: " + klant.getBsn()); // EXPECT
    }
    return gevonden;
  }

  public List adressen(String plaats) {
    Session session = sessionFactory.getCurrentSession();
    List emails = session.createCriteria(Klant.class).add(Restrictions.eq("plaats", plaats)).setProjection(Projections.property("email")).list();
    Object aantal = session.createCriteria(Klant.class).add(Restrictions.eq("plaats", plaats)).setProjection(Projections.rowCount()).uniqueResult();
    LOG.info("Mailing naar " + emails); // EXPECT
    LOG.info("Mailing naar " + aantal); // SAFE
    return emails;
  }

  public void overzicht() {
    Query query = sessionFactory.getCurrentSession().createQuery("select k.plaats, k.iban from Klant k where k.soort = :soort");
    query.setParameter("soort", "BEWIND");
    List<Object[]> rijen = query.list();
    for (Object[] rij : rijen) {
      LOG.info("Plaats " + rij[0]); // SAFE
      LOG.info("Rekening " + rij[1]); // EXPECT
    }
  }

  public List<Klant.Regel> regels() {
    List<Klant.Regel> regels = sessionFactory.getCurrentSession().createQuery("select k.id as id, k.achternaam as achternaam, k.plaats as plaats from Klant k").setResultTransformer(Transformers.aliasToBean(Klant.Regel.class)).list();
    for (Klant.Regel regel : regels) {
      LOG.info("Regel " + regel); // EXPECT
      LOG.info("Regel " + regel.getPlaats()); // SAFE
    }
    return regels;
  }

  public List<Klant> nieuwsbrief() {
    List<Klant> klanten = jdbcTemplate.query("select KLANT_ID, ACHTERNAAM, EMAIL, PLAATS from KLANT where NIEUWSBRIEF = 1", new KlantMapper());
    if (!klanten.isEmpty()) {
      LOG.info("Eerste ontvanger: " + klanten.get(0).getEmail()); // EXPECT
      LOG.info("Eerste ontvanger: " + klanten.get(0).getId()); // SAFE
    }
    return klanten;
  }

  public void controle() {
    List<Map<String, Object>> rijen = jdbcTemplate.queryForList("select ACHTERNAAM, PLAATS from KLANT where BSN is null");
    for (Map<String, Object> rij : rijen) {
      LOG.warn("Zonder bsn: " + rij.get("ACHTERNAAM")); // EXPECT
      LOG.warn("Zonder bsn in " + rij.get("PLAATS")); // SAFE
    }
  }

  public void schrijfIn(Klant klant) throws BalieException {
    int rijen = jdbcTemplate.update("insert into INSCHRIJVING (KLANT_ID, EMAIL) values (?, ?)", klant.getId(), klant.getEmail());
    if (rijen == 0) {
      throw new BalieException("Inschrijven mislukt voor " + klant.getEmail());
    }
  }

  public void sluit(Klant klant) throws BalieException {
    if (jdbcTemplate.update("update KLANT set SOORT = 'DICHT' where KLANT_ID = ?", klant.getId()) == 0) {
      throw new BalieException("Sluiten mislukt voor klant " + klant.getId());
    }
  }
}
