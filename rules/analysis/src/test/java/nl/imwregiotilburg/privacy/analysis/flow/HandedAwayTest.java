package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is handed to a connection of a library that nobody described does not come back out of it:
 * what does is what others sent.
 */
final class HandedAwayTest {

  private static final String CONNECTION =
      """
      package lib;
      public interface DirectoryConnection {
        void add(Entry entry);
        void insert(String text);
        String next();
        Entry read(String name);
        void set(String key, String value);
        String get(String key);
      }
      """;

  private static final String POOL =
      """
      package lib;
      public interface ConnectionPool { DirectoryConnection take(); }
      """;

  private static final String ENTRY =
      """
      package lib;
      public interface Entry { Entry add(String name, String value); String get(String name); }
      """;

  private static final String PILE =
      """
      package lib;
      public interface Pile { void insert(String text); String next(); }
      """;

  @TempDir private Path folder;

  @Test
  void does_not_come_back() throws IOException {
    String members =
        """
        static ConnectionPool pool;
        static Pile pile;
        void insert(Client c, Entry entry) {
          DirectoryConnection connection = pool.take();
          connection.insert(c.getNaam());
          entry.add("cn", c.getNaam());
          connection.add(entry);
          LOG.info(connection.next()); // SAFE
        }
        void read() {
          DirectoryConnection connection = pool.take();
          LOG.info(connection.next()); // SAFE
          LOG.info(connection.read("gasten").get("ou")); // SAFE
        }
        void entry(Client c, Entry entry) {
          entry.add("cn", c.getNaam());
          LOG.info(entry.get("cn")); // EXPECT
        }
        void named(Client c, DirectoryConnection connection) {
          connection.set("last", c.getNaam());
          LOG.info(connection.get("last")); // EXPECT
          LOG.info(connection.get("first")); // SAFE
        }
        void keep(Client c) {
          pile.insert(c.getNaam());
          LOG.info(pile.next()); // EXPECT
        }
        """;

    UsedLibrary.assertLogged(folder, members, CONNECTION, POOL, ENTRY, PILE);
  }
}
