package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Classes of libraries of which some methods are read and others are not: what one kind puts into
 * an object the other kind finds there.
 */
final class HalfReadLibrariesTest {

  private static final String BUILDER =
      """
      package lib;
      import java.util.*;
      public class JobBuilder {
        private final Map<String, Object> data = new HashMap<>();
        private String title;
        public static native JobBuilder start();
        public JobBuilder with(String key, Object value) { data.put(key, value); return this; }
        public native JobBuilder withTitle(String title);
        public String title() { return title; }
        public Map<String, Object> data() { return data; }
        public native void putAt(String key, Object value);
        public native Job build();
        public interface Job {
          Map<String, Object> getData();
          String getName();
        }
      }
      """;

  private static final String NOTICE =
      """
      package lib;
      import java.util.*;
      public class Notice extends Base {
        private final String code;
        private String text;
        public Notice(String code, String text, String author) {
          super(author);
          this.code = Objects.requireNonNull(code);
          if (text != null) {
            this.text = text;
          }
          count();
        }
        static native void count();
        public String getCode() { return code; }
        public String getText() { return text; }
      }
      class Base {
        private final String author;
        Base(String author) { this.author = author; }
        public String getAuthor() { return author; }
      }
      """;

  private static final String ENTITY =
      """
      package lib;
      public class Entity {
        public static <T extends Entity> T byId(Object id) {
          throw new IllegalStateException("woven in when the application is built");
        }
      }
      """;

  private static final String REPLY =
      """
      package lib;
      public interface Reply {
        Status status();
        Kind kind();
        String body();
        Body content();
        static Reply to(String text) { return Answers.to(text); }
        final class Status {
          private final int code;
          Status(int code) { this.code = code; }
          public int code() { return code; }
          @Override public String toString() { return "status " + code; }
        }
        enum Kind { GOOD, BAD }
        interface Body { void writeTo(Buffer buffer); }
        interface Buffer { String readAll(); }
      }
      class Answers {
        static native Reply to(String text);
      }
      """;

  private static final String MEMBERS =
      """
      static class Row extends Entity {
        @PersonalData("naam") public String naam;
        public String code;
      }
      void built(Client c) {
        JobBuilder.Job job = JobBuilder.start().with("naam", c.getNaam()).build();
        LOG.info("{}", job.getData().get("naam")); // EXPECT
        LOG.info(job.getName()); // SAFE
        JobBuilder.Job other = JobBuilder.start().with("code", c.getCode()).build();
        LOG.info("{}", other.getData().get("code")); // SAFE
      }
      void field(Client c) {
        JobBuilder builder = new JobBuilder();
        builder.withTitle(c.getNaam());
        LOG.info(builder.title()); // EXPECT
        JobBuilder other = new JobBuilder();
        other.withTitle(c.getCode());
        LOG.info(other.title()); // SAFE
      }
      void container(Client c) {
        JobBuilder builder = new JobBuilder();
        builder.putAt("naam", c.getNaam());
        builder.putAt("code", c.getCode());
        LOG.info("{}", builder.data().get("naam")); // EXPECT
        LOG.info("{}", builder.data().get("code")); // SAFE
      }
      void constructed(Client c) {
        Notice notice = new Notice(c.getCode(), c.getNaam(), "wij");
        LOG.info(notice.getCode()); // SAFE
        LOG.info(notice.getText()); // EXPECT
        LOG.info(notice.getAuthor()); // SAFE
        LOG.info(new Notice("1", "2", c.getNaam()).getAuthor()); // EXPECT
        LOG.info(new Notice("1", "2", c.getNaam()).getText()); // SAFE
      }
      void woven() {
        Row row = Row.byId(1);
        LOG.info(row.naam); // EXPECT
        LOG.info(row.code); // SAFE
      }
      void answered(Client c, Reply.Buffer buffer, Reply.Buffer empty) {
        Reply reply = Reply.to(c.getNaam());
        LOG.info("{}", reply.status()); // SAFE
        LOG.info("{}", reply.kind()); // SAFE
        LOG.info(reply.body()); // EXPECT
        reply.content().writeTo(buffer);
        LOG.info(buffer.readAll()); // EXPECT
        LOG.info(empty.readAll()); // SAFE
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_some_methods_put_there_the_others_find() throws IOException {
    UsedLibrary.assertLogged(folder, MEMBERS, BUILDER, NOTICE, ENTITY, REPLY);
  }
}
