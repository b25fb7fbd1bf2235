package nl.imwregiotilburg.libraries.mapping.templates;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Freemarker, Thymeleaf, Mustache, Velocity and the formatters of the JDK. */
public class TemplateService {

    private static final Logger log = LoggerFactory.getLogger(TemplateService.class);

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_33);
    private final TemplateEngine thymeleaf = new TemplateEngine();
    private final VelocityEngine velocity = new VelocityEngine();

    public TemplateService() {
        thymeleaf.setTemplateResolver(new StringTemplateResolver());
        velocity.init();
    }

    public void freemarkerMap(Invoice invoice) throws IOException, TemplateException {
        Map<String, Object> model = new HashMap<>();
        model.put("name", invoice.getDebtorName());
        model.put("number", invoice.getNumber());
        Template template = new Template("mail", new StringReader("Dear ${name}, see ${number}"), freemarker);
        StringWriter out = new StringWriter();
        template.process(model, out);
        log.debug("Mail body {}", out); // EXPECT
        log.debug("Mail about {}", model.get("number")); // SAFE
    }

    public void freemarkerBean(Invoice invoice) throws IOException, TemplateException {
        Template template = new Template("b", new StringReader("Dear ${invoice.debtorName}"), freemarker);
        StringWriter out = new StringWriter();
        template.process(Map.of("invoice", invoice), out);
        log.debug("Rendered {}", out.toString()); // EXPECT
    }

    public void freemarkerNumber(Invoice invoice) throws IOException, TemplateException {
        Template template = new Template("n", new StringReader("Invoice ${number}"), freemarker);
        StringWriter out = new StringWriter();
        template.process(Map.of("number", invoice.getNumber()), out);
        log.debug("Rendered number {}", out.toString()); // SAFE
    }

    public void thymeleaf(Invoice invoice) {
        Context context = new Context();
        context.setVariable("name", invoice.getDebtorName());
        context.setVariable("number", invoice.getNumber());
        String html = thymeleaf.process("<p>Dear <b th:text=\"${name}\">x</b></p>", context);
        log.debug("Page {}", html); // EXPECT
        log.debug("Variables {}", context.getVariableNames()); // SAFE
    }

    public void thymeleafNumber(Invoice invoice) {
        Context context = new Context();
        context.setVariable("number", invoice.getNumber());
        log.debug("Page {}", thymeleaf.process("<p th:text=\"${number}\">x</p>", context)); // SAFE
    }

    public void thymeleafObject(Invoice invoice) {
        Context context = new Context();
        context.setVariable("invoice", invoice);
        log.debug("Page {}", thymeleaf.process("<p th:text=\"${invoice.debtorName}\">x</p>", context)); // EXPECT
    }

    public void mustache(Invoice invoice) throws IOException {
        Mustache template = new DefaultMustacheFactory().compile(new StringReader("Dear {{debtorName}}"), "dear");
        StringWriter out = new StringWriter();
        template.execute(out, invoice).flush();
        log.debug("Mustache {}", out); // EXPECT
    }

    public void mustacheMap(Invoice invoice) throws IOException {
        Mustache template = new DefaultMustacheFactory().compile(new StringReader("Re: {{number}}"), "re");
        StringWriter out = new StringWriter();
        template.execute(out, Map.of("number", invoice.getNumber())).flush();
        log.debug("Mustache subject {}", out); // SAFE
    }

    public void velocity(Invoice invoice) {
        VelocityContext context = new VelocityContext();
        context.put("name", invoice.getDebtorName());
        context.put("number", invoice.getNumber());
        StringWriter out = new StringWriter();
        velocity.evaluate(context, out, "mail", "Dear $name about $number");
        log.debug("Velocity {}", out); // EXPECT
        log.debug("Velocity number {}", context.get("number")); // SAFE
        log.debug("Velocity has a name: {}", context.containsKey("name")); // SAFE
    }

    public void velocityNumber(Invoice invoice) {
        VelocityContext context = new VelocityContext();
        context.put("number", invoice.getNumber());
        StringWriter out = new StringWriter();
        velocity.evaluate(context, out, "subject", "Invoice $number");
        log.debug("Velocity subject {}", out); // SAFE
    }

    public void formatters(Invoice invoice) {
        log.info("Formatted {}", String.format("%-20s|%s", invoice.getDebtorName(), invoice.getNumber())); // EXPECT
        log.info("Formatted {}", "%s (%d)".formatted(invoice.getNumber(), invoice.getDebtorName().length())); // SAFE
        log.info("Message {}", MessageFormat.format("{1}: {0}", invoice.getDebtorName(), invoice.getNumber())); // EXPECT
        log.info("Message {}", MessageFormat.format("No. {0}", invoice.getNumber())); // SAFE
    }

    public static class Invoice {
        private String number;
        @PersonalData("naam")
        private String debtorName;

        public String getNumber() {
            return number;
        }

        public String getDebtorName() {
            return debtorName;
        }
    }
}
