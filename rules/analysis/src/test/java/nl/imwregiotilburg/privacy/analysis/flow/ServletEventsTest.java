package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a container of servlets tells listeners, and what a response is asked back for. */
final class ServletEventsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.foundWithLibraries(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void tell_listeners_what_was_put_in_the_session() {
    assertFlows(
        """
        package app;
        import jakarta.servlet.http.*;
        public class Desk extends HttpServlet {
          static class Listener implements HttpSessionAttributeListener {
            @Override public void attributeAdded(HttpSessionBindingEvent event) {
              System.out.println(event.getValue()); // naam
              System.out.println(event.getName()); // -
            }
          }
          static class Told implements HttpSessionBindingListener {
            @Override public void valueBound(HttpSessionBindingEvent event) {
              System.out.println(event.getName()); // -
            }
          }
          Client client;
          @Override protected void doGet(HttpServletRequest q, HttpServletResponse s) {
            q.getSession().setAttribute("client", client.naam);
          }
        }
        """);
  }

  @Test
  void headers_of_a_response_are_those_that_were_set() {
    assertFlows(
        """
        package app;
        import jakarta.servlet.http.*;
        public class Desk extends HttpServlet {
          Client client;
          @Override protected void doGet(HttpServletRequest q, HttpServletResponse s) {
            s.setHeader("X-Client", client.naam); // naam
            s.setHeader("X-Room", "12");
            System.out.println(s.getHeader("x-client")); // naam
            System.out.println(s.getHeader("X-Room")); // -
            s.addHeader("X-Room", client.naam); // naam
            System.out.println(s.getHeaders("X-Room")); // naam
            s.setHeader("X-Client", "none");
            System.out.println(s.getHeader("X-Client")); // -
          }
        }
        """);
  }
}
