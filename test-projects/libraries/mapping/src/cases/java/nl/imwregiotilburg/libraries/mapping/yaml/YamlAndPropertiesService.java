package nl.imwregiotilburg.libraries.mapping.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Constructor;
import org.yaml.snakeyaml.introspector.Property;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** SnakeYAML and java.util.Properties. */
public class YamlAndPropertiesService {

    private static final Logger log = LoggerFactory.getLogger(YamlAndPropertiesService.class);

    public void dumpMap(Owner owner) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", owner.getName());
        document.put("plot", owner.getPlot());
        String text = new Yaml().dump(document);
        log.debug("Document:\n{}", text); // EXPECT
        log.debug("Plot line: {}", new Yaml().dump(document.get("plot"))); // SAFE
    }

    public void dumpBean(Owner owner) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        log.debug("Owner as map: {}", new Yaml(options).dumpAsMap(owner)); // EXPECT
        StringWriter out = new StringWriter();
        new Yaml(options).dump(List.of(owner), out);
        log.debug("Owners: {}", out); // EXPECT
    }

    public void dumpReadOnly(Permit permit) {
        log.debug("Permit: {}", new Yaml().dump(permit)); // SAFE
    }

    public void dumpRedacted(Owner owner) {
        Yaml yaml = new Yaml(new RedactingRepresenter(), new DumperOptions());
        log.debug("Redacted owner: {}", yaml.dump(owner)); // SAFE
    }

    public void reload(Owner owner) {
        Yaml yaml = new Yaml();
        String text = yaml.dump(Map.of("contact", owner.getName(), "plot", owner.getPlot()));
        Map<String, Object> loaded = yaml.load(text);
        log.info("Loaded contact {}", loaded.get("contact")); // EXPECT
        log.info("Loaded plot {}", loaded.get("plot")); // SAFE
        log.info("Loaded keys {}", loaded.keySet()); // SAFE
    }

    public void loadBean(String yamlText) {
        Owner owner = new Yaml(new Constructor(Owner.class, new LoaderOptions())).load(yamlText);
        log.info("Owner {}", owner.getName()); // EXPECT
        log.info("Owner of plot {}", owner.getPlot()); // SAFE
        Owner again = new Yaml().loadAs(yamlText, Owner.class);
        log.info("Again {}", again.getName()); // EXPECT
    }

    public void properties(Owner owner) {
        Properties properties = new Properties();
        properties.setProperty("owner.name", owner.getName());
        properties.setProperty("owner.plot", owner.getPlot());
        log.info("Properties {}", properties); // EXPECT
        log.info("Name property {}", properties.getProperty("owner.name")); // EXPECT
        log.info("Plot property {}", properties.getProperty("owner.plot", "?")); // SAFE
        log.info("Property names {}", properties.stringPropertyNames()); // SAFE
    }

    public void storeAndLoad(Owner owner) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("name", owner.getName());
        properties.setProperty("plot", owner.getPlot());
        StringWriter out = new StringWriter();
        properties.store(out, "owner");
        log.debug("Stored {}", out); // EXPECT

        Properties loaded = new Properties();
        loaded.load(new StringReader(out.toString()));
        log.info("Loaded name {}", loaded.getProperty("name")); // EXPECT
        log.info("Loaded plot {}", loaded.getProperty("plot")); // SAFE
        loaded.remove("name");
        log.info("Rest {}", loaded); // SAFE
    }

    public static class Owner {
        @PersonalData("naam")
        private String name;
        private String plot;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getPlot() {
            return plot;
        }

        public void setPlot(String plot) {
            this.plot = plot;
        }
    }

    /** The holder has no setter; SnakeYAML leaves read-only properties out. */
    public static class Permit {
        @PersonalData("naam")
        private final String holder;
        private String kind;

        public Permit(String holder, String kind) {
            this.holder = holder;
            this.kind = kind;
        }

        public String getHolder() {
            return holder;
        }

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }
    }

    public static class RedactingRepresenter extends Representer {
        public RedactingRepresenter() {
            super(new DumperOptions());
        }

        @Override
        protected NodeTuple representJavaBeanProperty(Object bean, Property property, Object value, Tag customTag) {
            if ("name".equals(property.getName())) {
                return null;
            }
            return super.representJavaBeanProperty(bean, property, value, customTag);
        }
    }
}
