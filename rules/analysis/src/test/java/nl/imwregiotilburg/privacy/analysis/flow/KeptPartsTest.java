package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model says is kept is found by other methods, with and without a key. */
final class KeptPartsTest {

  private static final String MODELS =
      """
      version: 1
      methods:
        app.Store:
          put: ["program.keptThing = arg0"]
          get: ["return = program.keptThing"]
          putUnder: ["program.keptByKey{arg0} = arg1"]
          getUnder: ["return = program.keptByKey{arg0}"]
          add: ["program.keptList[] += arg0"]
          all: ["return = program.keptList[]"]
          own: ["this.keptOwn = arg0"]
          ofAny: ["return = this.keptOwn"]
      """;

  private static final String STORE =
      """
      package app;
      public class Store {
        public static native void put(String s);
        public static native String get();
        public static native void putUnder(String key, String s);
        public static native String getUnder(String key);
        public static native void add(String s);
        public static native String all();
        public native void own(String s);
        public native String ofAny();
      }
      """;

  @TempDir private Path folder;

  @Test
  void are_found_by_other_methods() throws IOException {
    String code =
        """
        package app;
        public class Desk {
          void put(Client c, Store store) {
            Store.put(c.naam);
            Store.putUnder("a", c.naam);
            Store.putUnder("b", "x");
            Store.add(c.bsn);
            store.own(c.bsn);
          }
          void get(Store store) {
            System.out.println(Store.get()); // naam
            System.out.println(Store.getUnder("a")); // naam
            System.out.println(Store.getUnder("b")); // -
            System.out.println(Store.all()); // bsn
            System.out.println(store.ofAny()); // bsn
          }
        }
        """;

    assertThat(FlowLines.foundWithModels(folder, MODELS, code, STORE))
        .isEqualTo(FlowLines.expected(code));
  }
}
