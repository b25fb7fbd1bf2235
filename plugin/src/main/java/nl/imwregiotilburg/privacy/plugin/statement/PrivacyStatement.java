package nl.imwregiotilburg.privacy.plugin.statement;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * A privacy statement in Markdown: everything GDPR Arts. 13 and 14 want told, as far as the
 * register holds it. What the register does not hold is not in it.
 *
 * @param text the statement
 * @param untranslated texts of the register that stand in it untranslated
 */
public record PrivacyStatement(String text, List<String> untranslated) {

  private static final String TEMPLATES = "nl.imwregiotilburg.privacy.plugin.statement.template";

  public PrivacyStatement {
    untranslated = List.copyOf(untranslated);
  }

  /**
   * Writes the statement.
   *
   * @param today its date; what is valid until an earlier day is left out
   */
  public static PrivacyStatement of(Register register, Language language, LocalDate today) {
    Wording wording = new Wording(language, register.translations());
    StatementPage page = new PageWriter(new RegisterFacts(register, today), wording).page();
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Plain, PrivacyStatement.class.getClassLoader(), TEMPLATES);
    StringOutput output = new StringOutput();
    engine.render(language.code() + ".jte", page, output);
    return new PrivacyStatement(Layout.of(output.toString()), wording.untranslated());
  }
}
