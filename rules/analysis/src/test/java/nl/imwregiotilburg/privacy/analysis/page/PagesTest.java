package nl.imwregiotilburg.privacy.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesTest {

  private static final String TAG_MANAGER =
      """
      <html xmlns:th="http://www.thymeleaf.org"><head>
      <script>(function(w,d,s,l,i){w[l]=w[l]||[];var f=d.getElementsByTagName(s)[0],
      j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;
      f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-X');</script>
      </head></html>
      """;

  private static final String MATOMO =
      """
      <script>
        var _paq = window._paq = window._paq || [];
        (function() {
          var u="//stats.example.nl/";
          _paq.push(['setTrackerUrl', u+'matomo.php']);
        })();
      </script>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script src=\"https://www.googletagmanager.com/gtag/js?id=G-1\"></script> | www.googletagmanager.com",
        "<script async src='//static.hotjar.com/c/hotjar-1.js'></script> | static.hotjar.com",
        "<img src=\"https://www.facebook.com/tr?id=1\" height=1 /> | www.facebook.com",
        "<noscript><iframe src=\"https://www.googletagmanager.com/ns.html\"></iframe></noscript> | www.googletagmanager.com",
        "<link rel=\"stylesheet\" href=\"https://fonts.googleapis.com/css?family=X\"> | fonts.googleapis.com",
        "<link href=\"https://fonts.gstatic.com\" rel=preconnect> | fonts.gstatic.com",
        "<script th:src=\"@{https://cdn.example.org/a.js}\"></script> | cdn.example.org",
        "<SCRIPT SRC=\"HTTPS://CDN.Example.org/a.js\"></SCRIPT> | cdn.example.org"
      })
  void what_a_browser_loads_by_itself_is_found(String page, String host) throws IOException {
    assertThat(flows(page))
        .singleElement()
        .satisfies(flow -> assertThat(hosts(flow)).containsExactly(host));
  }

  @Test
  void inline_snippets_are_found_by_the_address_they_load_from() throws IOException {
    assertThat(flows(TAG_MANAGER))
        .singleElement()
        .satisfies(
            flow -> {
              assertThat(hosts(flow)).containsExactly("www.googletagmanager.com");
              assertThat(flow.endpoint().location().line()).isEqualTo(3);
              assertThat(flow.element().category()).isEqualTo("bezoekgegevens");
            });
    assertThat(flows(MATOMO))
        .singleElement()
        .satisfies(flow -> assertThat(hosts(flow)).containsExactly("stats.example.nl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://www.example.org\">elders</a>",
        "<script src=\"/js/app.js\"></script>",
        "<img src=\"logo.png\">",
        "<!-- <script src=\"https://www.googletagmanager.com/gtag/js\"></script> -->",
        "<%-- <script src=\"https://www.googletagmanager.com/gtag/js\"></script> --%>",
        "<link rel=\"canonical\" href=\"https://www.example.org/pagina\">",
        "<script>var licentie = \"https://opensource.org/licenses/MIT\";</script>",
        "<script src=\"https://${host}/a.js\"></script>",
        "<form action=\"https://www.example.org/zoek\"></form>"
      })
  void what_a_browser_does_not_load_or_nobody_knows_is_no_request(String page) throws IOException {
    assertThat(flows(page)).isEmpty();
  }

  @Test
  void other_files_are_no_pages() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "<script src=\"https://a.example/x.js\"></script>");

    assertThat(Pages.read(List.of(module())).flows()).isEmpty();
  }

  private List<Flow> flows(String page) throws IOException {
    Files.writeString(folder.resolve("index.html"), page);
    return Pages.read(List.of(module())).flows();
  }

  private static List<String> hosts(Flow flow) {
    return flow.endpoint().destinations().stream().map(it -> it.host()).toList();
  }

  private AnalysedModule module() {
    return new AnalysedModule("app", List.of(), List.of(), List.of(folder), List.of(), List.of());
  }
}
