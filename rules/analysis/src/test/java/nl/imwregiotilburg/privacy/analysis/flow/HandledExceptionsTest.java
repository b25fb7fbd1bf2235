package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A framework hands an exception that nobody caught to the handler of its class. */
final class HandledExceptionsTest {

  private static final String DESK =
      """
      package app;
      import jakarta.ws.rs.core.Response;
      import jakarta.ws.rs.ext.ExceptionMapper;
      import org.slf4j.*;
      public class Desk {
        static final Logger LOG = LoggerFactory.getLogger(Desk.class);
        static class Full extends RuntimeException { Full(String m) { super(m); } }
        static class Refused extends RuntimeException { Refused(String m) { super(m); } }
        static class Late extends Refused { Late(String m) { super(m); } }
        static class OfFull implements ExceptionMapper<Full> {
          @Override public Response toResponse(Full e) {
            LOG.warn("{}", e.getMessage()); // -
            LOG.warn("failed", e); // -
            return null;
          }
        }
        static class OfRefused implements ExceptionMapper<Refused> {
          @Override public Response toResponse(Refused e) {
            LOG.warn("{}", e.getMessage()); // naam
            return null;
          }
        }
        static class OfLate implements ExceptionMapper<Late> {
          @Override public Response toResponse(Late e) {
            LOG.warn("{}", e.getMessage()); // -
            return null;
          }
        }
        static class OfAll implements ExceptionMapper<RuntimeException> {
          @Override public Response toResponse(RuntimeException e) {
            LOG.warn("{}", e.getMessage()); // naam
            return null;
          }
        }
        public void full(Client c) { throw new Full("no room for " + c.bsn.length()); }
        public void refuse(Client c) { throw new Refused("not " + c.naam); }
        public void late(int hours) { throw new Late("late by " + hours); }
      }
      """;

  @TempDir private Path folder;

  @Test
  void and_to_no_other() {
    assertThat(FlowLines.foundWithLibraries(folder, DESK))
        .filteredOn(line -> line.endsWith(" naam"))
        .containsAll(FlowLines.expected(DESK))
        .noneMatch(line -> line.matches("(12|13|24) .*"));
  }
}
