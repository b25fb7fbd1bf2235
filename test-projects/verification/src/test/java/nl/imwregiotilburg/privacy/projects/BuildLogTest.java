package nl.imwregiotilburg.privacy.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BuildLogTest {

  @Test
  void a_stack_trace_is_seen() {
    assertThat(
            BuildLog.of(
                    """
                    [ERROR] java.lang.IllegalStateException: no
                    \tat nl.imw.Client.naam(Client.java:12)
                    [ERROR]     at nl.imw.Client$1.run(Unknown Source)
                    Caused by: java.io.IOException
                    """)
                .traces())
        .hasSize(3);
  }

  @Test
  void what_maven_says_about_stack_traces_is_none() {
    assertThat(
            BuildLog.of("[ERROR] To see the full stack trace of the errors, re-run with -e")
                .traces())
        .isEmpty();
  }

  @Test
  void what_is_missing_too_much_or_too_often_is_named() {
    Expectation expectation =
        Expectation.read(
            """
            log:
              contains: [report, absent]
              lacks: [error, warning]
              matches: ['\\d+ findings', '^never$']
              times: {report: 2, findings: 1}
            """);

    assertThat(
            BuildLog.of("\u001B[1m12\u001B[m findings\nerror: x\nreport: y").defects(expectation))
        .containsExactlyInAnyOrder(
            "is not said: absent",
            "is said: error",
            "is not said: ^never$",
            "is said 1 times, not 2: report");
  }
}
