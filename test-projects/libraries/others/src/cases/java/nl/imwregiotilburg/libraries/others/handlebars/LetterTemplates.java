package nl.imwregiotilburg.libraries.others.handlebars;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LetterTemplates {

    public static class Citizen {
        private final String caseNumber;
        @PersonalData("naam")
        private final String name;
        @PersonalData("adres")
        private final String street;
        private final String district;

        public Citizen(String caseNumber, String name, String street, String district) {
            this.caseNumber = caseNumber;
            this.name = name;
            this.street = street;
            this.district = district;
        }

        public String getCaseNumber() { return caseNumber; }
        public String getName() { return name; }
        public String getStreet() { return street; }
        public String getDistrict() { return district; }
    }

    private static final Logger log = LoggerFactory.getLogger(LetterTemplates.class);

    private final Handlebars handlebars = new Handlebars();

    public String letter(Citizen citizen) throws IOException {
        Template template = handlebars.compileInline("Dear {{name}}, your case {{caseNumber}} is open.");
        String text = template.apply(citizen);
        log.info("letter: {}", text); // EXPECT
        log.info("letter size {}", text.length()); // SAFE
        log.debug("template {}", template.text()); // SAFE
        return text;
    }

    public String reference(Citizen citizen) throws IOException {
        Template template = handlebars.compileInline("Case {{caseNumber}} ({{district}})");
        String line = template.apply(citizen);
        log.info("reference: {}", line); // SAFE
        return line;
    }

    public void fromMap(Citizen citizen) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("street", citizen.getStreet());
        model.put("district", citizen.getDistrict());
        log.info("address label {}", handlebars.compileInline("{{street}} / {{district}}").apply(model)); // EXPECT
        log.info("district label {}", handlebars.compileInline("District {{district}}").apply(model)); // SAFE
    }

    public void toWriter(Citizen citizen) throws IOException {
        StringWriter out = new StringWriter();
        handlebars.compileInline("To: {{street}}").apply(citizen, out);
        log.debug("envelope {}", out); // EXPECT
    }

    public void context(Citizen citizen) throws IOException {
        Context context = Context.newBuilder(citizen).combine("year", 2024).build();
        log.info("name from context {}", context.get("name")); // EXPECT
        log.info("district from context {}", context.get("district")); // SAFE
        log.info("footer {}", handlebars.compileInline("{{year}} {{name}}").apply(context)); // EXPECT
        context.destroy();
    }

    public void conditional(Citizen citizen) throws IOException {
        Template known = handlebars.compileInline("{{#if name}}known{{else}}unknown{{/if}}");
        log.info("citizen is {}", known.apply(citizen)); // SAFE
    }

    public void list(List<Citizen> citizens) throws IOException {
        Map<String, Object> model = Map.of("citizens", citizens);
        Template names = handlebars.compileInline("{{#each citizens}}{{name}};{{/each}}");
        Template cases = handlebars.compileInline("{{#each citizens}}{{caseNumber}};{{/each}}");
        log.info("names {}", names.apply(model)); // EXPECT
        log.info("cases {}", cases.apply(model)); // SAFE
    }

    public void helpers(Citizen citizen) throws IOException {
        Handlebars custom = new Handlebars();
        custom.registerHelper("shout", (Helper<String>) (value, options) -> value.toUpperCase());
        custom.registerHelper("mask", (Helper<String>) (value, options) -> "*****");
        log.info("shouted {}", custom.compileInline("{{shout name}}").apply(citizen)); // EXPECT
        log.info("masked {}", custom.compileInline("{{mask name}}").apply(citizen)); // SAFE
    }

    public void escaping(Citizen citizen) {
        CharSequence escaped = Handlebars.Utils.escapeExpression(citizen.getName());
        log.info("escaped {}", escaped); // EXPECT
        log.info("raw {}", new Handlebars.SafeString(citizen.getStreet())); // EXPECT
        log.info("empty {}", Handlebars.Utils.isEmpty(citizen.getStreet())); // SAFE
    }
}
