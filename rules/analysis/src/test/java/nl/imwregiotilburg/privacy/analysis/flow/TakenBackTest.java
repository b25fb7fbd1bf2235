package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a type does not hold for the subtypes for which it is taken back. */
final class TakenBackTest {

  private static final String MODELS =
      """
      version: 1
      methods:
        app.Desk$Principal:
          getId: {source: {category: gebruikersnaam}}
        app.Desk$Service:
          getId: {source: none}
        app.Desk$Worker:
          getId: {sanitiser: none}
      """;

  private static final String DESK =
      """
      package app;
      import org.slf4j.*;
      public class Desk {
        static final Logger LOG = LoggerFactory.getLogger(Desk.class);
        interface Principal { String getId(); }
        interface Service extends Principal {}
        static class Person implements Principal {
          private final String id;
          Person(String id) { this.id = id; }
          @Override public String getId() { return id; }
          @Override public String toString() { return id; }
        }
        static class Worker implements Principal {
          private final String id;
          Worker(String id) { this.id = id; }
          @Override public String getId() { return id; }
          @Override public String toString() { return id; }
        }
        static class Site implements Service {
          private final String id;
          Site(String id) { this.id = id; }
          @Override public String getId() { return id; }
          String shown() { return "site " + id; }
          @Override public String toString() { return id; }
        }
        public void tell(Principal any, Person person) {
          LOG.info("{}", any.getId()); // gebruikersnaam
          LOG.info("{}", person.getId()); // gebruikersnaam
          LOG.info("{}", person); // gebruikersnaam
        }
        public void services(Service service, Site site) {
          LOG.info("{}", service.getId()); // -
          LOG.info("{}", service); // -
          LOG.info("{}", site.getId()); // -
          LOG.info("{}", site.shown()); // -
          LOG.info("{}", site); // -
        }
        public void workers(Worker worker) {
          LOG.info("{}", worker); // gebruikersnaam
        }
        public Principal worker(String id) { return new Worker(id); }
        public Principal person(String id) { return new Person(id); }
        public Service site(String id) { return new Site(id); }
      }
      """;

  @TempDir private Path folder;

  @Test
  void also_where_nobody_asks_by_name() throws IOException {
    assertThat(FlowLines.foundWithModels(folder, MODELS, DESK)).isEqualTo(FlowLines.expected(DESK));
  }
}
