package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of a template is not read: what is in its model may be printed or not. */
final class TemplateModelsTest {

  private static final String PAGE =
      """
      package app;
      import freemarker.template.Template;
      import java.io.StringWriter;
      import java.util.Map;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class Page {
        @PersonalData("naam") private String naam;
        private String code;
        public String getNaam() { return naam; }
        void all(Template template) throws Exception {
          StringWriter out = new StringWriter();
          template.process(Map.of("page", this), out);
          System.out.println(out);
        }
        void some(Template template) throws Exception {
          StringWriter out = new StringWriter();
          template.process(Map.of("code", code), out);
          System.out.println(out);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void it_is_possible_that_a_property_is_printed() {
    List<Flow> flows = LibraryFlows.of(Compiled.of(folder, PAGE));

    assertThat(flows).extracting(flow -> flow.endpoint().location().line()).containsExactly(13);
    assertThat(flows).extracting(Flow::confidence).containsExactly(Confidence.POSSIBLE);
  }
}
