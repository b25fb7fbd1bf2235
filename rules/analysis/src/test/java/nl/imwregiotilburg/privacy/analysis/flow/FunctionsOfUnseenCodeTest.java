package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions that are handed to code of which nothing is known but its generic types. */
final class FunctionsOfUnseenCodeTest {

  private static final String MAYBE =
      """
      package lib;
      import java.util.function.*;
      public interface Maybe<T> {
        <U> Maybe<U> map(Function<? super T, ? extends U> function);
        <U> U fold(Supplier<? extends U> none, Function<? super T, ? extends U> one);
        <U> U as(Class<U> type, Function<? super T, ? extends U> function);
        Maybe<T> filter(Predicate<? super T> test);
        T get();
      }
      """;

  private static final String EITHER =
      """
      package lib;
      import java.util.function.*;
      public interface Either<L, R> {
        <U> Either<L, U> map(Function<? super R, ? extends U> function);
        <X, Y> Either<X, Y> bimap(
            Function<? super L, ? extends X> left, Function<? super R, ? extends Y> right);
      }
      """;

  private static final String MAKE =
      """
      package lib;
      public class Make {
        public static native <T> Maybe<T> maybe(T value);
        public static native <L, R> Either<L, R> left(L value);
      }
      """;

  private static final String WORK =
      """
      package lib;
      public interface Work { <T> T in(Step<T> step); interface Step<T> { T call(Object handle); } }
      """;

  @TempDir private Path folder;

  @Test
  void give_back_what_they_make_and_nothing_else() throws IOException {
    String members =
        """
        void mapped(Client c) {
          LOG.info("{}", Make.maybe(c.getNaam())); // EXPECT
          LOG.info("{}", Make.maybe(c.getNaam()).map(n -> n.length())); // SAFE
          LOG.info("{}", Make.maybe(c.getNaam()).map(n -> "fixed")); // SAFE
          LOG.info("{}", Make.maybe(c.getNaam()).map(n -> "fixed").get()); // SAFE
          LOG.info("{}", Make.maybe(c.getNaam()).map(n -> "dear " + n)); // EXPECT
          LOG.info("{}", Make.maybe(c.getNaam()).filter(n -> n.isEmpty())); // EXPECT
          LOG.info("{}", Make.maybe(c.getNaam()).fold(() -> "none", n -> "one")); // SAFE
          LOG.info("{}", Make.maybe(c.getNaam()).fold(() -> "none", n -> n)); // EXPECT
          LOG.info("{}", Make.maybe(c.getNaam()).as(String.class, n -> "one")); // EXPECT
        }
        void unknown(Client c, java.util.function.Function<String, String> any) {
          LOG.info("{}", Make.maybe(c.getNaam()).map(any)); // EXPECT
        }
        void other(Client c) {
          LOG.info("{}", Make.left(c.getNaam()).map(n -> "fixed")); // EXPECT
          LOG.info("{}", Make.left(c.getNaam()).bimap(n -> "left", n -> "right")); // SAFE
        }
        """;

    UsedLibrary.assertLogged(folder, members, MAYBE, EITHER, MAKE, WORK);
  }

  @Test
  void are_called_with_what_is_there_also_when_they_are_methods_of_it() throws IOException {
    String members =
        """
        void methods(Client c) {
          LOG.info("{}", Make.maybe(c.getNaam()).map(String::trim)); // EXPECT
          LOG.info("{}", Make.maybe(c.getNaam()).map(String::length)); // SAFE
          LOG.info("{}", Make.maybe(c).map(Client::getNaam)); // EXPECT
          LOG.info("{}", Make.maybe(c).map(Client::getCode)); // SAFE
          LOG.info("{}", Make.maybe(c.getNaam()).map(this::dear)); // EXPECT
          LOG.info("{}", Make.maybe(c.getNaam()).map(n -> dear(n))); // EXPECT
          LOG.info("{}", Make.maybe(c.getCode()).map(n -> dear(n))); // SAFE
        }
        String dear(String name) { return greeting + name; }
        String greeting = "Dear ";
        """;

    UsedLibrary.assertLogged(folder, members, MAYBE, EITHER, MAKE, WORK);
  }

  @Test
  void keep_what_they_captured_on_their_way_there() throws IOException {
    String members =
        """
        Work work;
        private <T> T within(Work.Step<T> step) { return work.in(step); }
        private <T> T twice(Work.Step<T> step) { return within(step); }
        void direct(Client c) {
          String n = c.getNaam();
          work.in(h -> { LOG.info("{}", n); return null; }); // EXPECT
        }
        void handed(Client c) {
          String n = c.getNaam();
          String code = c.getCode();
          within(h -> { LOG.info("{}", n); return null; }); // EXPECT
          twice(h -> { LOG.info("{}", n); return null; }); // EXPECT
          within(h -> { LOG.info("{}", code); return null; }); // SAFE
        }
        """;

    UsedLibrary.assertLogged(folder, members, MAYBE, EITHER, MAKE, WORK);
  }

  /** Nobody is seen to call what is given to whoever asks for it. */
  @Test
  void lose_what_they_captured_when_they_are_given_back_to_nobody_who_is_seen() throws IOException {
    String members =
        """
        public Work.Step<Void> given(Client c) {
          String n = c.getNaam();
          return h -> { LOG.info("{}", n); return null; }; // a leak that is missed
        }
        """;

    UsedLibrary.assertLogged(folder, members, MAYBE, EITHER, MAKE, WORK);
  }
}
