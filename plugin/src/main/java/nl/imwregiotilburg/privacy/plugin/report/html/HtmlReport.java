package nl.imwregiotilburg.privacy.plugin.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import nl.imwregiotilburg.privacy.plugin.approval.Decisions;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;

/** The report for the data protection officer: one page, in Dutch, that needs nothing else. */
public final class HtmlReport {

  private static final String TEMPLATES = "nl.imwregiotilburg.privacy.plugin.report.html.template";

  private final RuleBook rules;

  /**
   * @param rules what to say about rules
   */
  public HtmlReport(RuleBook rules) {
    this.rules = rules;
  }

  /** The page on a part of a build, on which nobody decides. */
  public String write(Result result) {
    return write(result, Decisions.none());
  }

  /** The page. */
  public String write(Result result, Decisions decisions) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
    StringOutput output = new StringOutput();
    engine.render("report.jte", Page.of(result, rules, decisions), output);
    return output.toString();
  }
}
