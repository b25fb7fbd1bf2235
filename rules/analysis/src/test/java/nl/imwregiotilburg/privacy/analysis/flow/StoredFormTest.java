package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mapper stores of an object differs from what a serialiser writes of it. */
final class StoredFormTest {

  private static final String ENTITIES =
      """
      package app;
      import com.fasterxml.jackson.annotation.JsonIgnore;
      import jakarta.persistence.*;
      import java.util.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      final class Model {
        @Entity static class Client {
          @Id long id;
          @PersonalData("naam") private String naam;
          @PersonalData("bsn") @JsonIgnore private String bsn;
          @PersonalData("notitie") @Transient private String notitie;
          @Embedded private Adres adres;
          @OneToMany(mappedBy = "client") private List<Contact> contacten = new ArrayList<>();
          public String getNaam() { return naam; }
          @JsonIgnore public String getBsn() { return bsn; }
          public String getNotitie() { return notitie; }
          public List<Contact> getContacten() { return contacten; }
        }
        @Embeddable static class Adres { @PersonalData("adres") private String straat; }
        @Entity static class Contact {
          @Id long id;
          @ManyToOne private Client client;
          @PersonalData("verslag") private String verslag;
          public Client getClient() { return client; }
        }
        @Entity static class Dossier {
          @Id long id;
          @OneToOne(cascade = {CascadeType.PERSIST, CascadeType.REMOVE}) private Client client;
          public Client getClient() { return client; }
        }
        @Entity static class Afspraak {
          @Id long id;
          @ManyToOne(cascade = CascadeType.REMOVE) private Client client;
          public Client getClient() { return client; }
        }
      }
      """;

  private static final String STORE =
      """
      package app;
      import jakarta.persistence.EntityManager;
      import app.Model.*;
      final class Store {
        EntityManager em;
        void client(Client client) { em.persist(client); }
        void contact(Contact contact) { em.merge(contact); }
        void dossier(Dossier dossier) { em.persist(dossier); }
        void afspraak(Afspraak afspraak) { em.persist(afspraak); }
        private <T> void any(T entity) { em.persist(entity); }
        void throughAHelper(Contact contact) { any(contact); }
      }
      """;

  private static final String SENDER =
      """
      package app;
      import com.fasterxml.jackson.databind.ObjectMapper;
      import org.slf4j.*;
      import app.Model.*;
      final class Sender {
        private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
        void client(Client client) throws Exception {
          LOG.info(new ObjectMapper().writeValueAsString(client));
        }
        void contact(Contact contact) throws Exception {
          LOG.info(new ObjectMapper().writeValueAsString(contact));
        }
      }
      """;

  @TempDir private Path folder;

  private List<String> found() throws Exception {
    Compiled code = Compiled.of(folder, ENTITIES, STORE, SENDER);
    return LibraryFlows.of(code).stream()
        .map(flow -> flow.endpoint().caller().substring(4) + " " + flow.element().category())
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> of(List<String> found, String caller) {
    return found.stream()
        .filter(each -> each.startsWith(caller + " "))
        .map(each -> each.substring(caller.length() + 1));
  }

  @Test
  void fields_are_stored_with_or_without_getters_but_not_what_they_only_refer_to()
      throws Exception {
    List<String> found = found();
    assertThat(of(found, "Store#client")).containsExactly("adres", "bsn", "naam");
    assertThat(of(found, "Store#contact")).containsExactly("verslag");
    assertThat(of(found, "Store#any")).containsExactly("verslag");
  }

  @Test
  void what_a_cascade_reaches_is_stored_along() throws Exception {
    List<String> found = found();
    assertThat(of(found, "Store#dossier")).containsExactly("adres", "bsn", "naam");
    assertThat(of(found, "Store#afspraak")).isEmpty();
  }

  @Test
  void a_serialiser_writes_properties_and_comes_back_to_no_class() throws Exception {
    List<String> found = found();
    assertThat(of(found, "Sender#client")).containsExactly("naam", "notitie");
    assertThat(of(found, "Sender#contact")).containsExactly("naam", "notitie");
  }
}
