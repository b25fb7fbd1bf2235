package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a getter of a library's class holds for what its objects print and write. */
final class LibraryGettersTest {

  private static final String MODELS =
      """
      version: 1
      methods:
        lib.Job:
          getOwner: {source: {category: gebruikersnaam}}
        lib.Silent:
          getOwner: {source: {category: gebruikersnaam}}
        lib.Plain:
          getOwner: {source: {category: gebruikersnaam}}
        lib.Actor:
          getId: {source: {category: lidnummer}}
        lib.Guest:
          getId: {source: {category: gastnummer}}
        lib.Hidden:
          getOwner: {source: {category: gebruikersnaam}}
        lib.Line:
          owner: {source: {category: gebruikersnaam}}
          getOwner: {source: {category: gebruikersnaam}}
        lib.Masked:
          getOwner: {source: {category: gebruikersnaam}}
        lib.Whole:
          getOwner: {source: {category: gebruikersnaam}}
        lib.Claims:
          getSubject: {source: {category: gebruikersnaam}}
        lib.Base:
          getMail: {source: {category: emailadres}}
        java.security.Principal:
          getName: {source: {category: inlognaam}}
      """;

  private static final String JOB =
      """
      package lib;
      public class Job {
        private final String owner;
        private final String command;
        public Job(String owner, String command) { this.owner = owner; this.command = command; }
        public String getOwner() { return owner; }
        public String getCommand() { return command; }
        @Override public String toString() { return describe(); }
        private String describe() { return new StringBuilder("job ").append(owner).toString(); }
      }
      """;

  private static final String SILENT =
      """
      package lib;
      public class Silent {
        private String owner;
        private String command;
        public String getOwner() { return owner; }
        @Override public String toString() { return "command " + command; }
      }
      """;

  private static final String PLAIN =
      """
      package lib;
      public class Plain {
        private String owner;
        public String getOwner() { return owner; }
      }
      """;

  private static final String ACTOR =
      """
      package lib;
      public interface Actor { String getId(); }
      """;

  private static final String MEMBER =
      """
      package lib;
      public class Member implements Actor {
        private String id;
        public String getId() { return id; }
        @Override public String toString() { return "member " + getId(); }
      }
      """;

  private static final String GUEST =
      """
      package lib;
      public interface Guest { String getId(); }
      """;

  private static final String BASE =
      """
      package lib;
      public abstract class Base {
        protected String mail;
        public String getMail() { return mail; }
        @Override public String toString() { return getClass() + " of " + mail; }
      }
      """;

  private static final String DERIVED =
      """
      package lib;
      public class Derived extends Base {
        public int getNumber() { return 1; }
      }
      """;

  private static final String LINE =
      """
      package lib;
      public record Line(String owner, int length) {}
      """;

  private static final String MASKED =
      """
      package lib;
      public class Masked {
        private String owner;
        public String getOwner() { return owner; }
        @Override public String toString() {
          return "owner " + (owner == null ? "none" : "***") + owner.length();
        }
      }
      """;

  private static final String HIDDEN =
      """
      package lib;
      import com.fasterxml.jackson.annotation.JsonIgnore;
      public class Hidden {
        private String owner;
        public int number;
        @JsonIgnore public String getOwner() { return owner; }
      }
      """;

  private static final String WHOLE =
      """
      package lib;
      public class Whole {
        private String owner;
        public String getOwner() { return owner; }
        @Override public String toString() {
          return org.apache.commons.lang3.builder.ToStringBuilder.reflectionToString(this);
        }
      }
      """;

  private static final String CLAIMS =
      """
      package lib;
      import java.util.Map;
      public class Claims {
        private Map<String, Object> all;
        public String getSubject() { return (String) all.get("sub"); }
        @Override public String toString() { return "Claims" + all; }
      }
      """;

