package nl.imwregiotilburg.privacy.plugin.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens the report in a real browser. */
final class ReportInBrowserIT {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private static Playwright playwright;
  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(ARGUMENTS)
                    .setHeadless(true));
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void anybody_can_read_it(ColorScheme colours) throws IOException {
    for (Result result : List.of(Samples.full(), Samples.judged(), Samples.nothing())) {
      try (Page page = show(result, colours, 1280)) {
        AxeResults results = new AxeBuilder(page).analyze();

        assertThat(results.getPasses()).isNotEmpty();
        assertThat(results.getViolations())
            .allSatisfy(it -> assertThat(it.getImpact()).isNotIn("serious", "critical"));
      }
    }
  }

  @Test
  void it_shows_its_sections_without_a_word_of_complaint() throws IOException {
    List<String> complaints = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    try (Page page = browser.newPage()) {
      page.onConsoleMessage(it -> complaints.add(it.text()));
      page.onPageError(complaints::add);
      page.onRequest(it -> requests.add(it.url()));
      page.navigate(write(Samples.full()));

      assertThat(page.locator("main section h2").allTextContents()).hasSize(11);
      assertThat(page.locator("main section h2").allTextContents())
          .allSatisfy(it -> assertThat(it).matches("\\d+\\. .+"));
      assertThat(requests).hasSize(1);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void the_list_of_most_urgent_leads_to_the_findings() throws IOException {
    try (Page page = browser.newPage()) {
      page.navigate(write(Samples.full()));
      page.locator("#samenvatting ol a").first().click();

      assertThat(page.url()).endsWith("#regel-personal-data-logged");
      assertThat(page.locator("#regel-personal-data-logged").isVisible()).isTrue();
    }
  }

  @Test
  void it_fits_on_a_telephone_without_scrolling_sideways() throws IOException {
    try (Page page = show(Samples.full(), ColorScheme.LIGHT, 360)) {
      Object wider =
          page.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

      assertThat(wider).isEqualTo(0);
    }
  }

  @Test
  void it_prints() throws IOException {
    try (Page page = show(Samples.full(), ColorScheme.LIGHT, 1280)) {
      byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));

      assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
      assertThat(page.locator("nav").isVisible()).isTrue();
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(page.locator("nav").isVisible()).isFalse();
      assertThat(page.locator("#bevindingen").isVisible()).isTrue();
    }
  }

  private Page show(Result result, ColorScheme colours, int width) throws IOException {
    Page page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true)
                .setViewportSize(width, 900));
    page.navigate(write(result));
    return page;
  }

  private String write(Result result) throws IOException {
    Path file = Files.createTempFile(folder, "report", ".html");
    Files.writeString(file, HtmlReportTest.write(result));
    return file.toUri().toString();
  }

  private static Path chromium() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no chromium on the PATH"));
  }
}
