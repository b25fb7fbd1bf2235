package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a context of Spring gives back is a bean, and nothing of what the context was given. */
final class BeansOfContextsTest {

  private static final String CODE =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      import org.springframework.beans.factory.ObjectProvider;
      import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
      import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
      import org.springframework.beans.factory.support.DefaultBeanNameGenerator;
      import org.springframework.context.ApplicationContext;
      class Desk {
        static class Client {
          @PersonalData("naam") private String naam;
          String getNaam() { return naam; }
        }
        interface Settings { String title(); }
        static class Rules {
          private String owner;
          void setOwner(String owner) { this.owner = owner; }
          String owner() { return owner; }
          String name(Client client) { return client.getNaam(); }
        }
        static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(Desk.class);
        static ApplicationContext context;
        void bean(Client client) {
          Rules rules = context.getBean(Rules.class);
          LOG.info(rules.name(client)); // EXPECT
          rules.setOwner(client.getNaam());
          LOG.info(rules.owner()); // EXPECT
          LOG.info(context.getBean(Settings.class).title()); // SAFE
          LOG.info(((Settings) context.getBean("settings")).title()); // SAFE
        }
        void later() {
          LOG.info(context.getBean(Rules.class).owner()); // EXPECT
        }
        void given(Client client, ConfigurableListableBeanFactory factory, String name) {
          factory.registerSingleton(name, client.getNaam());
          LOG.info(((org.springframework.core.io.Resource) factory.getBean(name)).getDescription()); // SAFE
          LOG.info(factory.createBean(DefaultBeanNameGenerator.class).toString()); // SAFE
        }
        void asked(Client client) {
          ObjectProvider<Rules> provider = context.getBeanProvider(Rules.class);
          LOG.info(provider.getObject().name(client)); // EXPECT
          for (Rules rules : provider) {
            LOG.info(rules.name(client)); // EXPECT
          }
          provider.ifAvailable(rules -> LOG.info(rules.name(client))); // EXPECT
          provider.stream().forEach(rules -> LOG.info(rules.name(client))); // EXPECT
          if (provider.getIfUnique() != null) {
            LOG.info(client.getNaam()); // EXPECT
          }
          if (context.getBean("x") instanceof Rules rules) {
            LOG.info(rules.name(client)); // EXPECT
          }
          if (context.containsBean("x")) {
            LOG.info(client.getNaam()); // EXPECT
          }
          for (String alias : context.getAliases("x")) {
            LOG.info(alias + client.getNaam()); // EXPECT
            LOG.info(alias); // SAFE
          }
        }
        void made(Client client, AutowireCapableBeanFactory factory) {
          Rules rules = (Rules) factory.createBean(Rules.class, 1, false);
          rules.setOwner(client.getNaam());
          Rules others = (Rules) factory.createBean(Rules.class, 1, false);
          LOG.info(others.name(client)); // EXPECT
          Settings settings = (Settings) factory.autowire(Settings.class, 1, false);
          LOG.info(settings.title()); // SAFE
        }
        void configured(Client client, AutowireCapableBeanFactory factory) {
          Rules rules = new Rules();
          rules.setOwner(client.getNaam());
          Rules same = (Rules) factory.initializeBean(rules, "rules");
          LOG.info(same.owner()); // EXPECT
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void are_what_their_classes_say() throws IOException {
    assertThat(MarkedLines.found(folder, LibraryFlows.libraries(), CODE))
        .isEqualTo(MarkedLines.expected(CODE));
  }
}
