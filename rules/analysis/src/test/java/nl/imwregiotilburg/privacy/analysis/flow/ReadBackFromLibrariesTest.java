package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of objects of libraries again that models describe. */
final class ReadBackFromLibrariesTest {

  private static final String DESK =
      """
      package app;
      import com.fasterxml.jackson.core.JsonGenerator;
      import com.fasterxml.jackson.databind.ObjectMapper;
      import java.io.*;
      import org.apache.commons.io.output.StringBuilderWriter;
      import org.apache.commons.lang3.tuple.*;
      import org.slf4j.*;
      import org.springframework.web.context.request.WebRequest;
      public class Desk {
        static final Logger LOG = LoggerFactory.getLogger(Desk.class);
        static final ObjectMapper JSON = new ObjectMapper();
        public void generators(Client c, String code) throws IOException {
          StringWriter names = new StringWriter();
          try (JsonGenerator out = JSON.createGenerator(names)) {
            out.writeStringField("n", c.naam);
          }
          LOG.info("{}", names); // naam
          StringWriter codes = new StringWriter();
          try (JsonGenerator out = JSON.writer().createGenerator(codes)) {
            out.writeStringField("n", code);
          }
          LOG.info("{}", codes); // -
          StringWriter more = new StringWriter();
          try (JsonGenerator out = JSON.writer().createGenerator(more)) {
            out.writeString(c.naam);
          }
          LOG.info("{}", more.toString()); // naam
        }
        public void writers(Client c, String code) {
          StringBuilderWriter names = new StringBuilderWriter();
          names.write(c.naam);
          LOG.info("{}", names); // naam
          StringBuilderWriter codes = new StringBuilderWriter();
          codes.append(code);
          LOG.info(codes.toString()); // -
        }
        public void pairs(Client c, String code) {
          MutablePair<String, String> pair = MutablePair.of("k", c.naam);
          LOG.info("{}", pair); // naam
          pair.setRight(code);
          LOG.info("{}", pair); // -
          pair.setLeft(c.naam);
          LOG.info("{}", pair.getRight()); // -
          LOG.info("{}", pair.getLeft()); // naam
          MutableTriple<String, String, String> triple = MutableTriple.of("a", c.naam, "b");
          triple.setMiddle(code);
          LOG.info("{}", triple); // -
        }
        public void keep(WebRequest request, Client c) {
          request.setAttribute("who", c.naam, WebRequest.SCOPE_SESSION);
        }
        public void tell(WebRequest request) {
          LOG.info("{}", request.getAttribute("who", WebRequest.SCOPE_SESSION)); // naam
          LOG.info("{}", request.getAttribute("page", WebRequest.SCOPE_SESSION)); // -
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void is_what_was_put_in_last() {
    assertThat(FlowLines.foundWithLibraries(folder, DESK)).isEqualTo(FlowLines.expected(DESK));
  }
}
