package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in a request, and for whom. */
final class RequestPartsTest {

  @TempDir private Path folder;

  @Test
  void are_not_found_by_servlets_that_answer_another_kind_of_request() {
    String code =
        """
        package app;
        import jakarta.servlet.*;
        import jakarta.servlet.http.*;
        import java.io.*;
        public class Desk extends HttpServlet {
          static class Sieve implements Filter {
            Client client;
            @Override public void doFilter(ServletRequest q, ServletResponse s, FilterChain c)
                throws IOException, ServletException {
              q.setAttribute("filter", client.naam);
              c.doFilter(q, s);
              System.out.println(q.getAttribute("get")); // naam
            }
          }
          static class Next extends HttpServlet {
            Client client;
            @Override protected void doGet(HttpServletRequest q, HttpServletResponse s) {
              System.out.println(q.getAttribute("get")); // naam
              System.out.println(q.getAttribute("filter")); // naam
              System.out.println(q.getAttribute("post")); // -
            }
          }
          Client client;
          @Override protected void doGet(HttpServletRequest q, HttpServletResponse s)
              throws IOException, ServletException {
            put(q);
            q.getRequestDispatcher("/next").forward(q, s);
          }
          private void put(HttpServletRequest q) { q.setAttribute("get", client.naam); }
          @Override protected void doPost(HttpServletRequest q, HttpServletResponse s) {
            System.out.println(q.getAttribute("get")); // -
            System.out.println(q.getAttribute("filter")); // naam
            q.setAttribute("post", client.naam);
            System.out.println(q.getAttribute("post")); // naam
          }
          @Override protected void doPut(HttpServletRequest q, HttpServletResponse s)
              throws IOException, ServletException {
            doGet(q, s);
            System.out.println(q.getAttribute("get")); // naam
          }
        }
        """;
    assertThat(FlowLines.foundWithLibraries(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