  private static final String DESK =
      """
      package app;
      import java.util.*;
      import lib.*;
      import org.slf4j.*;
      public class Desk {
        static final Logger LOG = LoggerFactory.getLogger(Desk.class);
        static final com.fasterxml.jackson.databind.ObjectMapper JSON =
            new com.fasterxml.jackson.databind.ObjectMapper();
        public void ofClasses(Job job, Silent silent, Plain plain) {
          LOG.info("{}", job); // gebruikersnaam
          LOG.info("job " + job); // gebruikersnaam
          LOG.info(job.toString()); // gebruikersnaam
          LOG.info(String.valueOf(job)); // gebruikersnaam
          LOG.info("{}", silent); // -
          LOG.info("{}", plain); // -
          LOG.info(job.getCommand()); // -
        }
        public void several(List<Job> jobs, Map<String, Job> byName, Optional<Job> one) {
          LOG.info("{}", jobs); // gebruikersnaam
          LOG.info("{}", byName.get("x")); // gebruikersnaam
          LOG.info("{}", one); // gebruikersnaam
          LOG.info("{}", jobs.size()); // -
        }
        public void ofInterfaces(Actor actor, Guest guest) {
          LOG.info("{}", actor); // lidnummer
          LOG.info("{}", guest); // -
        }
        public void inherited(Derived derived, Base base, Mine mine, Quiet quiet) {
          LOG.info("{}", derived); // emailadres
          LOG.info("{}", base); // emailadres
          LOG.info("{}", mine); // emailadres
          LOG.info("{}", quiet); // -
          LOG.info("{}", derived.getNumber()); // -
        }
        static class Mine extends Base {}
        static class Quiet extends Base {
          @Override public String toString() { return "quiet"; }
        }
        record Held(Job job, int count) {}
        public void held(Held held) {
          LOG.info("{}", held); // gebruikersnaam
          LOG.info("{}", held.count()); // -
        }
        public void platform(java.security.Principal principal) {
          LOG.info("by {}", principal); // inlognaam
        }
        public void made(Line line, Masked masked, Whole whole, Claims claims) {
          LOG.info("{}", line); // gebruikersnaam
          LOG.info("{}", masked); // -
          LOG.info("{}", whole); // gebruikersnaam
          LOG.info("{}", claims); // gebruikersnaam
        }
        public void written(Job job, Plain plain, Hidden hidden) throws Exception {
          LOG.info(JSON.writeValueAsString(job)); // gebruikersnaam
          LOG.info(JSON.writeValueAsString(plain)); // gebruikersnaam
          LOG.info(JSON.writeValueAsString(List.of(plain))); // gebruikersnaam
          LOG.info(JSON.writeValueAsString(new Held(job, 1))); // gebruikersnaam
          LOG.info(JSON.writeValueAsString(hidden)); // -
          LOG.info(JSON.writeValueAsString(new Job("system", "clean"))); // -
          LOG.info(new com.google.gson.Gson().toJson(plain)); // gebruikersnaam
        }
        public void passed(Job job) {
          show(job);
        }
        private void show(Object any) {
          LOG.info("{}", any); // gebruikersnaam
        }
        public Actor of(Member member) { return member; }
        public void made() {
          LOG.info("{}", new Job("system", "clean")); // -
          print(new Job("system", "clean"));
        }
        private void print(Job job) {
          LOG.info("{}", job); // -
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void tell_what_they_hold_where_nobody_asks_them_by_name() throws IOException {
    Path library =
        Compiled.of(
                Files.createDirectories(folder.resolve("lib")),
                JOB,
                SILENT,
                PLAIN,
                ACTOR,
                MEMBER,
                GUEST,
                LINE,
                HIDDEN,
                MASKED,
                WHOLE,
                CLAIMS,
                BASE,
                DERIVED)
            .classes();

    assertThat(FlowLines.foundWithModels(folder, List.of(library), MODELS, DESK))
        .isEqualTo(FlowLines.expected(DESK));
  }
}
