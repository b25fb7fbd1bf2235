package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type that only the caller of a library's method chooses is at least what bounds it. */
final class ChosenTypesTest {

  private static final String REGISTRY =
      """
      package lib;
      import java.util.*;
      public interface Registry<B> {
        <T extends B> T first();
        <T extends B> List<T> all();
        <T extends B> Optional<T> found(String id);
        interface Keyed<K, V> extends Registry<V> {
          <T extends V> T at(K key);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void are_what_the_type_of_the_receiver_says() throws IOException {
    String members =
        """
        static class Item {
          String code;
          @Override public String toString() { return code; }
        }
        Registry<Client> kept;
        void given(Registry<Client> clients, Registry<Item> items) {
          LOG.info("{}", clients.first()); // EXPECT
          LOG.info("{}", clients.all()); // EXPECT
          LOG.info("{}", kept.first()); // EXPECT
          LOG.info("{}", items.first()); // SAFE
          LOG.info("{}", items.all()); // SAFE
        }
        void inherited(Registry.Keyed<Client, Item> items, Registry.Keyed<Item, Client> clients) {
          LOG.info("{}", clients.first()); // EXPECT
          LOG.info("{}", clients.at(new Item())); // EXPECT
          LOG.info("{}", items.first()); // SAFE
        }
        void handed(Registry<Client> clients, Registry<Item> items) {
          clients.all().forEach(each -> LOG.info("{}", each)); // EXPECT
          clients.found("1").ifPresent(each -> LOG.info("{}", each)); // EXPECT
          clients.found("1").map(each -> each.getCode()).ifPresent(LOG::info); // SAFE
          items.all().forEach(each -> LOG.info("{}", each)); // SAFE
        }
        """;

    UsedLibrary.assertLogged(folder, members, REGISTRY);
  }
}
