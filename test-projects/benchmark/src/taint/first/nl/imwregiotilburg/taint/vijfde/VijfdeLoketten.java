package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Small pages such as ordinary web applications have. */
public final class VijfdeLoketten {
  private VijfdeLoketten() {}

  /** A guest book, kept by the servlet. */
  public static class GuestBook extends HttpServlet {
    private final transient List<String> entries = Collections.synchronizedList(new ArrayList<>());

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String entry = req.getParameter("entry");
      if (entry == null || entry.isBlank()) {
        resp.getWriter().println("Nothing written."); // SAFE
        return;
      }
      entries.add(entry.trim());
      resp.getWriter().println("Thank you."); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      PrintWriter out = resp.getWriter();
      out.println("<h1>" + entries.size() + " entries</h1>"); // SAFE
      for (String entry : entries) {
        out.println("<li>" + entry + "</li>"); // EXPECT
      }
    }
  }

  /** A search page with a query and paging. */
  public static class SearchPage extends HttpServlet {
    private static final int SIZE = 20;

    private static int page(HttpServletRequest req) {
      try {
        return Math.max(0, Integer.parseInt(req.getParameter("num")));
      } catch (NumberFormatException e) {
        return 0;
      }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp)
        throws ServletException, IOException {
      String q = req.getParameter("q");
      int page = page(req);
      String where = " where title like '%" + q + "%'";
      String limit = " limit " + SIZE + " offset " + page * SIZE;
      try (Connection con = Vel.connect();
          Statement st = con.createStatement()) {
        st.executeQuery("select title from book" + limit); // SAFE
        st.executeQuery("select title from book" + where + limit); // EXPECT
      } catch (SQLException e) {
        throw new ServletException(e);
      }
      resp.getWriter().printf("<a href='?page=%d'>next</a>", page + 1); // SAFE
      resp.getWriter().printf("<a href='?q=%s'>again</a>", q); // EXPECT
    }
  }

  /** A sign-in page. */
  public static class SignIn extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      String user = req.getParameter("user");
      String word = req.getParameter("word");
      PrintWriter out = resp.getWriter();
      boolean known = user != null && user.length() == 8 && "open".equals(word);
      if (known) {
        req.getSession().setAttribute("user", user);
        out.println("<p>Signed in.</p>"); // SAFE
      } else {
        out.println("<p>Unknown user " + user + "</p>"); // EXPECT
      }
      out.println("<p>Signed in: " + known + "</p>"); // SAFE
    }
  }

  /** A list which can be sorted. */
  public static class SortedList extends Vel {
    private static String column(String wanted) {
      return switch (wanted == null ? "" : wanted) {
        case "a" -> "author";
        case "b" -> "book";
        default -> "id";
      };
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws SQLException {
      String order = req.getParameter("order");
      try (Connection con = connect()) {
        String fixed = "select * from loan order by " + column(req.getParameter("mode"));
        con.prepareStatement(fixed); // SAFE
        con.prepareStatement("select * from loan order by " + order); // EXPECT
      }
    }
  }

  /** A form which shows again what was filled in. */
  public static class FormAgain extends Vel {
    static class Form {
      private final Map<String, String> values = new LinkedHashMap<>();
      private final List<String> errors = new ArrayList<>();

      void read(HttpServletRequest req, String... names) {
        for (String name : names) {
          String value = req.getParameter(name);
          values.put(name, value);
          if (value == null || value.length() > 5) {
            errors.add(name + " is not right");
          }
        }
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Form form = new Form();
      form.read(req, "first", "last");
      for (String error : form.errors) {
        out.println("<em>" + error + "</em>"); // SAFE
      }
      for (Map.Entry<String, String> e : form.values.entrySet()) {
        out.println("<label>" + e.getKey() + "</label>"); // SAFE
        out.println("<input value='" + e.getValue() + "'>"); // EXPECT
      }
    }
  }

  /** A page which lists all that the request brought. */
  public static class Dump extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, Integer> sizes = new TreeMap<>();
      int total = 0;
      for (Map.Entry<String, String[]> e : req.getParameterMap().entrySet()) {
        for (String value : e.getValue()) {
          out.println(e.getKey() + "=" + value); // EXPECT
          total += value.length();
        }
        sizes.put("p" + sizes.size(), e.getValue().length);
      }
      out.println(sizes); // SAFE
      out.println(total); // SAFE
    }
  }

  /** A choice of language by header or cookie. */
  public static class Language extends Vel {
    private static String fromCookie(HttpServletRequest req) {
      if (req.getCookies() != null) {
        for (Cookie c : req.getCookies()) {
          if ("theme".equals(c.getName())) {
            return c.getValue();
          }
        }
      }
      return "nl";
    }

    private static String fromHeader(HttpServletRequest req) {
      String header = req.getHeader("Accept-Language");
      return header != null && header.startsWith("en") ? "en" : "nl";
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println("<html lang='" + fromCookie(req) + "'>"); // EXPECT
      out.println("<html lang='" + fromHeader(req) + "'>"); // SAFE
    }
  }

  /** A text which is posted as a body. */
  public static class PostedBody extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      StringBuilder body = new StringBuilder();
      int lines = 0;
      try (BufferedReader reader = req.getReader()) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          body.append(line).append('\n');
          lines++;
        }
      }
      resp.getWriter().println("{\"lines\": " + lines + "}"); // SAFE
      resp.getWriter().println("{\"text\": \"" + body + "\"}"); // EXPECT
    }
  }

  /** A shopping cart in a session. */
  public static class ShoppingCart extends HttpServlet {
    static class Cart {
      private final Map<String, Integer> lines = new LinkedHashMap<>();
      private String voucher = "none";

      void add(String article) {
        lines.merge(article, 1, Integer::sum);
      }

      int count() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
      }
    }

    private static Cart cart(HttpServletRequest req) {
      Cart cart = (Cart) req.getSession().getAttribute("cart");
      if (cart == null) {
        cart = new Cart();
        req.getSession().setAttribute("cart", cart);
      }
      return cart;
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
      cart(req).add(req.getParameter("article"));
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
      Cart cart = cart(req);
      PrintWriter out = resp.getWriter();
      cart.lines.forEach((article, n) -> out.println(n + " x " + article)); // EXPECT
      out.println("count " + cart.count()); // SAFE
      out.println("voucher " + cart.voucher); // SAFE
    }
  }

  /** Layers: page, service, store. */
  public static class Layers extends Vel {
    record Book(String title, String shelf) {}

    interface Store {
      void insert(Book book) throws SQLException;
    }

    static class SqlStore implements Store {
      @Override
      public void insert(Book book) throws SQLException {
        try (Connection con = connect();
            Statement st = con.createStatement()) {
          st.executeUpdate("insert into book values ('" + book.title() + "')"); // EXPECT
          st.executeUpdate("update shelf set n = n + 1 where s = '" + book.shelf() + "'"); // SAFE
        }
      }
    }

    static class PreparedStore implements Store {
      @Override
      public void insert(Book book) throws SQLException {
        try (Connection con = connect()) {
          PreparedStatement ps = con.prepareStatement("insert into book values (?)"); // SAFE
          ps.setString(1, book.title());
          ps.executeUpdate(); // SAFE
        }
      }
    }

    static class Service {
      private final Store store;

      Service(Store store) {
        this.store = store;
      }

      void register(String title) throws SQLException {
        store.insert(new Book(title, "new"));
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws SQLException {
      new Service(new SqlStore()).register(req.getParameter("title"));
      new Service(new PreparedStore()).register(req.getParameter("title"));
    }
  }

  /** A menu with a marked entry. */
  public static class Menu extends Vel {
    private static final String[] ENTRIES = {"home", "books", "members"};

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String current = req.getParameter("current");
      for (String entry : ENTRIES) {
        String mark = entry.equals(current) ? " class='on'" : "";
        out.println("<li" + mark + ">" + entry + "</li>"); // SAFE
      }
      out.println("<title>" + current + "</title>"); // EXPECT
    }
  }

  /** A table made of lists. */
  public static class Table extends Vel {
    private static String row(List<String> cells) {
      return cells.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> head = List.of("Name", "Town");
      List<String> data = new ArrayList<>();
      data.add(req.getParameter("name"));
      data.add(Optional.ofNullable(req.getParameter("town")).orElse("-"));
      out.println(row(head)); // SAFE
      out.println(row(data)); // EXPECT
    }
  }

  /** Headers which are listed, and counted. */
  public static class HeaderCount extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Enumeration<String> e = req.getHeaders("X-Forwarded-For");
      List<String> hops = Collections.list(e);
      out.println("hops: " + hops.size()); // SAFE
      out.println("first: " + (hops.isEmpty() ? "none" : hops.get(0))); // EXPECT
    }
  }

  /** A command table. */
  public static class Commands extends Vel {
    interface Command {
      String run(HttpServletRequest req);
    }

    private final transient Map<String, Command> commands = new LinkedHashMap<>();

    @Override
    public void init() {
      commands.put("echo", req -> "echo " + req.getParameter("text"));
      commands.put("help", req -> "known: echo, help");
      commands.put("size", req -> "size " + req.getParameter("text").length());
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      out.println(commands.get("echo").run(req)); // EXPECT
      out.println(commands.get("help").run(req)); // SAFE
      out.println(commands.get("size").run(req)); // SAFE
    }
  }

  /** A message with parts from different places. */
  public static class MessageParts extends Vel {
    static class Message {
      private String subject = "(none)";
      private final StringBuilder body = new StringBuilder();
      private final List<String> to = new ArrayList<>();

      Message subject(String s) {
        subject = s;
        return this;
      }

      Message line(String s) {
        body.append(s).append("<br>");
        return this;
      }

      Message to(String s) {
        to.add(s);
        return this;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Message m = new Message().subject("Reminder").to("desk").line("Hello");
      out.println(m.body); // SAFE
      m.line(req.getParameter("line"));
      out.println(m.subject); // SAFE
      out.println(m.to); // SAFE
      out.println(m.body); // EXPECT
    }
  }

  /** A status page with masked and open parts. */
  public static class Status extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String token = req.getHeader("X-Token");
      String shown = token == null ? "no token" : Masker.over(token);
      out.println("<p>" + shown + "</p>"); // SAFE
      out.println("<!-- " + req.getQueryString() + " -->"); // EXPECT
    }
  }

  /** The numbers in a request, added. */
  public static class Sum extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      List<String> wrong = new ArrayList<>();
      int sum = 0;
      for (String value : req.getParameterValues("n")) {
        try {
          sum += Integer.parseInt(value);
        } catch (NumberFormatException e) {
          wrong.add(value);
        }
      }
      out.println("sum " + sum); // SAFE
      out.println("not numbers: " + wrong); // EXPECT
    }
  }
}
