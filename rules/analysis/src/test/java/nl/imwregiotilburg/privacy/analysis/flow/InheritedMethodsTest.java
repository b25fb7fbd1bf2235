package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that a class of the codebase has from one of a library that nobody modelled. */
final class InheritedMethodsTest {

  private static final String LIBRARY =
      """
      package lib;
      public class BaseLogger {
        public native void logInfo(String id, String text, Object... parts);
        public native void register(String id, String text);
        public native String message(String id, String text, Object... parts);
        public native Part text(String text);
        public static class Part {
            private String held;
            public native String get();
          }
      }
      """;

  @TempDir private Path folder;

  @Test
  void do_what_the_librarys_own_do() throws IOException {
    UsedLibrary.assertLogged(
        folder,
        """
        static class Own extends BaseLogger {
          void locked(Client c) { logInfo("1", "locked " + c.getNaam()); } // EXPECT
          void unlocked(Client c) { super.logInfo("1", "unlocked {}", c.getNaam()); } // EXPECT
          void coded(Client c) { logInfo("1", "locked " + c.getCode()); }
          void registered(Client c) { register("1", "registered " + c.getNaam()); }
        }
        void message(Client c, Own own) {
          LOG.info(own.message("1", "for {}", c.getNaam())); // EXPECT
          LOG.info(own.message("1", "for {}", c.getCode()));
          LOG.info(new Own().text(c.getNaam()).get()); // EXPECT
          LOG.info(new Own().text(c.getCode()).get());
        }
        """,
        LIBRARY);
  }

  @Test
  void keep_what_an_object_holds_that_is_handed_on() throws IOException {
    UsedLibrary.assertLogged(
        folder,
        """
        static class Keeper {
          final Job job;
          Keeper(Job job) { this.job = job; }
          void show() { LOG.info("{}", job); } // EXPECT
        }
        void make(Client c, Job.Builder builder) {
          Job job = builder.setUser(c.getNaam()).setTitle(c.getCode()).build();
          LOG.info(job.getUser()); // EXPECT
          LOG.info(job.getTitle());
          print(job);
          user(job);
          title(job);
          new Keeper(job).show();
        }
        void print(Job job) { LOG.info("job: " + job); } // EXPECT
        void user(Job job) { LOG.info(job.getUser()); } // EXPECT
        void title(Job job) { LOG.info(job.getTitle()); }
        """,
        """
        package lib;
        public class Job {
          private final String user;
          private final String title;
          Job(String user, String title) { this.user = user; this.title = title; }
          public String getUser() { return user; }
          public String getTitle() { return title; }
          @Override public String toString() { return Printer.print(this); }
          private static class Printer { static native String print(Object any); }
          public static class Builder {
            private final Parameters p = new Parameters();
            private static class Parameters { String user; String title; }
            public Builder setUser(String user) { p.user = user; return this; }
            public Builder setTitle(String title) { p.title = title; return this; }
            public native Job build();
          }
        }
        """);
  }
}
