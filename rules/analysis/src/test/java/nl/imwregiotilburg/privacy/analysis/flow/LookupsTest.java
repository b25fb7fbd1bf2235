package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a library that nobody described finds by personal data is not all that data. */
final class LookupsTest {

  private static final String USERS =
      """
      package lib;
      public interface Users {
        Person findByName(String name);
        Person getUser(String name, String domain);
        Person create(String name);
        Kind kindOf(Person person);
        String getTitle(String name);
        java.util.List<String> findAliases(String name);
      }
      """;

  private static final String PERSON =
      """
      package lib;
      public interface Person {
        String getId();
        void setId(String id);
        String getName();
        String getLogin();
        Object getAttribute(String key);
        Place getPlace();
        Kind getKind();
        Person withId(String id);
      }
      """;

  private static final String PLACE =
      """
      package lib;
      public interface Place { String getPath(); String getName(); }
      """;

  private static final String KIND =
      """
      package lib;
      public enum Kind { GUEST, MEMBER }
      """;

  private static final String MEMBERS =
      """
      Users users;
      void byProperty(Client c) {
        Person person = users.findByName(c.getNaam());
        LOG.info(person.getName()); // EXPECT
        LOG.info(person.getLogin()); // SAFE
        LOG.info(person.getId()); // SAFE
        LOG.info("{}", person.getAttribute("locale")); // SAFE
        LOG.info(person.getPlace().getPath()); // SAFE
      }
      void byAnything(Client c) {
        Person person = users.getUser(c.getNaam(), "x");
        LOG.info(person.getName()); // EXPECT
        LOG.info(person.getLogin()); // EXPECT
        LOG.info(person.getId()); // SAFE
        LOG.info("{}", person.getAttribute("locale")); // SAFE
        LOG.info(person.getPlace().getPath()); // SAFE
      }
      void texts(Client c) {
        LOG.info(users.getTitle(c.getNaam())); // EXPECT
        LOG.info("{}", users.findAliases(c.getNaam())); // EXPECT
      }
      void made(Client c) {
        Person person = users.create(c.getNaam());
        LOG.info(person.getLogin()); // EXPECT
        LOG.info("{}", person.getAttribute("login")); // EXPECT
        LOG.info(person.getId()); // SAFE
        LOG.info("{}", person.getKind()); // SAFE
        LOG.info("{}", users.kindOf(person)); // SAFE
        person.setId(c.getNaam());
        LOG.info(person.getId()); // EXPECT
      }
      """;

  @TempDir private Path folder;

  @Test
  void tell_what_was_looked_for_and_little_more() throws IOException {
    UsedLibrary.assertLogged(folder, MEMBERS, USERS, PERSON, PLACE, KIND);
  }
}
