package nl.imw.demo.nieuwsbrief;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The subscriptions. */
@Repository
@RequiredArgsConstructor
class Inschrijvingen {

  private final JdbcClient jdbc;

  List<Inschrijving> alle() {
    return jdbc.sql("select id, naam, emailadres, toegestemd_op from inschrijving")
        .query(Inschrijving.class)
        .list();
  }

  void trekIn(long id) {
    jdbc.sql("delete from inschrijving where id = :id").param("id", id).update();
  }
}
