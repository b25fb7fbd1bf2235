package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Objects of libraries nobody described that come out of one another: what is put into a part is in
 * the whole, and not in the other parts.
 */
final class PartsOfForeignObjectsTest {

  private static final String PAGE =
      """
      package lib;
      public interface Page {
        Block createBlock();
        Block block(String name);
        void setTitle(String title);
        String getTitle();
        Place getPlace();
        String text();
      }
      """;

  private static final String BLOCK =
      """
      package lib;
      public interface Block {
        Block addBlock(String kind);
        Block withText(String text);
        void setText(String text);
        String getText();
        String text();
      }
      """;

  private static final String PLACE =
      """
      package lib;
      public interface Place { String getTitle(); String getCity(); }
      """;

  private static final String DIRECTORY =
      """
      package lib.far;
      public interface Directory {
        lib.Page page(String number);
        lib.Place office(String number);
        lib.Place next();
        int update(String statement, Object values);
        Iterable<lib.Page> written();
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_is_put_into_a_new_part_is_in_the_whole() throws IOException {
    logs(
        """
        lib.far.Directory directory;
        void made(Client c) {
          Page page = directory.page("1");
          Block name = page.createBlock();
          name.setText(c.getNaam());
          Block code = page.createBlock();
          code.setText(c.getCode());
          LOG.info(name.getText()); // EXPECT
          LOG.info(code.getText()); // SAFE
          LOG.info(page.text()); // EXPECT
        }
        void within(Client c) {
          Page page = directory.page("1");
          Block inner = page.createBlock().addBlock("bold");
          inner.setText(c.getNaam());
          LOG.info(page.text()); // EXPECT
          Page other = directory.page("2");
          other.createBlock().setText(c.getCode());
          LOG.info(other.text()); // SAFE
        }
        void found(Page page, Client c) {
          page.block("name").setText(c.getNaam());
          LOG.info(page.text()); // EXPECT
        }
        """);
  }

  @Test
  void what_is_set_is_not_in_another_part() throws IOException {
    logs(
        """
        void set(Page page, Client c) {
          page.setTitle(c.getNaam());
          LOG.info(page.getTitle()); // EXPECT
          LOG.info(page.getPlace().getTitle()); // SAFE
          LOG.info(page.getPlace().getCity()); // SAFE
        }
        """);
  }

  @Test
  void what_is_set_is_not_in_what_the_object_was_asked_of() throws IOException {
    logs(
        """
        lib.far.Directory directory;
        void set(Client c) {
          Page page = directory.page("1");
          page.setTitle(c.getNaam());
          LOG.info(page.getTitle()); // EXPECT
          LOG.info(directory.office("2").getCity()); // SAFE
          LOG.info(directory.next().getTitle()); // SAFE
        }
        """);
  }

  @Test
  void a_statement_is_no_key() throws IOException {
    logs(
        """
        lib.far.Directory directory;
        void update(Client c) {
          int rows = directory.update("set name", c.getNaam());
          LOG.info("{}", rows); // SAFE
          for (Page page : directory.written()) {
            LOG.info(page.text()); // EXPECT
          }
        }
        """);
  }

  private void logs(String members) throws IOException {
    UsedLibrary.assertLogged(folder, members, PAGE, BLOCK, PLACE, DIRECTORY);
  }
}
