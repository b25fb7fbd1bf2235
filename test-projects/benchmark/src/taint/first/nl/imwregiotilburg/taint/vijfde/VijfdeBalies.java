package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextAttributeEvent;
import jakarta.servlet.ServletContextAttributeListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Enumeration;

/** Sessions, attributes, cookies, headers, filters and listeners. */
public final class VijfdeBalies {
  private VijfdeBalies() {}

  /** Two attributes of a session. */
  public static class SessionAttributes extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      HttpSession session = req.getSession();
      session.setAttribute("name", req.getParameter("name"));
      session.setAttribute("role", "visitor");
      resp.getWriter().println(session.getAttribute("name")); // EXPECT
      resp.getWriter().println((String) session.getAttribute("role")); // SAFE
    }
  }

  /** The session, fetched twice. */
  public static class SessionTwice extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      req.getSession().setAttribute("theme", req.getParameter("theme"));
      req.getSession(true).setAttribute("font", "serif");
      Object theme = req.getSession(false).getAttribute("theme");
      Object font = req.getSession(false).getAttribute("font");
      out.println(theme); // EXPECT
      out.println(font); // SAFE
    }
  }

  /** Stored by one request, shown by another. */
  public static class StoredThenShown extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      req.getSession().setAttribute("nick", req.getParameter("nick"));
      req.getSession().setAttribute("state", "stored");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      resp.getWriter().println(req.getSession().getAttribute("nick")); // EXPECT
      resp.getWriter().println(req.getSession().getAttribute("state")); // SAFE
    }
  }

  /** A session attribute is replaced, or removed. */
  public static class SessionReplaced extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      HttpSession session = req.getSession();
      session.setAttribute("a", req.getParameter("a"));
      out.println(session.getAttribute("a")); // EXPECT
      session.setAttribute("a", "default");
      out.println(session.getAttribute("a")); // SAFE
      session.setAttribute("b", req.getParameter("b"));
      session.removeAttribute("b");
      out.println(session.getAttribute("b")); // SAFE
    }
  }

  /** Two attributes of a request. */
  public static class RequestAttributes extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      req.setAttribute("title", "Title");
      req.setAttribute("body", req.getParameter("body"));
      out.println(req.getAttribute("title")); // SAFE
      out.println(req.getAttribute("body")); // EXPECT
    }
  }

  /** An attribute which a helper sets. */
  public static class AttributeByHelper extends HttpServlet {
    private static void prepare(HttpServletRequest req, String key, String value) {
      req.setAttribute(key, value);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      prepare(req, "user", req.getHeader("X-User"));
      prepare(req, "place", "Tilburg");
      resp.getWriter().println(req.getAttribute("user")); // EXPECT
      resp.getWriter().println(req.getAttribute("place")); // SAFE
    }
  }

  /** An object as an attribute. */
  public static class ObjectAttribute extends Vel {
    static class User {
      String name = "name";
      String group = "group";
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      User user = new User();
      req.getSession().setAttribute("user", user);
      user.name = req.getParameter("name");
      User again = (User) req.getSession().getAttribute("user");
      out.println(again.name); // EXPECT
      out.println(again.group); // SAFE
    }
  }

  /** Attributes of the context. */
  public static class ContextAttributes extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      ServletContext context = getServletContext();
      context.setAttribute("motto", req.getParameter("motto"));
      context.setAttribute("owner", "library");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      resp.getWriter().println(req.getServletContext().getAttribute("motto")); // EXPECT
      resp.getWriter().println(req.getServletContext().getAttribute("owner")); // SAFE
    }
  }

  /** The same name in three scopes. */
  public static class ThreeScopes extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      req.setAttribute("x", "request");
      req.getSession().setAttribute("x", req.getParameter("x"));
      getServletContext().setAttribute("x", "context");
      out.println(req.getAttribute("x")); // SAFE
      out.println(req.getSession().getAttribute("x")); // EXPECT
      out.println(getServletContext().getAttribute("x")); // SAFE
    }
  }

  /** Cookies of the request. */
  public static class RequestCookies extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Cookie[] cookies = req.getCookies();
      PrintWriter out = resp.getWriter();
      for (Cookie cookie : cookies) {
        if ("theme".equals(cookie.getName())) {
          out.println(cookie.getValue()); // EXPECT
        }
      }
      out.println(cookies.length + " cookies"); // SAFE
    }
  }

  /** Cookies which are made here. */
  public static class NewCookies extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Cookie one = new Cookie("one", "constant");
      Cookie two = new Cookie("two", req.getParameter("two"));
      out.println(one.getValue()); // SAFE
      out.println(two.getValue()); // EXPECT
      out.println(two.getName()); // SAFE
      two.setValue("reset");
      out.println(two.getValue()); // SAFE
    }
  }

  /** A search for one cookie. */
  public static class CookieSearch extends Vel {
    private static String find(HttpServletRequest req, String name, String otherwise) {
      Cookie[] cookies = req.getCookies();
      if (cookies == null) {
        return otherwise;
      }
      for (Cookie c : cookies) {
        if (c.getName().equals(name)) {
          return c.getValue();
        }
      }
      return otherwise;
    }

    private static boolean has(HttpServletRequest req, String name) {
      return find(req, name, null) != null;
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println(find(req, "theme", "dark")); // EXPECT
      out.println(has(req, "theme") ? "known" : "unknown"); // SAFE
    }
  }

  /** Headers. */
  public static class Headers extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Enumeration<String> values = req.getHeaders("Accept");
      int count = 0;
      while (values.hasMoreElements()) {
        out.println(values.nextElement()); // EXPECT
        count++;
      }
      out.println(count); // SAFE
      out.println(req.getHeader("Host")); // EXPECT
    }
  }

  /** A filter which leaves an attribute. */
  public static class FilterWithAttribute extends HttpServlet {
    static class Marking implements Filter {
      @Override
      public void doFilter(ServletRequest req, ServletResponse resp, FilterChain chain)
          throws IOException, ServletException {
        req.setAttribute("lang", req.getParameter("lang"));
        req.setAttribute("stage", "filtered");
        chain.doFilter(req, resp);
      }
    }

    private static void page(ServletRequest req, ServletResponse resp) throws IOException {
      PrintWriter out = resp.getWriter();
      out.println(req.getAttribute("lang")); // EXPECT
      out.println(req.getAttribute("stage")); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp)
        throws ServletException, IOException {
      new Marking().doFilter(req, resp, FilterWithAttribute::page);
    }
  }

  /** A filter which wraps the request. */
  public static class FilterWithWrapper extends HttpServlet {
    static class Hiding extends HttpServletRequestWrapper {
      Hiding(HttpServletRequest req) {
        super(req);
      }

      @Override
      public String getParameter(String name) {
        return Vel.Masker.over(super.getParameter(name));
      }
    }

    static class Trimming extends HttpServletRequestWrapper {
      Trimming(HttpServletRequest req) {
        super(req);
      }

      @Override
      public String getParameter(String name) {
        String value = super.getParameter(name);
        return value == null ? null : value.trim();
      }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      PrintWriter out = resp.getWriter();
      HttpServletRequest hiding = new Hiding(req);
      HttpServletRequest trimming = new Trimming(req);
      out.println(hiding.getParameter("name")); // SAFE
      out.println(trimming.getParameter("name")); // EXPECT
    }
  }

  /** A chain of two filters. */
  public static class TwoFilters extends Vel {
    static class First implements Filter {
      @Override
      public void doFilter(ServletRequest req, ServletResponse resp, FilterChain chain)
          throws IOException, ServletException {
        req.setAttribute("a", req.getParameter("a"));
        req.setAttribute("b", req.getParameter("b"));
        chain.doFilter(req, resp);
      }
    }

    static class Second implements Filter {
      @Override
      public void doFilter(ServletRequest req, ServletResponse resp, FilterChain chain)
          throws IOException, ServletException {
        req.setAttribute("b", "bee");
        chain.doFilter(req, resp);
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Filter second = new Second();
      FilterChain end =
          (rq, rs) -> {
            out.println(rq.getAttribute("a")); // EXPECT
            out.println(rq.getAttribute("b")); // SAFE
          };
      new First().doFilter(req, null, (rq, rs) -> second.doFilter(rq, rs, end));
    }
  }

  /** A listener which hears of context attributes. */
  public static class ContextListener extends Vel {
    static class Hearing implements ServletContextAttributeListener {
      private Object added = "none";
      private String name = "none";

      @Override
      public void attributeAdded(ServletContextAttributeEvent event) {
        added = event.getValue();
        name = event.getName();
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Hearing hearing = new Hearing();
      ServletContext context = getServletContext();
      String value = req.getParameter("value");
      hearing.attributeAdded(new ServletContextAttributeEvent(context, "key", value));
      out.println(hearing.added); // EXPECT
      out.println(hearing.name); // SAFE
    }
  }

  /** An object which hears that it is bound to a session. */
  public static class BindingListener extends Vel {
    static class Bound implements HttpSessionBindingListener {
      private String where = "nowhere";
      private final String label;

      Bound(String label) {
        this.label = label;
      }

      @Override
      public void valueBound(HttpSessionBindingEvent event) {
        where = event.getName();
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Bound bound = new Bound(req.getParameter("label"));
      bound.valueBound(new HttpSessionBindingEvent(req.getSession(), "spot"));
      out.println(bound.where); // SAFE
      out.println(bound.label); // EXPECT
    }
  }

  /** Names of attributes. */
  public static class AttributeNames extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      req.setAttribute("first", req.getParameter("first"));
      Enumeration<String> names = req.getAttributeNames();
      while (names.hasMoreElements()) {
        String name = names.nextElement();
        out.println(name); // SAFE
        out.println(req.getAttribute(name)); // EXPECT
      }
    }
  }
}
