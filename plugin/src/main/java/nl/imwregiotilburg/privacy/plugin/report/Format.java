package nl.imwregiotilburg.privacy.plugin.report;

/** A kind of report. */
public enum Format {
  /** SARIF 2.1.0, for code scanning in CI. */
  SARIF("findings.sarif"),
  /** Everything, for machines. */
  JSON("report.json"),
  /** For the data protection officer, in Dutch. */
  HTML("report.html");

  private final String file;

  Format(String file) {
    this.file = file;
  }

  /** Name of its file. */
  public String file() {
    return file;
  }
}
