package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code of libraries that no model speaks of: what is short and can be read to its end does what it
 * says, and from all other what went in may come out, where types, names and keys allow it.
 */
final class UnseenCodeTest {

  private static final String MAYBE =
      """
      package lib;
      import java.util.*;
      import java.util.function.Function;
      public interface Maybe<T> extends Iterable<T> {
        static <T> Maybe<T> of(T value) { return Makers.maybe(value); }
        <R> Maybe<R> map(Function<? super T, ? extends R> function);
        T get();
        T orElse(T other);
        boolean isPresent();
      }
      abstract class Makers {
        static native <T> Maybe<T> maybe(T value);
      }
      """;

  private static final String MESSAGE =
      """
      package lib;
      import java.util.Map;
      public interface Message {
        void setSubject(String subject);
        String getSubject();
        void setText(String text);
        String getText();
        Message put(String key, Object value);
        Object get(String key);
        Map<String, Object> getHeaders();
      }
      """;

  private static final String ENGINE =
      """
      package lib;
      import java.io.Writer;
      import java.util.function.*;
      public class Engine {
        public native void render(Object model, Writer out);
        public native String toXml(Object bean);
        public native boolean contains(String text);
        public native <T> void later(Supplier<T> supplier, Consumer<T> then);
        public native Message message();
        @Override public native String toString();
      }
      """;

  private static final String PAIR =
      """
      package lib;
      public final class Pair<A, B> {
        private final A first;
        private final B second;
        private Pair(A first, B second) { this.first = first; this.second = second; }
        public static <A, B> Pair<A, B> of(A first, B second) { return new Pair<>(first, second); }
        public A first() { return first; }
        public B second() { return second; }
        public static java.util.List<String> joined(java.util.List<String> a, java.util.List<String> b) {
          java.util.List<String> all = new java.util.ArrayList<>(a.size() + b.size());
          all.addAll(a);
          all.addAll(b);
          return all;
        }
      }
      """;

  private static final String MEMBERS =
      """
      Engine engine;
      void wrapped(Client c) {
        Maybe<Client> maybe = Maybe.of(c);
        LOG.info("{}", maybe); // EXPECT
        LOG.info(maybe.get().getNaam()); // EXPECT
        LOG.info(maybe.get().getCode()); // SAFE
        LOG.info(maybe.map(Client::getNaam).get()); // EXPECT
        LOG.info(maybe.map(Client::getCode).get()); // SAFE
        LOG.info("{}", maybe.map(Client::getCode)); // SAFE
        LOG.info("{}", maybe.isPresent()); // SAFE
        for (String each : maybe.map(Client::getNaam)) {
          LOG.info(each); // EXPECT
        }
      }
      void exact(Client c) {
        Pair<String, String> pair = Pair.of(c.getNaam(), c.getCode());
        LOG.info(pair.first()); // EXPECT
        LOG.info(pair.second()); // SAFE
        LOG.info("{}", Pair.joined(List.of(c.getCode()), List.of(c.getNaam()))); // EXPECT
        LOG.info("{}", Pair.joined(List.of(c.getCode()), List.of("-"))); // SAFE
      }
      void places(Client c) {
        Message message = engine.message();
        message.setSubject(c.getCode());
        message.setText(c.getNaam());
        LOG.info(message.getSubject()); // SAFE
        LOG.info(message.getText()); // EXPECT
        message.put("a", c.getNaam());
        message.put("b", c.getCode());
        LOG.info("{}", message.get("a")); // EXPECT
        LOG.info("{}", message.get("b")); // SAFE
        message.getHeaders().put("naam", c.getNaam());
        LOG.info("{}", message.getHeaders().get("naam")); // EXPECT
      }
      void written(Client c) {
        StringWriter out = new StringWriter();
        engine.render(c, out);
        LOG.info(out.toString()); // EXPECT
        LOG.info(engine.toXml(c)); // EXPECT
      }
      void asked(Client c) {
        LOG.info("{}", engine.contains(c.getNaam())); // SAFE
        LOG.info("{}", engine); // SAFE
      }
      java.util.function.Function<String, RuntimeException> creator;
      void thrown(Client c) {
        try {
          throw creator.apply("no " + c.getNaam());
        } catch (RuntimeException e) {
          LOG.info(e.getMessage()); // EXPECT
        }
      }
      void run(Client c) {
        engine.later(c::getNaam, each -> LOG.info(each)); // EXPECT
        engine.later(c::getCode, each -> LOG.info(each)); // SAFE
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_goes_in_comes_out_where_it_fits() throws IOException {
    UsedLibrary.assertLogged(folder, MEMBERS, MAYBE, MESSAGE, ENGINE, PAIR);
  }
}
