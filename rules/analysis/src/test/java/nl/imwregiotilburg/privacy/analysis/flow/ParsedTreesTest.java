package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node of a document that was read belongs to the document: what is put there is found again. */
final class ParsedTreesTest {

  @TempDir private Path folder;

  @Test
  void hold_what_is_put_into_their_nodes() {
    String code =
        """
        package app;
        import java.io.*;
        import javax.xml.parsers.*;
        import org.w3c.dom.*;
        import org.xml.sax.InputSource;
        public class Desk {
          Document read() throws Exception {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader("<v><k>c</k></v>")));
          }
          void first(Client client) throws Exception {
            Document document = read();
            System.out.println(document.getDocumentElement().getTextContent()); // -
            Node child = document.getDocumentElement().getFirstChild();
            child.setTextContent("x");
            System.out.println(document.getDocumentElement().getTextContent()); // -
            child.setTextContent(client.naam);
            System.out.println(child.getTextContent()); // naam
            System.out.println(document.getDocumentElement().getTextContent()); // naam
          }
          void all(Client client) throws Exception {
            Document document = read();
            NodeList children = document.getDocumentElement().getChildNodes();
            for (int i = 0; i < children.getLength(); i++) { children.item(i).setTextContent(client.naam); }
            System.out.println(document.getDocumentElement().getTextContent()); // naam
          }
        }
        """;
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
